import { describe, expect, test } from "vitest";
import type { FinancialYear } from "../../calendar/index.ts";
import { forecast } from "../../forecast/index.ts";
import { PlanError } from "../../issues/index.ts";
import { type Plan, readPlan, writePlan } from "../../plan/index.ts";
import type { LatinHypercube } from "../chance/latin-hypercube.ts";
import { drawingOf, drawnChanges, drawnPlan, numbersIn } from "../drawing/drawing.ts";
import { riskIssues } from "../drawing/risk-issues.ts";
import { drawRisks } from "../draws/draw-risks.ts";
import { mergeDraws } from "../draws/merge-draws.ts";

const owner = "Head of Finance";
const YEAR = "2025/26" as FinancialYear;
const WIDE = { uniform: { from: 0, to: 99 } };
const lineRisk = (id: string) => ({ id, risk: "line-cost", percent: WIDE, where: { id }, owner });
const lines = ["care", "fees", "rent"].map((id) => ({ id, perYear: { "2025/26": "£1m" } }));
const post = { pay: { scale: "njc", point: 30 }, start: "2025-07-01" };

const planWith = (correlations: readonly object[], risks: readonly object[] = []): Plan =>
  readPlan({
    outturn: 1,
    title: "A service",
    years: { from: "2025/26", to: "2025/26" },
    conventions: { knownOn: "2025-09-01" },
    onCosts: { pension: [{ from: "2025-04-01", rate: 0.2 }] },
    lines,
    posts: [
      { id: "worker", ...post },
      { id: "others", ...post, count: 3 },
    ],
    funding: [
      {
        ...{ id: "grant", kind: "revenue", recurrent: false, carryForward: "none", status: "conditional" },
        perYear: { "2025/26": "£1m" },
      },
    ],
    risks: [...["care", "fees", "rent"].map(lineRisk), ...risks],
    ...(correlations.length > 0 && { correlations: correlations.map((each) => ({ owner, ...each })) }),
  } as never);

const pair = (first: string, second: string, rank: number) => ({ between: [first, second], rank });

/** By how much each line comes to more in each draw, in millionths: from 0 to 990,000, each as likely. */
function drawn(plan: Plan, draws: number, seed = 7, sampling?: LatinHypercube) {
  const drawing = drawingOf(plan);
  const places = lines.map(({ id }) => drawing.things.findIndex(({ risk }) => risk.id === id));
  const numbers = Array.from({ length: draws }, (_, draw) => numbersIn(drawing, () => ({ seed, draw }), sampling));
  return places.map((place) => numbers.map((each) => each[place]!)) as [number[], number[], number[]];
}

/** Spearman's rank correlation, of values that may be the same. */
function rankCorrelationOf(first: readonly number[], second: readonly number[]): number {
  const ranksOf = (values: readonly number[]) => {
    const below = new Map<number, number>();
    for (const [place, value] of [...values].sort((one, other) => one - other).entries())
      if (!below.has(value)) below.set(value, place);
    const counts = new Map<number, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return values.map((value) => below.get(value)! + (counts.get(value)! - 1) / 2 - (values.length - 1) / 2);
  };
  const [one, other] = [ranksOf(first), ranksOf(second)];
  const along = (left: readonly number[], right: readonly number[]) =>
    left.reduce((sum, value, place) => sum + value * right[place]!, 0);
  return along(one, other) / Math.sqrt(along(one, one) * along(other, other));
}

const THREE = [pair("care", "fees", 0.8), pair("rent", "fees", -0.5), pair("care", "rent", -0.2)];

test("what is drawn goes together by the rank correlation that is stated, within what 2,000 draws can tell, at several seeds", () => {
  for (const seed of [1, 2, 3]) {
    const [care, fees, rent] = drawn(planWith(THREE), 2_000, seed);
    expect(Math.abs(rankCorrelationOf(care, fees) - 0.8)).toBeLessThan(0.03);
    expect(Math.abs(rankCorrelationOf(rent, fees) + 0.5)).toBeLessThan(0.05);
    expect(Math.abs(rankCorrelationOf(care, rent) + 0.2)).toBeLessThan(0.06);
  }
});

test("each by itself is as likely as it was: every tenth of the values has a tenth of the draws", () => {
  for (const values of drawn(planWith(THREE), 4_000)) {
    const tenths = new Array<number>(10).fill(0);
    for (const value of values) tenths[Math.floor(value / 99_000.1)]! += 1;
    const chiSquare = tenths.reduce((total, count) => total + (count - 400) ** 2 / 400, 0);
    expect(chiSquare).toBeLessThan(27.88); // what one in a thousand exceeds, with nine degrees of freedom
  }
});

test("in a Latin hypercube one draw still falls into each part of the values of a risk that goes together with another", () => {
  const sampling: LatinHypercube = { is: "latin-hypercube", draws: 500 };
  const [care, fees, rent] = drawn(planWith(THREE), 500, 7, sampling);
  for (const values of [care, fees, rent])
    expect([...values].sort((one, other) => one - other).map((value) => Math.floor((500 * value) / 990_001))).toEqual([
      ...values.keys(),
    ]);
  expect(Math.abs(rankCorrelationOf(care, fees) - 0.8)).toBeLessThan(0.05);
  expect(Math.abs(rankCorrelationOf(rent, fees) + 0.5)).toBeLessThan(0.08);
});

