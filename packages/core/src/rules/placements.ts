import {
  type Formula,
  type FormulaRule,
  formulaRule,
  input,
  minus,
  plus,
  shareFormula,
  times,
} from "../formula/index.ts";
import { compounded } from "./compounded.ts";

const DEMAND = "Outturn convention C25";
/** Ten-thousandths of a day, and seven days in a week. */
const WEEK = 70_000;

const often = (count: number, unit: string): string => (count === 1 ? `${unit}, once` : `${unit}, ${count} times`);

/** What an input comes to that grew by another so many times, rounded once. */
function grown<Value extends string, Rate extends string>(
  value: Value,
  rate: Rate,
  count: number,
): Formula<Value | Rate> {
  const { top, under } = compounded(value, rate, count);
  return shareFormula(top, under, "half-up");
}

/** A number, in hundredths, so many years after it was counted: it grows on numbers, never on pounds. Read it with `exactly` or `withoutLoss`. */
export const numberGrown = (yearCount: number): FormulaRule<"count" | "growth"> =>
  formulaRule("number-grown", {
    says: `{count} grown by {growth} ${often(yearCount, "a year")}`,
    cite: DEMAND,
    is: grown("count", "growth", yearCount),
  });

/** A weekly price some Aprils after the one it was given for. Read it with `exactly` or `withoutLoss`. */
export const priceRisen = (aprilCount: number): FormulaRule<"price" | "inflation"> =>
  formulaRule("price-risen", {
    says: `{price} a week raised by {inflation} ${often(aprilCount, "each 1 April")}`,
    cite: DEMAND,
    is: grown("price", "inflation", aprilCount),
  });

type Counted = "whole" | "evenly" | "monthDays" | "grown" | "yearDays";

/** Hundredths × days of a month × days of a year: what stays, what comes evenly in a month, what grows evenly in a year. */
const counted: Formula<Counted> = plus(
  times(times(input("whole"), input("monthDays")), input("yearDays")),
  plus(times(input("evenly"), input("yearDays")), times(input("grown"), input("monthDays"))),
);
const byDays: Formula<"monthDays" | "yearDays"> = times(input("monthDays"), input("yearDays"));

/** How many there are on a day, in hundredths. Read it with `exactly` or `withoutLoss`. */
export const numberOnDay = formulaRule("number-on-day", {
  says: "{whole}, {evenly} ÷ {monthDays} days of the month and {grown} ÷ {yearDays} days of the year",
  cite: DEMAND,
  is: shareFormula(counted, byDays, "half-up"),
});

/** The days that all of them stay in a stretch of a month, in ten-thousandths of a day. Read it with `exactly` or `withoutLoss`. */
export const daysStayed = formulaRule("days-stayed", {
  says: "day by day {whole}, {evenly} ÷ {monthDays} days of the month and {grown} ÷ {yearDays} days of the year",
  cite: DEMAND,
  is: shareFormula(times(100, counted), byDays, "half-up"),
});

/** Days at a weekly price, before they are divided by seven. Read it with `exactly` or `withoutLoss`. */
export const daysPriced = formulaRule("days-priced", {
  says: "{days} at {price} a week, a seventh a day",
  cite: DEMAND,
  is: times(input("days"), input("price")),
});

/** What a month of placements costs: every run of months from the first of a year is the exact sum, rounded. Read it with `exactly` or `withoutLoss`. */
export const placementCost = formulaRule("placement-cost", {
  says: "days at their weekly prices up to the month's end, ÷ 7 and rounded, less the same up to its start",
  cite: DEMAND,
  is: minus(shareFormula(input("seen"), WEEK, "half-up"), shareFormula(input("before"), WEEK, "half-up")),
});

/** What those who are there on a year's last day cost in a whole year at that day's price. Read it with `exactly` or `withoutLoss`. */
export const placementYear = formulaRule("placement-year", {
  says: "{number} at {price} a week for {days} days of the year",
  cite: DEMAND,
  is: shareFormula(times(times(input("number"), input("price")), input("days")), 700, "half-up"),
});
