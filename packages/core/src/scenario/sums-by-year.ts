import { inOrderOf } from "../order/index.ts";
import type { YearSum } from "../plan/index.ts";

/** Sums by year with others in place of those of their years, in order of year. */
export function withSums(held: readonly YearSum[], stated: readonly YearSum[]): readonly YearSum[] {
  const sums = new Map([...held, ...stated].map((yearSum) => [yearSum.year, yearSum]));
  return inOrderOf(sums.values(), ({ year }) => year);
}

/** Those of some sums by year whose years others name. */
export const sumsOfYears = (held: readonly YearSum[], named: readonly YearSum[]): readonly YearSum[] =>
  held.filter(({ year }) => named.some((yearSum) => yearSum.year === year));
