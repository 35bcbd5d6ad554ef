import type { Forecast } from "../../forecast/index.ts";
import type { Dependence, SavingDelivery } from "../../funding/index.ts";
import type { Saving } from "../../plan/index.ts";
import { overspend, savingDelivered, savingSlipped, savingUndelivered } from "../../rules/index.ts";
import type { CostRows } from "../costs/cost-rows.ts";
import { type Figure, figureOf, HERE, literal, ruled, valueIn, valuesOf } from "../figures/figure.ts";
import { COUNT, type Inputs, numberInput, RATE } from "../inputs.ts";
import { addBlank, addGiven, addWords, cellOfFigure, type LiveSheet, type RowFigure } from "../live-sheet.ts";
import { addYearRow, OPENING, openingFigure, YEARLY, yearsFigure } from "./year-row.ts";

/** The pounds by which each year falls short of what sources rest on, by saving or line. */
export type ShortfallRows = ReadonlyMap<string, RowFigure>;

const MONTHS = 12;
/** More months than a plan may have. */
const SLIPS = { least: 0, most: 1_200 };

/** Writes what every saving and line that a source rests on falls short by, once for all levels. */
export function addShortfalls(sheet: LiveSheet, forecast: Forecast, costs: CostRows, inputs: Inputs): ShortfallRows {
  const { plan, draws } = forecast;
  const needed = new Set(plan.funding.flatMap(({ dependsOn }) => dependsOn));
  const rows = new Map<string, RowFigure>();
  for (const [id, dependence] of draws.ground.dependences)
    if (needed.has(id)) rows.set(id, addShortfall(sheet, forecast, costs, inputs, dependence));
  if (rows.size > 0) addBlank(sheet);
  return rows;
}

function addShortfall(
  sheet: LiveSheet,
  forecast: Forecast,
  costs: CostRows,
  inputs: Inputs,
  dependence: Dependence,
): RowFigure {
  if (dependence.is === "saving") return addUndelivered(sheet, forecast, inputs, dependence);
  const { id, years } = dependence;
  const { plan, ledger } = forecast;
  const lineIndex = plan.lines.findIndex((planLine) => planLine.id === id);
  const lineRows = ledger.rows.flatMap(({ of: kind, recordIndex }, ledgerRow) =>
    kind === "line" && recordIndex === lineIndex ? [costs.units.get(ledgerRow)!] : [],
  );
  const cost = {
    ...added(lineRows.map(({ elsewhere }) => elsewhere)),
    range: { least: -YEARLY.most, most: YEARLY.most },
  };
  const budgets = years.map(({ budget }): number => budget);
  const budget = addSums(
    sheet,
    forecast,
    inputs,
    ["lines", lineIndex, "budget"],
    [id, "budget of the line", "pence"],
    budgets,
  );
  const shortfalls = years.map(({ shortfall }) => shortfall);
  return addYearRow(sheet, [id, "cost above its budget", "pence"], ruled(overspend, { cost, budget }), shortfalls);
}

const added = (figures: readonly Figure[]): Figure => ({
  text: figures.map(({ text }) => text).join("+"),
  level: figures.length > 1 ? 1 : 3,
  value: valuesOf(figures, (...values) => values.reduce((total, amount) => total + amount, 0)),
  range: YEARLY,
});

/** Sums of years out of their cells; given where these hold no numbers. */
function addSums(
  sheet: LiveSheet,
  forecast: Forecast,
  inputs: Inputs,
  recordPath: readonly (string | number)[],
  words: readonly string[],
  values: readonly number[],
): RowFigure {
  const figure = yearsFigure(forecast, inputs, recordPath, values);
  return figure === undefined ? addGiven(sheet, words, values, YEARLY) : addYearRow(sheet, words, figure, values);
}

