import { startsIn } from "../../calendar/index.ts";
import type { Forecast } from "../../forecast/index.ts";
import type { SourceYear } from "../../funding/index.ts";
import { draw, drawWithin, lapse, unspentAfterOthers, unspent as unspentRule } from "../../rules/index.ts";
import type { GridCell } from "../../sheets/index.ts";
import { type Figure, figureOf, HERE, literal, ruled } from "../figures/figure.ts";
import { AMOUNT, type Inputs, numberInput, placeOfCells } from "../inputs.ts";
import { addBlank, addGiven, cellOfFigure, type LiveSheet, nextRow, type RowFigure } from "../live-sheet.ts";
import { addAvailable } from "./borne-rows.ts";
import { addVintages, carriedOutUnder, type Policy, policyOf, vintagesOf } from "./carry-rows.ts";
import type { SourceRows, SourceToDraw } from "./drawn-source.ts";
import { addSpent, drawnOfPool, isPooled } from "./pool-rows.ts";
import { addReserve } from "./reserve-rows.ts";
import { addYearRow, rowBefore, YEARLY } from "./year-row.ts";

/** Writes what a source has in each year, what it pays, and what becomes of the rest. */
export function addSource(sheet: LiveSheet, source: SourceToDraw): SourceRows {
  return source.payer.reserve === undefined ? addLive(sheet, source) : addReserve(sheet, source);
}

function addLive(sheet: LiveSheet, toDraw: SourceToDraw): SourceRows {
  const { payer, sourceIndex, sourceYears, left: leftFigure, forecast, inputs } = toDraw;
  const { source, hasParts } = payer;
  const own = (field: "given" | "carriedIn" | "applied" | "unspent" | "carriedOut" | "lapsed") =>
    sourceYears.map((sourceYear): number => sourceYear[field]);
  const words = (says: string) => [source.id, says, "pence"];
  const policy = policyOf(inputs, sourceIndex);
  const vintages = vintagesOf(sourceYears, forecast.years);
  const hasExpiry = source.ceiling === undefined && policy?.expires !== undefined;
  const given = addGivenRow(sheet, forecast, payer, sourceIndex, own("given"), inputs);
  const available = addAvailable(sheet, toDraw, given);
  const limits = sourceYears.map((sourceYear) => sourceYear.limit);
  const isLimited = limits.some((limit) => limit !== undefined);
  const limit = isLimited ? limitRow(sheet, source.id, sourceIndex, forecast, inputs, limits) : undefined;
  const rowsBetween = 3 + (isPooled(payer) ? 1 : 0) + (hasParts ? 2 : 0) + (hasExpiry ? 4 * vintages.length : 0);
  const carriedOutRow = nextRow(sheet) + rowsBetween + 1;
  const opening = source.broughtForward?.amount ?? 0;
  const carriedInFigure = rowBefore(carriedOutRow, own("carriedOut"), opening);
  const carriedIn = addYearRow(sheet, words("carried in"), carriedInFigure, own("carriedIn"));
  const left = addYearRow(sheet, words("cost left to it"), leftFigure, leftFigure.value as readonly number[]);
  const taken = { left, carriedIn, available };
  const appliedFigure = isPooled(payer)
    ? drawnOfPool(sheet, { ...toDraw, left }, { carriedIn, available, ...(limit && { limit }) })
    : limit === undefined
      ? ruled(draw, taken)
      : ruled(drawWithin, { ...taken, limit });
  const applied = addYearRow(sheet, words("applied"), appliedFigure, own("applied"), "total-pence");
  const parts = hasParts ? addSpent(sheet, toDraw, applied) : undefined;
  const spent = parts?.spent ?? applied;
  const rows = hasExpiry
    ? addVintages(sheet, source.id, policy!, vintages, { available, applied: spent, lastRows: 2 })
    : undefined;
  const unspentFigure = ruled(hasParts ? unspentAfterOthers : unspentRule, { carriedIn, available, applied: spent });
  const unspent = addYearRow(sheet, words("unspent"), unspentFigure, own("unspent"));
  const carriedOutFigure = carriedOutOf(toDraw, policy, unspent, rows?.expired ?? literal(0), own("carriedOut"));
  const before = openingCell(inputs, sourceIndex, opening);
  const carriedOut = addYearRow(sheet, [...words("carried out"), null, before], carriedOutFigure, own("carriedOut"));
  rows?.addCarried(carriedOut);
  const lapsed = addYearRow(sheet, words("lapsed"), ruled(lapse, { unspent, carriedOut }), own("lapsed"));
  addBlank(sheet);
  return {
    ...{ id: source.id, isLive: true, available, carriedIn, applied, carriedOut, lapsed },
    ...(limit && { limit }),
    ...(parts && { drawnWithin: parts.drawnWithin }),
  };
}

