import { above, formulaRule, input, plus } from "../formula/index.ts";

const C12 = "Outturn convention C12";

/** What a year must leave in a reserve, above its minimum, for the planned uses of the years after it. */
export const reserveNeeded = formulaRule("reserve-needed", {
  says: "{later} that later years need and {out} of planned use in the next year, less {in} that is put in then, never below nothing",
  cite: C12,
  is: above(plus(input("later"), input("out")), input("in")),
});

/** What may be drawn of a reserve in a year. */
export const reserveOpen = formulaRule("reserve-open", {
  says: "{carriedIn} that it opens with and {available} put in, less {out} of planned use, {minimum} of minimum and {needed} for planned uses of later years, never below nothing",
  cite: C12,
  is: above(plus(input("carriedIn"), input("available")), plus(plus(input("out"), input("minimum")), input("needed"))),
});

/** What leaves a reserve in a year. */
export const spentOfReserve = formulaRule("spent-of-reserve", {
  says: "{applied} applied and {out} of planned use",
  cite: C12,
  is: plus(input("applied"), input("out")),
});

/** What is left of a reserve stays in it. */
export const reserveKept = formulaRule("reserve-kept", {
  says: "what is left, {unspent}, stays in the reserve",
  cite: C12,
  is: input("unspent"),
});

/** What a reserve opens the plan's first year with. */
export const reserveOpening = formulaRule("reserve-opening", {
  says: "{opening} is held when the plan's first year opens",
  cite: C12,
  is: input("opening"),
});
