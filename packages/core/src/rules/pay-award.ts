import { input, line, plus, share, times } from "../formula/index.ts";

const POUND = 100;
const WHOLE = 1_000_000;

/** A salary after a percentage award, to the pound. */
export const percentAward = line("percent-award", {
  says: "{salary} a year raised by {percent}, rounded to the pound",
  cite: "National Joint Council pay circulars: each point is rounded to the pound before the next award",
  is: times(share(times(input("salary"), plus(WHOLE, input("percent"))), WHOLE * POUND, "half-up"), POUND),
});

/** A salary after a flat award, to the pound. */
export const flatAward = line("flat-award", {
  says: "{salary} a year and {flat}, rounded to the pound",
  cite: "National Joint Council pay circulars",
  is: times(share(plus(input("salary"), input("flat")), POUND, "half-up"), POUND),
});
