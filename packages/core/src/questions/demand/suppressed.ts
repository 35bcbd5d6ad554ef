import type { FinancialYear } from "../../calendar/index.ts";
import type { DemandOfKind, DemandYear } from "./demand-years.ts";

/** Fewer than five may identify someone; in hundredths. */
const FEW = 500;

/** Whether there are so few of a kind, on some day of a year, that its figures may identify someone. */
const isFew = ({ fewest, days }: DemandYear): boolean => days > 0 && fewest < FEW;

/** The kinds whose figures are left out of each year. */
export type Suppressed = ReadonlyMap<FinancialYear, ReadonlySet<string>>;

export const isSuppressed = (suppressed: Suppressed, { kind }: DemandOfKind, { year }: DemandYear): boolean =>
  suppressed.get(year)?.has(kind.id) === true;

/**
 * The kinds to leave out, year by year: those with so few that a figure may identify someone, and where that is one alone the smallest of
 * the others with the same unit besides, so that it cannot be worked out from the total.
 */
export function suppressedOf(kinds: readonly DemandOfKind[]): Suppressed {
  const found = new Map<FinancialYear, Set<string>>();
  const units = new Set(kinds.map(({ kind }) => kind.unit));
  for (const unit of units) {
    const alike = kinds.filter(({ kind }) => kind.unit === unit);
    for (const [yearIndex, { year }] of (alike[0]?.years ?? []).entries()) {
      const inYear = alike.map(({ kind, years }) => ({ id: kind.id, ofYear: years[yearIndex]! }));
      const hidden = inYear.filter(({ ofYear }) => isFew(ofYear));
      const others = inYear.filter(({ ofYear }) => !isFew(ofYear) && ofYear.days > 0);
      const smallest = others.sort((first, second) => first.ofYear.days - second.ofYear.days)[0];
      const ids = [...hidden, ...(hidden.length === 1 && smallest ? [smallest] : [])].map(({ id }) => id);
      found.set(year, new Set([...(found.get(year) ?? []), ...ids]));
    }
  }
  return found;
}
