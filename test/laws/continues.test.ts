import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { expect } from "vitest";
import { lastDay } from "../../packages/core/src/calendar/index.ts";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { cost, totalByRow } from "../../packages/core/src/ledger/index.ts";
import { costIssues, type Plan } from "../../packages/core/src/plan/index.ts";
import { published } from "../../packages/core/src/rates/index.ts";
import { compile } from "../../packages/core/src/timeline/index.ts";
import { arbitraryCostedPlan } from "../support/arbitrary-costed-plan.ts";
import { arbitraryWholePlan } from "../support/arbitrary-whole-plan.ts";
import { runs } from "../support/runs.ts";

/** What the plan says of each post and line that it stops paying for, by id: what is left of its years. */
const saidOf = (plan: Plan) =>
  new Map(
    forecast(plan)
      .notes.filter(({ code }) => code === "continues-after-end")
      .map(({ of, amounts }) => [of!, amounts!.withinYears]),
  );

/** The after-end rows of the whole plan in which they all go on. */
function rowsOf(plan: Plan, ids: ReadonlySet<string>): ReadonlyMap<string, number> | undefined {
  const going: Plan = {
    ...plan,
    posts: plan.posts.map((post) => (ids.has(post.id) ? { ...post, afterEnd: { absorbed: [] } } : post)),
    lines: plan.lines.map((line) => (ids.has(line.id) ? { ...line, afterEnd: {} } : line)),
  };
  if (costIssues(going).length > 0) return undefined;
  const ledger = cost(compile(going, published));
  const totals = totalByRow(ledger, "year");
  const width = totals.length / ledger.rows.length;
  return new Map(
    ledger.rows.flatMap(({ afterEnd, of, recordIndex }, rowIndex) => {
      const { id } = (of === "post" ? going.posts : going.lines)[recordIndex]!;
      const sum = totals.subarray(rowIndex * width, (rowIndex + 1) * width).reduce((total, one) => total + one, 0);
      return afterEnd && ids.has(id) ? [[id, sum] as const] : [];
    }),
  );
}

/** Permanent posts and staff lines that end; every other post does not, where nothing says that it does: each plan has some of both. */
const ending = (plan: Plan): Plan => ({
  ...plan,
  posts: plan.posts.map(({ afterEnd: _, end: stated, ...post }, index) => {
    const end = stated ?? lastDay(plan.years.from);
    const ends = index % 2 === 0 && post.starts.every(({ on }) => on <= end);
    return { ...post, contract: "permanent" as const, ...(ends && { end }) };
  }),
  lines: plan.lines.map(({ afterEnd: _, ...line }) => ({ ...line, contract: "permanent" as const })),
});

test.prop([fc.oneof(arbitraryCostedPlan, arbitraryWholePlan).map(ending)], { numRuns: runs(60) })(
  "what would go on costs for the rest of the years what it costs in the whole plan in which it goes on",
  (plan) => {
    const said = saidOf(plan);
    const rows = rowsOf(plan, new Set(said.keys()));
    if (rows === undefined) return;
    expect(Object.fromEntries(said)).toEqual(Object.fromEntries(rows));
  },
);
