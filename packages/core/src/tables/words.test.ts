import { describe, expect, test } from "vitest";
import { forecast } from "../forecast/index.ts";
import { type PlanSpec, readPlan } from "../plan/index.ts";
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
  test("cost by year, funding and its conditions, the gap and carry-forward, what goes on", () => {
    expect(words(printed)).toEqual([
      "The plan costs £628,000 in 2024/25 and £1,359,000 in 2025/26, £1,987,000 in all. A full year of it costs £1,482,545.",
      "Growth in the budget gives £1,000,000 in each year: recurrent revenue money, which is conditional.",
      "With confirmed money alone, £628,000 in 2024/25 and £1,359,000 in 2025/26 is unfunded. " +
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
      "The plan costs £628k in 2024/25 and £1,359k in 2025/26, £1,987k in all. A full year of it costs £1,483k.",
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
    expect(said[1]).toBe(
      "Growth in the budget gives £1,000,000 in each year: recurrent revenue money, which is confirmed and depends on Placement savings. " +
        "A bid gives £50,000 in 2025/26: one-off revenue money, which is unconfirmed.",
    );
    expect(said[2]).toBe(
      "With confirmed money alone, every year is funded. With conditional money too, every year is funded. " +
        "With unconfirmed money too, every year is funded.",
    );
    // £1,359,000 less £1,050,000; the older money is used first, but this much of it is needed
    expect(said[3]).toBe(
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
      "The plan costs £60,000 in 2024/25. A full year of it costs £60,000.",
      "The plan names no funding.",
      "4 permanent posts are not costed after 31 March 2025: together they would go on at £48,000 a year. None of that is in the cost above.",
    ]);
  });
});
