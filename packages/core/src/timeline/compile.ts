import { endOf, firstMonth, type Instant, type MonthIndex, startOfMonth, yearsFrom } from "../calendar/index.ts";
import { type Growing, growing, push } from "../formula/index.ts";
import { type Plan, peopleOf, risenSums, togetherOf } from "../plan/index.ts";
import type { Rates } from "../rates/index.ts";
import { type AgencySpans, addCover, addShared, type ChargeHeld } from "./agency-spans.ts";
import { addOwn } from "./own-spans.ts";
import { noSteps, type PayHistories } from "./pay-steps.ts";
import { awardsOn, type ScaleValues, scaleValues } from "./scale-values.ts";
import { emptySpans, type SpanColumns } from "./spans.ts";

/** Who is in each post, at what pay, on each day of the plan's years: columns, one row a group of people with one history. */
export interface Timeline {
  readonly plan: Plan;
  readonly rates: Rates;
  readonly firstMonth: MonthIndex;
  readonly months: number;
  readonly scales: ReadonlyMap<string, ScaleValues>;
  /** Groups in order of post and, within a post, of their people. */
  readonly groups: Groups;
  readonly spans: SpanColumns;
  /** What agency workers are charged for, as spans name it. */
  readonly charges: readonly ChargeHeld[];
}

export interface Groups {
  readonly post: Growing;
  /** Which of the post's people the group starts with, and how many it has. */
  readonly first: Growing;
  readonly people: Growing;
  readonly fte: Growing;
  /** When the post ends: what they cost from then on stands in a row of its own. */
  readonly end: Growing;
  /** The group's own spans come first, then those of its cover: rows of `spans` from `own` to `cover` to `shared` to `past`. */
  readonly own: Growing;
  readonly cover: Growing;
  /** Then the days of employment at an agency charge, where agency workers fill a share of them. */
  readonly shared: Growing;
  readonly past: Growing;
  /** Last, from `past` to `before`, where a full cost is for several together: the days once more at the sum for those before the group. */
  readonly before: Growing;
}

/** Everything of a plan that a person's pay may depend on but the person. */
export const historiesOf = (plan: Plan, scales: Timeline["scales"]): PayHistories => ({
  scales,
  grading: plan,
  salaryAwards: awardsOn(plan, "salaries"),
  fullCosts: (pay) => (pay.uplift === undefined ? pay.fullCost : risenSums(pay, plan)),
});

/**
 * A plan's posts over its years, day by day, as spans of days at one annual sum.
 *
 * @throws RangeError where the plan names what is not there, or employs someone on a day for which it has no pay: its checks refuse that
 */
export function compile(plan: Plan, publishedRates: Rates): Timeline {
  const financialYears = yearsFrom(plan.years.from, plan.years.to);
  const first = firstMonth(plan.years.from);
  const monthCount = 12 * financialYears.length;
  const planInstants: readonly [Instant, Instant] = [startOfMonth(first), startOfMonth(first + monthCount)];
  const histories = historiesOf(plan, scaleValues(plan, publishedRates));
  const steps = noSteps();
  const spans = emptySpans(4 * plan.posts.length + 64);
  const agencySpans: AgencySpans = { plan, spans, charges: [], planInstants };
  const room = plan.posts.length + 64; // most posts have people of one history
  const groups: Groups = {
    post: growing(room),
    first: growing(room),
    people: growing(room),
    fte: growing(room),
    end: growing(room),
    own: growing(room),
    cover: growing(room),
    shared: growing(room),
    past: growing(room),
    before: growing(room),
  };
  plan.posts.forEach((post, postIndex) => {
    const endInstant = post.end === undefined ? planInstants[1] : endOf(post.end);
    for (const people of peopleOf(post, endInstant, planInstants[1])) {
      push(groups.post, postIndex);
      push(groups.first, people.first);
      push(groups.people, people.people);
      push(groups.fte, post.fte);
      push(groups.end, endInstant);
      push(groups.own, spans.from.length);
      addOwn(spans, planInstants, post, people, histories, steps, people.first + people.people);
      push(groups.cover, spans.from.length);
      addCover(agencySpans, people, endInstant);
      push(groups.shared, spans.from.length);
      if (post.agencyShare && post.pay.is !== "in-line") addShared(agencySpans, post.agencyShare.agency, people);
      push(groups.past, spans.from.length);
      const together = togetherOf(post);
      if (together && together.after + people.first > 0) {
        addOwn(spans, planInstants, post, people, histories, steps, people.first);
      }
      push(groups.before, spans.from.length);
    }
  });
  return {
    plan,
    rates: publishedRates,
    firstMonth: first,
    months: monthCount,
    scales: histories.scales,
    groups,
    spans,
    charges: agencySpans.charges,
  };
}
