import {
  dayOn,
  daysInMonth,
  daysInYear,
  firstMonth,
  period,
  startOfMonth,
  startsIn,
  yearsFrom,
} from "../../calendar/index.ts";
import type { Plan } from "../../plan/index.ts";
import { DAYS, serialOf } from "../figures/days.ts";
import { type Figure, figureOf, HERE } from "../figures/figure.ts";
import { addFigures, addWords, cellFigure, type LiveSheet } from "../live-sheet.ts";

/** The months of a plan as the rows on top of their sheet, which stay where they are. */
export interface TimeRows {
  readonly firstYear: Figure;
  readonly firstDay: Figure;
  readonly pastDay: Figure;
  readonly first: Figure;
  readonly next: Figure;
  readonly days: Figure;
  readonly period: Figure;
  /** The calendar year in which the month's financial year begins. */
  readonly year: Figure;
  readonly daysInYear: Figure;
  /** The cells of `year`, as `$G$8:$R$8`. */
  readonly yearCells: string;
}

/** Column F, in which single figures stand. */
export const SINGLE = 5;
export const LEAD = 6;

/** Writes the months on top of their sheet. */
export function addTime(sheet: LiveSheet, plan: Plan): TimeRows {
  const first = firstMonth(plan.years.from);
  const years = yearsFrom(plan.years.from, plan.years.to);
  const months = Array.from({ length: 12 * years.length }, (_entry, month) => first + month);
  const serials = months.map((month) => serialOf(dayOn(startOfMonth(month))));
  const nextSerials = months.map((month) => serialOf(dayOn(startOfMonth(month + 1))));
  addWords(sheet, [`Months: ${plan.title}`], "title");
  addWords(sheet, ["Every figure of each month, in whole pence. Each row has one formula along it."], "text");
  const heading = ["Of", "Figure", "Unit", "From", "Until, not in it", "Sum or value"];
  const fixed = (sheetRow: number, value: readonly number[], range = DAYS): Figure =>
    figureOf(`${HERE}$${sheetRow}`, value, range);
  const firstFigure = figureOf(`DATE($F$4,3+${HERE}$6,1)`, serials, DAYS);
  addFigures(sheet, heading, firstFigure, "day-heading", ["heading"]);
  const yearRange = { least: 1900, most: 9999 };
  addWords(
    sheet,
    ["Plan", "first year", "year", null, null, startsIn(plan.years.from)],
    "label",
    "label",
    "label",
    "label",
    "label",
    "given",
  );
  const firstYear = cellFigure(4, SINGLE, figureOf("", startsIn(plan.years.from), yearRange));
  const edges = figureOf(`DATE($F$4+${years.length},4,1)`, nextSerials.at(-1)!, DAYS);
  addWords(
    sheet,
    [
      "Plan",
      "first day, and the day after the last",
      "day",
      { is: "formula", formula: "DATE($F$4,4,1)", value: serials[0]! },
      { is: "formula", formula: edges.text, value: nextSerials.at(-1)! },
    ],
    "label",
    "label",
    "label",
    "day",
  );
  const counted = (
    sheetRow: number,
    words: string,
    costUnit: string,
    figure: Figure,
    look: "number" | "day" | "year",
  ): Figure => {
    addFigures(sheet, ["Plan", words, costUnit], figure, look);
    return fixed(sheetRow, figure.value as readonly number[], figure.range);
  };
  const number = counted(
    6,
    "month",
    "number",
    figureOf(
      "N(\u00026)+1",
      months.map((_entry, position) => position + 1),
      { least: 1, most: months.length },
    ),
    "number",
  );
  const next = counted(
    7,
    "first day of the next month",
    "day",
    figureOf(`DATE($F$4,4+${number.text},1)`, nextSerials, DAYS),
    "day",
  );
  const days = counted(
    8,
    "days of the month",
    "days",
    figureOf(`${HERE}$7-${HERE}$3`, months.map(daysInMonth), { least: 28, most: 31 }),
    "number",
  );
  const periodFigure = figureOf(`MOD(${number.text}-1,12)+1`, months.map(period), { least: 1, most: 12 });
  const periods = counted(9, "month of the financial year, April is 1", "number", periodFigure, "number");
  const yearFigure = figureOf(
    `$F$4+INT((${number.text}-1)/12)`,
    months.map((_entry, position) => startsIn(years[Math.floor(position / 12)]!)),
    yearRange,
  );
  const financialYear = counted(10, "financial year, by the year it begins in", "year", yearFigure, "year");
  const inYear = months.map((_entry, position) => daysInYear(years[Math.floor(position / 12)]!));
  const inYearFigure = figureOf(`DATE(${financialYear.text}+1,4,1)-DATE(${financialYear.text},4,1)`, inYear, {
    least: 365,
    most: 366,
  });
  const yearDays = counted(11, "days of the financial year", "days", inYearFigure, "number");
  return {
    firstYear,
    firstDay: figureOf("$D$5", serials[0]!, DAYS),
    pastDay: figureOf("$E$5", nextSerials.at(-1)!, DAYS),
    first: fixed(3, serials),
    next,
    days,
    period: periods,
    year: financialYear,
    daysInYear: yearDays,
    yearCells: `$${sheet.letters[0]}$10:$${sheet.letters.at(-1)}$10`,
  };
}
