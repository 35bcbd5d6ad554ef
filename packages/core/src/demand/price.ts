import { type Day, inForce, startsIn, yearOfDay } from "../calendar/index.ts";
import { exactly } from "../formula/index.ts";
import type { Pence } from "../money/index.ts";
import { priceRisen } from "../rules/index.ts";
import type { CountedKind, WeeklyPrice } from "./demand.ts";

/** What one of a kind costs a week on a day, and from which price that is reached. */
export interface PriceOnDay<Price extends WeeklyPrice = WeeklyPrice> {
  readonly perWeek: Pence;
  readonly given: Price;
  /** How many times it has risen since. */
  readonly aprils: number;
}

/** The price of a kind on a day; nothing before the first. */
export function priceOn<Price extends WeeklyPrice>(
  { prices, inflation }: Pick<CountedKind<Price>, "prices" | "inflation">,
  day: Day,
): PriceOnDay<Price> | undefined {
  const given = inForce(prices, day);
  if (given === undefined) return undefined;
  const aprils = inflation === undefined ? 0 : startsIn(yearOfDay(day)) - startsIn(yearOfDay(given.from));
  if (inflation === undefined || aprils === 0) return { perWeek: given.perWeek, given, aprils };
  const risen = exactly(priceRisen(aprils))({ price: BigInt(given.perWeek), inflation: BigInt(inflation) });
  return { perWeek: Number(risen) as Pence, given, aprils };
}
