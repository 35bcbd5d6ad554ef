import { expect, test } from "vitest";
import { forecast } from "../../forecast/index.ts";
import { readPlan, writePlan } from "../../plan/index.ts";
import { drawnPlan } from "../drawing/drawing.ts";
import { DRAWN_FIGURES, LOT } from "./draw-price.ts";
import { drawRisks } from "./draw-risks.ts";
import { drawsJson, readDraws } from "./draws-json.ts";
import { mergeDraws } from "./merge-draws.ts";
import { whyRepriced } from "./tables/tables-for.ts";

const owner = "Head of Finance";
const plan = readPlan({
  outturn: 1,
  title: "A service",
  years: { from: "2025/26", to: "2026/27" },
  conventions: { knownOn: "2025-09-01" },
  onCosts: { pension: [{ from: "2025-04-01", rate: 0.2 }] },
  agencyRates: { worker: { perWeek: 1800 } },
  posts: [
    {
      ...{ id: "worker", title: "Social worker", count: 4, pay: { scale: "njc", point: 30 } },
      ...{ start: "2025-07-01", cover: { agency: "worker", from: "2025-05-01" } },
    },
    { id: "manager", title: "Manager", pay: { scale: "njc", point: 40 }, start: "2025-06-01" },
  ],
  lines: [{ id: "legal", title: "Legal costs", perYear: { "2025/26": "£100k" }, growth: { percent: 3 } }],
  savings: [{ id: "contracts", title: "Contracts", perYear: { "2025/26": "£50k", "2026/27": "£80k" } }],
  funding: [
    {
      ...{ id: "base", kind: "revenue", recurrent: true, carryForward: "all", status: "confirmed" },
      perYear: { "2025/26": "£300k", "2026/27": "£310k" },
    },
    {
      ...{ id: "growth", kind: "revenue", recurrent: true, carryForward: "none", status: "conditional" },
      ...{ perYear: { "2025/26": "£90k", "2026/27": "£100k" }, dependsOn: ["contracts"] },
    },
    { id: "reserve", kind: "reserve", opening: "£30k", minimum: "£10k", status: "confirmed" },
  ],
  risks: [
    { id: "slip", risk: "start-slip", months: { triangular: { low: 0, likely: 2, high: 6 } }, owner },
    { id: "unfilled", risk: "not-filled", chance: 0.2, instead: { agency: "worker" }, where: { id: "worker" }, owner },
    {
      ...{ id: "award", risk: "pay-award", scale: "njc", from: "2026-04-01", owner },
      sizes: [
        { chance: 0.5, percent: { uniform: { from: 2, to: 5 } } },
        { chance: 0.5, flat: { history: [1925, 1925, 1290] } },
      ],
    },
    { id: "agencies", risk: "agency-rate", percent: { lognormal: { median: 5, p90: 20 } }, owner },
    {
      id: "demand",
      risk: "growth",
      percent: { normal: { mean: 3, standardDeviation: 3 } },
      where: { id: "legal" },
      owner,
    },
    {
      ...{ id: "delivery", risk: "saving", owner },
      outcomes: [{ chance: 0.6 }, { chance: 0.25, months: 6 }, { chance: 0.15, delivered: 0 }],
    },
    { id: "money", risk: "funding", chance: 0.8, where: { id: "growth" }, owner },
  ],
} as never);

test("300 draws replayed as plans give the penny sums of their forecasts", () => {
  const { years, figures } = drawRisks(plan, { seed: 2026, draws: 300 });
  for (let draw = 0; draw < 300; draw += 1) {
    const { cost, gap, funding } = forecast(drawnPlan(plan, { seed: 2026, draw }));
    const drawn = DRAWN_FIGURES.map((figure) =>
      Array.from(figures[figure].subarray(draw * years.length, (draw + 1) * years.length)),
    );
    const of = (byYear: { readonly [year: string]: number }) => years.map((year) => byYear[year]!);
    expect(drawn).toEqual([cost.total, gap.confirmed, gap.conditional, gap.total, funding.applied.reserve!].map(of));
  }
});

