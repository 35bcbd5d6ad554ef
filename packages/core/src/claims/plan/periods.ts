import { type Day, dayInWords, daysInYear, type FinancialYear, firstDay, yearOfDay } from "../../calendar/index.ts";
import { priceOn } from "../../demand/index.ts";
import { inWholeSteps } from "../../formula/index.ts";
import type { DemandKind } from "../../plan/index.ts";
import type { MoneyStatement, Timing } from "../read/index.ts";
import type { NamedThing } from "./names.ts";
import type { PlanFigures } from "./plan-figures.ts";
import type { Missing, Reading } from "./readings.ts";

/** What a sum may be of. */
export type Period = "week" | "month" | "year";

/** What may be meant by a sum of a year, of a week or of a month: of all, or of one of what is counted. */
export function readingsFor(
  period: Period,
  ofYears: readonly Reading[],
  { each, when, amount }: Pick<MoneyStatement, "each" | "when" | "amount">,
  kind: DemandKind | undefined,
  { forecast: { years } }: PlanFigures,
): readonly Reading[] | Missing {
  const ofOne = kind === undefined ? [] : pricesIn(period, kind, yearsMeant(when, years));
  if (each === "named" && kind === undefined) return { missing: "the plan does not say what one of them costs" };
  if (each !== undefined && kind !== undefined) return ofOne;
  if (period === "year") return when.is === "each-year" ? [...ofYears, ...ofOne] : ofYears;
  const isOneYear = when.is === "unsaid" || when.is === "year" || when.is === "each-year";
  if (!isOneYear) return { missing: `a sum of a ${period} is of no more than a year` };
  const ofAll = ofYears.flatMap((reading) => partsOf(period, reading));
  // A sum near to that of all of them is not said of one.
  const isOfAll = ofAll.some(({ in: sumOf }) =>
    years.some((year) => amount.value <= 2 * sumOf(year) && 2 * amount.value >= sumOf(year)),
  );
  return [...ofAll, ...(isOfAll ? ofOne.map((reading) => ({ ...reading, onlyAgrees: true as const })) : ofOne)];
}

/** The kind of demand that makes a line. */
export function kindOf(named: NamedThing | undefined, { forecast: { plan } }: PlanFigures): DemandKind | undefined {
  const line = named?.is === "line" ? plan.lines[named.recordIndex] : undefined;
  return plan.demand?.find(({ id }) => id === line?.madeBy && id === line?.id);
}

/** The average week or month of each year; costs go up and down, so that another sum may be one of them. */
function partsOf(period: "week" | "month", reading: Reading): readonly (Reading & Pick<Required<Reading>, "in">)[] {
  const { in: sumOf, alone: _alone, ...ofYears } = reading;
  if (sumOf === undefined) return [];
  const partOf = (year: FinancialYear): number =>
    period === "month" ? inWholeSteps(sumOf(year), 12) : inWholeSteps(7 * sumOf(year), daysInYear(year));
  return [{ ...ofYears, in: partOf, per: `a ${period}`, isStock: true, onlyAgrees: true }];
}

const DAYS: {
  readonly [period in Period]: (year: FinancialYear) => readonly (readonly [days: number, over: number])[];
} = {
  week: () => [[7, 1]],
  month: (year) => [[daysInYear(year), 12]],
  // Fifty-two weeks are a year to some.
  year: (year) => [
    [daysInYear(year), 1],
    [364, 1],
  ],
};

/** What one of a kind costs, at each price that it has in some years. */
function pricesIn(period: Period, kind: DemandKind, years: readonly FinancialYear[]): readonly Reading[] {
  const days: readonly Day[] = years.flatMap((year) => [
    firstDay(year),
    ...kind.prices.map(({ from }) => from).filter((from) => yearOfDay(from) === year && from !== firstDay(year)),
  ]);
  const found = new Map<number, Reading>();
  for (const day of days) {
    const price = priceOn(kind, day)?.perWeek;
    if (price === undefined) continue;
    for (const [count, over] of DAYS[period](yearOfDay(day))) {
      const sum = inWholeSteps(price * count, 7 * over);
      const weeks = count === 364 ? "for 52 weeks" : `a ${period}`;
      if (!found.has(sum))
        found.set(sum, {
          says: `The plan's price of one of "${kind.title}" is`,
          alone: { sum, after: `${weeks} from ${dayInWords(day)}` },
        });
    }
  }
  return [...found.values()];
}

const yearsMeant = (when: Timing, years: readonly FinancialYear[]): readonly FinancialYear[] =>
  when.is === "year" ? years.filter((year) => year === when.year) : when.is === "years" ? when.years : years;
