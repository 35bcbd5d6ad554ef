import { describe, expect, test } from "vitest";
import { PlanError } from "../issues/index.ts";
import { type Plan, readPlan } from "../plan/index.ts";
import { applyChanges, readChanges, sentence } from "./index.ts";

const source = { kind: "revenue", recurrent: false, status: "confirmed" };
const plan: Plan = readPlan({
  outturn: 1,
  title: "A plan of every kind of record",
  years: { from: "2024/25", to: "2025/26" },
  onCosts: { pension: "none" },
  agencyRates: { worker: { perWeek: 1800 } },
  posts: [
    { id: "sw", title: "Social worker", team: "Care", pay: { salary: 42000 }, start: "2024-04-01" },
    { id: "ew", title: "Early worker", team: "Care", pay: { inLine: "staff" }, start: "2024-04-01" },
    { id: "lead", title: "Lead", team: "Care", pay: { fullCost: 90000 }, start: "2024-04-01" },
    { id: "gone", title: "Gone", team: "Care", pay: { salary: 30000 }, start: "2024-04-01", end: "2024-12-31" },
  ],
  lines: [
    { id: "staff", title: "Care staff", team: "Care", kind: "staff", perYear: { "2024/25": 60000 }, to: "2024-12-31" },
    { id: "move", title: "Care removal", team: "Care", amount: 4000, on: "2024-09-01" },
    { id: "fee", title: "Care fee", team: "Care", percent: 4, of: { source: "yearly" } },
    { id: "open", title: "Care costs", team: "Care", perYear: { "2024/25": 500 } },
  ],
  savings: [
    { id: "known", title: "Known", perYear: { "2024/25": 5000 } },
    { id: "later", title: "Not known", perYear: { "2024/25": 5000 }, unallocated: true },
  ],
  funding: [
    { ...source, id: "yearly", title: "Yearly grant", perYear: { "2024/25": 1000 }, carryForward: "none" },
    { ...source, id: "fund", title: "Grant fund", ceiling: 10_000, years: ["2024/25", "2025/26"] },
    { id: "kept", title: "Grant reserve", kind: "reserve", opening: 9000, status: "confirmed" },
  ],
});

const says = (change: object, of = plan): string => sentence(readChanges([change])[0]!, of);
const made = (change: object, of = plan): Plan => applyChanges(of, readChanges([change]));
const care = { where: { team: "Care" } };
const grants = { where: { title: "grant" } };

describe("a change says which of what it selects stays as it is", () => {
  test.each([
    [
      { change: "ceiling", ceiling: 50_000, ...grants },
      'Each source of funding whose title has "grant" gives up to £50,000 in all. Sources without a ceiling stay as they are.',
    ],
    [
      { change: "funding-reserve", opening: 8000, ...grants },
      'Each source of funding whose title has "grant" opens with £8,000. Sources that are no reserve stay as they are.',
    ],
    [
      { change: "carry-forward", carryForward: "all", ...grants },
      'Each source of funding whose title has "grant" may carry forward everything not applied. Ceilings and reserves stay as they are.',
    ],
    [
      { change: "line-amount", amount: 5000, ...care },
      "Each line of the team Care comes to £5,000. Lines with sums by year and percentages stay as they are.",
    ],
    [
      { change: "line-amount", perYear: { "2024/25": 70_000 } },
      "Every line comes to £70,000 in 2024/25. Lines of one sum and percentages stay as they are.",
    ],
    [
      { change: "line-amount", percent: 5, ...care },
      "Each line of the team Care comes to 5% of Yearly grant. Lines with sums by year and lines of one sum stay as they are.",
    ],
    [
      { change: "growth-rate", percent: 4, ...care },
      "Each line of the team Care grows by 4% each 1 April. Lines of one sum and percentages stay as they are.",
    ],
    [
      { change: "savings-delivery", delivered: 0.9 },
      "90% of every saving is delivered. Savings not yet allocated stay as they are.",
    ],
    [
      { change: "change-pay", pay: { salary: 45_000 }, ...care },
      "Each post of the team Care is paid a salary of £45,000 a year. Posts paid in a line stay as they are.",
    ],
    [
      { change: "use-agency", share: 0.25, rate: "worker", ...care },
      "Agency workers at worker fill 25% of each post of the team Care. Posts paid in a line stay as they are.",
    ],
    [
      { change: "use-agency", share: "2%", premium: { agency: 1800, employed: 1280 }, ...care },
      "Agency workers at £1,800 against £1,280 are 2% of each line of the team Care. Lines that are not for staff stay as they are.",
    ],
    [
      { change: "uplift", uplift: { with: "salaries" }, ...care },
      "Each post and line of the team Care rises as plain salaries do. Posts without a full cost stay as they are. Lines of one sum and percentages stay as they are.",
    ],
    [
      { change: "uplift", uplift: { percent: 3, from: "2025-04-01" }, ...care },
      "Each post of the team Care rises by 3% on 1 April 2025 and each year after. Posts without a full cost stay as they are.",
    ],
    [
      { change: "end-posts", on: "2025-09-30", ...care },
      "Each post of the team Care ends on 30 September 2025. What ends before then ends as planned.",
    ],
    [
      { change: "move-programme", months: 1, ...care },
      "Each post and line of the team Care moves as a whole, 1 month later. Lines with sums by year stay as they are.",
    ],
    [
      { change: "absorption", afterEnd: "continues", ...care },
      "The people of each post and staff line of the team Care stay in the cost after its end.",
    ],
    [
      { change: "absorption", afterEnd: "continues", where: { id: "staff" } },
      "The people of Care staff stay in the cost after its end.",
    ],
  ])("%j", (change, sentenceSaid) => {
    expect(says(change)).toBe(sentenceSaid);
    expect(made(change)).not.toEqual(plan);
  });

  test("agency shares and premiums have no day on which they could become employees", () => {
    const shared = made(
      { change: "use-agency", share: 0.25, rate: "worker", where: { id: "sw" } },
      made({ change: "use-agency", share: "2%", premium: { agency: 1800, employed: 1280 } }),
    );
    expect(says({ change: "convert-agency", on: "2024-09-01" }, shared)).toBe(
      "Every post is filled by employees instead of agency workers from 1 September 2024. Agency shares and agency premiums have no days and stay.",
    );
    expect(says({ change: "convert-agency" }, shared)).toBe(
      "Every post and staff line is filled by employees instead of agency workers.",
    );
  });
});

