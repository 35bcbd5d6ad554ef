import { yearsFrom } from "../calendar/index.ts";
import { fund } from "../funding/index.ts";
import { cost } from "../ledger/index.ts";
import { once, type Plan } from "../plan/index.ts";
import { published, type Rates } from "../rates/index.ts";
import { compile, staff, type Timeline } from "../timeline/index.ts";
import { byYear } from "./by-year.ts";
import { costSummary } from "./cost-summary.ts";
import { costUnits, fundingSummary } from "./draws.ts";
import { checkExpected } from "./expect.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Forecast, StaffSummary } from "./forecast-type.ts";
import { gapOf } from "./gap.ts";
import { notesOn } from "./notes/index.ts";
import { rangesOf } from "./ranges/index.ts";
import { ratesUsed } from "./rates-used.ts";
import { sharesOf } from "./shares.ts";

/** What a forecast may be told beside the plan. */
export interface ForecastOptions {
  /** Published figures to use in place of those that Outturn holds. */
  readonly rates?: Rates;
  /** What the plan is called beside others: the id of the scenario that it was made by; by default `base`. */
  readonly scenario?: string;
  /** Where a part of the plan stands, for issues: as `readPlan` takes it. */
  readonly locate?: (planPath: readonly (string | number)[]) => string | undefined;
}

/**
 * What a plan costs in each financial year, what pays for it, and the gap, to the penny; with the notes that a finance officer
 * would want. All sums are in pence, FTE in ten-thousandths. People are placed and costed at once; each summary, the draws on funding, the
 * notes and the fingerprint are worked out when they are first read, once.
 *
 * @throws PlanError when the plan's `expect` is not met
 * @example
 * forecast(readPlan({ outturn: 1, title: "Legal costs", years: { from: "2024/25", to: "2024/25" },
 *   lines: [{ id: "legal", perYear: { "2024/25": "£100k" } }] })).cost.total // => { "2024/25": 10000000 }
 */
export function forecast(plan: Plan, { rates = published, scenario = "base", locate }: ForecastOptions = {}): Forecast {
  const financialYears = yearsFrom(plan.years.from, plan.years.to);
  const timeline = compile(plan, rates);
  const ledger = cost(timeline);
  const costs = once(() => costSummary(timeline, ledger, financialYears));
  checkExpected(plan, costs, locate);
  const draws = once(() => fund(plan, costUnits(plan, ledger)));
  const people = once(() => staffSummary(timeline, financialYears));
  const money = once(() => fundingSummary(plan, draws()));
  const shares = once(() => sharesOf(plan, draws()));
  const gap = once(() => gapOf(draws(), financialYears));
  const used = once(() => ratesUsed(timeline, ledger));
  const notes = once(() =>
    notesOn({ plan, years: financialYears, timeline, ledger, cost: costs(), funding: draws(), ratesUsed: used() }),
  );
  const ranges = once(() => rangesOf(plan, rates));
  const print = once(() => fingerprint(plan, used()));
  return {
    title: plan.title,
    ...(plan.organisation !== undefined && { organisation: plan.organisation }),
    ...(plan.source && { source: plan.source }),
    ...(plan.illustrative !== undefined && { illustrative: plan.illustrative }),
    scenario,
    years: financialYears,
    get cost() {
      return costs();
    },
    get staff() {
      return people();
    },
    get funding() {
      return money();
    },
    get shares() {
      return shares();
    },
    get gap() {
      return gap();
    },
    get ranges() {
      return ranges();
    },
    get notes() {
      return notes();
    },
    conventions: plan.conventions,
    get ratesUsed() {
      return used();
    },
    get fingerprint() {
      return print();
    },
    plan,
    timeline,
    ledger,
    get draws() {
      return draws();
    },
  };
}

function staffSummary(timeline: Timeline, years: Forecast["years"]): StaffSummary {
  const staffYears = staff(timeline);
  return {
    posts: byYear(years, (yearIndex) => staffYears[yearIndex]!.posts),
    people: byYear(years, (yearIndex) => staffYears[yearIndex]!.people),
    fteAtYearEnd: byYear(years, (yearIndex) => staffYears[yearIndex]!.fteAtYearEnd),
    fteAverage: byYear(years, (yearIndex) => staffYears[yearIndex]!.fteAverage),
  };
}
