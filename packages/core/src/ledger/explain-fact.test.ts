import { expect, test } from "vitest";
import type { Explanation } from "../formula/index.ts";
import { type PlanSpec, readPlan } from "../plan/index.ts";
import { published } from "../rates/index.ts";
import { compile } from "../timeline/index.ts";
import { type COMPONENTS, cost, explainFact, explainFullYear, rowPath } from "./index.ts";

const plan = readPlan({
  outturn: 1,
  title: "A plan",
  years: { from: "2024/25", to: "2024/25" },
  onCosts: {
    employerNi: "published",
    pension: [{ from: "2023-04-01", rate: 0.2, source: "Actuary's letter" }],
    apprenticeshipLevy: "none",
  },
  agencyRates: { daily: { perDay: 100, daysPerWeek: 5, weeksPerYear: 40, source: "an example" } },
  posts: [
    {
      id: "sw",
      title: "Social worker",
      count: 2,
      pay: { salary: 24_000 },
      start: "2024-04-01",
      end: "2024-09-15",
      afterEnd: { absorbed: [] },
    },
    { id: "tm", title: "Team manager", pay: { fullCost: 36_000 }, start: "2024-04-01" },
    {
      id: "part",
      title: "Planner",
      pay: { fullCost: 12_000 },
      start: "2024-04-01",
      agencyShare: { share: 0.25, agency: "daily" },
    },
  ],
  lines: [{ id: "legal", title: "Legal costs", amount: 1_200, on: "2024-04-08" }],
} as PlanSpec);
const timeline = compile(plan, published);
const ledger = cost(timeline);
const rowOf = (id: string) => ledger.rows.findIndex(({ row }) => row === id);
const fact = (id: string, month: number, component: (typeof COMPONENTS)[number]) =>
  explainFact(timeline, ledger, rowOf(id), month, component);
/** The figures of a tree down to a depth, each with its pounds. */
const outline = ({ figure, value, parts = [] }: Explanation, depth: number): readonly string[] => [
  `${figure} ${value / 100}`,
  ...(depth === 0 ? [] : parts.flatMap((part) => outline(part, depth - 1))),
];

test("a row has a path by what it is of", () => {
  expect(["sw", "sw:after-end", "legal"].map((id) => rowPath(ledger, rowOf(id)))).toEqual([
    "cost.byPost.sw",
    "cost.byPost.sw:after-end",
    "cost.byLine.legal",
  ]);
});

test("a fact is of people alike, each with the month's pay", () => {
  expect(outline(fact("sw", 0, "pay"), 2)).toEqual([
    "cost.byPost.sw.2024-04.pay 4000",
    "2 people in April 2024 4000",
    "one person's pay 2000",
  ]);
  expect(outline(fact("tm", 0, "full-cost"), 1)[1]).toBe("one person in April 2024 3000");
});

test("a line's fact is its sum of the month, counted once where it is paid once", () => {
  const tree = fact("legal", 0, "line");
  expect(outline(tree, 1)).toEqual(["cost.byLine.legal.2024-04.line 1200", "Legal costs in April 2024 1200"]);
  expect(tree.parts![0]!.inputs!.slice(1).map(({ value, unit }) => [value, unit])).toEqual([
    [0, "count"],
    [1, "count"],
    [1, "count"],
  ]);
});

test("an on-cost comes with the day and the source of its rate", () => {
  const pension = fact("sw", 0, "pension").parts![0]!.parts![0]!;
  expect(pension.inputs!.find(({ value }) => value === 200_000)).toMatchObject({
    from: "2023-04-01",
    source: { title: "Actuary's letter" },
  });
});

test("what is after the end of a post in the month of its end is the whole month less the post's own part", () => {
  // Fifteen of thirty days are the post's, the other fifteen after it.
  expect(fact("sw", 5, "pay").value).toBe(2_000_00);
  expect(outline(fact("sw:after-end", 5, "pay"), 2).slice(0, 3)).toEqual([
    "cost.byPost.sw:after-end.2024-09.pay 2000",
    "2 people in September 2024 2000",
    "one person after the post's end 1000",
  ]);
  expect(outline(fact("sw:after-end", 6, "pay"), 2)[2]).toBe("one person's pay 2000");
  const parts = (id: string, month: number) => fact(id, month, "pay").parts ?? [];
  expect([parts("sw:after-end", 4), parts("sw", 6)]).toEqual([[], []]);
});

test("a year of a post is of people alike too, twelve months of each", () => {
  const year = (post: number) => explainFullYear(timeline, post)!;
  expect(outline(year(0), 1)[1]).toMatch(/^2 people for a year /);
  expect(outline(year(1), 1)).toEqual(["cost.fullYear.tm 36000", "one person for a year 36000"]);
  // Three quarters of 1,000 and a quarter of the agency's 1,666.67 each month.
  const shared = year(2).parts![0]!.parts![0]!;
  expect(shared.value).toBe(12 * 750_00 + 12 * 416_67);
  expect(shared.parts).toHaveLength(24);
});

test("a sum that grows is taken back to the year that is given, and how it grows", () => {
  const grown = readPlan({
    outturn: 1,
    title: "A plan",
    years: { from: "2024/25", to: "2025/26" },
    lines: [{ id: "legal", title: "Legal costs", perYear: { "2024/25": 1_200 }, growth: { percent: 10 } }],
  });
  const timelineOf = compile(grown, published);
  const sumIn = (month: number) =>
    explainFact(timelineOf, cost(timelineOf), 0, month, "line").parts![0]!.parts?.find(({ as }) => as === "sum");
  expect(sumIn(0)).toBeUndefined(); // as it is given
  expect(sumIn(12)).toMatchObject({ figure: "Legal costs in 2025/26", value: 1_320_00 });
  expect(sumIn(12)!.inputs!.map(({ value }) => value)).toEqual([1_200_00, 100_000]);
});