test("a post paid in a line is not paid a second time when its team is paid otherwise", () => {
  const changed = made({ change: "change-pay", pay: { salary: 45_000 }, ...care });
  expect(changed.posts.find(({ id }) => id === "ew")).toEqual(plan.posts.find(({ id }) => id === "ew"));
});

describe("a change that can be made to nothing that it selects is refused, and says why", () => {
  test.each([
    [{ change: "ceiling", ceiling: 1, where: { id: "yearly" } }, "what it is for has no ceiling"],
    [{ change: "funding-reserve", opening: 1, where: { id: "fund" } }, "what it is for is no reserve"],
    [{ change: "funding-share", share: 0.1, where: { id: "fund" } }, "what it is for pays no share of costs"],
    [{ change: "carry-forward", carryForward: "all", where: { id: "fund" } }, "what it is for is a ceiling"],
    [{ change: "carry-forward", carryForward: "all", where: { id: "kept" } }, "what it is for is a reserve"],
    [{ change: "line-amount", amount: 1, where: { id: "open" } }, "what it is for has sums by year"],
    [{ change: "line-amount", perYear: { "2024/25": 1 }, where: { id: "move" } }, "what it is for has one sum"],
    [{ change: "line-amount", percent: 1, where: { id: "move" } }, "what it is for has one sum"],
    [{ change: "line-amount", amount: 1, where: { id: "fee" } }, "what it is for is a percentage"],
    [{ change: "growth-rate", percent: 1, where: { id: "move" } }, "what it is for has one sum"],
    [{ change: "savings-delivery", delivered: 0.5, where: { id: "later" } }, "what it is for is not yet allocated"],
    [{ change: "uplift", uplift: { with: "salaries" }, where: { id: "sw" } }, "what it is for has no full cost"],
    [
      { change: "uplift", uplift: { percent: 1, from: "2025-04-01" }, where: { id: "open" } },
      "what it is for has no full",
    ],
    [{ change: "change-pay", pay: { salary: 1 }, where: { id: "ew" } }, "what it is for is paid in a line"],
    [{ change: "use-agency", share: 0.1, rate: "worker", where: { id: "ew" } }, "what it is for is paid in a line"],
    [
      { change: "use-agency", share: 0.1, premium: { agency: 2, employed: 1 }, where: { id: "move" } },
      "what it is for is no line for staff",
    ],
  ])("%j", (change, because) => {
    expect(() => made(change)).toThrow(PlanError);
    expect(() => made(change)).toThrow(because);
  });
});
