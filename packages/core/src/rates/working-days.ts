import { type Instant, startOf, weekdaysUntil } from "../calendar/index.ts";
import { firstPlace } from "../order/index.ts";
import { type BankHolidayNation, bankHolidays } from "./bank-holidays.ts";

const starts: { readonly [nation in BankHolidayNation]: readonly Instant[] } = {
  "england-and-wales": bankHolidays.nations["england-and-wales"].map(startOf),
  scotland: bankHolidays.nations.scotland.map(startOf),
  "northern-ireland": bankHolidays.nations["northern-ireland"].map(startOf),
};

/**
 * Mondays to Fridays from one instant to a later one, without bank holidays: each of those falls on one.
 *
 * @param taken - whose bank holidays are not worked; `worked`: they are
 * @example workingDaysUntil("england-and-wales", startOf(day("2019-04-01")), startOf(day("2019-05-23"))) // => 35
 */
export const workingDaysUntil = (
  taken: BankHolidayNation | "worked",
  fromInstant: Instant,
  untilInstant: Instant,
): number =>
  weekdaysUntil(fromInstant, untilInstant) -
  (taken === "worked" ? 0 : countBefore(starts[taken], untilInstant) - countBefore(starts[taken], fromInstant));

/** How many of some instants, in order, come before another. */
const countBefore = (instants: readonly Instant[], instant: Instant): number =>
  firstPlace(instants, (other) => other >= instant);
