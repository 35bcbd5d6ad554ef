import { addDays, type Day, dayInWords, daysBetween, type FinancialYear, lastDay } from "../../calendar/index.ts";
import { asPercent, type Millionths, type Pence } from "../../money/index.ts";
import type { Change, Plan, Selection } from "../../plan/index.ts";
import { applyChanges, costed, figureValue, selects } from "../../scenario/index.ts";
import { toPenny } from "./to-penny.ts";

/** One input of a plan that has an order: whole units from a least value to a most, and the change that sets it. */
export interface Lever {
  readonly name: LeverName;
  /** What a value of it is called, as `share` in "no share works". */
  readonly one: string;
  readonly unit: "rate" | "days" | "pence";
  readonly least: number;
  readonly most: number;
  /** The step that proofs are given in: a basis point, a day, a penny. */
  readonly step: number;
  readonly says: (value: number) => string;
  readonly change: (value: number) => Change;
}

/** The inputs that have an order, by name. */
export const LEVERS = ["agency-share", "start-delay", "pay-award", "funding", "carry-forward"] as const;
export type LeverName = (typeof LEVERS)[number];

/** Which lever, and of what. */
export type LeverOf =
  /** At an agency rate of the plan, for posts; or at a premium, for staff lines. */
  | { readonly lever: "agency-share"; readonly where?: Selection; readonly rate: string }
  | {
      readonly lever: "agency-share";
      readonly where?: Selection;
      readonly premium: { readonly agency: Pence; readonly employed: Pence };
    }
  | { readonly lever: "start-delay"; readonly where?: Selection }
  | { readonly lever: "pay-award"; readonly scale: string; readonly from: Day }
  | { readonly lever: "funding"; readonly source: string; readonly year: FinancialYear }
  | { readonly lever: "carry-forward"; readonly source: string };

const BASIS_POINT = 100;
const WHOLE = 1_000_000;
const HIGHEST_AWARD = 300_000;

/**
 * A lever of a plan.
 *
 * @throws PlanError when what it is of is not there
 * @throws RangeError when it has no room: every start selected is at its end already
 */
export function leverOf(plan: Plan, of: LeverOf): Lever {
  const lever = made(plan, of);
  applyChanges(plan, [lever.change(lever.most)], { checks: "none" });
  return lever;
}

const inPercent = { unit: "rate", least: 0, step: BASIS_POINT, says: asPercent } as const;
const inPounds = { unit: "pence", least: 0, step: 1, says: (value: number) => toPenny(value as Pence) } as const;

function made(plan: Plan, of: LeverOf): Lever {
  const where = "where" in of && of.where ? { where: of.where } : {};
  switch (of.lever) {
    case "agency-share":
      return {
        ...{ name: of.lever, one: "share of agency", ...inPercent, most: WHOLE },
        change: (value) => {
          const share = value as Millionths;
          const use =
            "rate" in of
              ? { is: "share" as const, share, rate: of.rate }
              : { is: "premium" as const, share, ...of.premium };
          return { change: "use-agency", use, ...where };
        },
      };
    case "start-delay": {
      const first = firstStart(plan, of.where);
      return {
        ...{
          name: of.lever,
          one: "delay of the starts",
          unit: "days",
          least: 0,
          most: longestDelay(plan, of.where),
          step: 1,
        },
        says: (value) => {
          const on = first === undefined ? "" : ` (the first on ${dayInWords(addDays(first, value))})`;
          return `${value} ${value === 1 ? "day" : "days"} later${on}`;
        },
        change: (value) => ({ change: "delay-starts", by: { days: value }, ...where }),
      };
    }
    case "pay-award":
      return {
        ...{ name: of.lever, one: "pay award", ...inPercent, most: HIGHEST_AWARD },
        change: (value) => ({
          ...{ change: "pay-award", scale: of.scale, from: of.from, award: { percent: value as Millionths } },
          status: "assumed",
        }),
      };
    case "funding":
      return {
        ...{ name: of.lever, one: `sum of ${of.source} in ${of.year}`, ...inPounds, most: plenty(plan) },
        change: (value) => ({
          ...{ change: "funding-amount", where: { id: of.source } },
          perYear: [{ year: of.year, amount: value as Pence }],
        }),
      };
    case "carry-forward":
      return {
        ...{ name: of.lever, one: `sum that ${of.source} may carry forward`, ...inPounds, most: plenty(plan) },
        change: (value) => ({
          change: "carry-forward",
          where: { id: of.source },
          carryForward: { cap: value as Pence },
        }),
      };
  }
}

const startsOf = (plan: Plan, where: Selection | undefined) =>
  plan.posts.filter((post) => selects(where, post)).flatMap(({ starts, end }) => starts.map(({ on }) => ({ on, end })));

const firstStart = (plan: Plan, where: Selection | undefined): Day | undefined =>
  startsOf(plan, where)
    .map(({ on }) => on)
    .sort()[0];

/** Until one of the posts would start after its last day. */
function longestDelay(plan: Plan, where: Selection | undefined): number {
  const rooms = startsOf(plan, where).map(({ on, end }) => daysBetween(on, end ?? lastDay(plan.years.to)));
  return Math.max(1, Math.min(...(rooms.length === 0 ? [1] : rooms)));
}

/** Money enough for any question of the plan: all that it costs, and all that it has. */
function plenty(plan: Plan): number {
  const cost = figureValue(costed(plan), "cost.all")!;
  const money = plan.funding.flatMap(({ perYear }) => perYear.map(({ amount }) => amount));
  return Math.max(1, cost) + money.reduce<number>((sum, amount) => sum + amount, 0);
}
