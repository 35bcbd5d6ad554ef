import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { expect } from "vitest";
import type { Plan, Post } from "../../packages/core/src/plan/index.ts";
import { bridge } from "../../packages/core/src/questions/index.ts";
import {
  applyChanges,
  type Change,
  compare,
  costed,
  figureValue,
  opposite,
  readChanges,
} from "../../packages/core/src/scenario/index.ts";
import { arbitraryCostedPlan } from "../support/arbitrary-costed-plan.ts";
import { runs } from "../support/runs.ts";

const free = { idle: "allowed", checks: "none" } as const;

test.prop([arbitraryCostedPlan], { numRuns: runs(30) })(
  "a plan compared with itself is empty, whatever the plan",
  (plan) => {
    const [itself] = compare(plan, ["base"]).scenarios;
    expect([itself!.moved, itself!.differences, itself!.changes]).toEqual([[], [], []]);
  },
);

/** The sum of each person, where it was one for all. */
const forEach = (pay: Post["pay"]): Post["pay"] =>
  pay.is === "full-cost" ? { is: pay.is, fullCost: pay.fullCost } : pay;

/** A change of each kind that always has an exact opposite; several are idle on a plan without posts or lines. */
const reversible: fc.Arbitrary<Change> = fc
  .oneof(
    fc.record({ change: fc.constant("delay-starts"), days: fc.integer({ min: -60, max: 60 }) }),
    fc.record({ change: fc.constant("change-fte"), fte: fc.integer({ min: 1, max: 100 }).map((n) => n / 100) }),
    fc.record({
      change: fc.constant("use-agency"),
      share: fc.integer({ min: 1, max: 100 }).map((n) => `${n}%`),
      rate: fc.constant("worker"),
    }),
    fc.record({
      change: fc.constant("agency-rate"),
      rate: fc.constant("worker"),
      to: fc.record({ perWeek: fc.integer({ min: 1, max: 5_000 }) }),
    }),
    fc.record({ change: fc.constant("increments"), increments: fc.constantFrom("april", "anniversary", "none") }),
    fc.record({
      change: fc.constant("vacancy-factor"),
      percent: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.constant("none")),
    }),
    fc.record({ change: fc.constant("known-on"), knownOn: fc.constantFrom("2024-07-08", "2026-01-01") }),
  )
  .map((written) => readChanges([written])[0]!);

test.prop([arbitraryCostedPlan, reversible], { numRuns: runs(80) })(
  "a change that has an exact opposite names it, and the two give the base plan back",
  (drawn, change) => {
    // Employees instead of agency end cover as well: a share of agency in a post that has cover has no exact opposite. Nor has
    // another FTE of posts with one sum, which is rounded to the penny.
    const plan = { ...drawn, posts: drawn.posts.map((post) => ({ ...post, pay: forEach(post.pay), cover: [] })) };
    const back = opposite(change, plan);
    expect(back).toBeDefined();
    expect(applyChanges(applyChanges(plan, [change], free), back!, free)).toEqual(plan);
  },
);

/** Changes of which some act on one another: pay that is raised, and people who are paid for fewer months, or by agency. */
const interacting = fc.shuffledSubarray(
  [
    ...readChanges([
      { change: "delay-starts", days: 45 },
      { change: "change-fte", fte: 0.5 },
      { change: "use-agency", share: 0.25, rate: "manager" },
      { change: "increments", increments: "anniversary" },
      { change: "vacancy-factor", percent: 7 },
    ]),
  ],
  { minLength: 1, maxLength: 4 },
);

test.prop([arbitraryCostedPlan, interacting], { numRuns: runs(25) })(
  "a shapley bridge of a plan is the average over every order in which its changes are made, one plan after another",
  (plan, changes) => {
    fc.pre(canBeMade(plan, changes));
    const found = bridge(plan, changes, { method: "shapley", figure: "cost.all" });
    const cost = (of: Plan): number => figureValue(costed(of), "cost.all")!;
    const every = orders(changes);
    const sums = new Map<Change, number>(changes.map((change) => [change, 0]));
    for (const order of every) {
      let so = plan;
      for (const change of order) {
        const next = applyChanges(so, [change], free);
        sums.set(change, sums.get(change)! + cost(next) - cost(so));
        so = next;
      }
    }
    changes.forEach((change, at) => {
      // Odd pennies of the exact average go to one change or another: each is less than a penny off it.
      expect(Math.abs(found.steps[at]!.effect * every.length - sums.get(change)!)).toBeLessThan(every.length);
    });
    expect(found.steps.reduce((sum, { effect }) => sum + effect, 0)).toBe(found.to - found.from);
    expect(found.from).toBe(cost(plan));
  },
);

function canBeMade(plan: Plan, changes: readonly Change[]): boolean {
  try {
    applyChanges(plan, changes);
    return true;
  } catch {
    return false;
  }
}

/** Every order of some changes. */
function orders(left: readonly Change[]): readonly (readonly Change[])[] {
  if (left.length === 0) return [[]];
  return left.flatMap((first) => orders(left.filter((one) => one !== first)).map((rest) => [first, ...rest]));
}
