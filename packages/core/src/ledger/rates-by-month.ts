import { type Day, dayAt, daysInMonth, inForce, type MonthIndex, monthIndex } from "../calendar/index.ts";
import type { Plan, Source } from "../plan/index.ts";
import { type ApprenticeshipLevy, type EmployerNi, knownOn, type Published, type Rates } from "../rates/index.ts";

/** What is in force on payday, the last day of the month, for each month of the plan: one row a month. */
export interface RatesByMonth {
  readonly niRate: Float64Array;
  /** Monthly under `published-monthly`, annual under `annual-twelfth`. */
  readonly niThreshold: Float64Array;
  readonly pensionRate: Float64Array;
  readonly levyRate: Float64Array;
  /** For each month the first month of the plan, in an unbroken run up to it, that has the same four rates. */
  readonly alike: Int32Array;
}

/** One on-cost figure in force on a payday, and where it stands: in the plan, or among the published ones. */
export interface InForce<Value> {
  readonly value: Value;
  readonly from?: Day;
  readonly published?: Published<unknown>;
  readonly source?: Source;
}

const NOTHING = { rate: 0, monthlyThreshold: 0, annualThreshold: 0 };

/** The last day of a month. */
export const paydayOf = (month: MonthIndex): Day => dayAt(month, daysInMonth(month) - 1);

/** Employer NI in force on a payday. Before the first entry, and where the plan says none: nothing. */
export function employerNiOn(plan: Plan, rates: Rates, payday: Day): InForce<EmployerNi> {
  const stated = plan.onCosts.employerNi;
  if (stated === "published") return publishedOn<EmployerNi>(rates.employerNi, plan, payday, NOTHING as EmployerNi);
  if (stated === undefined || stated === "none") return { value: NOTHING as EmployerNi };
  const entry = inForce(stated, payday);
  return entry ? { value: entry, from: entry.from, ...from(entry.source) } : { value: NOTHING as EmployerNi };
}

/** The employer's pension rate in force on a payday. */
export function pensionOn(plan: Plan, payday: Day): InForce<{ readonly rate: number }> {
  const stated = plan.onCosts.pension;
  const entry = stated === undefined || stated === "none" ? undefined : inForce(stated, payday);
  return entry ? { value: entry, from: entry.from, ...from(entry.source) } : { value: { rate: 0 } };
}

/** The apprenticeship levy in force on a payday. */
export function levyOn(plan: Plan, rates: Rates, payday: Day): InForce<{ readonly rate: number }> {
  const stated = plan.onCosts.apprenticeshipLevy;
  if (stated === "published") {
    return publishedOn<ApprenticeshipLevy>(rates.apprenticeshipLevy, plan, payday, { rate: 0 } as ApprenticeshipLevy);
  }
  return stated === undefined || stated === "none" ? { value: { rate: 0 } } : { value: stated, ...from(stated.source) };
}

const from = (source: Source | undefined): { readonly source?: Source } => (source ? { source } : {});

function publishedOn<Value>(
  entries: readonly Published<Value>[],
  plan: Plan,
  payday: Day,
  nothing: Value,
): InForce<Value> {
  const published = inForce(knownOn(entries, plan.conventions.knownOn).used, payday);
  return published ? { value: published.value, from: published.from, published } : { value: nothing };
}

/**
 * The first month of the calendar on whose payday every on-cost of the plan is held: nobody may be paid in one before it. None (an
 * endless number) where the plan does not say what one of them is.
 */
export function onCostsHeldFrom({ onCosts, conventions }: Plan, rates: Rates): MonthIndex {
  const { employerNi, pension, apprenticeshipLevy } = onCosts;
  const begins = (
    stated: typeof employerNi | typeof pension | typeof apprenticeshipLevy,
    published: readonly Published<unknown>[] = [],
  ): MonthIndex => {
    if (stated === "none" || (typeof stated === "object" && "rate" in stated)) return 0;
    const first = stated === "published" ? knownOn(published, conventions.knownOn).used[0] : stated?.[0];
    return first ? monthIndex(first.from) : Number.POSITIVE_INFINITY;
  };
  return Math.max(
    begins(employerNi, rates.employerNi),
    begins(pension),
    begins(apprenticeshipLevy, rates.apprenticeshipLevy),
  );
}

/** The on-cost rates of a plan's months, as columns. */
export function ratesByMonth(plan: Plan, rates: Rates, firstMonth: MonthIndex, months: number): RatesByMonth {
  const table: RatesByMonth = {
    niRate: new Float64Array(months),
    niThreshold: new Float64Array(months),
    pensionRate: new Float64Array(months),
    levyRate: new Float64Array(months),
    alike: new Int32Array(months),
  };
  const { niRate, niThreshold, pensionRate, levyRate, alike } = table;
  const annual = plan.conventions.niThreshold === "annual-twelfth";
  for (let month = 0; month < months; month += 1) {
    const payday = paydayOf(firstMonth + month);
    const ni = employerNiOn(plan, rates, payday).value;
    niRate[month] = ni.rate;
    niThreshold[month] = annual ? ni.annualThreshold : ni.monthlyThreshold;
    pensionRate[month] = pensionOn(plan, payday).value.rate;
    levyRate[month] = levyOn(plan, rates, payday).value.rate;
    const differs = [niRate, niThreshold, pensionRate, levyRate].some((of) => of[month] !== of[month - 1]);
    alike[month] = differs ? month : alike[month - 1]!;
  }
  return table;
}
