import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { expect } from "vitest";
import { addMonths, firstDay } from "../../packages/core/src/calendar/index.ts";
import { facts, type Ledger } from "../../packages/core/src/ledger/index.ts";
import { type Change, costIssues, type Plan } from "../../packages/core/src/plan/index.ts";
import { applyChanges, costed } from "../../packages/core/src/scenario/index.ts";
import { arbitraryCostedPlan } from "../support/arbitrary-costed-plan.ts";
import { share } from "../support/arbitrary-days.ts";
import { runs } from "../support/runs.ts";

/** A change that any plan can take: its costs, its rows or the months that they have become more or fewer. */
const change: fc.Arbitrary<(plan: Plan) => Change> = fc.oneof(
  fc.integer({ min: -40, max: 40 }).map((days) => (): Change => ({ change: "delay-starts", by: { days } })),
  fc.integer({ min: 1, max: 10_000 }).map((fte) => (): Change => ({ change: "change-fte", fte: fte as never })),
  fc
    .constantFrom("april-six-months" as const, "april" as const, "anniversary" as const, "none" as const)
    .map((increments) => (): Change => ({ change: "increments", increments })),
  fc
    .oneof(fc.constant("none" as const), share(200_000))
    .map((percent) => (): Change => ({ change: "vacancy-factor", percent: percent as never })),
  fc.tuple(fc.nat({ max: 30 }), share(300_000)).map(
    ([months, rate]) =>
      ({ years }: Plan): Change => ({
        change: "pension-rate",
        from: addMonths(firstDay(years.from), months),
        rate: rate as never,
      }),
  ),
  fc.tuple(fc.nat({ max: 30 }), share(100_000)).map(
    ([months, percent]) =>
      ({ years }: Plan): Change => ({
        change: "pay-award",
        scale: "salaries",
        from: addMonths(firstDay(years.from), months),
        award: { percent: percent as never },
        status: "assumed",
      }),
  ),
  fc.nat({ max: 4 }).map((n) => (): Change => ({ change: "end-posts", where: { id: `post-${n}` } })),
);

/** The plan with a change made, or as it is where it would have no pay or no rate for a day on which someone is paid. */
function changed(plan: Plan, change: Change): Plan {
  const next = applyChanges(plan, [change], { idle: "allowed", checks: "none" });
  return costIssues(next).length > 0 ? plan : next;
}

const figures = ({ cost, gap, funding, ledger }: ReturnType<typeof costed>) => ({
  cost,
  gap,
  funding,
  facts: [...facts(ledger)],
});

test.prop([arbitraryCostedPlan, fc.array(change, { minLength: 1, maxLength: 6 })], { numRuns: runs(150) })(
  "a plan costed in the memory of the one before costs what it costs afresh, change after change",
  (plan, changes) => {
    let so = plan;
    let memory: Ledger = costed(plan).ledger;
    for (const next of changes) {
      so = changed(so, next(so));
      const again = costed(so, { reuse: memory });
      expect(figures(again)).toEqual(figures(costed(so)));
      memory = again.ledger;
    }
  },
);

test.prop([arbitraryCostedPlan, change], { numRuns: runs(100) })("costing a plan leaves it as it was", (plan, next) => {
  const before = structuredClone(plan);
  costed(changed(plan, next(plan)));
  expect(plan).toEqual(before);
});
