import type { ClaimTest } from "../checked.ts";
import { balances } from "./balances.ts";
import type { Figures } from "./figures.ts";
import { monthsOfSpan, ofYears } from "./of-years.ts";
import { saidTwice } from "./said-twice.ts";

/** Claims against each other: what is said twice, years and totals, months, gross and net, what is left and what is short. */
export const ofEachOther = (figures: Figures): readonly ClaimTest[] => [
  ...saidTwice(figures),
  ...ofYears(figures),
  ...monthsOfSpan(figures),
  ...balances(figures),
];
