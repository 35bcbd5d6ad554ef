import { expect, test } from "vitest";
import type { PlanError } from "../../issues/index.ts";
import { readPlan } from "../index.ts";

const onCosts = { employerNi: "none", pension: "none", apprenticeshipLevy: "none" };
const agencyRates = { worker: { perWeek: 1800 } };

/** The codes of what is wrong with a plan. */
function codes(of: object): readonly string[] {
  try {
    readPlan({ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2025/26" }, onCosts, agencyRates, ...of });
    return [];
  } catch (error) {
    return (error as PlanError).issues.map(({ code }) => code);
  }
}

const post = (of: object) => ({ posts: [{ id: "sw", pay: { salary: 36000 }, start: "2024-09-01", ...of }] });
const line = (of: object) => ({ lines: [{ id: "legal", ...of }] });
const gap = (from: string, to: string) => ({ from, to });
const cover = (from: string, to: string) => ({ agency: "worker", ...gap(from, to) });
const award = (from: string, points?: readonly number[]) => ({
  ...{ scale: "njc", from, percent: 1, status: "assumed" },
  ...(points && { points }),
});
const vacancy = { vacant: [gap("2024-10-01", "2024-10-31")] };

/** What is wrong, a plan that just is not, and one that just is. */
const sides: readonly (readonly [code: string, right: object, wrong: object])[] = [
  ["end-before-start", post({ end: "2024-09-01" }), post({ end: "2024-08-31" })],
  [
    "end-before-start",
    line({ amount: 1, from: "2024-09-01", to: "2024-09-01" }),
    line({ amount: 1, from: "2024-09-01", to: "2024-08-31" }),
  ],
  ["years-backwards", { years: { from: "2024/25", to: "2024/25" } }, { years: { from: "2024/25", to: "2023/24" } }],
  ["years-too-many", { years: { from: "2020/21", to: "2079/80" } }, { years: { from: "2020/21", to: "2080/81" } }],
  ["fte-above-one", post({ fte: 1 }), post({ fte: 1.0001 })],
  [
    "rate-above-one",
    { onCosts: { ...onCosts, apprenticeshipLevy: 1 } },
    { onCosts: { ...onCosts, apprenticeshipLevy: 1.000001 } },
  ],
  ["amount-too-large", post({ pay: { salary: 10_000_000 } }), post({ pay: { salary: "£10,000,000.01" } })],
  ["amount-too-large", line({ amount: "£10bn" }), line({ amount: "£10,000,000,000.01" })],
  ["below-zero", post({ pay: { salary: 0 } }), post({ pay: { salary: "-£0.01" } })],
  ["not-a-count", post({ count: 1 }), post({ count: 0 })],
  ["not-a-count", post({ count: 100_000 }), post({ count: 100_001 })],
  [
    "starts-do-not-add-up",
    post({ start: undefined, count: 2, starts: [{ on: "2024-09-01", count: 2 }] }),
    post({ start: undefined, count: 3, starts: [{ on: "2024-09-01", count: 2 }] }),
  ],
  [
    "vacancy-outside-post",
    post({ vacant: [gap("2024-09-01", "2024-09-30")] }),
    post({ vacant: [gap("2024-08-31", "2024-09-30")] }),
  ],
  [
    "vacancy-outside-post",
    post({ end: "2025-01-31", vacant: [gap("2025-01-01", "2025-01-31")] }),
    post({ end: "2025-01-31", vacant: [gap("2025-01-01", "2025-02-01")] }),
  ],
  [
    "vacancies-overlap",
    post({ vacant: [gap("2024-10-01", "2024-10-31"), gap("2024-11-01", "2024-11-30")] }),
    post({ vacant: [gap("2024-10-01", "2024-11-01"), gap("2024-11-01", "2024-11-30")] }),
  ],
  [
    "cover-overlaps-employee",
    post({ cover: cover("2024-07-01", "2024-08-31") }),
    post({ cover: cover("2024-07-01", "2024-09-01") }),
  ],
  [
    "covers-overlap",
    post({ cover: [cover("2024-07-01", "2024-07-31"), cover("2024-08-01", "2024-08-31")] }),
    post({ cover: [cover("2024-07-01", "2024-08-01"), cover("2024-08-01", "2024-08-31")] }),
  ],
  [
    "cover-outside-post",
    post({ ...vacancy, end: "2024-10-31", cover: cover("2024-10-01", "2024-10-31") }),
    post({ end: "2024-10-31", cover: cover("2024-11-01", "2024-11-30") }),
  ],
  [
    "more-people-than-post",
    post({ count: 2, vacant: [{ ...vacancy.vacant[0], count: 2 }] }),
    post({ count: 2, vacant: [{ ...vacancy.vacant[0], count: 3 }] }),
  ],
  [
    "awards-overlap",
    { payAwards: [award("2027-04-01", [2, 10]), award("2027-04-01", [11, 43])] },
    { payAwards: [award("2027-04-01", [2, 11]), award("2027-04-01", [11, 43])] },
  ],
  [
    "same-date-twice",
    { payAwards: [award("2027-04-01"), award("2028-04-01")] },
    { payScales: { a: [1, 2].map(() => ({ from: "2024-04-01", points: { A: 1 } })) } },
  ],
  [
    "before-first-entry",
    post({ pay: { salary: [{ from: "2024-09-01", amount: 1 }] } }),
    post({ pay: { salary: [{ from: "2024-09-02", amount: 1 }] } }),
  ],
  [
    "absorbed-before-end",
    post({ end: "2025-01-31", afterEnd: { absorbed: [{ on: "2025-02-01", count: 1 }] } }),
    post({ end: "2025-01-31", afterEnd: { absorbed: [{ on: "2025-01-31", count: 1 }] } }),
  ],
  ["year-outside-plan", { expect: { cost: { "2025/26": 0 } } }, { expect: { cost: { "2026/27": 0 } } }],
  ["award-already-published", { payAwards: [award("2026-04-02")] }, { payAwards: [award("2026-04-01")] }],
  [
    "top-below-point",
    post({ pay: { scale: "njc", point: 20, top: 20 } }),
    post({ pay: { scale: "njc", point: 20, top: 19 } }),
  ],
  [
    "percent-too-small",
    { payAwards: [{ ...award("2027-04-01"), percent: 1 }] },
    { payAwards: [{ ...award("2027-04-01"), percent: 0.03 }] },
  ],
];

test.each(sides)("%s: what just is not is taken, and what just is is refused", (code, right, wrong) => {
  expect(codes(right)).not.toContain(code);
  expect(codes(wrong)).toContain(code);
});
