import { describe, expect, test } from "vitest";
import { contract, explain, forecast } from "../../packages/core/src/index.ts";
import { type PlanSpec, readPlan, writePlan } from "../../packages/core/src/plan/index.ts";
import { applyChanges, readChanges } from "../../packages/core/src/scenario/index.ts";
import { fundingBySource, inSentences } from "../../packages/core/src/tables/index.ts";

const years = { from: "2026/27", to: "2029/30" };
const sums = (...amounts: readonly (number | string)[]) =>
  Object.fromEntries(amounts.map((amount, n) => [`${2026 + n}/${27 + n}`, amount]));
const planOf = (of: object): PlanSpec => ({ outturn: 1, title: "A plan", years, ...of }) as unknown as PlanSpec;
const forecastOf = (of: object) => forecast(readPlan(planOf(of)));

describe("a medium-term plan that puts surpluses into a reserve and draws on it when its funding falls", () => {
  // Printed: net cost 17,388; funding 18,418, 18,234, 18,170 and 13,745; to the reserve 1,030, 846 and 782; from it 3,643 in 2029/30.
  const paper = {
    lines: [
      { id: "services", title: "Net cost of services", perYear: sums("17.388m", "17.388m", "17.388m", "17.388m") },
      { id: "transfer", title: "To the reserve", perYear: sums("1030k", "846k", "782k") },
    ],
    funding: [
      {
        ...{ id: "settlement", kind: "revenue", recurrent: true, carryForward: "none", status: "confirmed" },
        perYear: sums("18.418m", "18.234m", "18.170m", "13.745m"),
      },
      {
        ...{ id: "nndr", title: "Growth Protection Reserve", kind: "reserve", status: "confirmed" },
        ...{ opening: "6m", in: sums("1030k", "846k", "782k"), minimum: "1m" },
        approved: { by: "Council", on: "2025-01-29" },
      },
    ],
  };
  const result = forecastOf(paper);

  test("every year is funded: £3.643m comes out of it in the last", () => {
    const { gap, funding } = contract(result);
    expect(Object.values(gap.confirmed)).toEqual(["0.00", "0.00", "0.00", "0.00"]);
    expect(Object.values(funding.applied.nndr!)).toEqual(["0.00", "0.00", "0.00", "3643000.00"]);
    expect(Object.values(funding.reserves!.nndr!.closing)).toEqual([
      ...["7030000.00", "7876000.00", "8658000.00", "5015000.00"], // 6,000 + 1,030 + 846 + 782 - 3,643
    ]);
  });

  test("the draw is said with what is left and who approved it", () => {
    expect(result.notes.find(({ code }) => code === "reserve-drawn")!.text).toBe(
      "Growth Protection Reserve pays £3,643,000 in 2029/30; £5,015,000 is left in it at the end of 2029/30. Its draw is approved by Council on 29 January 2025.",
    );
    expect(result.notes.map(({ code }) => code)).not.toContain("carried-forward");
    expect(inSentences(result).join(" ")).toContain(
      "Growth Protection Reserve is a reserve of £6,000,000 that is not drawn below £1,000,000, which is confirmed; its draw is approved by Council on 29 January 2025; " +
        "put in: £1,030,000 in 2026/27, £846,000 in 2027/28 and £782,000 in 2028/29. It pays £3,643,000 in 2029/30, and £5,015,000 is left in it at the end of 2029/30.",
    );
  });

  test("its table has what it opens with, what is put in, what it pays and what it closes with", () => {
    const [, reserve] = fundingBySource(result);
    expect(reserve!.title).toBe(
      "Growth Protection Reserve: reserve, confirmed, not drawn below £1,000,000, approved by Council on 29 January 2025",
    );
    expect(reserve!.columns.map(({ label }) => label)).toEqual(["Year", "Opening", "Put in", "Applied", "Closing"]);
    expect(reserve!.rows.at(-1)).toMatchObject({
      carriedIn: 865_800_000,
      available: 0,
      applied: 364_300_000,
      carriedOut: 501_500_000,
    });
  });

  test("what may be drawn is explained from its minimum", () => {
    const tree = explain(result, "funding.applied.nndr.2029/30")!;
    expect(tree.rule).toBe("draw-within");
    expect(JSON.stringify(tree)).toContain('"rule":"reserve-open"');
  });

  test("it is written and read back, and sums of a year are no change of it", () => {
    const plan = readPlan(planOf(paper));
    expect(readPlan(writePlan(plan))).toEqual(plan);
    const changes = readChanges([{ change: "carry-forward", carryForward: "none", where: { id: "nndr" } }]);
    expect(() => applyChanges(plan, changes)).toThrow("a reserve, a balance that is drawn down to its minimum");
  });
});

describe("a reserve is never drawn below its minimum, nor so far that a planned use of it fails", () => {
  const lines = [{ id: "team", title: "The team", perYear: sums(1000, 1000, 1000, 1000) }];
  const reserve = (of: object) => ({ id: "reserve", title: "Reserve", kind: "reserve", status: "confirmed", ...of });

  test("down to its minimum, and the year is short by the rest", () => {
    const { funding, gap, notes } = contract(
      forecastOf({ lines, funding: [reserve({ opening: 2500, minimum: 1000 })] }),
    );
    expect(Object.values(funding.applied.reserve!)).toEqual(["1000.00", "500.00", "0.00", "0.00"]);
    expect(Object.values(gap.total)).toEqual(["0.00", "500.00", "1000.00", "1000.00"]);
    expect(notes.filter(({ code }) => code === "reserve-kept").map(({ text }) => text)[0]).toBe(
      "Reserve is not drawn below £1,000 in 2027/28, though the year is short: that is its minimum of £1,000.",
    );
  });

  test("£700 planned for 2028/29 stays in it, as far as nothing is put in before", () => {
    const of = reserve({ opening: 2500, out: { "2028/29": 700 }, in: { "2028/29": 300 }, minimum: 1000 });
    const { funding, notes } = contract(forecastOf({ lines, funding: [of] }));
    // above 1,000 are 1,500, of which 700 - 300 are needed in 2028/29
    expect(Object.values(funding.applied.reserve!)).toEqual(["1000.00", "100.00", "0.00", "0.00"]);
    expect(Object.values(funding.reserves!.reserve!.closing)).toEqual(["1500.00", "1400.00", "1000.00", "1000.00"]);
    expect(notes.find(({ code, year }) => code === "reserve-kept" && String(year) === "2027/28")!.text).toBe(
      "Reserve is not drawn below £1,400 in 2027/28, though the year is short: that is its minimum of £1,000 and £400 for planned uses of later years.",
    );
    expect(notes.find(({ code }) => code === "headroom")!.amount).toBe("-2900.00"); // 4,000 less 1,500 + 300 - 700
  });
});

test("what a year leaves in a reserve is said after its planned uses too, which are not money applied", () => {
  const reserve = { id: "general", kind: "reserve", status: "confirmed", opening: 500, out: { "2026/27": 50 } };
  const lines = [{ id: "legal", title: "Legal", perYear: sums(240) }];
  const { says, value } = explain(forecastOf({ lines, funding: [reserve] }), "funding.unspent.general.2026/27")!;
  expect([says, value]).toEqual([
    "{carriedIn} carried in and {available} of the year, less {applied} taken in all",
    21_000, // 500 - 240 - 50
  ]);
});