function addUndelivered(
  sheet: LiveSheet,
  forecast: Forecast,
  inputs: Inputs,
  { id, years, delivered: { rate }, slips: { months: slipped } }: SavingDelivery,
): RowFigure {
  const { savings } = forecast.plan;
  const words = (says: string, costUnit = "pence") => [id, says, costUnit];
  const valuesIn = (field: "planned" | "slipped" | "achieved" | "shortfall") =>
    years.map((savingYear): number => savingYear[field]);
  const savingIndex = savings.findIndex((saving) => saving.id === id);
  const planned = addSums(
    sheet,
    forecast,
    inputs,
    ["savings", savingIndex, "perYear"],
    words("saving of the year"),
    valuesIn("planned"),
  );
  const holding = holdingUp(savings, id);
  const rates = holding.map((saving) => rateFigure(inputs, savings, saving));
  const least = addOpening(sheet, words("the least that is delivered", "millionths"), oneOf("MIN", rates, rate, RATE));
  const slips = holding.map((saving) => slipsFigure(inputs, savings, saving));
  const months = addOpening(sheet, words("months that it slips", "months"), oneOf("MAX", slips, slipped, SLIPS));
  const cells = `$${sheet.letters[0]}$${planned.row}:$${sheet.letters.at(-1)}$${planned.row}`;
  const landing = (later: number, says: string, values: readonly number[]): RowFigure => {
    const place = `${HERE}$5-INT(${months.text}/${MONTHS})${later === 0 ? "" : `-${later}`}`;
    return addYearRow(
      sheet,
      words(says),
      figureOf(`IF(${place}<1,0,INDEX(${cells},1,MAX(1,${place})))`, values, YEARLY),
      values,
    );
  };
  const first = landing(
    0,
    "plan whose first months land in the year",
    years.map((savingYear): number => savingYear.landing.planned),
  );
  const before = landing(
    1,
    "plan of the year before it",
    years.map((savingYear): number => savingYear.landing.plannedBefore),
  );
  const kept: Figure = figureOf(`(${MONTHS}-MOD(${months.text},${MONTHS}))`, MONTHS - (slipped % MONTHS), {
    least: 1,
    most: MONTHS,
  });
  const lands = ruled(savingSlipped, { planned: first, plannedBefore: before, months: kept });
  const slippedRow = addYearRow(sheet, words("what falls in the year"), lands, valuesIn("slipped"));
  const achievedFigure = ruled(savingDelivered, { delivered: least, slipped: slippedRow });
  const achieved = addYearRow(sheet, words("delivered"), achievedFigure, valuesIn("achieved"));
  const missed = ruled(savingUndelivered, { planned, achieved });
  return addYearRow(sheet, words("not delivered"), missed, valuesIn("shortfall"));
}

/** A saving and all that it rests on, at first or at last hand. */
function holdingUp(savings: readonly Saving[], id: string): readonly Saving[] {
  const found = new Set([id]);
  for (const name of found)
    for (const saving of savings) if (saving.id === name) for (const other of saving.dependsOn) found.add(other);
  return savings.filter((saving) => found.has(saving.id));
}

function rateFigure(inputs: Inputs, savings: readonly Saving[], saving: Saving): Figure {
  if (saving.unallocated) return literal(0);
  const fieldPath = ["savings", savings.indexOf(saving), "delivered"];
  return numberInput(inputs, fieldPath, saving.delivered, RATE, 1_000_000) ?? literal(saving.delivered);
}

const slipsFigure = (inputs: Inputs, savings: readonly Saving[], saving: Saving): Figure =>
  numberInput(inputs, ["savings", savings.indexOf(saving), "slips", "months"], saving.slips.months, COUNT, 0) ??
  literal(saving.slips.months);

const oneOf = (name: "MIN" | "MAX", figures: readonly Figure[], value: number, range: Figure["range"]): Figure =>
  figureOf(`${name}(${figures.map(({ text }) => text).join(",")})`, value, range);

/** A figure that stands once, before the years. */
function addOpening(sheet: LiveSheet, words: readonly string[], figure: Figure): Figure {
  const lead = Array.from({ length: OPENING - words.length }, () => null);
  const sheetRow = addWords(
    sheet,
    [...words, ...lead, cellOfFigure(figure)],
    "label",
    "label",
    "label",
    "label",
    "number",
  );
  return { ...openingFigure(sheetRow, valueIn(figure, 0)), range: figure.range };
}
