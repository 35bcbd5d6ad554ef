import { test } from "@fast-check/vitest";
import { expect } from "vitest";
import type { Pence } from "../../packages/core/src/money/index.ts";
import { calibratePosts } from "../../packages/core/src/questions/index.ts";
import { costed } from "../../packages/core/src/scenario/index.ts";
import { arbitraryCostedPlan } from "../support/arbitrary-costed-plan.ts";
import { runs } from "../support/runs.ts";

test.prop([arbitraryCostedPlan], { numRuns: runs(40) })(
  "whatever the plan, the flat cost of a year, its causes and what they do not explain come to what is printed, to the penny",
  (plan) => {
    const { cost, years } = costed(plan);
    const perYear = years.map((year, at) => ({ year, amount: (1_000_00 * at + 1) as Pence }));
    const { why, unexplained } = calibratePosts(plan, { perYear, toNearest: 1_00 as Pence }, { days: 0, cohorts: 1 });
    for (const { year, amount } of perYear) {
      const causes = why.causes.reduce((sum, { byYear }) => sum + byYear[year]!, 0);
      expect(why.flat[year]! + causes).toBe(cost[year]);
      expect(why.flat[year]! + causes + unexplained[year]!).toBe(amount);
    }
  },
);
