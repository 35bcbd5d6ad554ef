import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day } from "../../packages/core/src/calendar/index.ts";
import { explain, forecast } from "../../packages/core/src/forecast/index.ts";
import { type Issue, PlanError } from "../../packages/core/src/issues/index.ts";
import { cost, facts, fullYears } from "../../packages/core/src/ledger/index.ts";
import type { Pence } from "../../packages/core/src/money/index.ts";
import { type Change, costIssues, issuesOf, type Plan } from "../../packages/core/src/plan/index.ts";
import { agencyAgainst, calibratePosts, weeksDelay } from "../../packages/core/src/questions/index.ts";
import { published } from "../../packages/core/src/rates/index.ts";
import { applyChanges, costed } from "../../packages/core/src/scenario/index.ts";
import { conventionsOf } from "../../packages/core/src/tables/index.ts";
import { compile } from "../../packages/core/src/timeline/index.ts";
import { oracle } from "../oracle/index.ts";
import { type Missing, missingToPay, missingToStart } from "../oracle/missing.ts";
import { arbitraryDatedPlan } from "../support/arbitrary-dated-plan.ts";
import { evaluate } from "../support/evaluate.ts";
import { runs } from "../support/runs.ts";

/** Issues of what is there from which day. Others, as of a start after the end, are not what these laws are about. */
const ofDates = new Set(["point-not-in-force", "before-first-entry", "rate-not-held", "award-already-published"]);

/** What issues say is missing: of a point whose it is and which, of anything else what it is. */
const saidMissing = (plan: Plan, issues: readonly Issue[]): string[] =>
  issues.map(({ code, path, problem }) => {
    const [, at, key] = /^posts\[(\d+)\]\.pay\.(\w+)$/.exec(path) ?? [];
    if (at === undefined) return path;
    const { id, pay } = plan.posts[Number(at)]!;
    if (code === "point-not-in-force") return `point ${/point "(.+?)"/i.exec(problem)![1]} of ${id}`;
    return key === "scale" && pay.is === "scale" ? `tables of ${pay.scale}` : `sum of ${id}`;
  });

/** The same of what is missing on some day, each once. */
function trulyMissing(plan: Plan, missing: readonly Missing[]): string[] {
  const said = missing.map(({ what, post: id, point }) => {
    const { pay } = plan.posts.find((post) => post.id === id)!;
    if (what === "point") return `point ${point} of ${id}`;
    if (what === "table" && pay.is === "scale") return `tables of ${pay.scale}`;
    return what === "sum" ? `sum of ${id}` : `onCosts.${what}`;
  });
  return [...new Set(said)];
}

