import type { Day, FinancialYear, Month } from "../../calendar/index.ts";
import { wordsIn } from "./phrase.ts";
import { FIGURE, type Printed } from "./printed.ts";
import type { Bound, CaseloadStatement, GrowthStatement, ProgressStatement } from "./statement.ts";
import { whenIn } from "./when.ts";

/** What is read before the words beside a figure: how it is meant, and when it is so. */
export interface BesideFigure {
  readonly bound: Bound;
  readonly years: readonly FinancialYear[];
  readonly on: Day | Month | undefined;
}

type NumbersStatement = ProgressStatement | GrowthStatement | CaseloadStatement;

/** What a text says of how far actions are, of how a number grows or of cases each; nothing where it is of none of these. */
export const readNumbers = (
  claimText: string,
  printed: readonly Printed[],
  beside: BesideFigure,
): NumbersStatement | undefined =>
  growthIn(claimText, printed, beside) ??
  progressIn(claimText, printed, beside) ??
  caseloadIn(claimText, printed, beside);

const yearMarks = /(?:\b(?:in|for|from|during|by|at|the end of) ){0,6}¤\d+¤/g;

/** The day, the month and the one year that are named. */
const timeOf = ({ years, on }: BesideFigure) => ({
  ...(on !== undefined && { on }),
  ...(years.length === 1 && { year: years[0]! }),
});

/** The words beside figures. */
const phraseOf = (claimText: string, printed: readonly Printed[], taken: readonly RegExp[]) =>
  wordsIn(
    taken.reduce(
      (text, pattern) => text.replace(pattern, " "),
      printed.reduce((text, figure) => text.replace(figure.text, " "), claimText.replace(yearMarks, " ")),
    ),
  );

const done = /\b(?:complete|completed|done|implemented|delivered|finished|closed)\b/;
const listedActions = /\bactions\b|\baction (?:is|was|overdue)\b|\baction$/;
const recommended = /\brecommendations\b|\brecommendation (?:is|was)\b|\brecommendation$/;
const byMoney =
  /\b(?:by|in) (?:cost|money|value|spend|spending|budget)\b|\bof the (?:cost|money|spend|spending|budget)\b/;
const byCount = /\b(?:by|in) (?:count|number|numbers)\b/;
const outOfAll = new RegExp(`(?:${FIGURE}) of (?:the |its |our |all )?(?:${FIGURE})`);

function progressIn(
  claimText: string,
  printed: readonly Printed[],
  beside: BesideFigure,
): ProgressStatement | undefined {
  const [figure, outOf] = printed;
  if (figure === undefined || figure.unit === "money" || printed.length > 2) return undefined;
  if (outOf !== undefined && (outOf.unit !== "count" || !outOfAll.test(claimText))) return undefined;
  const subject = listedActions.test(claimText)
    ? "actions"
    : recommended.test(claimText)
      ? "recommendations"
      : figure.unit === "percent" && done.test(claimText)
        ? "plan"
        : undefined;
  if (subject === undefined) return undefined;
  const basis = byMoney.test(claimText) ? "money" : byCount.test(claimText) || subject !== "plan" ? "count" : undefined;
  return {
    ...{ is: "progress", figure, bound: beside.bound, of: subject },
    ...(outOf !== undefined && { outOf }),
    ...(basis !== undefined && { basis }),
    phrase: phraseOf(claimText, printed, [byMoney, byCount]),
    ...timeOf(beside),
  };
}

const growing = /\b(?:grow|grows|growing|grown|growth|rise|rises|rising|increase|increases|increasing|increased|up)\b/g;
const falling = /\b(?:fall|falls|falling|fallen|decrease|decreases|decreasing|decline|declines|declining|down)\b/g;

function growthIn(
  claimText: string,
  printed: readonly Printed[],
  { bound, years }: BesideFigure,
): GrowthStatement | undefined {
  const [percent] = printed;
  if (percent === undefined || percent.unit !== "percent" || printed.length > 1) return undefined;
  const isFall = claimText.search(falling) >= 0;
  if (!isFall && claimText.search(growing) < 0) return undefined;
  const { when, rest } = whenIn(claimText, years);
  if (when.is !== "each-year" && when.is !== "year") return undefined;
  return {
    ...{ is: "growth", percent, isFall, bound, phrase: phraseOf(rest, printed, [growing, falling]) },
    ...(when.is === "year" && { year: when.year }),
  };
}

const caseloads = /\bcaseloads?\b/;
const casesEach = /\bcases (?:each|per|a|for each|for every|to each)\b/;
const targeted = /\b(?:target|aim|standard|recommended|maximum)\b/;

function caseloadIn(
  claimText: string,
  printed: readonly Printed[],
  beside: BesideFigure,
): CaseloadStatement | undefined {
  const [count] = printed;
  if (count === undefined || count.unit !== "count" || printed.length > 1) return undefined;
  if (!caseloads.test(claimText) && !casesEach.test(claimText)) return undefined;
  return {
    ...{ is: "caseload", count, bound: beside.bound, isTarget: targeted.test(claimText) },
    phrase: phraseOf(claimText, printed, [caseloads, casesEach, targeted]),
    ...timeOf(beside),
  };
}
