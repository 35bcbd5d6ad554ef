import {
  dayAt,
  dayNumber,
  daysBeforeMonth,
  daysInMonth,
  firstMonth,
  inForce,
  isMonth,
  type MonthIndex,
  monthIndex,
  period,
} from "../calendar/index.ts";
import { exactly } from "../formula/index.ts";
import type { Pence } from "../money/index.ts";
import { comeOnDays, feesCharged, feesCost } from "../rules/index.ts";
import type { CountedKind, FeeEntry, YearsCounted } from "./demand.ts";

/** Those who come in under one fee in a month; in hundredths. */
export interface FeeCharged<Fee extends FeeEntry = FeeEntry> {
  readonly number: number;
  readonly fee: Fee;
}

/** A month of fees. */
export interface FeeMonth<Fee extends FeeEntry = FeeEntry> {
  readonly month: MonthIndex;
  readonly charged: readonly FeeCharged<Fee>[];
  readonly cost: Pence;
  /** Fees since the year's April in hundredths of a penny, before and up to the month's end: what its cost is worked from. */
  readonly sums: { readonly before: bigint; readonly seen: bigint };
}

const comeOn = exactly(comeOnDays);
const chargedFor = exactly(feesCharged);
const costOf = exactly(feesCost);

/**
 * What is charged once for each that comes into a kind, on the day on which it comes, month by month. Those who come evenly in a month in which the fee
 * changes are divided by its days, to the hundredth; who moves in from another kind is charged nothing.
 *
 * @example
 * const none = { perMonth: 0, dated: [] };
 * const kind = { id: "proceedings", opening: { count: 2400, on: "2026-03-31" }, in: { perMonth: 400, dated: [] }, out: none, leavers: none, moves: [], placementDays: "leaving-day-unpaid", prices: [] };
 * countFees(kind, [{ from: "2026-04-01", amount: 200000 }], { from: "2026/27", to: "2026/27" })[0].cost // => 800000
 */
export function countFees<Fee extends FeeEntry>(
  kind: Pick<CountedKind, "in" | "opening">,
  fees: readonly Fee[],
  years: YearsCounted,
): readonly FeeMonth<Fee>[] {
  const [first, last] = [firstMonth(years.from), firstMonth(years.to) + 11];
  let seen = 0n;
  return Array.from({ length: last - first + 1 }, (_, place) => {
    const month = first + place;
    if (period(month) === 1) seen = 0n;
    const before = seen;
    const charged = chargedIn(kind, fees, month);
    for (const { number, fee } of charged) seen += chargedFor({ number: BigInt(number), fee: BigInt(fee.amount) });
    return { month, charged, cost: Number(costOf({ before, seen })) as Pence, sums: { before, seen } };
  });
}

/** Who comes in a month, by the fee of the day. */
function chargedIn<Fee extends FeeEntry>(
  { in: flow, opening }: Pick<CountedKind, "in" | "opening">,
  fees: readonly Fee[],
  month: MonthIndex,
): readonly FeeCharged<Fee>[] {
  const [length, startNumber] = [daysInMonth(month), daysBeforeMonth(month)];
  const numbers = new Map<Fee, number>();
  const charge = (day: number, number: number): void => {
    const fee = inForce(fees, dayAt(month, day));
    if (fee !== undefined && number !== 0) numbers.set(fee, (numbers.get(fee) ?? 0) + number);
  };
  const opened = dayNumber(opening.on) + 1 - startNumber;
  const passed = Math.min(length, Math.max(0, opened));
  const evenly = flow.dated.reduce(
    (total, { on, number }) => (isMonth(on) && monthIndex(on) === month ? total + number : total),
    flow.perMonth,
  );
  const changes = fees
    .filter(({ from }) => monthIndex(from) === month)
    .map(({ from }) => dayNumber(from) - startNumber);
  const cuts = [...new Set([passed, ...changes.filter((day) => day > passed), length])].sort(
    (one, other) => one - other,
  );
  for (const [place, upTo] of cuts.slice(1).entries()) {
    const days = { before: BigInt(cuts[place]!), upTo: BigInt(upTo), monthDays: BigInt(length) };
    charge(cuts[place]!, Number(comeOn({ number: BigInt(evenly), ...days })));
  }
  for (const { on, number } of flow.dated) {
    const day = isMonth(on) ? -1 : dayNumber(on) - startNumber;
    if (day >= passed && day < length) charge(day, number);
  }
  return [...numbers].map(([fee, number]) => ({ number, fee }));
}
