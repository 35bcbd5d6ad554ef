import {
  type Day,
  endOf,
  type Instant,
  lastDay,
  type MonthIndex,
  monthAt,
  startOf,
  startOfMonth,
} from "../../../calendar/index.ts";
import { partMonths } from "../../../conventions/index.ts";
import { fullYearDay } from "../../../ledger/index.ts";
import { firstPlace } from "../../../order/index.ts";
import type { Plan, Post } from "../../../plan/index.ts";
import { startOfGroup, type Timeline } from "../../../timeline/index.ts";

/** Days from one instant up to another. */
export type PaidSpan = readonly [Instant, Instant];

/** Days on which what people are paid is looked up; each list in order, each day once. */
export interface DaysLookedUp {
  /** Those on which they are employed, in the plan or going on after it: a day counts where the plan's part months give it a weight. */
  readonly paid: readonly PaidSpan[];
  /** Those at whose prices a full year is: each of them counts. */
  readonly priced: readonly PaidSpan[];
}

/** On which days the pay of some people of a post is looked up. */
export interface PaidDays extends DaysLookedUp {
  readonly post: Post;
  readonly start: Instant;
}

const EVER = Number.POSITIVE_INFINITY;

/**
 * The days on which a forecast looks up what people are paid: those on which they are employed, the one at whose prices their full year
 * is, and what comes after it where a post is permanent and goes on.
 */
export function paidDays(timeline: Timeline): readonly PaidDays[] {
  const days =
    known.get(timeline) ??
    Array.from({ length: timeline.groups.post.length }, (_, index) => paidDaysOf(timeline, index));
  known.set(timeline, days);
  return days;
}

const known = new WeakMap<Timeline, readonly PaidDays[]>();

function paidDaysOf(timeline: Timeline, groupIndex: number): PaidDays {
  const { plan, groups, spans } = timeline;
  const planEnd = endOf(lastDay(plan.years.to));
  const post = plan.posts[groups.post.values[groupIndex]!]!;
  const paid: Uniting = [];
  for (let spanIndex = groups.own.values[groupIndex]!; spanIndex < groups.cover.values[groupIndex]!; spanIndex += 1)
    unite(paid, spans.from.values[spanIndex]!, spans.until.values[spanIndex]!);
  const day = fullYearDay(timeline, groupIndex);
  if (day !== undefined && post.contract === "permanent")
    unite(paid, Math.min(groups.end.values[groupIndex]!, planEnd), EVER);
  const priced: PaidSpan[] = day === undefined ? [] : [[day, day + 1]];
  return { post, start: startOfGroup(timeline, groupIndex), ...daysUnited({ paid, priced }, plan) };
}

/** So many groups of people are looked at first. */
const FEW = 100;

/**
 * What is of no use to anybody. What some people use is used: where a few of them, evenly through the plan, use all that there is, the
 * others are not looked at.
 */
export function unusedByAnybody(
  timeline: Timeline,
  unusedBy: (people: readonly PaidDays[]) => readonly string[],
): readonly string[] {
  const step = Math.ceil(timeline.groups.post.length / FEW);
  if (step > 1) {
    const few = Array.from({ length: FEW }, (_, index) => index * step).filter(
      (index) => index < timeline.groups.post.length,
    );
    const unused = unusedBy(few.map((groupIndex) => paidDaysOf(timeline, groupIndex)));
    if (unused.length === 0) return unused;
  }
  return unusedBy(paidDays(timeline));
}

/** The posts of whose people some go on after the plan. */
export function goingOn(timeline: Timeline): readonly Post[] {
  const { plan, groups } = timeline;
  const posts = new Set<Post>();
  for (let groupIndex = 0; groupIndex < groups.post.length; groupIndex += 1) {
    const post = plan.posts[groups.post.values[groupIndex]!]!;
    if (post.contract === "permanent" && fullYearDay(timeline, groupIndex) !== undefined) posts.add(post);
  }
  return [...posts];
}