/** What leaves a year: under a source's policy, or of a ceiling before its last year. */
function carriedOutOf(
  { payer: { source } }: SourceToDraw,
  policy: Policy | undefined,
  unspent: RowFigure,
  expired: Figure,
  value: readonly number[],
): Figure {
  if (source.ceiling !== undefined)
    return figureOf(`IF(${HERE}$4<${startsIn(source.ceiling.to)},${unspent.text},0)`, value, YEARLY);
  return policy === undefined ? literal(0) : carriedOutUnder(policy, unspent, expired, value);
}

/** What is there when the plan begins, in the cell before the years. */
function openingCell(inputs: Inputs, sourceIndex: number, opening: number): GridCell {
  if (opening === 0) return null;
  const figure = numberInput(inputs, ["funding", sourceIndex, "broughtForward", "amount"], opening, AMOUNT);
  return figure === undefined ? opening : cellOfFigure(figure);
}

/** What the plan gives a source in each year, out of the cells of its years, which stand side by side. */
function addGivenRow(
  sheet: LiveSheet,
  forecast: Forecast,
  payer: SourceToDraw["payer"],
  sourceIndex: number,
  value: readonly number[],
  inputs: Inputs,
): RowFigure {
  const { source } = payer;
  const words = [
    source.id,
    source.ceiling === undefined ? "given for the year" : "given, all its years together",
    "pence",
  ];
  const { ceiling } = source;
  if (ceiling !== undefined) {
    const isReached = source.perYear.length > 0;
    const amount = numberInput(inputs, ["funding", sourceIndex, "ceiling"], ceiling.amount, AMOUNT);
    if (amount === undefined || isReached) return addGiven(sheet, words, value, YEARLY);
    return addYearRow(
      sheet,
      words,
      figureOf(`IF(${HERE}$4=${startsIn(ceiling.from)},${amount.text},0)`, value, YEARLY),
      value,
    );
  }
  const range = yearCells(forecast, sourceIndex, inputs);
  if (range === undefined) return addGiven(sheet, words, value, YEARLY);
  return addYearRow(sheet, words, figureOf(`ROUND(INDEX(${range},1,${HERE}$5)*100,0)`, value, YEARLY), value);
}

/** The cells of a source's years, where they stand side by side in the order of the years. */
const yearCells = ({ years }: Forecast, sourceIndex: number, inputs: Inputs): string | undefined =>
  placeOfCells(
    inputs,
    years.map((financialYear) => ["funding", sourceIndex, "perYear", financialYear]),
  );

/** The most that may be drawn of a ceiling in each year; in a year without a limit as much as there is. */
function limitRow(
  sheet: LiveSheet,
  id: string,
  sourceIndex: number,
  forecast: Forecast,
  inputs: Inputs,
  limits: readonly (number | undefined)[],
): RowFigure {
  const words = [id, "the most that may be drawn in the year", "pence"];
  const value = limits.map((limit) => limit ?? YEARLY.most);
  const range = yearCells(forecast, sourceIndex, inputs);
  if (range === undefined) return addGiven(sheet, words, value, YEARLY);
  const sheetCell = `INDEX(${range},1,${HERE}$5)`;
  return addYearRow(
    sheet,
    words,
    figureOf(`IF(${sheetCell}="",${YEARLY.most},ROUND(${sheetCell}*100,0))`, value, YEARLY),
    value,
  );
}

/** Writes what a source pays and keeps as values. */
export function addSourceValues(
  sheet: LiveSheet,
  id: string,
  sourceYears: readonly SourceYear[],
  because: readonly string[],
): SourceRows {
  const sheetRow = (
    says: string,
    field: "available" | "carriedIn" | "applied" | "carriedOut" | "lapsed",
  ): RowFigure => ({
    ...addGiven(
      sheet,
      [id, `${says}: value, not live`, "pence"],
      sourceYears.map((sourceYear) => sourceYear[field]),
      YEARLY,
    ),
  });
  const rows = {
    available: sheetRow("available", "available"),
    carriedIn: sheetRow("carried in", "carriedIn"),
    applied: sheetRow("applied", "applied"),
    carriedOut: sheetRow("carried out", "carriedOut"),
    lapsed: sheetRow("lapsed", "lapsed"),
  };
  addBlank(sheet);
  return { id, isLive: false, because, ...rows };
}
