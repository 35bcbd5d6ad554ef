import { addDays, addMonths, type Day, daysBetween, firstDay, lastDay } from "../../calendar/index.ts";
import { byValue, input, line as rule, share, times } from "../../formula/index.ts";
import { monthsFrom, yearRuns } from "../../ledger/index.ts";
import { MILLION, type Millionths, type Pence } from "../../money/index.ts";
import type { Line, Plan } from "../../plan/index.ts";
import { shapley } from "../bridge/shapley.ts";
import { firstYearOf, lateBy, type TwoYears } from "./full-strength.ts";
import { isAsPrinted } from "./printed.ts";

/** A cause of dearer months from the second year on: an award, or higher rates. */
export interface Uplift {
  readonly name: string;
  readonly percent: Millionths;
}

export interface LineOptions {
  readonly uplifts?: readonly Uplift[];
  /** How roundly the paper prints; default a thousand pounds. */
  readonly toNearest?: Pence;
}

/** Start dates that would give the first year its printed sum, and what each cause does to it. */
export interface LineRamp {
  readonly line: string;
  readonly years: TwoYears;
  /** What all uplifts together are. */
  readonly uplift: Millionths;
  /** How late the average start is, in thousandths of a month. */
  readonly lateBy: number;
  /** Everybody starting on one later day. */
  readonly shift: Fit & { readonly on: Day; readonly days: number };
  /** Cohorts of one size, a month apart from the line's first day. */
  readonly cohorts: Fit & { readonly months: number };
  /** What a straight line by months gives the first year, and what moves it to the printed sum. */
  readonly flat: Pence;
  readonly causes: readonly { readonly name: string; readonly effect: Pence }[];
}

/** The nearest there is, and whether it is the printed sum, rounded as the paper rounds. */
export interface Fit {
  readonly reproduces: boolean;
  readonly firstYear: Pence;
}

const NEAREST_THOUSAND = 100_000 as Pence;
const straight = byValue(
  rule("straight-line", {
    says: "{sum} × {months} of {all} months",
    is: share(times(input("sum"), input("months")), input("all"), "half-up"),
  }),
);

/**
 * The ramp that a staff line's printed sums imply: start dates that reproduce the first of its years, given the second at full
 * strength, or the nearest and that none does.
 *
 * @returns nothing where the line has no two years with a sum above nothing in each
 */
export function calibrateLine(plan: Plan, line: Line, options: LineOptions = {}): LineRamp | undefined {
  const { uplifts = [], toNearest = NEAREST_THOUSAND } = options;
  const [first, next] = yearRuns(line, plan);
  if (line.sum.is !== "yearly" || !first || !next || first.amount <= 0 || next.amount <= 0) return undefined;
  const years = { first: { ...first, amount: first.amount as Pence }, next: { ...next, amount: next.amount as Pence } };
  const uplift = together(uplifts);
  const start =
    line.sum.from !== undefined && line.sum.from > firstDay(first.year) ? line.sum.from : firstDay(first.year);
  const end = lastDay(first.year);
  const fit = (months: number): Fit => {
    const firstYear = firstYearOf(years, uplift, months);
    return { firstYear, reproduces: isAsPrinted(firstYear, years.first.amount, toNearest) };
  };
  const days = Array.from({ length: daysBetween(start, end) + 1 }, (_, n) => {
    const on = addDays(start, n);
    return { on, days: n, ...fit(monthsFrom(on, end)) };
  });
  const cohorts = Array.from({ length: Math.ceil(first.months / MONTHS_OF_COHORTS) }, (_, n) => {
    const starts = Array.from({ length: n + 1 }, (_, later) => addMonths(start, later)).filter((on) => on <= end);
    const months = starts.reduce((sum, on) => sum + monthsFrom(on, end), 0);
    return { months: n + 1, ...fit(Math.round(months / (n + 1))) };
  });
  return {
    line: line.id,
    years,
    uplift,
    lateBy: lateBy(years, uplift),
    shift: nearestOf(days, years.first.amount),
    cohorts: nearestOf(cohorts, years.first.amount),
    ...causesOf(years, uplifts),
  };
}

/** A cohort a month, as long as the first year runs. */
const MONTHS_OF_COHORTS = monthsFrom("2024-04-01" as Day, "2024-04-30" as Day);

/** Percentages one on top of the other, as one. */
const together = (uplifts: readonly Uplift[]): Millionths =>
  (uplifts.reduce((all, { percent }) => onTop({ all, percent }), MILLION) - MILLION) as Millionths;

const onTop = byValue(
  rule("on-top", {
    says: "{all} raised by {percent}",
    is: share(times(input("all"), { is: "plus", a: MILLION, b: input("percent") }), MILLION, "half-up"),
  }),
);

function nearestOf<One extends Fit>(all: readonly One[], printed: Pence): One {
  const off = ({ firstYear }: One): number => Math.abs(firstYear - printed);
  return all.reduce((best, one) => (off(one) < off(best) ? one : best));
}

/** The ramp and each uplift, averaged over the orders in which they could be taken: what they do to the first year's share. */
function causesOf({ first, next }: TwoYears, uplifts: readonly Uplift[]): Pick<LineRamp, "flat" | "causes"> {
  const sum = first.amount + next.amount;
  const split = (months: number, raise: number): Pence => {
    const [one, other] = [BigInt(months) * BigInt(MILLION), BigInt(next.months) * BigInt(MILLION + raise)];
    return Number((2n * BigInt(sum) * one + one + other) / (2n * (one + other))) as Pence;
  };
  const flat = straight({ sum, months: first.months, all: first.months + next.months }) as Pence;
  const among = (subset: number) => uplifts.filter((_, n) => subset & (2 << n));
  const worth = (subset: number): number => {
    const raise = together(among(subset));
    if ((subset & 1) === 0) return split(first.months, raise);
    if (among(subset).length === uplifts.length) return first.amount;
    const worked =
      (BigInt(first.amount) * BigInt(MILLION + together(uplifts)) * BigInt(next.months)) / BigInt(next.amount);
    return split(Number(worked / BigInt(MILLION)), raise);
  };
  const names = ["ramp", ...uplifts.map(({ name }) => name)];
  const effects = shapley(names, worth);
  return { flat, causes: names.map((name, at) => ({ name, effect: effects[at]! as Pence })) };
}
