import { test as lawTest } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { explainBudget } from "../../packages/core/src/budget/index.ts";
import { explain, forecast } from "../../packages/core/src/forecast/index.ts";
import type { Explanation, Given } from "../../packages/core/src/formula/index.ts";
import { readPlan } from "../../packages/core/src/plan/index.ts";
import { arbitraryWholePlan } from "../support/arbitrary-whole-plan.ts";
import { runs } from "../support/runs.ts";

/** Units of what a record states: money, rates, and charges by the hour or week. Days, months, people and FTE are counted. */
const STATED = new Set(["pence", "rate", "millionths", "hundredths", "thousandths"]);

/** The inputs of a tree that are not explained in their turn. */
function* leaves({ inputs = [], parts = [] }: Explanation): Generator<Given> {
  const explained = new Set(parts.map((part) => part.as));
  for (const input of inputs) if (!explained.has(input.name)) yield input;
  for (const part of parts) yield* leaves(part);
}

/** Leaves of records that say neither where they are from nor that nobody says; no money at all needs no source. */
const silent = (tree: Explanation): readonly Given[] =>
  [...leaves(tree)].filter(
    ({ unit, value, source, noSource }) => STATED.has(unit) && value !== 0 && source === undefined && !noSource,
  );

/** Sums that the plan states and that stand for themselves. */
function* statedSums(tree: Explanation): Generator<Explanation> {
  if (tree.says === "as the plan states it") yield tree;
  for (const part of tree.parts ?? []) yield* statedSums(part);
}

const paths = (of: ReturnType<typeof forecast>): readonly string[] => [
  ...of.years.flatMap((year) => [`cost.total.${year}`, `gap.total.${year}`]),
  ...of.plan.funding.flatMap(({ id }) => of.years.map((year) => `funding.available.${id}.${year}`)),
  "cost.fullYearTotal",
];

lawTest.prop([arbitraryWholePlan], { numRuns: runs(10) })(
  "every leaf of a record says its source, or that it names none",
  (plan) => {
    const of = forecast(plan);
    for (const path of paths(of)) {
      const tree = explain(of, path);
      if (tree) expect(silent(tree)).toEqual([]);
    }
    for (const year of of.years) {
      const tree = explainBudget(plan, `budget.gap.inYear.${year}`);
      if (!tree) continue;
      expect(silent(tree)).toEqual([]);
      for (const { inputs, noSource } of statedSums(tree)) expect(inputs?.[0]?.source ?? noSource).toBeTruthy();
    }
  },
);

const post = { id: "worker", start: "2025-04-01" };
const shared = { agencyShare: { share: 0.25, agency: "agency" } };

/** The leaves of a plan's cost, by what they are called. */
function leavesOf(parts: object, path = "cost.total.2026/27"): ReadonlyMap<string | undefined, Given> {
  const plan = readPlan({
    outturn: 1,
    title: "Leaves",
    years: { from: "2025/26", to: "2026/27" },
    onCosts: { pension: [{ from: "2023-04-01", rate: 0.2, source: "The fund's certificate" }] },
    agencyRates: { agency: { perWeek: 1_800 } },
    ...parts,
  });
  return new Map([...leaves(explain(forecast(plan), path)!)].map((leaf) => [leaf.title, leaf]));
}

test.each([
  ["a plain salary", { posts: [{ ...post, pay: { salary: 42_000 } }] }, "the salary of worker"],
  [
    "a supplement",
    { posts: [{ ...post, pay: { salary: 42_000 }, supplement: { amount: 5_000 } }] },
    "supplements of worker",
  ],
  ["an agency share", { posts: [{ ...post, ...shared, pay: { salary: 42_000 } }] }, "agency share of worker"],
  [
    "the growth of a line",
    { lines: [{ id: "legal", perYear: { "2025/26": 1_000 }, growth: { percent: 8 } }] },
    "growth of legal",
  ],
])("%s without a source says so", (_, parts, title) => {
  expect(leavesOf(parts).get(title)).toMatchObject({ noSource: true });
});

test("a figure whose record names a source and a date has both, and no mark", () => {
  const leaf = leavesOf({ posts: [{ ...post, pay: { salary: 42_000 } }] }).get("employer pension rate");
  expect(leaf).toMatchObject({ from: "2023-04-01", source: { title: "The fund's certificate" } });
  expect(leaf).not.toHaveProperty("noSource");
});

test("the growth of a line is from where the line is from", () => {
  const line = { id: "legal", perYear: { "2025/26": 1_000 }, growth: { percent: 8 }, source: "Budget book" };
  expect(leavesOf({ lines: [line] }).get("growth of legal")?.source).toEqual({ title: "Budget book" });
});
