import { addDays, type Day, lastDay } from "../../calendar/index.ts";
import { byValue } from "../../formula/index.ts";
import { amountAt, COMPONENTS, cost, fullYears, type Ledger, rateAtEnd, stopsOn } from "../../ledger/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import type { Pay, Plan } from "../../plan/index.ts";
import type { Rates } from "../../rates/index.ts";
import { annualRate } from "../../rules/index.ts";
import { compile, endOf } from "../../timeline/index.ts";

/** Permanent people of a post or a staff line, from the day after it ends: what they cost in a year if nobody is absorbed. */
export interface Staying {
  readonly id: string;
  readonly title: string;
  /** What a vacancy has to match: the scale and points, or the salary; of a staff line, whose grades are not known, its id. */
  readonly grade: string;
  /** Absent for a line of which nobody said how many people it is. */
  readonly people?: number;
  /** The last full month × 12; of a line, its last year's sum ÷ that year's months × 12. */
  readonly annual: Pence;
  /** The first day after the end. */
  readonly from: Day;
}

const inAYear = byValue(annualRate);

/**
 * Everyone whom the plan employs for good and pays for a time: permanent posts, and permanent staff lines that stop.
 *
 * @param people - how many people a staff line is, by its id
 */
export function stayingOn(plan: Plan, rates: Rates, people: { readonly [line: string]: number } = {}): Staying[] {
  const timeline = compile(plan, rates);
  const ledger = cost(timeline);
  const years = fullYears(timeline);
  const ends = lastDay(plan.years.to);
  const posts = plan.posts.flatMap((post, at): Staying[] => {
    if (post.contract !== "permanent" || post.pay.is === "in-line") return [];
    const end = post.end ?? ends;
    const month = lastFullMonth(ledger, at, end);
    const annual = (month === undefined ? years[at]! : inAYear({ sum: month, year: 12, months: 1 })) as Pence;
    const { id, title } = post;
    return [{ id, title, grade: gradeOf(post.pay), people: post.count * post.people, annual, from: addDays(end, 1) }];
  });
  const lines = plan.lines.flatMap((line): Staying[] => {
    if (line.kind !== "staff" || line.contract !== "permanent") return [];
    const rate = rateAtEnd(line, plan);
    if (!rate) return [];
    const count = people[line.id];
    return [
      {
        id: line.id,
        title: line.title,
        grade: line.id,
        ...(count !== undefined && { people: count }),
        annual: rate.annual as Pence,
        from: addDays(stopsOn(line, plan) ?? ends, 1),
      },
    ];
  });
  return [...posts, ...lines];
}

/**
 * What two posts have in common when one of their people can take a vacancy of the other.
 */
function gradeOf(pay: Pay): string {
  if (pay.is === "scale") return `${pay.scale} ${pay.point}${pay.top === undefined ? "" : `-${pay.top}`}`;
  if (pay.is === "in-line") return pay.line;
  const last = (pay.is === "salary" ? pay.salary : pay.fullCost).at(-1)!;
  return `${pay.is === "salary" ? "salary" : "full cost"} ${asPounds(last.amount)}`;
}

/** The cost of a post's last month that is wholly inside its days. */
function lastFullMonth(ledger: Ledger, post: number, end: Day): number | undefined {
  const row = ledger.rows.findIndex((one) => one.of === "post" && one.at === post && !one.afterEnd);
  const { from, months } = ledger.rows[row]!;
  const month = Math.min((endOf(end) >> 5) - ledger.firstMonth, ledger.months) - 1;
  if (month < from || month >= from + months) return undefined;
  return COMPONENTS.reduce((sum, _, component) => sum + amountAt(ledger, row, component, month), 0);
}
