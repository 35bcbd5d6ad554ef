import type { FinancialYear, Month } from "../../packages/core/src/calendar/index.ts";
import type { Plan } from "../../packages/core/src/plan/index.ts";
import { exact, NOTHING, toPenny } from "./exact.ts";
import type { Fact } from "./oracle.ts";
import { isSubjectToFactor } from "./payroll.ts";

/**
 * A vacancy target in pounds of a year comes off what employees cost in it, row by row and month by month in order, each month by what the
 * cost up to it bears of the target, rounded, less what the cost before it does. No more comes off than there is.
 */
export function vacancyTargets(plan: Plan, facts: readonly Fact[], yearOf: (month: Month) => FinancialYear): Fact[] {
  const factor = plan.vacancyFactor;
  if (!factor || !("perYear" in factor)) return [];
  const borne = new Set(plan.posts.filter((post) => isSubjectToFactor(plan, post)).map(({ id }) => id));
  const employed = facts.filter(({ row, component }) => component !== "agency" && borne.has(row.split(":")[0]!));
  return factor.perYear.flatMap(({ year, amount }) => {
    const ofYear = employed.filter(({ month }) => yearOf(month) === year);
    const whole = ofYear.reduce((sum, { pence }) => sum.plus(pence), NOTHING);
    if (whole.isZero()) return [];
    const target = whole.lessThan(amount) ? whole : exact(amount);
    const monthsOfRows = [...new Set(ofYear.map(({ row, month }) => `${row} ${month}`))].map((key) => key.split(" "));
    const inOrder = rowsInOrder(monthsOfRows as [string, Month][]);
    let seen = NOTHING;
    return inOrder.flatMap(([row, month]): Fact[] => {
      const before = seen;
      for (const fact of ofYear) if (fact.row === row && fact.month === month) seen = seen.plus(fact.pence);
      const upTo = (sum: typeof seen) => toPenny(target.times(sum).div(whole));
      const pence = upTo(before).minus(upTo(seen)).toNumber();
      return pence === 0 ? [] : [{ row, of: "post", month, component: "vacancy-factor", pence }];
    });
  });
}

/** Rows as they come, each month by month. */
function rowsInOrder(monthsOfRows: readonly (readonly [string, Month])[]): readonly (readonly [string, Month])[] {
  const rows = [...new Set(monthsOfRows.map(([row]) => row))];
  return rows.flatMap((row) =>
    monthsOfRows.filter(([own]) => own === row).sort(([, one], [, other]) => (one < other ? -1 : 1)),
  );
}
