import type { FinancialYear } from "../../calendar/index.ts";
import type { DemandOfKind, DemandYear } from "./demand-years.ts";

/** Fewer than five may identify someone; in hundredths. */
const FEW = 500;

/** Whether there are so few of a kind, on some day of a year, that its figures may identify someone. */
const isFew = ({ fewest, days }: DemandYear): boolean => days > 0 && fewest < FEW;

/** The kinds whose figures are left out, by year. */
export type Suppressed = ReadonlyMap<FinancialYear, ReadonlySet<string>>;

export const isSuppressed = (suppressed: Suppressed, { kind }: DemandOfKind, { year }: DemandYear): boolean =>
  suppressed.get(year)?.has(kind.id) === true;

/** Whether any figure is left out. */
export const hidesAny = (suppressed: Suppressed): boolean => [...suppressed.values()].some(({ size }) => size > 0);

/**
 * The kinds to leave out: those with so few in some year that a figure may identify someone, and others with the same unit besides, the smallest first, so that
 * no sum of what is left out, which a total gives away, is of one kind or of fewer than five. Of kinds that cost something two are left out or none, since a
 * total of money is of all units. They are left out of every year, since a year beside it gives away what has not changed.
 *
 * @param others - kinds of a forecast that these are set beside: what is left out of it is left out of these
 */
export function suppressedOf(kinds: readonly DemandOfKind[], others: readonly DemandOfKind[] = []): Suppressed {
  const hidden = new Set([...hiddenIds(kinds), ...hiddenIds(others)]);
  return new Map((kinds[0]?.years ?? []).map(({ year }) => [year, hidden]));
}

function hiddenIds(kinds: readonly DemandOfKind[]): readonly string[] {
  const units = [...new Set(kinds.map(({ kind }) => kind.unit))];
  return (kinds[0]?.years ?? []).flatMap((_, yearIndex) => {
    const inYear = kinds.map(({ kind, years }): KindInYear => ({ kind, ofYear: years[yearIndex]! }));
    const hidden = units.flatMap((unit) => hiddenOf(inYear.filter(({ kind }) => kind.unit === unit)));
    const costing = inYear.filter(({ ofYear }) => ofYear.net !== 0);
    const [alone, another] = costing.filter((ofKind) => hidden.includes(ofKind));
    const smallest = inOrder(costing.filter((ofKind) => !hidden.includes(ofKind)))[0];
    const more = alone !== undefined && another === undefined && smallest ? [smallest] : [];
    return [...hidden, ...more].map(({ kind }) => kind.id);
  });
}

interface KindInYear {
  readonly kind: DemandOfKind["kind"];
  readonly ofYear: DemandYear;
}

/** Of kinds with one unit those with few, with as many of the others as keep them from being worked out. */
function hiddenOf(alike: readonly KindInYear[]): readonly KindInYear[] {
  const hidden = alike.filter(({ ofYear }) => isFew(ofYear));
  if (hidden.length === 0) return [];
  const isTooSmall = (): boolean =>
    hidden.length === 1 || hidden.reduce((total, { ofYear }) => total + ofYear.fewest, 0) < FEW;
  for (const other of inOrder(alike.filter(({ ofYear }) => !isFew(ofYear) && ofYear.days > 0)))
    if (isTooSmall()) hidden.push(other);
  return hidden;
}

/** The smallest first. */
const inOrder = (kinds: readonly KindInYear[]): readonly KindInYear[] =>
  kinds.toSorted((first, second) => first.ofYear.days - second.ofYear.days);