/** Changes that move people or tables: who is on which point on which day becomes another. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc
    .constantFrom("april-six-months" as const, "april" as const, "anniversary" as const, "none" as const)
    .map((rule): Change => ({ change: "increments", increments: rule })),
  fc.integer({ min: -200, max: 300 }).map((days): Change => ({ change: "delay-starts", by: { days } })),
  fc.integer({ min: -8, max: 12 }).map((months): Change => ({ change: "delay-starts", by: { months } })),
  fc
    .record({ cohorts: fc.integer({ min: 1, max: 4 }), months: fc.integer({ min: 1, max: 6 }) })
    .map((ramp): Change => ({ change: "recruit-in-cohorts", ...ramp })),
  fc
    .constantFrom("everything" as const, "2021-04-01" as Day, "2024-06-30" as Day)
    .map((knownOn): Change => ({ change: "known-on", knownOn })),
);

const byKey = (entries: readonly (readonly [string, number])[]): Record<string, number> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

function byEngine(plan: Plan) {
  const timeline = compile(plan, published);
  const { posts, lines } = fullYears(timeline);
  const sums = [...posts, ...lines];
  return {
    facts: byKey(
      [...facts(cost(timeline))].map(({ row, month, component, amount }) => [`${row} ${month} ${component}`, amount]),
    ),
    fullYear: byKey(
      [...plan.posts, ...plan.lines].flatMap(({ id }, at) => (sums[at] === undefined ? [] : [[id, sums[at]] as const])),
    ),
  };
}

function byOracle(plan: Plan) {
  const slow = oracle(plan, published);
  return {
    facts: byKey(slow.facts.map(({ row, month, component, pence }) => [`${row} ${month} ${component}`, pence])),
    fullYear: byKey([...slow.fullYear]),
  };
}

describe("a plan whose lists from a date may lack what a day needs", () => {
  test("is refused for just what is missing on some day, asked person by person and day by day", () => {
    fc.assert(
      fc.property(arbitraryDatedPlan, (plan) => {
        const missing = [...missingToStart(plan, published), ...missingToPay(plan, published)];
        const issues = issuesOf(plan);
        expect(saidMissing(plan, issues).sort()).toEqual(trulyMissing(plan, missing).sort());
        for (const { problem } of issues.filter(({ code }) => code === "point-not-in-force")) {
          const [date] = /\d{4}-\d\d-\d\d/.exec(problem)!;
          expect(missing.filter(({ what }) => what === "point").map((one) => one.date)).toContain(date);
        }
      }),
      { numRuns: runs(250) },
    );
  });

  test("costs, where it is accepted, what the oracle has, to the penny", () => {
    fc.assert(
      fc.property(arbitraryDatedPlan, (plan) => {
        fc.pre(issuesOf(plan).length === 0);
        expect(byEngine(plan)).toEqual(byOracle(plan));
      }),
      { numRuns: runs(50) },
    );
  });

  test("is explained, where it is accepted, from its last inputs", () => {
    fc.assert(
      fc.property(arbitraryDatedPlan, (plan) => {
        fc.pre(issuesOf(plan).length === 0);
        const of = forecast(plan);
        for (const { id } of plan.posts) {
          const year = of.years.at(-1)!;
          const figures = [
            [`cost.byPost.${id}.${year}`, of.cost.byPost[id]![year]!],
            ...(id in of.cost.fullYear ? [[`cost.fullYear.${id}`, of.cost.fullYear[id]!] as const] : []),
          ] as const;
          for (const [figure, value] of figures) {
            const tree = explain(of, figure)!;
            expect([figure, tree.value, Number(evaluate(tree))]).toEqual([figure, value, value]);
          }
        }
      }),
      { numRuns: runs(15) },
    );
  });

  test("is costed or refused, when it is changed, and never costed with what is another's", () => {
    fc.assert(
      fc.property(arbitraryDatedPlan, change, (plan, next) => {
        fc.pre(issuesOf(plan).length === 0);
        const changed = applyChanges(plan, [next], { idle: "allowed", checks: "none" });
        fc.pre(issuesOf(changed).every(({ code }) => ofDates.has(code)));
        const missing = missingToPay(changed, published);
        expect(saidMissing(changed, costIssues(changed)).sort()).toEqual(trulyMissing(changed, missing).sort());
        if (missing.length === 0) {
          expect(byEngine(changed)).toEqual(byOracle(changed));
          return;
        }
        expect(() => applyChanges(plan, [next], { idle: "allowed", checks: "cost" })).toThrow(PlanError);
        expect(() => cost(compile(changed, published))).toThrow(RangeError);
      }),
      { numRuns: runs(50) },
    );
  });

  test("has questions that are answered or refused, and causes that come to what it costs", () => {
    fc.assert(
      fc.property(arbitraryDatedPlan, (plan) => {
        fc.pre(issuesOf(plan).length === 0);
        const { cost: total, years } = costed(plan);
        const perYear = years.map((year) => ({ year, amount: 0 as Pence }));
        const { why } = calibratePosts(plan, { perYear, toNearest: 1_00 as Pence }, { days: 3, cohorts: 2 });
        for (const year of years) {
          const effects = why.causes.reduce((sum, { byYear }) => sum + byYear[year]!, 0);
          expect(why.flat[year]! + effects).toBe(total[year]);
        }
        expect(conventionsOf(forecast(plan)).rows).toHaveLength(4);
        answeredOrRefused(() => weeksDelay(plan));
        answeredOrRefused(() => agencyAgainst(plan, { rate: "worker" }));
      }),
      { numRuns: runs(12) },
    );
  });
});

/** Does what may be refused with issues, and in no other way. */
function answeredOrRefused(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(PlanError);
  }
}
