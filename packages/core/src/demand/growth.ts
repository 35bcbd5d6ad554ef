import { addMonths, dayNumber } from "../calendar/index.ts";
import { exactly } from "../formula/index.ts";
import { numberGrown } from "../rules/index.ts";
import type { CountedKind } from "./demand.ts";

/** A year of a number that grows: from the day after one anniversary of its opening to the next. */
export interface GrowthYear {
  /** How many years have passed before it. */
  readonly years: number;
  /** The anniversary before its first day, by the count of days, and how many days it has. */
  readonly since: number;
  readonly days: number;
  /** How many there are on that anniversary, and how many more come evenly by the next; in hundredths. */
  readonly number: number;
  readonly more: number;
}

/** The year in which a day lies of a number's growth, by the count of days. Of what does not grow, one year without growth. */
export function growthYears({ opening, growth }: CountedKind): (day: number) => GrowthYear {
  const openedDay = dayNumber(opening.on);
  if (growth === undefined) {
    const stillYear: GrowthYear = { years: 0, since: openedDay, days: 1, number: opening.count, more: 0 };
    return () => stillYear;
  }
  const numberAfter = (years: number): number =>
    Number(exactly(numberGrown(years))({ count: BigInt(opening.count), growth: BigInt(growth) }));
  const anniversary = (years: number): number => dayNumber(addMonths(opening.on, 12 * years));
  const foundYears: GrowthYear[] = [];
  const yearAt = (years: number): GrowthYear => {
    const [since, number] = [anniversary(years), numberAfter(years)];
    foundYears[years] ??= {
      years,
      since,
      days: anniversary(years + 1) - since,
      number,
      more: numberAfter(years + 1) - number,
    };
    return foundYears[years]!;
  };
  return (day) => {
    let years = Math.max(0, Math.floor((day - openedDay) / 366));
    let year = foundYears[years] ?? yearAt(years);
    while (day > year.since + year.days) {
      years += 1;
      year = foundYears[years] ?? yearAt(years);
    }
    return year;
  };
}
