import { type FinancialYear, type Millionths, type Pence, readPlan } from "@outturn/core";
import { calibrateLine, calibratePosts } from "@outturn/core/questions";
import { expect, test } from "vitest";
import { inMonths, lateSays, lineRampWords, postsRampWords } from "./ramp-words.ts";

const years = { from: "2024/25", to: "2025/26" } as const;
const plan = readPlan({
  ...{ outturn: 1, title: "As printed", years },
  lines: [
    {
      ...{ id: "staff", title: "Staffing", kind: "staff", from: "2024-09-01", to: "2026-02-28" },
      perYear: { "2024/25": "628k", "2025/26": "£1.359m" },
    },
  ],
});
const ramp = (percent: number) =>
  calibrateLine(plan, plan.lines[0]!, { uplifts: [{ name: "uplift", percent: percent as Millionths }] })!;

test("months are said to the thousandth", () => {
  expect([inMonths(1917), inMonths(-40), inMonths(2000)]).toEqual([
    "1.917 months late",
    "0.040 months early",
    "2.000 months late",
  ]);
});

test("the printed split is that of starts 1.917 months late, 1.764 with 3% more in the second year", () => {
  expect(lateSays(ramp(0), plan)).toContain("who start 1.917 months late on average.");
  expect(lateSays(ramp(30_000), plan)).toContain("1.764 months late on average, if the second year is 3% dearer.");
});

test("no one day gives the printed sum, and the nearest is named", () => {
  expect(lineRampWords(ramp(0), plan)).toEqual([
    "All on one day: none gives the printed sum. The nearest is 29 October 2024, £629,683 in 2024/25.",
    "Equal cohorts a month apart: none gives the printed sum. The nearest is 5 of them, £617,727 in 2024/25.",
  ]);
});

test("of posts it is said which shifts and cohorts give the control totals", () => {
  const posts = readPlan({
    ...{ outturn: 1, title: "Posts", years },
    posts: [{ id: "worker", count: 2, pay: { fullCost: 60000 }, start: "2025-03-01" }],
  });
  // March of two posts is £10,000; of one £5,000, as of both for half of it: 17 to 14 of its 31 days.
  const perYear = [{ year: "2024/25" as FinancialYear, amount: 500_000 as Pence }] as const;
  const printed = { perYear, toNearest: 100_000 as Pence };
  expect(postsRampWords(calibratePosts(posts, printed), printed)).toEqual([
    "The plan's control totals are £5,000 in 2024/25, to the nearest £1,000.",
    "Of all starts moved alike, from 92 days sooner to 92 later, 14 days later to 17 days later give them.",
    "Of equal cohorts a month apart, from one to 12, 2 to 12 of them give them: £5,000 in 2024/25.",
  ]);
});
