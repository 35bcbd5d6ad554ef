import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { expect } from "vitest";
import { cost, type FullYears, facts, fullYears } from "../../packages/core/src/ledger/index.ts";
import { costIssues, type Plan } from "../../packages/core/src/plan/index.ts";
import { published } from "../../packages/core/src/rates/index.ts";
import { applyChanges } from "../../packages/core/src/scenario/index.ts";
import { compile, staff } from "../../packages/core/src/timeline/index.ts";
import { oracle } from "../oracle/index.ts";
import { arbitraryCostedPlan } from "../support/arbitrary-costed-plan.ts";
import { runs } from "../support/runs.ts";

const byKey = (entries: Iterable<readonly [string, number]>): Record<string, number> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

/** Every fact of a plan, by the engine and by the oracle. */
function bothFacts(plan: Plan) {
  const timeline = compile(plan, published);
  const slow = oracle(plan, published);
  const found = [...facts(cost(timeline))].map(
    ({ row, month, component, amount }) => [`${row} ${month} ${component}`, amount] as const,
  );
  const right = slow.facts.map(({ row, month, component, pence }) => [`${row} ${month} ${component}`, pence] as const);
  return { timeline, slow, found: byKey(found), right: byKey(right) };
}

test.prop([arbitraryCostedPlan, fc.integer({ min: -200, max: 400 })], { numRuns: runs(30) })(
  "so it is of a plan whose people come later: cover for some is of the same people",
  (plan, days) => {
    const late = applyChanges(plan, [{ change: "delay-starts", by: { days } }], { idle: "allowed", checks: "none" });
    fc.pre(costIssues(late).length === 0);
    const { found, right } = bothFacts(late);
    expect(found).toEqual(right);
  },
);

test.prop([arbitraryCostedPlan], { numRuns: runs(200) })(
  "every fact of the engine is the fact of the oracle, to the penny",
  (plan) => {
    const { timeline, slow, found, right } = bothFacts(plan);
    expect(found).toEqual(right);
    expect(fullYearsOf(plan, fullYears(timeline))).toEqual(byKey(slow.fullYear));
    for (const { year, posts, people, fteAtYearEnd, fteAverage } of staff(timeline)) {
      const of = slow.staff.get(year);
      expect({ posts, people, fteAtYearEnd }).toEqual(
        of
          ? { posts: of.posts, people: of.people, fteAtYearEnd: of.fteAtYearEnd }
          : { posts: 0, people: 0, fteAtYearEnd: 0 },
      );
      // FTE × days in cost ÷ days of the year, to the nearest ten-thousandth
      const days = of ? 2 * of.daysInYear : 2;
      expect(fteAverage).toBe(Math.floor((of ? 2 * of.fteDays + of.daysInYear : 0) / days));
    }
  },
);

const fullYearsOf = (plan: Plan, { posts, lines }: FullYears): Record<string, number> =>
  byKey(
    [...plan.posts, ...plan.lines].flatMap(({ id }, at) => {
      const sum = [...posts, ...lines][at];
      return sum === undefined ? [] : [[id, sum] as const];
    }),
  );
