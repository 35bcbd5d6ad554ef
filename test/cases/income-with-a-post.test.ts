import { describe, expect, test } from "vitest";
import { contract, explain, forecast } from "../../packages/core/src/forecast/index.ts";
import { type Plan, readPlan, writePlan } from "../../packages/core/src/plan/index.ts";
import { applyChanges, differences, readChanges } from "../../packages/core/src/scenario/index.ts";
import { inSentences } from "../../packages/core/src/tables/index.ts";

/** A planner from some day, with fees of £36,600 a year that begin with the post. */
const planWith = (fees: object = {}, others: object = {}): Plan =>
  readPlan({
    ...{ outturn: 1, title: "A planner", years: { from: "2025/26", to: "2026/27" } },
    posts: [
      { id: "planner", title: "Planner", count: 2, pay: { fullCost: 60_000 }, start: "2025-09-01" },
      { id: "clerk", title: "Clerk", pay: { fullCost: 30_000 }, start: "2025-07-16" },
    ],
    lines: [
      {
        ...{ id: "fees", title: "Fees", income: true, from: { post: "planner" } },
        perYear: { "2025/26": 36_600, "2026/27": 36_600 },
        ...fees,
      },
    ],
    ...others,
  });

const income = (plan: Plan) => contract(forecast(plan)).cost.byLine.fees;
const changed = (plan: Plan, ...changes: object[]): Plan => applyChanges(plan, readChanges(changes));

describe("income that begins with a post", () => {
  test("is a twelfth of the year's sum for each month from its first day", () => {
    // September to March are 7 of 12 months: 36,600 × 7 ÷ 12 = 21,350.
    expect(income(planWith())).toEqual({ "2025/26": "-21350.00", "2026/27": "-36600.00" });
  });

  test("begins with the first of several, in the middle of a month by its days", () => {
    // From 16 July: 16 of 31 days and 8 months are 8.516129 of 12 months; 36,600 × 8.516129 ÷ 12 = 25,974.19.
    expect(income(planWith({ from: { post: ["planner", "clerk"] } }))?.["2025/26"]).toBe("-25974.19");
  });

  test("by days has the days from then on of the year's", () => {
    // 212 of 365 days from 1 September 2025: 36,600 × 212 ÷ 365 = 21,258.08.
    expect(income(planWith({ spread: "days" }))?.["2025/26"]).toBe("-21258.08");
  });

  test("stops on its own last day: its sum is for the days up to it", () => {
    // To 31 December the sum of 2025/26 is for nine months, of which four are left: 36,600 × 4 ÷ 9 = 16,266.67.
    const short = planWith({ perYear: { "2025/26": 36_600 }, to: "2025-12-31" });
    expect(income(short)).toEqual({ "2025/26": "-16266.67", "2026/27": "0.00" });
  });

  test("is all of a year in which the post is there from its first day", () => {
    expect(income(planWith({ from: { post: "clerk" }, perYear: { "2026/27": 500 } }))).toEqual({
      ...{ "2025/26": "0.00", "2026/27": "-500.00" },
    });
  });

  test("has a full year of a whole year's sum, though it begins within the last", () => {
    const late = changed(planWith(), { change: "delay-starts", months: 15, where: { id: "planner" } });
    expect(income(late)).toEqual({ "2025/26": "0.00", "2026/27": "-12200.00" }); // December to March: 4 of 12
    expect(contract(forecast(late)).cost.fullYearByLine.fees).toBe("-36600.00");
  });

  test("is less when the post starts later, and the change says so", () => {
    const [change] = [{ change: "delay-starts", months: 2, where: { id: "planner" } }];
    expect(income(changed(planWith(), change!))?.["2025/26"]).toBe("-15250.00"); // five of twelve months
  });

  test("never comes where a change takes the post out, and the plan can be read back", () => {
    const without = changed(planWith(), { change: "end-posts", where: { id: "planner" } });
    expect(income(without)).toEqual({ "2025/26": "0.00", "2026/27": "0.00" });
    expect(readPlan(writePlan(without))).toEqual(without);
    expect(differences(planWith(), without)).toContain(
      "Fees begins never, as nobody is there with whom it would, was with Planner.",
    );
  });

  test("is written as it was read, of one post and of several", () => {
    for (const post of ["planner", ["planner", "clerk"]]) {
      const plan = planWith({ from: { post } });
      expect(readPlan(writePlan(plan))).toEqual(plan);
    }
  });

  test("is explained month by month, out of all that the months of its year weigh", () => {
    expect(JSON.stringify(explain(forecast(planWith()), "cost.byLine.fees.2025-09", { depth: 9 }))).toContain(
      "2025-09",
    );
    expect(forecast(planWith()).cost.byMonth["2025-09" as never]).toBe(1_250_000 - 305_000); // 150,000 ÷ 12 less 36,600 ÷ 12
  });

  describe("that ends before it does", () => {
    const noted = (ends: object, fees: object = {}) =>
      forecast(
        planWith(fees, {
          posts: [
            {
              id: "planner",
              title: "Planner",
              pay: { fullCost: 60_000 },
              start: "2025-09-01",
              contract: "fixed-term",
              ...ends,
            },
            { id: "clerk", title: "Clerk", pay: { fullCost: 30_000 }, start: "2025-07-16" },
          ],
        }),
      ).notes.flatMap(({ code, amount }) => (code === "income-after-post" ? [amount] : []));

    test("is noted with what comes in the months after", () => {
      expect(noted({ end: "2026-12-31" })).toEqual([915_000]); // January to March: three of twelve months of £36,600
      expect(noted({ end: "2026-12-15" })).toEqual([915_000]);
    });

    test("is no finding where it stops then, where somebody stays, or where another post with which it begins goes on", () => {
      expect(noted({ end: "2026-12-31" }, { to: "2026-12-31" })).toEqual([]);
      expect(noted({})).toEqual([]);
      expect(noted({ end: "2026-12-31" }, { from: { post: ["planner", "clerk"] } })).toEqual([]);
      expect(noted({ end: "2026-12-31", contract: "permanent", afterEnd: "continues" })).toEqual([]);
    });
  });

  test("is said in words, with its day", () => {
    expect(inSentences(forecast(planWith()))[0]).toContain("Fees begins with Planner, on 1 September 2025.");
  });
});