test("draws of several lots, whose savings and money come otherwise from draw to draw, are those priced anew", () => {
  const looked = readPlan({
    ...(writePlan(plan) as object),
    risks: [
      { id: "slip", risk: "start-slip", months: { history: [0, 3] }, owner },
      { id: "unfilled", risk: "not-filled", chance: 0.2, where: { id: "worker" }, owner },
      { id: "delivery", risk: "saving", outcomes: [{ chance: 0.6 }, { chance: 0.4, delivered: 0 }], owner },
      { id: "money", risk: "funding", chance: 0.8, where: { id: "growth" }, owner },
    ],
  } as never);
  expect(whyRepriced(looked)).toEqual([]);
  const draws = LOT + 50;
  expect(drawRisks(looked, { seed: 3, draws }).figures).toEqual(
    drawRisks(looked, { seed: 3, draws, pricing: "anew" }).figures,
  );
});

test("draws of a range are those draws, whatever is drawn before them", () => {
  const whole = drawRisks(plan, { seed: 5, draws: 30 });
  const some = drawRisks(plan, { seed: 5, draws: { from: 10, until: 30 } });
  for (const figure of DRAWN_FIGURES)
    expect(Array.from(some.figures[figure])).toEqual(Array.from(whole.figures[figure].subarray(20)));
});

test("a scenario that changes nothing differs by exactly nothing, draw by draw", () => {
  const same = { ...plan, title: "The same plan" };
  for (const figure of DRAWN_FIGURES)
    expect(drawRisks(same, { seed: 5, draws: 20 }).figures[figure]).toEqual(
      drawRisks(plan, { seed: 5, draws: 20 }).figures[figure],
    );
});

test("a plan whose risks are certain to come as planned is the plan in every draw", () => {
  const certain = { ...plan, risks: plan.risks!.filter(({ id }) => id === "delivery") };
  const asPlanned = readPlan({
    outturn: 1,
    title: "As planned",
    years: { from: "2025/26", to: "2025/26" },
    lines: [{ id: "legal", perYear: { "2025/26": "£100k" } }],
    risks: [{ id: "as-planned", risk: "line-cost", percent: 0, owner }],
  });
  expect(new Set(drawRisks(asPlanned, { seed: 1, draws: 50 }).figures.cost)).toEqual(new Set([10_000_000]));
  expect(new Set(drawRisks(certain, { seed: 1, draws: 50 }).figures.cost).size).toBe(2);
});

test("more draws than memory holds, none, and numbers that are none are refused, and how many fit is said", () => {
  expect(() => drawRisks(plan, { seed: 1, draws: 100_000_000 })).toThrow(
    "100,000,000 draws of 2 years are more than memory holds: 13,421,772 fit; draw ranges of them apart",
  );
  for (const draws of [0, 1.5, -3, { from: -1, until: 4 }])
    expect(() => drawRisks(plan, { seed: 1, draws })).toThrow(RangeError);
  for (const seed of [-1, 0.5]) expect(() => drawRisks(plan, { seed, draws: 1 })).toThrow(RangeError);
});

test("ranges of draws, written, read and merged in any order, are what drawing all of them gives", () => {
  const part = (from: number, until: number) => {
    const written: unknown = JSON.parse(
      JSON.stringify(drawsJson(drawRisks(plan, { seed: 5, draws: { from, until } }))),
    );
    return readDraws(written);
  };
  const merged = mergeDraws([part(20, 24), part(0, 7), part(7, 20)]);
  expect(merged).toEqual(drawRisks(plan, { seed: 5, draws: 24 }));
});

test("draws that do not go together, and what are no draws, are refused", () => {
  const part = (from: number, until: number, seed = 5) => drawRisks(plan, { seed, draws: { from, until } });
  expect(() => mergeDraws([])).toThrow("There are no draws to merge");
  expect(() => mergeDraws([part(0, 2), part(3, 4)])).toThrow("The draws from 2 up to 3 are lacking");
  expect(() => mergeDraws([part(0, 3), part(2, 4)])).toThrow("The draws from 2 up to 3 are there twice");
  expect(() => mergeDraws([part(0, 2), part(2, 3, 6)])).toThrow("Draws of seed 6 do not go with those of seed 5");
  const sound = JSON.parse(JSON.stringify(drawsJson(part(0, 2))));
  for (const broken of [
    ...[null, 5, [], {}, { ...sound, seed: "5" }, { ...sound, until: 3 }, { ...sound, years: ["2025"] }],
    ...[
      { ...sound, pence: { ...sound.pence, cost: [1, 2] } },
      { ...sound, pence: { ...sound.pence, cost: [0.5, 1, 1, 1] } },
    ],
  ])
    expect(() => readDraws(broken)).toThrow(RangeError);
});
