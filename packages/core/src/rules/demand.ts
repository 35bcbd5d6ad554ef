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

const WHOLE = 1_000_000;
const C11 = "Outturn convention C11";

/** How often, in words. */
const often = (yearCount: number): string =>
  yearCount === 0 ? "not yet" : yearCount === 1 ? "once" : `${yearCount} times`;

/** A number that grew, as the two sides of an exact fraction. */
function compounded(yearCount: number): { readonly top: Formula<"count" | "growth">; readonly under: Formula<never> } {
  let top: Formula<"count" | "growth"> = input("count");
  let under: Formula<never> = 1;
  for (let year = 0; year < yearCount; year += 1) {
    top = times(top, plus(WHOLE, input("growth")));
    under = times(under, WHOLE);
  }
  return { top, under };
}

/** Tenths of a number of people or things, held in hundredths, some years after it was counted. Read it with `exactly`. */
export function demandInTenths(yearCount: number): FormulaRule<"count" | "growth"> {
  const { top, under } = compounded(yearCount);
  return formulaRule("demand-in-tenths", {
    says: `{count} grown by {growth} each 1 April, ${often(yearCount)}, to one decimal`,
    cite: C11,
    is: shareFormula(top, times(under, 10), "half-up"),
  });
}

/** What a grown number costs at a sum for each: of the exact number, rounded once. Read it with `exactly`. */
export function demandCost(yearCount: number): FormulaRule<"count" | "growth" | "each"> {
  const { top, under } = compounded(yearCount);
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
