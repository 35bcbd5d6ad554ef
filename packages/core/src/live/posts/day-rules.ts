import { formulaRule, greatest, input, minus, smallest } from "../../formula/index.ts";

/** The days of a month that lie in a span: spans run up to a day without it. */
export const daysInSpan = formulaRule("days-in-span", {
  says: "the days from {from} up to {until} that lie from {first} up to {next}",
  is: greatest(0, minus(smallest(input("next"), input("until")), greatest(input("first"), input("from")))),
});

/** The later of two days. */
export const laterDay = formulaRule("later-day", {
  says: "the later of {one} and {other}",
  is: greatest(input("one"), input("other")),
});

/** The earlier of two days. */
export const earlierDay = formulaRule("earlier-day", {
  says: "the earlier of {one} and {other}",
  is: smallest(input("one"), input("other")),
});

/** What is left of a number. */
export const lessOther = formulaRule("less-other", {
  says: "{number} less {other}",
  is: minus(input("number"), input("other")),
});
