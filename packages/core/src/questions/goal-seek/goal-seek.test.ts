import { describe, expect, test } from "vitest";
import { day, financialYear } from "../../calendar/index.ts";
import type { Pence } from "../../money/index.ts";
import { type Plan, readPlan } from "../../plan/index.ts";
import { costed, figureValue, shortOrLeft } from "../../scenario/index.ts";
import { sensitivityGrid, tornado } from "../sensitivity/sensitivity.ts";
import { weeksDelay } from "../sensitivity/week-later.ts";
import type { Goal } from "./goal.ts";
import { goalSeek } from "./goal-seek.ts";
import { inputOf } from "./input.ts";
import type { InputOf } from "./input-type.ts";

const printed = (carryForward: unknown): Plan =>
  readPlan({
    outturn: 1,
    title: "As printed",
    years: { from: "2024/25", to: "2025/26" },
    lines: [
      {
        ...{ id: "staff", kind: "staff", from: "2024-09-01", to: "2026-02-28" },
        perYear: { "2024/25": "628k", "2025/26": "£1.359m" },
      },
    ],
    funding: [
      {
        ...{ id: "growth", kind: "revenue", recurrent: true, status: "conditional", carryForward },
        perYear: { "2024/25": "£1m", "2025/26": "£1m" },
      },
    ],
  });

const posts = readPlan({
  outturn: 1,
  title: "Posts",
  years: { from: "2024/25", to: "2024/25" },
  posts: [
    { id: "worker", title: "Social worker", count: 2, pay: { salary: 36_500 }, start: "2024-04-01" },
    { id: "manager", title: "Manager", pay: { fullCost: 73_000 }, start: "2024-10-01" },
  ],
  onCosts: { employerNi: "none", pension: "none", apprenticeshipLevy: "none" },
  conventions: { partMonth: "days-of-year" },
  funding: [
    {
      ...{ id: "grant", kind: "revenue", recurrent: false, status: "confirmed", carryForward: "none" },
      perYear: { "2024/25": 100_000 },
    },
  ],
});

const noGap: Goal = { is: "no-gap", level: "conditional" };
const answer = (plan: Plan, of: InputOf, goal: Goal = noGap) => goalSeek(plan, inputOf(plan, of), goal);
const premium = { agency: 1_800_00 as Pence, employed: 1_280_00 as Pence };

test("with everything carried forward the printed line breaks even at 1.6105% of agency", () => {
  const { found, says, shown } = answer(printed("all"), { input: "agency-share", premium });
  expect(says).toBe(
    "Share of agency at £1,800 against £1,280: with conditional money too there is no gap up to 1.61%. " +
      "1.6105% breaks even; at 1.61% £3.78 is left, and at 1.62% the gap is £76.94 in 2025/26.",
  );
  expect(found.tried).toBeLessThanOrEqual(60);
  expect(shown).toBe(
    `Shown of every value from 0% to 100%, in steps of 0.01%: ${found.tried} values tried, and all between them answer as they do.`,
  );
});

test("with nothing carried forward no share works", () => {
  const { found, says } = answer(printed("none"), { input: "agency-share", premium });
  // All of it agency: £1.359m × 1,800 ÷ 1,280, of which £1m is paid, and £628,000 × 1,800 ÷ 1,280, which £1m pays
  expect(says).toBe(
    "No share of agency at £1,800 against £1,280 works with conditional money too: at 0% the gap is £359,000.00 in 2025/26, and at 100% the gap is £911,093.75 in 2025/26.",
  );
  expect(found.is).toBe("none");
});

test("the carry-forward needed is £359,000.00, to the penny, and the plan has none", () => {
  const { found, says, assumed } = answer(printed("none"), { input: "carry-forward", source: "growth" });
  const [works] = found.works;
  expect([works!.before, works!.from, works!.after, assumed]).toEqual([
    { value: 358_999_99, figure: 1 },
    { value: 359_000_00, figure: 0 },
    ...[undefined, 0],
  ]);
  expect(says).toContain("The plan carries nothing forward: £359,000.00 too little.");
});

