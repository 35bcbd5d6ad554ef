import type { FinancialYear } from "../../calendar/index.ts";
import { foundOrThrow, PlanError } from "../../issues/index.ts";
import type { Pence } from "../../money/index.ts";
import { type Change, costIssues, type Plan } from "../../plan/index.ts";
import { published, type Rates } from "../../rates/index.ts";
import { applyChanges, costed } from "../../scenario/index.ts";
import { type Causes, causesOf } from "./causes.ts";
import { isAsPrinted, type Printed } from "./printed.ts";

/** Start dates that reproduce a paper's printed totals from a list of posts, or the nearest and that none does. */
export interface PostsRamp {
  /** Every post moved by the same number of days, later with a plus: those that reproduce all years, and the nearest. */
  readonly shift: TriedRamp<"days">;
  /** Every post recruited in cohorts alike, a month apart. */
  readonly cohorts: TriedRamp<"months">;
  /** What makes each year cost what it does. */
  readonly why: Causes;
  /** What is printed less what the plan costs as it stands, in each year that is printed. */
  readonly unexplained: { readonly [year: FinancialYear]: Pence };
}

/** What was tried and has pay: from where to where, which reproduce the printed totals, and the nearest. */
export interface TriedRamp<Unit extends "days" | "months"> {
  readonly from: number;
  readonly to: number;
  readonly reproduce: readonly number[];
  readonly nearest: { readonly [unit in Unit]: number } & { readonly perYear: readonly Pence[]; readonly off: Pence };
}

export interface PostsOptions {
  /** How many days sooner and later are tried; default 92 each. */
  readonly days?: number;
  /** The most cohorts tried; default 12. */
  readonly cohorts?: number;
  readonly rates?: Rates;
}

/**
 * Tries a common shift of all starts, and equal cohorts, on a plan's posts.
 *
 * @returns each with the nearest there is: the least difference from the printed sums, all years together. What the plan has no pay
 * for, such as a start before its first pay table, is left out
 * @throws PlanError when it has no pay for any of the cohorts
 * @throws RangeError when a printed year is none of the plan's
 */
export function calibratePosts(plan: Plan, printed: Printed, options: PostsOptions = {}): PostsRamp {
  const { days = 92, cohorts = 12, rates = published } = options;
  const planWith = (changes: readonly Change[]): Plan =>
    applyChanges(plan, changes, { idle: "allowed", checks: "none" });
  const rampAt = (value: number, changes: readonly Change[]) => {
    const changedPlan = planWith(changes);
    if (costIssues(changedPlan).length > 0) return [];
    const { cost } = costed(changedPlan, { rates });
    const perYear = printed.perYear.map(({ year }) => foundOrThrow(cost[year], "year of the plan", year));
    const pairs = printed.perYear.map(({ amount }, yearIndex) => [perYear[yearIndex]!, amount] as const);
    const deduction = pairs.reduce((total, [amount, otherRamp]) => total + Math.abs(amount - otherRamp), 0) as Pence;
    return [
      {
        value,
        perYear,
        off: deduction,
        reproduces: pairs.every(([amount, otherRamp]) => isAsPrinted(amount, otherRamp, printed.toNearest)),
      },
    ];
  };
  const shifts = range(-days, days).flatMap((difference) =>
    rampAt(difference, difference === 0 ? [] : [{ change: "delay-starts", by: { days: difference } }]),
  );
  const inCohorts = (many: number): Change[] => [{ change: "recruit-in-cohorts", cohorts: many, months: 1 }];
  const ramps = range(1, cohorts).flatMap((many) => rampAt(many, inCohorts(many)));
  if (ramps.length === 0) throw new PlanError(costIssues(planWith(inCohorts(1))));
  const causesFound = causesOf(plan, rates);
  const unexplained = printed.perYear.map(({ year, amount }) => [
    year,
    (amount - foundOrThrow(causesFound.cost[year], "year of the plan", year)) as Pence,
  ]);
  return {
    ...{ shift: triedIn(shifts, "days"), cohorts: triedIn(ramps, "months") },
    ...{ why: causesFound, unexplained: Object.fromEntries(unexplained) },
  };
}

const range = (start: number, end: number): number[] =>
  Array.from({ length: end - start + 1 }, (_, index) => start + index);

function triedIn<Unit extends "days" | "months">(
  candidates: readonly { value: number; perYear: readonly Pence[]; off: Pence; reproduces: boolean }[],
  unit: Unit,
): TriedRamp<Unit> {
  const best = candidates.reduce((bestSoFar, otherRamp) =>
    otherRamp.off < bestSoFar.off ||
    (otherRamp.off === bestSoFar.off && Math.abs(otherRamp.value) < Math.abs(bestSoFar.value))
      ? otherRamp
      : bestSoFar,
  );
  return {
    from: candidates[0]!.value,
    to: candidates.at(-1)!.value,
    reproduce: candidates.filter(({ reproduces }) => reproduces).map(({ value }) => value),
    nearest: { [unit]: best.value, perYear: best.perYear, off: best.off } as TriedRamp<Unit>["nearest"],
  };
}
