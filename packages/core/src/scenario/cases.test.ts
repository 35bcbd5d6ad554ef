import { expect, test } from "vitest";
import { readPlan, writePlan } from "../plan/index.ts";
import { compareCases, rangeIssues, rangesAlone } from "./cases.ts";

const year = "2026/27";
const ends = (low: object, high: object, others: object = {}) => ({ id: "r", low, high, ...others });
const amount = (pounds: number) => ({ change: "line-amount", perYear: { [year]: pounds }, where: { id: "legal" } });
const delivered = (share: number) => ({ change: "savings-delivery", delivered: share });
const plan = (...ranges: object[]) =>
  readPlan({
    outturn: 1,
    title: "Legal",
    years: { from: year, to: year },
    lines: [
      { id: "legal", title: "Legal costs", perYear: { [year]: 100_000 } },
      { id: "experts", title: "Experts", perYear: { [year]: 50_000 } },
    ],
    savings: [{ id: "s", title: "The saving", perYear: { [year]: 60_000 } }],
    funding: [
      {
        ...{ id: "g", title: "Growth", kind: "revenue", recurrent: true, perYear: { [year]: 150_000 } },
        ...{ carryForward: "none", status: "confirmed", dependsOn: ["s"] },
      },
    ],
    ranges,
  } as never);

test("low, likely and high are three forecasts of one plan, each range with its source", () => {
  const all = plan(
    ends(amount(90_000), amount(130_000), { source: "Service plan" }),
    ends(delivered(1), delivered(0.5), { id: "saving" }),
  );
  const { base, scenarios } = compareCases(all);
  const totals = [scenarios[0]!.forecast, base, scenarios[1]!.forecast].map(({ cost, gap }) => [
    cost.total[year as never],
    gap.confirmed[year as never],
  ]);
  expect(totals).toEqual([
    [14_000_000, 0],
    [15_000_000, 0],
    [18_000_000, 6_000_000], // £180,000 less £120,000: half of the saving's £60,000 is not delivered
  ]);
  expect(scenarios[1]!.changes).toEqual([
    "Legal costs comes to £130,000 in 2026/27. (Service plan)",
    "50% of every saving is delivered.",
  ]);
});

test("each range stands by itself too", () => {
  const [alone] = rangesAlone(plan(ends(amount(90_000), amount(130_000))));
  expect([alone?.low.cost, alone?.high.cost, alone?.high.gap.confirmed]).toEqual([14_000_000, 18_000_000, 3_000_000]);
});

test("an end that is as the plan has it may stand; one that cannot be made to the plan is an issue", () => {
  expect(rangeIssues(plan(ends(delivered(1), delivered(0.5))))).toEqual([]);
  const refused = plan(ends(amount(90_000), { change: "ceiling", ceiling: 10, where: { id: "g" } }));
  expect(rangeIssues(refused).map(({ code, path }) => [code, path])).toEqual([
    ["does-not-apply", "ranges[0].high.ceiling"],
  ]);
});

test("a range of which nothing would come, since both its ends are as the plan has it, is an issue at each", () => {
  expect(rangeIssues(plan(ends(delivered(1), delivered(1)))).map(({ code, path }) => [code, path])).toEqual([
    ["change-without-effect", "ranges[0].low"],
    ["change-without-effect", "ranges[0].high"],
  ]);
});

test("a range is the wrong way round where its low end costs more, or as much and leaves more unfunded", () => {
  const codes = (low: object, high: object) => rangeIssues(plan(ends(low, high))).map(({ code }) => code);
  expect(codes(amount(130_000), amount(90_000))).toEqual(["range-wrong-way"]);
  expect(codes(delivered(0.5), delivered(1))).toEqual(["range-wrong-way"]);
  expect(codes(amount(90_000), amount(90_000))).toEqual([]);
});

test("an unsound range is found before the forecasts are made, by rangeIssues alone", () => {
  const twice = plan(ends(amount(90_000), amount(130_000)), ends(amount(95_000), amount(120_000), { id: "other" }));
  expect(compareCases(twice).scenarios).toHaveLength(2);
});

test("two ranges of one number clash", () => {
  const twice = plan(ends(amount(90_000), amount(130_000)), ends(amount(95_000), amount(120_000), { id: "other" }));
  expect(rangeIssues(twice).map(({ code }) => code)).toEqual(["changes-clash", "changes-clash"]);
});

test("a plan with ranges is written as it is read", () => {
  const whole = plan(ends(amount(90_000), amount(130_000), { title: "Legal", source: "Service plan" }));
  expect(readPlan(writePlan(whole))).toStrictEqual(whole);
});
