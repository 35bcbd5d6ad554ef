import fc from "fast-check";
import { expect, test } from "vitest";
import { monthOf } from "../../packages/core/src/calendar/index.ts";
import { countDemand } from "../../packages/core/src/demand/index.ts";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { type Plan, readPlan, writePlan } from "../../packages/core/src/plan/index.ts";
import { runs } from "../support/runs.ts";
import { arbitraryDemand, YEARS } from "./arbitrary-demand.ts";
import { dayByDay, type WrittenKind } from "./day-by-day.ts";

const planOf = (demand: readonly WrittenKind[], more: object = {}): Plan =>
  readPlan({ outturn: 1, title: "Demand", years: YEARS.written, demand, ...more });

test("numbers, days and cost of 500 random plans are those of a count day by day", () => {
  fc.assert(
    fc.property(arbitraryDemand(), (written) => {
      const plan = planOf(written);
      const counts = countDemand(plan.demand!, plan.years);
      written.forEach((kind, kindIndex) => {
        const expected = dayByDay(written, kind, YEARS.first, YEARS.last);
        const found = counts[kindIndex]!.months.map(({ month, number, stretches, cost }) => [
          monthOf(month),
          { number, days: stretches.reduce((total, { days }) => total + days, 0), cost },
        ]);
        expect(found).toEqual([...expected]);
      });
    }),
    { numRuns: runs(1_667) },
  );
});

test("a plan with demand and one with the lines that it makes written out give the same forecast", () => {
  const funding = [
    {
      ...{ id: "growth", kind: "revenue", recurrent: true, perYear: { "2025/26": "2m", "2026/27": "2m" } },
      ...{ carryForward: "all", status: "confirmed", pays: { lines: ["kind-0"] } },
    },
  ];
  fc.assert(
    fc.property(arbitraryDemand(), fc.integer({ min: 0, max: 100 }), (written, share) => {
      const [first, ...others] = written;
      const withShare = [{ ...first!, paidByOthers: [{ id: "health", share: share / 100 }] }, ...others];
      const plan = planOf(withShare, { funding, lines: [{ id: "legal", perYear: { "2026/27": "100k" } }] });
      const { demand: _demand, ...withoutDemand } = plan;
      const lines = plan.lines.map(({ madeBy: _madeBy, ...line }) => line);
      const writtenOut = readPlan(writePlan({ ...withoutDemand, lines }));
      expect(writtenOut.demand).toBeUndefined();
      const [made, out] = [forecast(plan), forecast(writtenOut)];
      expect(out.ledger).toEqual(made.ledger);
      for (const part of ["cost", "funding", "gap"] as const) expect(out[part]).toEqual(made[part]);
    }),
    { numRuns: runs(100) },
  );
});

test("moves cancel: how many there are in all is the same without them", () => {
  fc.assert(
    fc.property(arbitraryDemand(fc.constant("2025-03-31")), (written) => {
      const total = (demand: readonly WrittenKind[]): readonly number[] => {
        const plan = planOf(demand);
        const counts = countDemand(plan.demand!, plan.years);
        return counts[0]!.months.map((_month, index) =>
          counts.reduce((sum, { months }) => sum + months[index]!.number, 0),
        );
      };
      expect(total(written)).toEqual(total(written.map(({ moves: _moves, ...kind }) => kind)));
    }),
    { numRuns: runs(100) },
  );
});

test("a plan with demand is written as it was read", () => {
  fc.assert(
    fc.property(arbitraryDemand(), (written) => {
      const plan = planOf(written);
      expect(readPlan(writePlan(plan))).toEqual(plan);
    }),
    { numRuns: runs(100) },
  );
});
