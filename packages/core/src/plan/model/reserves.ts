import type { FinancialYear } from "../../calendar/index.ts";
import { byValue } from "../../formula/index.ts";
import type { Pence } from "../../money/index.ts";
import { reserveNeeded } from "../../rules/index.ts";
import { sumsIn } from "./budget/budget-years.ts";
import type { FundingReserve } from "./sums.ts";

/** What is put into a reserve and what is planned to be used of it, by year, and what each year must leave for the planned uses after it. */
export interface ReserveYears {
  readonly in: readonly Pence[];
  readonly out: readonly Pence[];
  readonly needed: readonly Pence[];
}

/** A reserve with nothing in it. */
export const EMPTY_RESERVE: FundingReserve = { opening: 0 as Pence, in: [], out: [], minimum: 0 as Pence };

export function reserveInYears(reserve: FundingReserve, financialYears: readonly FinancialYear[]): ReserveYears {
  const [into, out] = [sumsIn(reserve.in, financialYears), sumsIn(reserve.out, financialYears)];
  const needed = financialYears.map(() => 0 as Pence);
  for (let yearIndex = financialYears.length - 2; yearIndex >= 0; yearIndex -= 1) {
    const next = yearIndex + 1;
    needed[yearIndex] = byValue(reserveNeeded)({ later: needed[next]!, out: out[next]!, in: into[next]! }) as Pence;
  }
  return { in: into, out, needed };
}

/** What may be drawn of a reserve up to the end of a year, if nothing is drawn before: never below nothing. */
export function reserveToUse(
  reserve: FundingReserve,
  financialYears: readonly FinancialYear[],
  lastIndex = financialYears.length - 1,
): Pence {
  const { in: into, out, needed } = reserveInYears(reserve, financialYears);
  let balance = reserve.opening - reserve.minimum;
  for (let yearIndex = 0; yearIndex <= lastIndex; yearIndex += 1) balance += into[yearIndex]! - out[yearIndex]!;
  return Math.max(0, balance - needed[lastIndex]!) as Pence;
}
