import { startsIn } from "../../calendar/index.ts";
import type { Forecast } from "../../forecast/index.ts";
import type { SourceYear } from "../../funding/index.ts";
import { available as availableRule, draw, drawWithin, lapse, unspent as unspentRule } from "../../rules/index.ts";
import { figureOf, HERE, literal, ruled } from "../figures/figure.ts";
import { AMOUNT, type Inputs, numberInput, placeOfCells } from "../inputs.ts";
import { addBlank, addGiven, type LiveSheet, nextRow, type RowFigure } from "../live-sheet.ts";
import { addVintages, carriedOutUnder, policyOf, vintagesOf } from "./carry-rows.ts";
import type { SourceRows, SourceToDraw } from "./drawn-source.ts";
import { addReserve } from "./reserve-rows.ts";
import { addYearRow, rowBefore, YEARLY } from "./year-row.ts";

/** Writes what a source has in each year, what it pays, and what becomes of the rest. */
export function addSource(sheet: LiveSheet, source: SourceToDraw): SourceRows {
  const { payer, sourceYears } = source;
  if (payer.pools.length > 0 || payer.hasParts) return addSourceValues(sheet, payer.source.id, sourceYears);
  return payer.reserve === undefined ? addLive(sheet, source) : addReserve(sheet, source);
}

function addLive(
  sheet: LiveSheet,
  { payer, sourceIndex, sourceYears, left: leftFigure, forecast, inputs }: SourceToDraw,
): SourceRows {
  const { years } = forecast;
  const { source } = payer;
  const own = (field: "given" | "available" | "carriedIn" | "applied" | "unspent" | "carriedOut" | "lapsed") =>
    sourceYears.map((sourceYear): number => sourceYear[field]);
  const words = (says: string) => [source.id, says, "pence"];
  const policy = policyOf(inputs, sourceIndex);
  const vintages = vintagesOf(sourceYears, years);
  const hasExpiry = source.ceiling === undefined && policy?.expires !== undefined;
  const given = addGivenRow(sheet, forecast, payer, sourceIndex, own("given"), inputs);
  const off = sourceYears.map((sourceYear) => sourceYear.given - sourceYear.available);
  const available =
    source.dependsOn.length === 0
      ? given
      : addYearRow(
          sheet,
          words("available"),
          ruled(availableRule, {
            given,
            off: addGiven(sheet, words("off for what it rests on: value, not live"), off, YEARLY),
          }),
          own("available"),
        );
  const limits = sourceYears.map((sourceYear) => sourceYear.limit);
  const isLimited = limits.some((limit) => limit !== undefined);
  const limit = isLimited ? limitRow(sheet, source.id, sourceIndex, forecast, inputs, limits) : undefined;
  const fromRow = nextRow(sheet);
  const carriedOutRow = fromRow + 3 + (hasExpiry ? 4 * vintages.length : 0) + 1;
  const opening = source.broughtForward?.amount ?? 0;
  const carriedIn = addYearRow(
    sheet,
    words("carried in"),
    rowBefore(carriedOutRow, own("carriedOut"), opening),
    own("carriedIn"),
  );
  const left = addYearRow(sheet, words("cost left to it"), leftFigure, leftFigure.value as readonly number[]);
  const taken = { left, carriedIn, available };
  const appliedFigure = limit === undefined ? ruled(draw, taken) : ruled(drawWithin, { ...taken, limit });
  const applied = addYearRow(sheet, words("applied"), appliedFigure, own("applied"), "total-pence");
  const rows = hasExpiry
    ? addVintages(sheet, source.id, policy!, vintages, { available, applied, lastRows: 2 })
    : undefined;
  const unspent = addYearRow(
    sheet,
    words("unspent"),
    ruled(unspentRule, { carriedIn, available, applied }),
    own("unspent"),
  );
  const expired = rows?.expired ?? literal(0);
  const carriedOutFigure =
    source.ceiling === undefined
      ? policy === undefined
        ? literal(0)
        : carriedOutUnder(policy, unspent, expired, own("carriedOut"))
      : figureOf(`IF(${HERE}$4<${startsIn(source.ceiling.to)},${unspent.text},0)`, own("carriedOut"), YEARLY);
  const openingFigure =
    opening === 0
      ? undefined
      : numberInput(inputs, ["funding", sourceIndex, "broughtForward", "amount"], opening, AMOUNT);
  const before =
    openingFigure === undefined
      ? opening || null
      : ({ is: "formula", formula: openingFigure.text, value: opening } as const);
  const carriedOut = addYearRow(sheet, [...words("carried out"), null, before], carriedOutFigure, own("carriedOut"));
  rows?.addCarried(carriedOut);
  const lapsed = addYearRow(sheet, words("lapsed"), ruled(lapse, { unspent, carriedOut }), own("lapsed"));
  addBlank(sheet);
  return { id: source.id, isLive: true, available, carriedIn, applied, carriedOut, lapsed };
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
export function addSourceValues(sheet: LiveSheet, id: string, sourceYears: readonly SourceYear[]): SourceRows {
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
  return { id, isLive: false, ...rows };
}
