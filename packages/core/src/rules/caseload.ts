import { type Formula, formulaRule, input, minus, plus, shareFormula, times } from "../formula/index.ts";
import { MILLION } from "../money/index.ts";

const CASELOAD = "Outturn convention C27";

/** A division to the whole number that is not below it. */
const wholeUp = <Top extends string, Under extends string>(
  top: Formula<Top>,
  under: Formula<Under>,
): Formula<Top | Under> => shareFormula(plus(times(2, top), under), times(2, under), "half-down");

/** Workers in post, whole; numbers and targets in hundredths, what is lost in ten-thousandths of a worker. Read it with `exactly`. */
export const workersNeeded = formulaRule("workers-needed", {
  says: "{cases} ÷ {target} each, and {lost} more as some carry a share of that, to whole workers in post",
  cite: CASELOAD,
  is: wholeUp(
    plus(times(input("cases"), 10_000), times(input("lost"), input("target"))),
    times(input("target"), 10_000),
  ),
});

/** Whole posts of which so many are filled by people who are there. Read it with `exactly`. */
export const postsNeeded = formulaRule("posts-needed", {
  says: "{workers} in post, of posts of which {away} are vacant or away, to whole posts",
  cite: CASELOAD,
  is: wholeUp(times(input("workers"), MILLION), minus(MILLION, input("away"))),
});

/** Whole managers for so many workers each, in hundredths. Read it with `exactly`. */
export const managersNeeded = formulaRule("managers-needed", {
  says: "a manager for each {span} of {workers} workers, to whole managers",
  cite: CASELOAD,
  is: wholeUp(times(input("workers"), 100), input("span")),
});

/** What some workers carry of a full caseload, in ten-thousandths of a worker. Read it with `exactly`. */
export const carriedShare = formulaRule("carried-share", {
  says: "{share} of a full caseload by {fte}",
  cite: CASELOAD,
  is: shareFormula(times(input("fte"), input("share")), MILLION, "half-up"),
});

/** Cases each carries of those who are there, in hundredths. Read it with `exactly`. */
export const casesEach = formulaRule("cases-each", {
  says: "{cases} ÷ the {carried} that all of them carry, less {away} who are away",
  cite: CASELOAD,
  is: shareFormula(
    times(times(input("cases"), 10_000), MILLION),
    times(input("carried"), minus(MILLION, input("away"))),
    "half-up",
  ),
});
