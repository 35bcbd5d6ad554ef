import { type FormulaRule, formulaRule, input, minus, shareFormula, times } from "../formula/index.ts";
import { compounded } from "./compounded.ts";

const C11 = "Outturn convention C11";

/** How often, in words. */
const often = (yearCount: number): string =>
  yearCount === 0 ? "not yet" : yearCount === 1 ? "once" : `${yearCount} times`;

/** Tenths of a number of people or things, held in hundredths, some years after it was counted. Read it with `exactly`. */
export function demandInTenths(yearCount: number): FormulaRule<"count" | "growth"> {
  const { top, under } = compounded("count", "growth", yearCount);
  return formulaRule("demand-in-tenths", {
    says: `{count} grown by {growth} each 1 April, ${often(yearCount)}, to one decimal`,
    cite: C11,
    is: shareFormula(top, times(under, 10), "half-up"),
  });
}

/** What a grown number costs at a sum for each: of the exact number, rounded once. Read it with `exactly`. */
export function demandCost(yearCount: number): FormulaRule<"count" | "growth" | "each"> {
  const { top, under } = compounded("count", "growth", yearCount);
  return formulaRule("demand-cost", {
    says: `{each} for each of {count} grown by {growth} each 1 April, ${often(yearCount)}`,
    cite: C11,
    is: shareFormula(times(input("each"), top), times(under, 100), "half-up"),
  });
}

/** What the growth of a number costs: only those who have come since the count are new to the budget. */
export const demandGrowth = formulaRule("demand-growth", {
  says: "the {grown} that they cost, less the {counted} of those there were",
  is: minus(input("grown"), input("counted")),
});
