import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { expect } from "vitest";
import { firstDay, yearOfDay } from "../../packages/core/src/calendar/index.ts";
import { explain, forecast } from "../../packages/core/src/forecast/index.ts";
import { cost, facts } from "../../packages/core/src/ledger/index.ts";
import {
  issuesOf,
  type Line,
  type Plan,
  type Post,
  readPlan,
  risenSums,
  writePlan,
} from "../../packages/core/src/plan/index.ts";
import { published } from "../../packages/core/src/rates/index.ts";
import { compile } from "../../packages/core/src/timeline/index.ts";
import { oracle } from "../oracle/index.ts";
import { arbitraryWholePlan } from "../support/arbitrary-whole-plan.ts";
import { evaluate } from "../support/evaluate.ts";
import { runs } from "../support/runs.ts";

/** A plan whose full costs all rise as plain salaries do. */
const rising: fc.Arbitrary<Plan> = arbitraryWholePlan
  .map((plan) => ({
    ...plan,
    posts: plan.posts.map(
      (post): Post => (post.pay.is === "full-cost" ? { ...post, pay: { ...post.pay, uplift: "salaries" } } : post),
    ),
  }))
  .filter((plan) => plan.posts.some(({ pay }) => pay.is === "full-cost") && issuesOf(plan).length === 0);

const rowsOf = (plan: Plan): Record<string, number> =>
  Object.fromEntries(
    [...facts(cost(compile(plan, published)))].map(({ row, month, component, amount }) => [
      `${row} ${month} ${component}`,
      amount,
    ]),
  );

test.prop([rising], { numRuns: runs(60) })(
  "full costs that rise as plain salaries do cost what the rule by hand says",
  (plan) => {
    const right = oracle(plan, published).facts.map(({ row, month, component, pence }) => [
      `${row} ${month} ${component}`,
      pence,
    ]);
    expect(rowsOf(plan)).toEqual(Object.fromEntries(right));
  },
);

test.prop([fc.oneof(rising, arbitraryWholePlan)], { numRuns: runs(60) })(
  "a full cost that rises costs what one does that states each of its sums",
  (plan) => {
    const stated = plan.posts.map((post): Post => {
      if (post.pay.is !== "full-cost") return post;
      const { uplift: _, ...pay } = post.pay;
      return { ...post, pay: { ...pay, fullCost: risenSums(post.pay, plan) } };
    });
    expect(rowsOf({ ...plan, posts: stated })).toEqual(rowsOf(plan));
  },
);

/** A plan whose lines by year all rise as plain salaries do, with awards of 1 April. */
const risingLines: fc.Arbitrary<Plan> = arbitraryWholePlan
  .map((plan) => ({
    ...plan,
    payAwards: plan.payAwards
      .map((award) => (award.scale === "salaries" ? { ...award, from: firstDay(yearOfDay(award.from)) } : award))
      .sort((first, second) => (first.from < second.from ? -1 : 1)),
    lines: plan.lines.map((line): Line => {
      if (line.sum.is !== "yearly") return line;
      const { growth: _, ...sum } = line.sum;
      return { ...line, sum: { ...sum, uplift: "salaries" } };
    }),
  }))
  .filter((plan) => plan.lines.some(({ sum }) => sum.is === "yearly") && issuesOf(plan).length === 0);

test.prop([risingLines], { numRuns: runs(60) })(
  "lines that rise as plain salaries do cost what the rule by hand says",
  (plan) => {
    const right = oracle(plan, published).facts.map(({ row, month, component, pence }) => [
      `${row} ${month} ${component}`,
      pence,
    ]);
    expect(rowsOf(plan)).toEqual(Object.fromEntries(right));
    const made = forecast(plan);
    for (const { id } of plan.lines)
      for (const year of made.years) {
        const tree = explain(made, `cost.byLine.${id}.${year}`)!;
        expect(Number(evaluate(tree))).toBe(made.cost.byLine[id]![year]);
      }
  },
);

test.prop([fc.oneof(rising, risingLines)], { numRuns: runs(60) })("it is read as it was written", (plan) => {
  expect(readPlan(writePlan(plan))).toEqual(plan);
});
