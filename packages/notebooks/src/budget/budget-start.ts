import type { Plan } from "@outturn/core";

/** A per cent in millionths: rates are held in them. */
const PERCENT = 10_000;

/** Where the controls of a budget stand before anybody moves them: as the plan has it. */
export interface BudgetStart {
  /** Per cent of the savings; absent where there is no saving. */
  readonly delivered?: number;
  /** Months later than planned. */
  readonly slips?: number;
  /** Per cent a year; absent where nothing drives demand, or several things grow at rates of their own. */
  readonly demand?: number;
  /** Whether every saving is delivered alike. */
  readonly alike: boolean;
}

/**
 * What a plan has for each control. Savings that are delivered differently start at the least that any is.
 *
 * @example budgetStart(plan) // => { delivered: 100, slips: 0, demand: 8, alike: true }
 */
export function budgetStart({ savings, budget }: Plan): BudgetStart {
  const shares = new Set(savings.map(({ delivered, slips }) => `${delivered} ${slips.months}`));
  const growths = new Set(budget?.demand.map(({ growth }) => growth));
  const [growth] = growths;
  return {
    alike: shares.size < 2,
    ...(savings.length > 0 && {
      delivered: Math.min(...savings.map(({ delivered }) => delivered)) / PERCENT,
      slips: Math.max(...savings.map(({ slips }) => slips.months)),
    }),
    ...(growth !== undefined && growths.size === 1 && { demand: growth / PERCENT }),
  };
}
