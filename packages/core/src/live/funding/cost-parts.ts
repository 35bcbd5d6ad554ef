import type { Forecast } from "../../forecast/index.ts";
import { partOfCost } from "../../rules/index.ts";
import type { CostRows } from "../costs/cost-rows.ts";
import { type Figure, figureOf, HERE, literal, ruled, valuesOf } from "../figures/figure.ts";
import { type Inputs, numberInput, RATE } from "../inputs.ts";
import { addFigures, addGiven, type LiveSheet, nextRow, type RowFigure } from "../live-sheet.ts";
import { YEARLY } from "./year-row.ts";

/** The costs as money is found for them: all together, by who may pay them, and income. */
export interface PartRows {
  /** What each class of costs comes to, income left out. */
  readonly demand: readonly RowFigure[];
  /** The cells of all parts in a year, for sums by their words. */
  readonly all: string;
  /** The cells that say how certain income is. */
  readonly certainty: string;
}

/** Writes each cost, or its parts where sources pay shares of it, with the class of those that the same sources may pay. */
export function addParts(sheet: LiveSheet, forecast: Forecast, costs: CostRows, inputs: Inputs): PartRows {
  const { draws, plan, years } = forecast;
  const shares = addShares(sheet, forecast, inputs);
  const classOf = new Map(
    draws.classes.flatMap((costClass, classIndex) => costClass.costs.map((part) => [part, classIndex + 1])),
  );
  const unitOf = new Map(draws.costs.map((costUnit, ledgerRow) => [costUnit.row, ledgerRow]));
  const fromRow = nextRow(sheet);
  let [lastUnit, before]: [string, Figure] = ["", literal(0)];
  draws.parts.forEach((part, partIndex) => {
    const costUnit = costs.units.get(unitOf.get(part.row)!)!.elsewhere;
    if (part.row !== lastUnit) [lastUnit, before] = [part.row, literal(0)];
    const words = [
      part.row,
      part.part?.source === undefined ? "cost to be paid" : `share of ${part.part.source}`,
      "pence",
      classOf.get(partIndex)!,
      part.status ?? "",
    ];
    if (part.part === undefined) {
      addFigures(sheet, words, costUnit, "pence");
      return;
    }
    const share = part.part.source === undefined ? undefined : shares.get(part.part.source)!;
    const upTo = share === undefined ? literal(1_000_000) : addedShare(before, share);
    const figure = ruled(partOfCost, { cost: bounded(costUnit), before, upTo });
    addFigures(sheet, words, share === undefined ? incomeAsItIs(costUnit, figure) : figure, "pence");
    before = upTo;
  });
  const toRow = Math.max(fromRow, nextRow(sheet) - 1);
  if (draws.parts.length === 0)
    addGiven(
      sheet,
      ["", "no costs", "pence"],
      years.map(() => 0),
      { least: 0, most: 0 },
    );
  const all = `${HERE}$${fromRow}:${HERE}$${toRow}`;
  const classCells = `$D$${fromRow}:$D$${toRow}`;
  const demand = draws.classes.map((_entry, classIndex) => {
    const value = years.map((_year, yearIndex) => draws.ground.demand[yearIndex]![classIndex]!);
    const text = `SUMIFS(${all},${classCells},${classIndex + 1},${all},">0")`;
    return addFigures(
      sheet,
      [`class ${classIndex + 1}`, "cost that the same sources may pay", "pence"],
      figureOf(text, value, YEARLY),
      "pence",
    );
  });
  void plan;
  return { demand, all, certainty: `$E$${fromRow}:$E$${toRow}` };
}

const bounded = (figure: Figure): Figure => ({
  ...figure,
  range: { least: Math.max(figure.range.least, -YEARLY.most), most: Math.min(figure.range.most, YEARLY.most) },
});

const addedShare = (before: Figure, share: Figure): Figure =>
  before.text === "0"
    ? share
    : {
        text: `${before.text}+${share.text}`,
        level: 1,
        value: valuesOf([before, share], (first, second) => first + second),
        range: RATE,
      };

/** Income is no cost: nobody pays a share of it. */
const incomeAsItIs = (costUnit: Figure, part: Figure): Figure =>
  figureOf(
    `IF(${costUnit.text}<0,${costUnit.text},${part.text})`,
    valuesOf([costUnit, part], (whole, rest) => (whole < 0 ? whole : rest)),
    {
      least: costUnit.range.least,
      most: part.range.most,
    },
  );

/** The share of each source that pays one, by year: nothing outside the years of a ceiling. */
function addShares(sheet: LiveSheet, { plan, draws, years }: Forecast, inputs: Inputs): ReadonlyMap<string, Figure> {
  return new Map(
    plan.funding.flatMap((source, sourceIndex): readonly (readonly [string, Figure])[] => {
      const share = source.pays?.share;
      if (share === undefined) return [];
      const part = draws.parts.find((other) => other.part?.source === source.id)?.part;
      const byYear = years.map((_entry, yearIndex) =>
        part === undefined ? 0 : part.shares[yearIndex]!.upTo - part.shares[yearIndex]!.before,
      );
      const words = [source.id, "share of each cost that it names", "millionths"];
      const figure = numberInput(inputs, ["funding", sourceIndex, "pays", "share"], share.rate, RATE);
      const sheetRow =
        figure === undefined || source.ceiling !== undefined
          ? addGiven(sheet, words, byYear, RATE)
          : addFigures(sheet, words, { ...figure, value: byYear.map(() => share.rate) }, "number");
      return [[source.id, figureOf(`${HERE}$${sheetRow.row}`, sheetRow.value, RATE)]];
    }),
  );
}
