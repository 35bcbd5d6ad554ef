import { MONTH } from "../../conventions/index.ts";
import { exactly } from "../../formula/index.ts";
import { MILLION, type Millionths, type Pence } from "../../money/index.ts";
import { paidAtFullStrength, startsLateBy } from "../../rules/index.ts";

/** Two years of one staff line, the first from its start and the next at full strength: sums, and months in parts of a month. */
export interface TwoYears {
  readonly first: { readonly amount: Pence; readonly months: number };
  readonly next: { readonly amount: Pence; readonly months: number };
}

const delayedAmount = exactly(startsLateBy);
const paid = exactly(paidAtFullStrength);

/**
 * How late the staff of a line start on average, in thousandths of a month, for its first year to come to what is printed.
 *
 * @param uplift - what the next year's cost a month is above the first year's: a pay award, or higher rates
 * @example lateBy({ first: { amount: 628_000_00, months: 7 * 377_580 }, next: { amount: 1_359_000_00, months: 11 * 377_580 } }, 0) // => 1917
 * @example lateBy({ first: { amount: 628_000_00, months: 7 * 377_580 }, next: { amount: 1_359_000_00, months: 11 * 377_580 } }, 30_000) // => 1764
 */
export const lateBy = ({ first, next }: TwoYears, uplift: Millionths): number =>
  Number(
    delayedAmount({
      firstAmount: BigInt(first.amount),
      firstMonths: BigInt(first.months),
      nextAmount: BigInt(next.amount),
      nextMonths: BigInt(next.months),
      risen: BigInt(MILLION + uplift),
      month: BigInt(MONTH),
    }),
  );

/** What so many months of the first year cost at full strength, in parts of a month. */
export const firstYearOf = ({ next }: TwoYears, uplift: Millionths, monthCount: number): Pence =>
  Number(
    paid({
      sum: BigInt(next.amount),
      nextMonths: BigInt(next.months),
      risen: BigInt(MILLION + uplift),
      months: BigInt(monthCount),
    }),
  ) as Pence;
