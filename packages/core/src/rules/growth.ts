import { type Formula, input, type Line, line, plus, share, times } from "../formula/index.ts";

const WHOLE = 1_000_000;

/**
 * A line's sum a number of years after the last one given: compounded exactly, rounded once. Read it with `exactly`: the powers
 * soon pass what a number holds.
 */
export function grown(years: number): Line<"sum" | "growth"> {
  let top: Formula<"sum" | "growth"> = input("sum");
  let under: Formula<never> = 1;
  for (let year = 0; year < years; year += 1) {
    top = times(top, plus(WHOLE, input("growth")));
    under = times(under, WHOLE);
  }
  return line("growth", {
    says: `{sum} grown by {growth} each 1 April, ${years === 1 ? "once" : `${years} times`}`,
    cite: "Outturn convention C11",
    is: share(top, under, "half-up"),
  });
}
