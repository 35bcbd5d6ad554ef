import { firstMonth, startOfMonth, weekdaysUntil, yearFrom } from "../../calendar/index.ts";
import type { PartMonth } from "../../conventions/index.ts";
import { partMonths } from "../../conventions/index.ts";
import type { FormulaRule } from "../../formula/index.ts";
import { annualDays, partMonth, payDays, wholeMonth } from "../../rules/index.ts";
import type { GridCell } from "../../sheets/index.ts";
import { ifEqual } from "../figures/choose.ts";
import { before, type Figure, figureOf, literal, ruled } from "../figures/figure.ts";
import { addFigures, type LiveSheet, nextRow, type RowFigure, summed } from "../live-sheet.ts";
import type { TimeRows } from "../months/time.ts";
import { SPAN_LOOKS, type SpanRow, spanIn, spanWords } from "./block.ts";
import { countedDays, type Days } from "./counted-days.ts";

/** Spans at an annual sum each, to be spread over months by a convention. */
export interface Spread {
  readonly sheet: LiveSheet;
  readonly time: TimeRows;
  readonly partMonth: PartMonth;
  readonly subject: string;
  /** What is spread: "pay". */
  readonly says: string;
  readonly spans: readonly Omit<SpanRow, "row">[];
  readonly without: readonly Days[];
  /** The bounds of a month's sum. */
  readonly most: number;
}

/** Writes spans and what they come to for one person in each month; the last row is that sum. */
export function addSpread(spread: Spread): RowFigure {
  const { sheet, time, subject, says, partMonth: name } = spread;
  const isRunning = partMonths[name].runningTotal !== undefined;
  const rows = spread.spans.map((span, position) => addSpan(spread, span, position, isRunning));
  const total = summed(rows);
  const words = (what: string): readonly GridCell[] => [subject, what, "pence"];
  if (name === "whole-months") return addFigures(sheet, words(says), bounded(total, spread.most), "pence");
  if (!isRunning) {
    const figure = ruled(partMonth, { payDays: total, daysInMonth: time.days });
    return addFigures(sheet, words(says), bounded(figure, spread.most), "pence");
  }
  const sheetRow = nextRow(sheet);
  const values = runningValues(total, time);
  const range = { least: 0, most: total.range.most * 12 };
  const paidBefore = ifEqual(time.period, literal(1), literal(0), before(sheetRow, values, range));
  const soFar: Figure = { ...figureOf(`${paidBefore.text}+${total.text}`, values, range), level: 1 };
  const paid = addFigures(sheet, [subject, `${says}: sum × days so far in the year`, ""], soFar, "number");
  const rule = partMonths[name].runningTotal as FormulaRule<"paid" | "paidBefore" | "daysInYear">;
  const daysInYear = name === "weekdays" ? weekdaysOfYear(time) : time.daysInYear;
  const fixedBefore: Figure = ifEqual(time.period, literal(1), literal(0), before(sheetRow, values, range));
  const paidInYear = { ...paid, range: { least: 0, most: MOST_RUNNING } };
  const figure = ruled(rule, { paid: paidInYear, paidBefore: { ...fixedBefore, range: paidInYear.range }, daysInYear });
  return addFigures(sheet, words(says), bounded(figure, spread.most), "pence");
}

/** The largest annual sum of a person × the days of a year: £1m at FTE 1. */
const MOST_RUNNING = 366 * 1_000_000_000_000;

/** What stands between the bounds of one person's month, whatever the formula's own bounds are. */
const bounded = (figure: Figure, most: number): Figure => ({ ...figure, range: { least: 0, most } });

function addSpan(
  { sheet, time, subject, says, partMonth: name, without }: Spread,
  span: Omit<SpanRow, "row">,
  position: number,
  isRunning: boolean,
): RowFigure {
  const own = spanIn(nextRow(sheet), span);
  const days = countedDays(name, time, own, without);
  const annual = own.sum;
  const figure = isRunning
    ? ruled(annualDays, { annual, days })
    : ruled(payDays, {
        month: { ...ruled(wholeMonth, { annual, period: time.period }), range: { least: 0, most: 10_000_000 } },
        days,
      });
  const words = spanWords(subject, `${says}, span ${position + 1}: month's sum × days`, "", span);
  return addFigures(sheet, words, figure, "number", SPAN_LOOKS);
}

function runningValues(total: Figure, { period }: TimeRows): readonly number[] {
  let sum = 0;
  return (period.value as readonly number[]).map((month, position) => {
    sum = (month === 1 ? 0 : sum) + (total.value as readonly number[])[position]!;
    return sum;
  });
}

/** Mondays to Fridays of each month's financial year. */
function weekdaysOfYear({ year: financialYear }: TimeRows): Figure {
  const value = (financialYear.value as readonly number[]).map((first) => {
    const april = firstMonth(yearFrom(first));
    return weekdaysUntil(startOfMonth(april), startOfMonth(april + 12));
  });
  return figureOf(`NETWORKDAYS(DATE(${financialYear.text},4,1),DATE(${financialYear.text}+1,3,31))`, value, {
    least: 260,
    most: 262,
  });
}