test("what goes together wholly is the same draw by draw, and what goes against each other wholly is the opposite", () => {
  const [care, fees, rent] = drawn(
    planWith([pair("fees", "care", 1), pair("rent", "care", -1), pair("rent", "fees", -1)]),
    300,
  );
  expect(fees).toEqual(care);
  expect(rent).toEqual(care.map((value) => 990_000 - value));
});

test("a correlation of 0 leaves every draw as it is without one, and so are those of risks that go together with none", () => {
  const without = drawn(planWith([]), 100);
  expect(drawn(planWith([pair("care", "fees", 0)]), 100)).toEqual(without);
  const [care, fees, rent] = drawn(planWith([pair("care", "fees", 0.9)]), 100);
  expect([care, rent]).toEqual([without[0], without[2]]);
  expect(fees).not.toEqual(without[1]);
});

test("the order of risks and correlations, the range that is drawn, and which risks are drawn move no draw", () => {
  const plan = planWith(THREE);
  const turned = { ...plan, risks: [...plan.risks!].reverse(), correlations: [...plan.correlations!].reverse() };
  const whole = drawRisks(plan, { seed: 5, draws: 40 });
  expect(drawRisks(turned, { seed: 5, draws: 40 }).figures).toEqual(whole.figures);
  const part = (from: number, until: number) => drawRisks(plan, { seed: 5, draws: { from, until } });
  expect(mergeDraws([part(13, 40), part(0, 13)])).toEqual(whole);
  const [, fees] = drawn(plan, 40, 5);
  const alone = drawRisks(plan, { seed: 5, draws: 40, risks: plan.risks!.filter(({ id }) => id === "fees") });
  const plannedCost = forecast(plan).cost.total[YEAR]!;
  expect(Array.from(alone.figures.cost)).toEqual(fees.map((more) => plannedCost + more * 100));
});

test("a draw of risks that go together is replayed as a plan, in a hypercube too", () => {
  const plan = planWith(THREE);
  for (const sampling of [undefined, { is: "latin-hypercube", draws: 20 } as const]) {
    const { figures } = drawRisks(plan, { seed: 5, draws: 20, ...(sampling && { sampling }) });
    for (const draw of [0, 7, 19])
      expect(forecast(drawnPlan(plan, { seed: 5, draw, ...(sampling && { sampling }) })).cost.total[YEAR]).toBe(
        figures.cost[draw],
      );
  }
});

const MONEY = { id: "grant", risk: "funding", chance: 0.5, owner };
const UNFILLED = { id: "empty", risk: "not-filled", chance: 0.5, where: { id: "worker" }, owner };
const AWARD = {
  ...{ id: "award", risk: "pay-award", scale: "njc", from: "2025-04-01", owner },
  sizes: [
    { chance: 0.5, percent: 2 },
    { chance: 0.5, percent: 5 },
  ],
};

describe("the higher the one, the higher the other", () => {
  test.each([
    ["money comes", MONEY, "funding-status"],
    ["a post is not filled", UNFILLED, "end-posts"],
    ["the later form of an award is paid", AWARD, "percent 50000"],
  ])("%s where what goes together with it is high", (_words, risk, sign) => {
    const plan = planWith([pair(risk.id, "care", 1)], [risk]);
    const [care] = drawn(plan, 60);
    for (const [draw, more] of care.entries()) {
      const changes = drawnChanges(plan, { seed: 7, draw });
      const named = changes.map((change) =>
        change.change === "pay-award" && change.award !== "none" && "percent" in change.award
          ? `percent ${change.award.percent}`
          : change.change,
      );
      expect([more, named.includes(sign)]).toEqual([more, more >= 495_000]);
    }
  });
});

test("correlations that cannot be, and those of risks that draw several things, are said, and nothing is drawn", () => {
  const impossible = planWith([pair("care", "fees", 0.9), pair("fees", "rent", 0.9), pair("care", "rent", -0.9)]);
  const [issue, ...others] = riskIssues(impossible);
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ code: "impossible-correlation", path: "correlations" });
  expect(() => drawRisks(impossible, { seed: 1, draws: 1 })).toThrow(PlanError);
  const nearest = /nearest that can be is (.*)\. Nothing/.exec(issue!.mend)![1]!;
  const pairs = [...nearest.matchAll(/(\w+) and (\w+) by (-?[\d.]+)/g)].map(([, first, second, rank]) =>
    pair(first!, second!, Number(rank)),
  );
  expect(pairs).toHaveLength(3);
  expect(riskIssues(planWith(pairs))).toEqual([]);

  const several = { id: "empty", risk: "not-filled", chance: 0.5, where: { id: "others" }, owner };
  const slips = { id: "slips", risk: "start-slip", months: WIDE, owner };
  for (const risk of [several, slips])
    expect(
      riskIssues(planWith([pair("care", risk.id, 0.5)], [risk])).filter(({ code }) => code === "does-not-apply"),
    ).toMatchObject([{ path: "correlations[0].between[1]" }]);
});

test("correlations are written and read back as they are", () => {
  const plan = planWith([
    pair("care", "fees", -0.25),
    { between: ["rent", "care"], rank: 0.6, source: "Index of prices" },
  ]);
  expect(readPlan(writePlan(plan))).toEqual(plan);
});
