import { type Day, dayAt, daysInMonth, type MonthIndex, monthIndex } from "../calendar/index.ts";
import type { Column } from "../formula/index.ts";
import { keptByParts, ON_COSTS, type OnCost, type Plan, type Stating } from "../plan/index.ts";
import type { Rates } from "../rates/index.ts";

/** What is in force on payday, the last day of the month, for each month of the plan: one row a month. */
export interface RatesByMonth {
  /** For each on-cost the figures that its rule takes besides pay, by name. */
  readonly taken: ReadonlyMap<OnCost, ReadonlyMap<string, Column>>;
  /** For each month the first month of the plan, in an unbroken run up to it, that has the same rates. */
  readonly alike: Int32Array;
}

/** The last day of a month. */
export const paydayOf = (month: MonthIndex): Day => dayAt(month, daysInMonth(month) - 1);

/**
 * The first month of the calendar on whose payday every on-cost of the plan is held: nobody may be paid in one before it. None (an
 * endless number) where the plan does not say what one of them is.
 */
export function onCostsHeldFrom(plan: Plan, publishedRates: Rates): MonthIndex {
  const months = ON_COSTS.map(({ heldFrom }) => {
    const first = heldFrom(plan, publishedRates);
    if (first === "always") return 0;
    return first === undefined ? Number.POSITIVE_INFINITY : monthIndex(first);
  });
  return Math.max(...months);
}

/** The on-cost rates of a plan's months, as columns. */
export const ratesByMonth = (
  { onCosts, conventions }: Stating,
  publishedRates: Rates,
  firstMonth: MonthIndex,
  monthCount: number,
): RatesByMonth =>
  kept(onCosts, [conventions, publishedRates, firstMonth, monthCount], () =>
    ratesOfMonths({ onCosts, conventions }, publishedRates, firstMonth, monthCount),
  );

const kept = keptByParts<RatesByMonth>();

function ratesOfMonths(
  stating: Stating,
  publishedRates: Rates,
  firstMonth: MonthIndex,
  monthCount: number,
): RatesByMonth {
  const columnsByOnCost = new Map<OnCost, Map<string, Column>>(ON_COSTS.map((onCost) => [onCost, new Map()]));
  for (let monthPosition = 0; monthPosition < monthCount; monthPosition += 1) {
    const payday = paydayOf(firstMonth + monthPosition);
    for (const [onCost, columns] of columnsByOnCost) {
      for (const [name, figure] of Object.entries(onCost.on(stating, publishedRates, payday).taken)) {
        if (typeof figure === "string") continue; // pay
        const column = columns.get(name) ?? new Float64Array(monthCount);
        column[monthPosition] = figure.value;
        columns.set(name, column);
      }
    }
  }
  const columns = [...columnsByOnCost.values()].flatMap((ofOnCost) => [...ofOnCost.values()]);
  const alike = new Int32Array(monthCount);
  for (let monthPosition = 1; monthPosition < monthCount; monthPosition += 1) {
    const differs = columns.some((column) => column[monthPosition] !== column[monthPosition - 1]);
    alike[monthPosition] = differs ? monthPosition : alike[monthPosition - 1]!;
  }
  return { taken: columnsByOnCost, alike };
}