test("the funding needed in 2025/26, without any carried forward, is its whole cost", () => {
  const year = financialYear("2025/26");
  const { found, says } = answer(printed("none"), { input: "funding", source: "growth", year });
  expect(found.works).toMatchObject([{ from: { value: 1_359_000_00 } }]);
  expect(says).toContain("The plan has £1,000,000.00: £359,000.00 too little.");
});

test("the latest affordable start is asked for in days, and every day is tried", () => {
  // Two workers at £200 a day together, a manager at £200 a day for 182 days: £36,400. £100,000 pays 318 days of two workers.
  const { found, says } = answer(posts, { input: "start-delay", where: { id: "worker" } });
  expect(found.works).toMatchObject([{ before: { value: 46 }, from: { value: 47, figure: 0 }, to: { value: 364 } }]);
  expect(found.tried).toBe(365);
  expect(says).toContain("at 47 days later (the first on 18 May 2024) or more");
});

test("the largest award that is affordable, in basis points", () => {
  const richer = {
    ...posts,
    funding: posts.funding.map((one) => ({
      ...one,
      perYear: [{ year: financialYear("2024/25"), amount: 112_000_00 as Pence }],
    })),
  };
  const of: InputOf = { input: "pay-award", scale: "salaries", from: day("2024-04-01") };
  const { found } = answer(richer, of, { is: "at-most", figure: "cost.all", target: 112_000_00 as Pence });
  // £36,400 for the manager leaves £75,600 for two workers: £37,800 each is 3.56% more than £36,500.
  expect(found.works).toMatchObject([{ from: { value: 0 }, to: { value: 35_600 }, after: { value: 35_700 } }]);
});

test("an award that the plan has for some points is sought for those points, as agreed as it is", () => {
  const scaled = readPlan({
    ...{ outturn: 1, title: "Points", years: { from: "2024/25", to: "2024/25" } },
    onCosts: { employerNi: "none", pension: "none", apprenticeshipLevy: "none" },
    payScales: { s: [{ from: "2023-04-01", points: { A: 24_000, B: 36_000 } }] },
    payAwards: [{ scale: "s", from: "2024-04-01", percent: 2, points: ["B", "B"], status: "agreed" }],
    posts: ["A", "B"].map((point) => ({ id: point, pay: { scale: "s", point }, start: "2024-04-01" })),
  });
  const input = inputOf(scaled, { input: "pay-award", scale: "s", from: day("2024-04-01") });
  expect(input.changes(30_000)).toEqual([
    {
      ...{ change: "pay-award", scale: "s", from: "2024-04-01", points: ["B", "B"], status: "agreed" },
      award: { percent: 30_000 },
    },
  ]);
  // £24,000 as it is, and £36,000 with 5%: £37,800
  const { found, says } = goalSeek(scaled, input, { is: "at-most", figure: "cost.all", target: 61_800_00 as Pence });
  expect(found.works).toMatchObject([{ to: { value: 50_000, figure: 61_800_00 } }]);
  expect(says).toContain("The plan assumes 2%, which works, and so would up to 3 percentage points more.");
});

test("what an input is of must be there", () => {
  expect(() => inputOf(posts, { input: "carry-forward", source: "grnt" })).toThrow(/grnt[\s\S]*Did you mean "grant"/);
  expect(() => inputOf(posts, { input: "agency-share", rate: "none" })).toThrow('no agency rate "none"');
  expect(() =>
    answer(posts, { input: "start-delay" }, { is: "at-most", figure: "cost.al", target: 0 as Pence }),
  ).toThrow('no figure "cost.al"');
});

test("a post or line that is named must be there", () => {
  expect(() => inputOf(posts, { input: "start-delay", where: { id: "wroker" } })).toThrow(
    /There is no post "wroker"[\s\S]*Did you mean "worker"/,
  );
  expect(() => inputOf(printed("all"), { input: "agency-share", premium, where: { id: "growth" } })).toThrow(
    'There is no line "growth"',
  );
});

