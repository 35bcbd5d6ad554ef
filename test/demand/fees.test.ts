import fc from "fast-check";
import { expect, test } from "vitest";
import { countFees } from "../../packages/core/src/demand/index.ts";
import { explain, forecast } from "../../packages/core/src/forecast/index.ts";
import { type PlanSpec, readPlan, writePlan } from "../../packages/core/src/plan/index.ts";
import { demandYears, investToSave } from "../../packages/core/src/questions/index.ts";
import { scenarioPlan } from "../../packages/core/src/scenario/index.ts";
import { demandInWords, demandTables } from "../../packages/core/src/tables/index.ts";
import { rework } from "../support/rework.ts";
import { runs } from "../support/runs.ts";

/** Fees are made up: none is held. */
const written = {
  ...{ outturn: 1, title: "Proceedings", years: { from: "2026/27", to: "2027/28" } },
  demand: [
    {
      ...{ id: "proceedings", title: "Care proceedings", unit: "cases", opening: { count: 24, on: "2026-03-31" } },
      ...{ in: 4, lasts: { months: 9 }, prices: [{ from: "2026-04-01", perWeek: 350, source: "Legal services" }] },
      fees: [
        { from: "2026-04-01", amount: 2_000, source: "Made up" },
        { from: "2026-09-11", amount: 2_300, source: "Made up too" },
      ],
    },
  ],
  scenarios: [
    {
      ...{ id: "dearer", title: "Dearer courts" },
      changes: [{ change: "demand", kind: "proceedings", fees: [{ from: "2026-04-01", amount: 2_500 }] }],
    },
  ],
} satisfies PlanSpec;
const plan = readPlan(written);

test("each case is charged the fee of the day on which it is issued", () => {
  const { cost, years } = forecast(plan);
  // 5 months of 4 at £2,000; in September 4 come evenly, 10 of 30 days before the 11th: 1.33 at £2,000 and 2.67 at £2,300; 6 months at £2,300
  const first = 5 * 4 * 2_000_00 + 1.33 * 2_000_00 + 2.67 * 2_300_00 + 6 * 4 * 2_300_00;
  expect(years.map((year) => cost.byLine["proceedings-fees"]![year])).toEqual([Math.round(first), 48 * 2_300_00]);
  expect(Math.round(first)).toBe(104_001_00);
  const [{ years: counted } = { years: [] }] = demandYears(plan);
  expect(counted.map(({ fees, gross, net }) => net - gross - fees)).toEqual([0, 0]);
  expect(counted.map(({ fees }) => fees)).toEqual([104_001_00, 110_400_00]);
});

test("a fee goes back to who was issued in the month, the fee of the day and its source", () => {
  const because = explain(forecast(plan), "cost.byLine.proceedings-fees.2026/27")!;
  expect(rework(because)).toBe(104_001_00);
  const text = JSON.stringify(because);
  for (const words of ["fees-charged", "Made up too", "2026-09-11"]) expect(text).toContain(words);
});

test("it is written as it was read, and a scenario has other fees", () => {
  expect(readPlan(writePlan(plan))).toEqual(plan);
  const dearer = scenarioPlan(plan, "dearer");
  expect(forecast(dearer).cost.byLine["proceedings-fees"]!["2027/28" as never]).toBe(48 * 2_500_00);
  const { avoided, kinds } = investToSave(dearer, plan);
  expect([avoided.all, kinds[0]!.avoided.all]).toEqual([96 * 2_500_00 - 104_001_00 - 110_400_00, avoided.all]);
});

test("tables and words have fees beside the cost by days", () => {
  const counted = demandYears(plan);
  expect(demandTables(counted).map(({ title }) => title)).toEqual([
    ...["Number at the year's end", "Days", "Cost by days", "Fees", "Cost with fees"],
    "A full year of those at the year's end",
  ]);
  expect(demandInWords(counted)[0]).toContain("with fees");
});

test("without a price there are fees alone", () => {
  const alone = readPlan({ ...written, scenarios: [], demand: [{ ...written.demand[0]!, prices: [] }] });
  expect(alone.lines.map(({ id, title }) => [id, title])).toEqual([["proceedings-fees", "Care proceedings: fees"]]);
  expect(demandInWords(demandYears(alone))).toEqual([
    "Care proceedings: 24 cases when counted, 60 at the end of 2027/28; it costs £104,001 in 2026/27 and £110,400 in 2027/28, with fees alone.",
  ]);
});

const flow = fc.oneof(
  fc.integer({ min: 0, max: 900 }).map((hundredths) => ({ perMonth: hundredths, dated: [] })),
  fc
    .array(fc.tuple(fc.constantFrom("2026-04", "2026-05-17", "2026-09", "2026-09-11", "2027-03-31"), fc.nat(900)), {
      maxLength: 4,
    })
    .map((dated) => ({
      perMonth: 0,
      dated: [...new Map(dated)].map(([on, number]) => ({ on, number })),
    })),
);

test("fees of random proceedings are those of a count day by day, within the hundredth to which a changed month is divided", () => {
  fc.assert(
    fc.property(
      flow,
      fc.constantFrom("2026-03-31", "2026-04-01", "2025-12-10"),
      fc.integer({ min: 1, max: 28 }),
      fc.tuple(fc.nat(500_00), fc.nat(500_00)),
      (flowIn, on, date, [before, after]) => {
        const changes = `2026-09-${String(date).padStart(2, "0")}`;
        const fees = [
          { from: "2026-04-01", amount: before },
          { from: changes, amount: after },
        ];
        const months = countFees({ in: flowIn, opening: { count: 0, on } } as never, fees as never, {
          ...{ from: "2026/27" as never, to: "2026/27" as never },
        });
        let expected = 0;
        for (let day = Date.UTC(2026, 3, 1); day <= Date.UTC(2027, 2, 31); day += 86_400_000) {
          const text = new Date(day).toISOString().slice(0, 10);
          if (text <= on) continue;
          const length = new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0)).getUTCDate();
          const evenly = flowIn.dated.reduce(
            (sum, one) => (one.on === text.slice(0, 7) ? sum + one.number : sum),
            flowIn.perMonth,
          );
          const today = flowIn.dated.reduce((sum, one) => (one.on === text ? sum + one.number : sum), evenly / length);
          expected += (today * (text < changes ? before : after)) / 100;
        }
        const found = months.reduce((sum, { cost }) => sum + cost, 0);
        const isOpenedInMonth = on === "2026-04-01";
        const slack = 1 + (Math.abs(after - before) + (isOpenedInMonth ? before : 0)) / 100;
        expect(Math.abs(found - expected)).toBeLessThanOrEqual(slack);
      },
    ),
    { numRuns: runs(200) },
  );
});
