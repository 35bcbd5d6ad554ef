import { expect, test } from "vitest";
import { readPlan } from "../../plan/index.ts";
import { tail } from "../../questions/index.ts";
import { afterEndHeadline } from "./after-end-words.ts";

/** Ten workers whose post ends three months before the plan; a system takes what money is left in its last year. */
const planWith = (lastYear: string) =>
  readPlan({
    outturn: 1,
    title: "Workers",
    years: { from: "2026/27", to: "2028/29" },
    posts: [{ id: "workers", count: 10, pay: { fullCost: 40_000 }, start: "2026-04-01", end: "2028-12-31" }],
    lines: [{ id: "system", perYear: { "2028/29": lastYear } }],
    funding: [
      {
        ...{ id: "growth", kind: "revenue", recurrent: true, carryForward: "none", status: "confirmed" },
        perYear: { "2026/27": "400k", "2027/28": "400k", "2028/29": "400k" },
      },
    ],
  } as never);
const headline = (lastYear: string, options = {}) => {
  const plan = planWith(lastYear);
  return afterEndHeadline(tail(plan, { absorbing: { is: "none" } }), plan, options);
};

test("nothing is said to be left unfunded only where the first days are paid for too", () => {
  // 2028/29: £300,000 for nine months of ten workers, and the £100,000 that is left pays for the other three
  expect(headline("0")).toBe(
    "What goes on costs £400,000 a year, and confirmed money pays for all of it: nothing is left unfunded.",
  );
  // the system takes £60,000 of that £100,000
  const short = "of the days up to 31 December 2029, £60,000 is unfunded";
  expect(headline("60k")).toBe(
    `What goes on costs £400,000 a year, and confirmed money pays for all of such a year; ${short}.`,
  );
  expect(headline("60k", { level: "confirmed" })).toMatch(
    /^What goes on costs £400,000 a year, all of it paid for .*; of the days up to 31 December 2029, £60,000 is unfunded\.$/,
  );
});