/** Every day of several people's, those that weigh nothing left out. */
export const daysUnited = ({ paid, priced }: DaysLookedUp, plan: Plan): DaysLookedUp => ({
  paid: united(paid).filter((span) => weighs(span, plan)),
  priced: united(priced),
});

/** The days of several people together. */
export const allDays = (days: readonly DaysLookedUp[], plan: Plan): DaysLookedUp =>
  daysUnited({ paid: days.flatMap(({ paid }) => paid), priced: days.flatMap(({ priced }) => priced) }, plan);

/** Whether any day is among some. */
export const isAnyDay = ({ paid, priced }: DaysLookedUp): boolean => paid.length > 0 || priced.length > 0;

/** Days that are being united, in order. */
type Uniting = [Instant, Instant][];

/** Adds days to some that begin no later: with the last of them where they meet. */
function unite(whole: Uniting, first: Instant, past: Instant): void {
  const last = whole.at(-1);
  if (last !== undefined && first >= last[0] && first <= last[1]) last[1] = Math.max(last[1], past);
  else whole.push([first, past]);
}

/** The same days in order, each once: so that one of them is found by halving. */
function united(spans: readonly PaidSpan[]): readonly PaidSpan[] {
  const inOrder = spans.filter(([first, past]) => first < past).sort(([first], [second]) => first - second);
  const whole: Uniting = [];
  for (const [first, past] of inOrder) unite(whole, first, past);
  return whole;
}

/** Whether any day counts from a first day on, up to the day on which the next one takes its place. */
export const meets = (days: DaysLookedUp, plan: Plan, fromDay: Day | undefined, nextDay: Day | undefined): boolean =>
  countsBetween(days, plan, sinceOf(fromDay), nextDay === undefined ? EVER : startOf(nextDay));

/** Whether any day counts between two days, both of them included. */
export const meetsWithin = (
  days: DaysLookedUp,
  plan: Plan,
  fromDay: Day | undefined,
  toDay: Day | undefined,
): boolean => countsBetween(days, plan, sinceOf(fromDay), toDay === undefined ? EVER : endOf(toDay));

/** Whether any month counts whose payday, its last day, falls on a first day or later, before the next one takes its place. */
export const meetsPayday = (days: DaysLookedUp, plan: Plan, fromDay: Day, nextDay: Day | undefined): boolean =>
  countsBetween(days, plan, monthStart(fromDay), nextDay === undefined ? EVER : monthStart(nextDay));

const monthStart = (day: Day): Instant => startOfMonth(monthAt(startOf(day)));

const sinceOf = (fromDay: Day | undefined): Instant => (fromDay === undefined ? 0 : startOf(fromDay));

function countsBetween({ paid, priced }: DaysLookedUp, plan: Plan, since: Instant, until: Instant): boolean {
  const firstPriced = priced[firstAfter(priced, since)];
  if (firstPriced !== undefined && firstPriced[0] < until) return true;
  for (
    let spanIndex = firstAfter(paid, since);
    spanIndex < paid.length && paid[spanIndex]![0] < until;
    spanIndex += 1
  ) {
    const [first, past] = paid[spanIndex]!;
    if (weighs([Math.max(first, since), Math.min(past, until)], plan)) return true;
  }
  return false;
}

/** The place of the first of some united spans that does not end before an instant. */
const firstAfter = (spans: readonly PaidSpan[], instant: Instant): number =>
  firstPlace(spans, ([, past]) => past > instant);

/** Whether some days weigh anything: a whole month among them always does. */
function weighs([first, past]: PaidSpan, plan: Plan): boolean {
  const month = monthAt(first);
  return (
    past > startOfMonth(month + 2) || weighsIn(month, [first, past], plan) || weighsIn(month + 1, [first, past], plan)
  );
}

const weighsIn = (month: MonthIndex, [first, past]: PaidSpan, { conventions }: Plan): boolean =>
  partMonths[conventions.partMonth].weight(month, first, past) > 0;