test("figures are read by their paths", () => {
  const of = costed(printed("none"));
  const figures = [
    "cost.total.2024/25",
    "cost.all",
    "gap.conditional.2025/26",
    "gap.confirmed.all",
    "funding.lapsed.growth.2024/25",
  ];
  expect(figures.map((name) => figureValue(of, name))).toEqual([
    628_000_00, 1_987_000_00, 359_000_00, 1_987_000_00, 372_000_00,
  ]);
  expect(
    ["cost", "gap.all", "cost.total.2029/30", "staff.people.2024/25"].map((name) => figureValue(of, name)),
  ).toEqual(Array(4).fill(undefined));
  expect([shortOrLeft(printed("none"), "conditional"), shortOrLeft(printed("all"), "conditional")]).toEqual([
    359_000_00, -13_000_00,
  ]);
});

test("a week's delay is worth seven days of each post, and of all", () => {
  expect(weeksDelay(posts)).toEqual({
    all: 2_800_00,
    byPost: [
      { id: "worker", title: "Social worker", saves: 1_400_00 },
      { id: "manager", title: "Manager", saves: 1_400_00 },
    ],
  });
});

test("one input at a time, the widest first; two at a time as a grid", () => {
  const delay = inputOf(posts, { input: "start-delay", where: { id: "manager" } });
  const award = inputOf(posts, { input: "pay-award", scale: "salaries", from: day("2024-04-01") });
  const bars = tornado(
    posts,
    [
      { input: award, low: 0, high: 10_000 },
      { input: delay, low: 0, high: 30 },
    ],
    "cost.all",
  );
  expect(bars.map(({ input, low, high }) => [input, low.all, high.all, high.byYear])).toEqual([
    ["start-delay", 0, -6_000_00, { "2024/25": -6_000_00 }],
    ["pay-award", 0, 730_00, { "2024/25": 730_00 }], //   1% of £73,000
  ]);
  const grid = sensitivityGrid(
    posts,
    { input: award, values: [0, 10_000] },
    { input: delay, values: [0, 30] },
    "cost.all",
  );
  expect(grid.rows).toEqual([
    [109_400_00, 103_400_00],
    [110_130_00, 104_130_00],
  ]);
});

describe("a question that brings somebody to a point which is not there is refused, not answered with another's pay", () => {
  const scaled = readPlan({
    outturn: 1,
    title: "Posts",
    years: { from: "2024/25", to: "2025/26" },
    onCosts: { employerNi: "none", pension: "none", apprenticeshipLevy: "none" },
    payScales: {
      s: [
        { from: "2024-04-01", points: { A: 24_000, B: 36_000, C: 48_000 } },
        { from: "2025-04-01", points: { A: 24_000, C: 48_000 } },
      ],
    },
    posts: [{ id: "worker", pay: { scale: "s", point: "B", top: "C" }, start: "2024-09-30" }],
    funding: [
      {
        ...{ id: "grant", kind: "revenue", recurrent: false, status: "confirmed", carryForward: "none" },
        perYear: { "2024/25": 15_000, "2025/26": 48_000 },
      },
    ],
  });
  // On C from 1 April 2025, six months after the start; a start from 2 October on is still on B that day.
  const refused = expect.objectContaining({
    message: expect.stringContaining(
      'with the changes, posts[0].pay.point point-not-in-force: This post is on point "B"',
    ),
  });
  const refusal = (work: () => unknown): unknown => {
    try {
      work();
    } catch (error) {
      return error;
    }
    return undefined;
  };

  test("a search", () => {
    const input = inputOf(scaled, { input: "start-delay" });
    expect(refusal(() => goalSeek(scaled, input, { is: "no-gap", level: "confirmed" }))).toEqual(refused);
  });

  test("an input's range", () => {
    const input = inputOf(scaled, { input: "start-delay" });
    expect(refusal(() => tornado(scaled, [{ input, low: 0, high: 2 }], "cost.all"))).toEqual(refused);
    expect(tornado(scaled, [{ input, low: 0, high: 1 }], "cost.all")[0]!.high.all).toBe(-100_00); // £3,000 × 1/30 less
  });

  test("a week's delay", () => {
    expect(refusal(() => weeksDelay(scaled))).toEqual(refused);
  });
});
