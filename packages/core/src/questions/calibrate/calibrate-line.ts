import { addDays, addMonths, type Day, daysBetween, firstDay, lastDay } from "../../calendar/index.ts";
import { byValue, input, formulaRule as rule, shareFormula, times } from "../../formula/index.ts";
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
  readonly shift: FittedValue & { readonly on: Day; readonly days: number };
  /** Cohorts of one size, a month apart from the line's first day. */
  readonly cohorts: FittedValue & { readonly months: number };
  /** What a straight line by months gives the first year, and what moves it to the printed sum. */
  readonly flat: Pence;
  readonly causes: readonly { readonly name: string; readonly effect: Pence }[];
}

/** The nearest there is, and whether it is the printed sum, rounded as the paper rounds. */
export interface FittedValue {
  readonly reproduces: boolean;
  readonly firstYear: Pence;
}

const NEAREST_THOUSAND = 100_000 as Pence;
const straight = byValue(
  rule("straight-line", {
    says: "{sum} × {months} of {all} months",
    is: shareFormula(times(input("sum"), input("months")), input("all"), "half-up"),
  }),
);

/**
 * The ramp that a staff line's printed sums imply: start dates that reproduce the first of its years, given the second at full
 * strength, or the nearest and that none does.
 *
 * @returns nothing where the line has no two years with a sum above nothing in each
 */
export function calibrateLine(plan: Plan, planLine: Line, options: LineOptions = {}): LineRamp | undefined {
  const { uplifts = [], toNearest = NEAREST_THOUSAND } = options;
  const [firstYearRun, nextYearRun] = yearRuns(planLine, plan);
  if (
    planLine.sum.is !== "yearly" ||
    !firstYearRun ||
    !nextYearRun ||
    firstYearRun.amount <= 0 ||
    nextYearRun.amount <= 0
  )
    return undefined;
  const years = {
    first: { ...firstYearRun, amount: firstYearRun.amount as Pence },
    next: { ...nextYearRun, amount: nextYearRun.amount as Pence },
  };
  const uplift = upliftsTogether(uplifts);
  const startDay =
    planLine.sum.from !== undefined && planLine.sum.from > firstDay(firstYearRun.year)
      ? planLine.sum.from
      : firstDay(firstYearRun.year);
  const endDay = lastDay(firstYearRun.year);
  const fit = (monthCount: number): FittedValue => {
    const firstYear = firstYearOf(years, uplift, monthCount);
    return { firstYear, reproduces: isAsPrinted(firstYear, years.first.amount, toNearest) };
  };
  const days = Array.from({ length: daysBetween(startDay, endDay) + 1 }, (_, index) => {
    const day = addDays(startDay, index);
    return { on: day, days: index, ...fit(monthsFrom(day, endDay)) };
  });
  const cohorts = Array.from({ length: Math.ceil(firstYearRun.months / MONTHS_OF_COHORTS) }, (_, index) => {
    const starts = Array.from({ length: index + 1 }, (_, later) => addMonths(startDay, later)).filter(
      (day) => day <= endDay,
    );
    const monthCount = starts.reduce((total, day) => total + monthsFrom(day, endDay), 0);
    return { months: index + 1, ...fit(Math.round(monthCount / (index + 1))) };
  });
  return {
    line: planLine.id,
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
const upliftsTogether = (uplifts: readonly Uplift[]): Millionths =>
  (uplifts.reduce((candidates, { percent }) => onTop({ all: candidates, percent }), MILLION) - MILLION) as Millionths;

const onTop = byValue(
  rule("on-top", {
    says: "{all} raised by {percent}",
    is: shareFormula(times(input("all"), { is: "plus", a: MILLION, b: input("percent") }), MILLION, "half-up"),
  }),
);

function nearestOf<One extends FittedValue>(candidates: readonly One[], printed: Pence): One {
  const distance = ({ firstYear }: One): number => Math.abs(firstYear - printed);
  return candidates.reduce((best, record) => (distance(record) < distance(best) ? record : best));
}

/** The ramp and each uplift, averaged over the orders in which they could be taken: what they do to the first year's share. */
function causesOf({ first, next }: TwoYears, uplifts: readonly Uplift[]): Pick<LineRamp, "flat" | "causes"> {
  const amount = first.amount + next.amount;
  const split = (monthCount: number, raise: number): Pence => {
    const [eachAmount, otherValue] = [
      BigInt(monthCount) * BigInt(MILLION),
      BigInt(next.months) * BigInt(MILLION + raise),
    ];
    return Number(
      (2n * BigInt(amount) * eachAmount + eachAmount + otherValue) / (2n * (eachAmount + otherValue)),
    ) as Pence;
  };
  const flat = straight({ sum: amount, months: first.months, all: first.months + next.months }) as Pence;
  const among = (subset: number) => uplifts.filter((_, index) => subset & (2 << index));
  const worth = (subset: number): number => {
    const raise = upliftsTogether(among(subset));
    if ((subset & 1) === 0) return split(first.months, raise);
    if (among(subset).length === uplifts.length) return first.amount;
    const worked =
      (BigInt(first.amount) * BigInt(MILLION + upliftsTogether(uplifts)) * BigInt(next.months)) / BigInt(next.amount);
    return split(Number(worked / BigInt(MILLION)), raise);
  };
  const names = ["ramp", ...uplifts.map(({ name }) => name)];
  const effects = shapley(names, worth);
  return { flat, causes: names.map((name, position) => ({ name, effect: effects[position]! as Pence })) };
}
