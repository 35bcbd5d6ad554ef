import fc from "fast-check";
import { expect, test } from "vitest";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { readPlan, writePlan } from "../../packages/core/src/plan/index.ts";
import { demandYears } from "../../packages/core/src/questions/index.ts";
import { runs } from "../support/runs.ts";

type Flow = number | { readonly [on: string]: number };
const KINDS = [
  ["foster", 300, 600],
  ["home", 40, 5_000],
  ["kin", 60, 250],
] as const;

const planOf = (entrants: object | undefined, flows: readonly (Flow | undefined)[] = []) =>
  readPlan({
    ...{ outturn: 1, title: "Placements", years: { from: "2026/27", to: "2027/28" } },
    demand: KINDS.map(([id, count, perWeek], at) => ({
      ...{ id, opening: { count, on: "2026-03-31" }, prices: [{ from: "2026-04-01", perWeek }] },
      ...(flows[at] !== undefined && { in: flows[at] }),
    })),
    ...(entrants && { entrants: [entrants] }),
  });
const shares = (...parts: readonly (string | number)[]) => parts.map((share, at) => ({ kind: KINDS[at]![0], share }));

test("ten a month at 60%, 25% and 15% are 6, 2.5 and 1.5 a month, in all that comes of them", () => {
  const mixed = planOf({ id: "new", number: 10, shares: shares("60%", "25%", "15%") });
  const written = planOf(undefined, [6, 2.5, 1.5]);
  expect(mixed).toEqual(written);
  expect(forecast(mixed).fingerprint).toBe(forecast(written).fingerprint);
  // at the end of the first year, from 300, 40 and 60
  expect(demandYears(mixed).map(({ years }) => years[0]!.number)).toEqual([372_00, 70_00, 78_00]);
  expect(readPlan(writePlan(mixed))).toEqual(mixed);
});

test("numbers by month and by day are shared each by itself, to the hundredth, and add up", () => {
  const number = { "2026-09": 1, "2026-12-24": 3 };
  const mixed = planOf({ id: "new", number, shares: shares("33.3333%", "33.3333%", "33.3334%") });
  const parts = (on: string) => mixed.demand!.map((kind) => kind.in.dated.find((dated) => dated.on === on)!.number);
  expect(parts("2026-09")).toEqual([33, 34, 33]); // a third, two thirds and all of it, each rounded, less what is before
  expect(parts("2026-12-24")).toEqual([100, 100, 100]);
});

test("the parts of every mix add up to what is shared, and none is a hundredth from its share", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(1_000_000), fc.nat(100_000), (one, other, hundredths) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const millionths = [low, high - low, 1_000_000 - high];
      const mixed = planOf({
        id: "new",
        number: hundredths / 100,
        shares: shares(...millionths.map((part) => part / 1e6)),
      });
      const parts = mixed.demand!.map((kind) => kind.in.perMonth);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(hundredths);
      parts.forEach((part, at) => {
        expect(Math.abs(part - (hundredths * millionths[at]!) / 1e6)).toBeLessThanOrEqual(1);
      });
    }),
    { numRuns: runs(100) },
  );
});
