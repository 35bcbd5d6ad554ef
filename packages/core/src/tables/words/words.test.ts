import { describe, expect, test } from "vitest";
import { forecast } from "../../forecast/index.ts";
import { type PlanSpec, readPlan } from "../../plan/index.ts";
import { inSentences } from "./words.ts";

const printed: PlanSpec = {
  outturn: 1,
  title: "Improvement plan",
  years: { from: "2024/25", to: "2025/26" },
  lines: [
    {
      id: "staff",
      title: "Improvement staff",
      kind: "staff",
      perYear: { "2024/25": "628k", "2025/26": "£1.359m" },
      from: "2024-09-01",
      to: "2026-02-28",
    },
  ],
  funding: [
    {
      id: "growth",
      title: "Growth in the budget",
      kind: "revenue",
      recurrent: true,
      perYear: { "2024/25": "£1m", "2025/26": "£1m" },
      carryForward: "none",
      status: "conditional",
    },
  ],
};

const words = (
  plan: PlanSpec,
  ...unit: Parameters<typeof inSentences> extends [unknown, ...infer Rest] ? Rest : never
) => inSentences(forecast(readPlan(plan)), ...unit);

describe("the sentences of a finance section", () => {
  test("a plan whose income is larger than its cost in some year is not said to cost less than nothing", () => {
    const years = { from: "2025/26", to: "2026/27" };
    const fees = { id: "fees", income: true, perYear: { "2025/26": "£20k", "2026/27": "£30k" } } as const;
    const costs = { id: "cost", perYear: { "2025/26": "£5k", "2026/27": "£45k" } };
    expect(words({ outturn: 1, title: "Fees", years, lines: [fees, costs] })[0]).toMatch(
      /^The plan's cost less its income is -£15,000 in 2025\/26 and £15,000 in 2026\/27, £0 in all; where it is below nothing, income is the larger\./,
    );
  });

  test("cost by year, funding and its conditions, the gap and carry-forward, what goes on", () => {
    expect(words(printed)).toEqual([
      "The plan costs £628,000 in 2024/25 and £1,359,000 in 2025/26, £1,987,000 in all. The full-year effect is £1,482,545.",
      "Its staff are stated as a sum (Improvement staff): the plan lists no posts, so it gives no number of posts or FTE.",
      "Growth in the budget gives £1,000,000 in each year: recurrent revenue money, which is conditional.",
      "The plan does not say what pay awards and agency workers are in the sums of its staff lines.",
      "With confirmed money alone, £628,000 in 2024/25 and £1,359,000 in 2025/26 are unfunded. " +
        "With conditional money too, £359,000 in 2025/26 is unfunded.",
      "Not spent, and not carried forward: £372,000 of Growth in the budget in 2024/25. " +
        "£359,000 would have to be carried forward into 2025/26, out of £372,000 that lapses before it; " +
        "that needs an approval, which the plan does not have. Over all years together, funding exceeds cost by £13,000.",
      "Improvement staff is permanent and is not costed after 28 February 2026: it would go on at £1,482,545 a year, " +
        "and £123,545 for what is left of the plan's years. None of that is in the cost above.",
    ]);
  });

  test("in thousands each figure is rounded on its own", () => {
    expect(words(printed, "thousands")[0]).toBe(
      "The plan costs £628k in 2024/25 and £1,359k in 2025/26, £1,987k in all. The full-year effect is £1,483k.",
    );
  });

  test("say what funding rests on, what is carried, and what unconfirmed money would do", () => {
    const [growth] = printed.funding!;
    const said = words({
      ...printed,
      savings: [{ id: "s1", title: "Placement savings", perYear: { "2024/25": 100000 } }],
      funding: [
        { ...growth!, carryForward: "all", status: "confirmed", dependsOn: ["s1"] },
        {
          ...growth!,
          id: "bid",
          title: "A bid",
          recurrent: false,
          status: "unconfirmed",
          perYear: { "2025/26": 50000 },
        },
      ],
    });
    expect(said[2]).toBe(
      "Growth in the budget gives £1,000,000 in each year: recurrent revenue money, which is confirmed and depends on Placement savings. " +
        "A bid gives £50,000 in 2025/26: one-off revenue money, which is unconfirmed.",
    );
    expect(said[4]).toBe(
      "With confirmed money alone, every year is funded. With unconfirmed money too, every year is funded.",
    );
    // £1,359,000 less £1,050,000; the older money is used first, but this much of it is needed
    expect(said[5]).toBe(
      "£309,000 of the cost of 2025/26 is met only because money is carried forward into it, which needs approval.",
    );
  });

  test("count posts, not entries of the list, where several go on", () => {
    const post = { title: "Worker", pay: { fullCost: 12000 }, start: "2024-04-01", end: "2025-03-31" };
    const said = words({
      outturn: 1,
      title: "Posts",
      years: { from: "2024/25", to: "2024/25" },
      posts: [
        { ...post, id: "a", count: 3 },
        { ...post, id: "b", contract: "fixed-term" },
        { ...post, id: "c" },
      ],
    });
    // four permanent posts at £12,000; the fixed-term one ends
    expect(said).toEqual([
      "The plan costs £60,000 in 2024/25. The full-year effect is £60,000.",
      "Its cost includes 5 posts in 2024/25 (5.00 FTE on average, 5.00 on 31 March 2025).",
      "The plan names no funding.",
      "£60,000 is stated as full cost, with on-costs in it: no award or rate moves that. No agency workers are costed.",
      "4 permanent posts are not costed after 31 March 2025: together they would go on at £48,000 a year. None of that is in the cost above.",
    ]);
  });

  test("say posts, people and FTE by year, and what is assumed of pay, agency and vacancies", () => {
    const said = words({
      outturn: 1,
      title: "Posts",
      years: { from: "2024/25", to: "2025/26" },
      onCosts: { employerNi: "none", pension: "none", apprenticeshipLevy: "none" },
      payAwards: [{ scale: "salaries", from: "2025-04-01", percent: 3, status: "assumed" }],
      agencyRates: { locum: { perWeek: 700 } },
      vacancyFactor: { percent: 5, except: ["covered"] },
      posts: [
        {
          id: "covered",
          pay: { salary: 36500 },
          start: "2024-10-01",
          end: "2025-03-31",
          cover: { agency: "locum", from: "2024-09-01" },
        },
        { id: "shared", people: 2, fte: 0.5, pay: { salary: 24000 }, start: "2024-04-01", end: "2025-03-31" },
      ],
    } as PlanSpec);
    // covered: September (agency) to March, 7/12 of a year; shared: all of it
    expect(said[1]).toBe(
      "Its cost includes 2 posts in 2024/25 (3 people, 1.58 FTE on average, 2.00 on 31 March 2025), and no post in its other years.",
    );
    // 30 days at £100; 5% of £24,000
    expect(said[3]).toBe(
      "The plan assumes no pay award of its own: pay is as stated or published. Agency workers cost £3,000 in 2024/25, at locum (£700 a week). " +
        "The vacancy factor takes £1,200 off the cost of employees.",
    );
  });

  test("name an award that made figures, with what is known of it, and a line's premium", () => {
    const said = words({
      outturn: 1,
      title: "Posts",
      years: { from: "2025/26", to: "2025/26" },
      onCosts: { employerNi: "none", pension: "none", apprenticeshipLevy: "none" },
      payAwards: [{ scale: "salaries", from: "2025-04-01", percent: 3, status: "assumed" }],
      posts: [{ id: "one", pay: { salary: 36500 }, start: "2025-04-01" }],
      lines: [
        {
          ...printed.lines![0]!,
          perYear: { "2025/26": 10000 },
          agencyPremium: { share: "25%", agency: 1800, employed: 1200 },
        },
      ],
    } as PlanSpec);
    expect(said[3]).toBe(
      "Pay rests on the pay award on salaries from 1 April 2025 (3%, assumed). " +
        "Agency workers are 25% of Improvement staff, at £1,800 against £1,200 for an employee. " +
        "The plan does not say what pay awards are in the sums of its staff lines.",
    );
  });
});
