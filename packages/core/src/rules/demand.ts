import { type Formula, input, type Line, line, minus, plus, share, times } from "../formula/index.ts";

const WHOLE = 1_000_000;
const C11 = "Outturn convention C11";

/** How often, in words. */
const often = (years: number): string => (years === 0 ? "not yet" : years === 1 ? "once" : `${years} times`);

/** A number that grew, as the two sides of an exact fraction. */
function compounded(years: number): { readonly top: Formula<"count" | "growth">; readonly under: Formula<never> } {
  let top: Formula<"count" | "growth"> = input("count");
  let under: Formula<never> = 1;
  for (let year = 0; year < years; year += 1) {
    top = times(top, plus(WHOLE, input("growth")));
    under = times(under, WHOLE);
  }
  return { top, under };
}

/** Tenths of a number of people or things, held in hundredths, some years after it was counted. Read it with `exactly`. */
export function demandInTenths(years: number): Line<"count" | "growth"> {
  const { top, under } = compounded(years);
  return line("demand-in-tenths", {
    says: `{count} grown by {growth} each 1 April, ${often(years)}, to one decimal`,
    cite: C11,
    is: share(top, times(under, 10), "half-up"),
  });
}

/** What a grown number costs at a sum for each: of the exact number, rounded once. Read it with `exactly`. */
export function demandCost(years: number): Line<"count" | "growth" | "each"> {
  const { top, under } = compounded(years);
  return line("demand-cost", {
    says: `{each} for each of {count} grown by {growth} each 1 April, ${often(years)}`,
    cite: C11,
    is: share(times(input("each"), top), times(under, 100), "half-up"),
  });
}

/** What the growth of a number costs: only those who have come since the count are new to the budget. */
export const demandGrowth = line("demand-growth", {
  says: "the {grown} that they cost, less the {counted} of those there were",
  is: minus(input("grown"), input("counted")),
});
