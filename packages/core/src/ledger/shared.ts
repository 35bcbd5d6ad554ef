import { daysToWithin, monthAt, nextMonth } from "../calendar/index.ts";
import { push } from "../formula/index.ts";
import { AGENCY_WEEKS } from "../timeline/index.ts";
import { addPosting, type Postings, TO_AGENCY } from "./postings.ts";
import { SHARED_AGENCY, SHARED_EMPLOYED, WEEK } from "./price-rows.ts";
import { type Walk, walk } from "./walk.ts";

/**
 * Agency workers in a share of a group's person-months. What has been posted for its people from `before` on is of whole persons: it
 * is kept for the other part, and the agency charge of the same days comes beside it.
 */
export function walkShared(
  on: Walk,
  group: number,
  row: number,
  afterRow: number,
  share: number,
  before: number,
): void {
  const { groups, spans } = on.timeline;
  const whole = on.postings.length;
  reprice(on, before, whole, share, SHARED_EMPLOYED);
  const end = groups.end.values[group]!;
  charge(on, group, row, end, 0);
  const past = spans.until.values[groups.past.values[group]! - 1]!;
  if (afterRow >= 0 && past > end) {
    const endMonth = monthAt(end) - on.timeline.firstMonth;
    takeBack(on.postings, whole, on.postings.length, endMonth, afterRow);
    charge(on, group, afterRow, Number.POSITIVE_INFINITY, Math.max(0, endMonth));
  }
  reprice(on, whole, on.postings.length, share, SHARED_AGENCY);
}

/** The whole charge of the group's days of employment up to an instant, for months from one on. */
function charge(on: Walk, group: number, row: number, until: number, first: number): void {
  const { groups, spans, months } = on.timeline;
  const [span, past] = [groups.shared.values[group]!, groups.past.values[group]!];
  const people = groups.people.values[group]!;
  if (spans.kind.values[span] === AGENCY_WEEKS) {
    chargeWeeks(on, group, row, until, first);
    return;
  }
  const stretch = { span, past, until, first, last: months, row, people, to: TO_AGENCY, flags: 0 };
  walk(on, stretch);
}

/** A weekly charge for all the group's days in each month, rounded once a month. */
function chargeWeeks(on: Walk, group: number, row: number, until: number, first: number): void {
  const { groups, spans, firstMonth } = on.timeline;
  const { week } = on.rows;
  let open = -1;
  for (let span = groups.shared.values[group]!; span < groups.past.values[group]!; span += 1) {
    const end = Math.min(spans.until.values[span]!, until);
    for (let at = spans.from.values[span]!; at < end; ) {
      const next = Math.min(end, nextMonth(at));
      const month = monthAt(at) - firstMonth;
      const days = daysToWithin(at, next);
      at = next;
      if (month < first) continue;
      if (month === open) {
        week.days.values[week.days.length - 1]! += days;
        continue;
      }
      open = month;
      push(week.perWeek, spans.sum.values[span]!);
      push(week.fte, groups.fte.values[group]!);
      push(week.days, days);
      addPosting(on.postings, row, month, 1, WEEK, week.days.length - 1, groups.people.values[group]!, TO_AGENCY);
    }
  }
}

/**
 * A person has one threshold and one rounding a month: in the month in which a post ends part-way, the row after the end carries
 * what the whole month comes to less what already stands in the post's own row.
 */
export function takeBack(postings: Postings, before: number, past: number, month: number, afterRow: number): void {
  for (let n = before; n < past; n += 1) {
    const within = month - postings.month[n]!;
    if (within < 0 || within >= postings.count[n]!) continue;
    const price = postings.price[n]! + within;
    addPosting(postings, afterRow, month, 1, postings.set[n]!, price, 0 - postings.people[n]!, postings.to[n]!);
  }
}

/** Postings of whole person-months become postings of a share of them. */
function reprice({ rows: { shared }, postings }: Walk, from: number, past: number, share: number, set: number): void {
  const rows = set === SHARED_AGENCY ? shared.agency : shared.employed;
  for (let n = from; n < past; n += 1) {
    const first = rows.set.length;
    for (let step = 0; step < postings.count[n]!; step += 1) {
      push(rows.set, postings.set[n]!);
      push(rows.price, postings.price[n]! + step);
      push(rows.share, share);
    }
    postings.set[n] = set;
    postings.price[n] = first;
  }
}
