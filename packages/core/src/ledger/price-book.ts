import { period } from "../calendar/index.ts";
import { push } from "../formula/index.ts";
import type { PriceRows } from "./price-rows.ts";

/**
 * The financial years at one annual sum that have been asked for, each once: twelve price rows a year, April first. Many posts
 * share an annual sum, so that most of a plan is priced by looking it up.
 */
export interface PriceBook {
  /** The price row of April of a year (0 for the plan's first) at an annual sum, of which `pensioned` counts for pension. */
  april(annual: number, pensioned: number, year: number, flags: number): number;
}

export function priceBook(rows: PriceRows): PriceBook {
  const { whole } = rows;
  const heads = new Map<number, number>();
  const next: number[] = [];
  const keys: number[] = [];
  const pensions: number[] = [];
  return {
    april(annual, pensioned, year, flags) {
      const key = year * 4 + flags;
      const head = heads.get(annual);
      for (let entry = head ?? -1; entry >= 0; entry = next[entry]!) {
        if (keys[entry] === key && pensions[entry] === pensioned) return entry * 12;
      }
      const entry = keys.length;
      keys.push(key);
      pensions.push(pensioned);
      next.push(head ?? -1);
      heads.set(annual, entry);
      for (let month = 12 * year; month < 12 * year + 12; month += 1) {
        push(whole.annual, annual);
        push(whole.pensioned, pensioned);
        push(whole.period, period(month + 3));
        push(whole.month, month);
        push(whole.flags, flags);
      }
      return entry * 12;
    },
  };
}
