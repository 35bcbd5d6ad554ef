import { type Formula, formulaRule, input, minus, plus, shareFormula, times } from "../formula/index.ts";

const MILLION = 1_000_000;

const shareKept = minus(MILLION, input("share"));

/**
 * What is left of one component of a person-month when agency workers fill a share of it. `before` is what the components before it
 * come to: the parts of all components add up to the employed cost × what is kept, rounded once.
 */
export const sharedEmployed = formulaRule("shared-employed", {
  says: "what {share} agency leaves of the employed cost up to {before} and this {cost}, rounded, less the same without it",
  cite: "Outturn convention C13: every run of components from the first is the exact sum, rounded",
  is: minus(
    shareFormula(times(plus(input("before"), input("cost")), shareKept), MILLION, "half-up"),
    shareFormula(times(input("before"), shareKept), MILLION, "half-up"),
  ),
});

/** The agency charge for a share of one person-month: the charge of all of it × the share, rounded once. */
export const agencyShare = formulaRule("agency-share", {
  says: "{share} of the month's agency charge {charge}",
  cite: "Outturn convention C9",
  is: shareFormula(times(input("charge"), input("share")), MILLION, "half-up"),
});

const dearer = <const Name extends string>(sum: Formula<Name>) =>
  shareFormula(
    times(times(sum, input("share")), minus(input("agency"), input("employed"))),
    times(input("employed"), MILLION),
    "half-up",
  );

/**
 * A year's sum of a staff line with a share of it agency. `before` is what the line's sums of the years before come to: what agency
 * adds in all years together is rounded once. Read it with `exactly`: the powers pass what a number holds.
 */
export const agencyPremium = formulaRule("agency-premium", {
  says: "{sum}, and {share} × ({agency} ÷ {employed} - 1) of all sums up to it, rounded, less the same up to {before}",
  cite: "Outturn convention C13: every run of years from the first is the exact sum, rounded",
  is: minus(plus(input("sum"), dearer(plus(input("before"), input("sum")))), dearer(input("before"))),
});
