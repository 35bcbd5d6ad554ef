import fc from "fast-check";
import { expect, test } from "vitest";
import { readPlan } from "../../packages/core/src/plan/index.ts";
import { demandYears, isSuppressed, suppressedOf } from "../../packages/core/src/questions/index.ts";
import { runs } from "../support/runs.ts";

const kinds = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom("children", "cases"), fc.boolean(), fc.nat(9)), {
    minLength: 1,
    maxLength: 6,
  })
  .map((rows) =>
    demandYears(
      readPlan({
        ...{ outturn: 1, title: "A plan", years: { from: "2026/27", to: "2027/28" } },
        demand: rows.map(([count, unit, isPriced, come], at) => ({
          ...{ id: `kind-${at}`, unit, opening: { count, on: "2026-03-31" }, in: { "2027-04-01": come } },
          ...(isPriced && { prices: [{ from: "2026-04-01", perWeek: 500 }] }),
        })),
      }),
    ),
  );

test("who knows every total and every figure that is shown can work out no kind with few, nor a sum of fewer than five", () => {
  fc.assert(
    fc.property(kinds, (all) => {
      const suppressed = suppressedOf(all);
      for (const [at, { year }] of all[0]!.years.entries()) {
        const inYear = all.map((counted) => ({ counted, ofYear: counted.years[at]! }));
        const isHidden = ({ counted, ofYear }: (typeof inYear)[number]) => isSuppressed(suppressed, counted, ofYear);
        for (const one of inYear) if (one.ofYear.days > 0 && one.ofYear.fewest < 500) expect(isHidden(one)).toBe(true);
        for (const unit of ["children", "cases"]) {
          const there = inYear.filter(({ counted, ofYear }) => counted.kind.unit === unit && ofYear.days > 0);
          const hidden = there.filter(isHidden);
          if (hidden.every(({ ofYear }) => ofYear.fewest >= 500) || hidden.length === there.length) continue;
          expect([year, hidden.length > 1]).toEqual([year, true]);
          expect(hidden.reduce((sum, { ofYear }) => sum + ofYear.number, 0)).toBeGreaterThanOrEqual(500);
        }
        const costing = inYear.filter(({ ofYear }) => ofYear.gross > 0);
        const left = costing.filter(isHidden);
        if (left.some(({ ofYear }) => ofYear.fewest < 500) && costing.length > 1)
          expect(left.length).toBeGreaterThan(1);
      }
    }),
    { numRuns: runs(200) },
  );
});

test("a kind that is left out in one year is left out in those beside it, which would give it away", () => {
  const planOf = (later: number) =>
    demandYears(
      readPlan({
        ...{ outturn: 1, title: "A plan", years: { from: "2026/27", to: "2027/28" } },
        demand: [
          { id: "secure", opening: { count: 3, on: "2026-03-31" }, in: { "2027-04-01": later } },
          { id: "homes", opening: { count: 48, on: "2026-03-31" } },
          { id: "foster", opening: { count: 300, on: "2026-03-31" } },
        ],
      }),
    );
  const hidden = ["secure", "homes"];
  expect([...suppressedOf(planOf(9)).values()].map((ids) => [...ids])).toEqual([hidden, hidden]);
  // and what is few in the forecast beside it is left out of both
  const others = planOf(9).map((counted) => ({
    ...counted,
    years: counted.years.map((year) => ({ ...year, fewest: 900 })),
  }));
  expect([...suppressedOf(others, planOf(9)).values()].map((ids) => [...ids])).toEqual([hidden, hidden]);
});
