import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../../../test/support/runs.ts";
import { type Plan, readPlan } from "../../plan/index.ts";
import { demandJson } from "./demand-json.ts";
import { demandYears } from "./demand-years.ts";
import { suppressedOf } from "./suppressed.ts";
import { volumeMixPrice } from "./volume-mix-price.ts";

type Kind = readonly [id: string, count: number, perWeek: number];

const planOf = (kinds: readonly Kind[], more: object = {}): Plan =>
  readPlan({
    ...{ outturn: 1, title: "Placements", years: { from: "2026/27", to: "2027/28" } },
    demand: kinds.map(([id, count, perWeek]) => ({
      ...{ id, opening: { count, on: "2026-03-31" }, prices: [{ from: "2026-04-01", perWeek }] },
      ...more,
    })),
  });

const BUDGET: readonly Kind[] = [
  ["foster", 300, 600],
  ["residential", 40, 5000],
];
const FORECAST: readonly Kind[] = [
  ["foster", 280, 640],
  ["residential", 48, 6100],
];

test("volume, mix and price of the worked example come to its pennies, and add up to its variance", () => {
  const [found] = volumeMixPrice(planOf(BUDGET), planOf(FORECAST));
  expect(found).toMatchObject({ volume: -69_932_773, mix: 215_932_773, price: 333_714_286 });
  expect(found!.after - found!.before).toBe(479_714_286);
});

test("volume, mix and price add up to the difference, exactly, whatever the two forecasts are", () => {
  const kind = (id: string) =>
    fc
      .tuple(fc.constant(id), fc.integer({ min: 0, max: 90_000 }), fc.integer({ min: 0, max: 900_000 }))
      .map(([name, hundredths, pence]): Kind => [name, hundredths / 100, pence / 100]);
  const forecast = fc.tuple(kind("a"), kind("b"), kind("c"));
  fc.assert(
    fc.property(forecast, forecast, (before, after) => {
      for (const year of volumeMixPrice(planOf(before), planOf(after)))
        expect(year.volume + year.mix + year.price).toBe(year.after - year.before);
    }),
    { numRuns: runs(200) },
  );
});

test("a kind that there was none of is mix at what it costs, and without any day before all is volume", () => {
  const [only] = volumeMixPrice(planOf([["foster", 0, 600]]), planOf([["foster", 7, 600]]));
  expect(only).toMatchObject({ volume: only!.after, mix: 0, price: 0 });
  const both: readonly Kind[] = [
    ["foster", 7, 600],
    ["home", 1, 6000],
  ];
  const [joined] = volumeMixPrice(planOf([["foster", 7, 600]]), planOf(both));
  expect(joined).toMatchObject({ price: 0 });
  expect(joined!.volume).toBe(Math.round(only!.after / 7));
});

test("who comes in September costs part of this year and all of the next, and that is said beforehand", () => {
  const plan = planOf([["foster", 0, 700]], { in: { "2026-09-01": 12 } });
  const [first, second] = demandYears(plan)[0]!.years;
  expect(first).toMatchObject({
    number: 1200,
    days: 12 * 212 * 10_000,
    gross: 12 * 212 * 100_00,
    fullYear: 12 * 365 * 100_00,
  });
  expect(second!.gross).toBe(12 * 366 * 100_00);
});

test("142 nights from 14 September 2026 to 3 February 2027: the day of leaving is not paid unless that is said", () => {
  const stay = { in: { "2026-09-14": 1 }, leavers: { "2027-02-03": 1 } };
  const daysOf = (more: object) => demandYears(planOf([["foster", 0, 700]], more))[0]!.years[0]!.days / 10_000;
  expect(daysOf(stay)).toBe(142);
  expect(daysOf({ ...stay, placementDays: "leaving-day-paid" })).toBe(143);
});

test("a number compounds by itself, and prices rise apart from it", () => {
  const [grown] = demandYears(planOf([["care", 533, 700]], { growth: { percent: 8 }, inflation: { percent: 3 } }));
  expect(grown!.years.map(({ number }) => number)).toEqual([57_564, 62_169]);
  expect(grown!.years[1]!.fullYear).toBe(Math.round((62_169 * 72_100 * 366) / 700));
});

test("fewer than five of a kind are left out with the smallest of the others, and the JSON says null for both", () => {
  const kinds = demandYears(planOf([...BUDGET, ["secure", 3, 8000]]));
  const suppressed = suppressedOf(kinds);
  expect([...suppressed.get(kinds[0]!.years[0]!.year)!]).toEqual(["secure", "residential"]);
  const json = demandJson({ title: "Placements" }, kinds, { suppressed });
  expect(json.kinds.secure).toMatchObject({ numberAtYearEnd: { "2026/27": null }, gross: { "2026/27": null } });
  expect(json.kinds.residential).toMatchObject({ days: { "2026/27": null } });
  expect(json.kinds.foster).toMatchObject({ days: { "2026/27": "109500.0000" }, gross: { "2026/27": "9385714.29" } });
  expect(suppressedOf(demandYears(planOf(BUDGET))).get(kinds[0]!.years[0]!.year)!.size).toBe(0);
});
