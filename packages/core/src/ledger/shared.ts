import { daysToWithin, monthAt, nextMonth } from "../calendar/index.ts";
import { push } from "../formula/index.ts";
import { AGENCY_WEEKS } from "../timeline/index.ts";
import { addPosting, type Postings, TO_AGENCY } from "./postings.ts";
import { SHARED_AGENCY, SHARED_EMPLOYED, WEEK } from "./price-rows.ts";
import { type LedgerWalk, walkStretch } from "./walk.ts";

/**
 * Agency workers in a share of a group's person-months. What has been posted for its people from `postingsBefore` on is of whole persons: it
 * is kept for the other part, and the agency charge of the same days comes beside it.
 */
export function walkShared(
  walk: LedgerWalk,
  groupIndex: number,
  rowIndex: number,
  afterRow: number,
  share: number,
  postingsBefore: number,
): void {
  const { groups, spans } = walk.timeline;
  const postingsOfWhole = walk.postings.length;
  reprice(walk, postingsBefore, postingsOfWhole, share, SHARED_EMPLOYED);
  const endInstant = groups.end.values[groupIndex]!;
  charge(walk, groupIndex, rowIndex, endInstant, 0);
  const pastInstant = spans.until.values[groups.past.values[groupIndex]! - 1]!;
  if (afterRow >= 0 && pastInstant > endInstant) {
    const endMonth = monthAt(endInstant) - walk.timeline.firstMonth;
    takeBack(walk.postings, postingsOfWhole, walk.postings.length, endMonth, afterRow);
    charge(walk, groupIndex, afterRow, Number.POSITIVE_INFINITY, Math.max(0, endMonth));
  }
  reprice(walk, postingsOfWhole, walk.postings.length, share, SHARED_AGENCY);
}

/** The whole charge of the group's days of employment up to an instant, for months from one on. */
function charge(walk: LedgerWalk, groupIndex: number, rowIndex: number, untilInstant: number, first: number): void {
  const { groups, spans, months } = walk.timeline;
  const [spanIndex, pastSpan] = [groups.shared.values[groupIndex]!, groups.past.values[groupIndex]!];
  const peopleCount = groups.people.values[groupIndex]!;
  if (spans.kind.values[spanIndex] === AGENCY_WEEKS) {
    chargeWeeks(walk, groupIndex, rowIndex, untilInstant, first);
    return;
  }
  const stretch = {
    span: spanIndex,
    past: pastSpan,
    until: untilInstant,
    first,
    last: months,
    row: rowIndex,
    people: peopleCount,
    to: TO_AGENCY,
    flags: 0,
  };
  walkStretch(walk, stretch);
}

/** A weekly charge for all the group's days in each month, rounded once a month. */
function chargeWeeks(
  walk: LedgerWalk,
  groupIndex: number,
  rowIndex: number,
  untilInstant: number,
  first: number,
): void {
  const { groups, spans, firstMonth } = walk.timeline;
  const { week } = walk.rows;
  let open = -1;
  for (let spanIndex = groups.shared.values[groupIndex]!; spanIndex < groups.past.values[groupIndex]!; spanIndex += 1) {
    const endInstant = Math.min(spans.until.values[spanIndex]!, untilInstant);
    for (let instant = spans.from.values[spanIndex]!; instant < endInstant; ) {
      const next = Math.min(endInstant, nextMonth(instant));
      const monthIndex = monthAt(instant) - firstMonth;
      const dayCount = daysToWithin(instant, next);
      instant = next;
      if (monthIndex < first) continue;
      if (monthIndex === open) {
        week.days.values[week.days.length - 1]! += dayCount;
        continue;
      }
      open = monthIndex;
      push(week.perWeek, spans.sum.values[spanIndex]!);
      push(week.fte, groups.fte.values[groupIndex]!);
      push(week.days, dayCount);
      addPosting(
        walk.postings,
        rowIndex,
        monthIndex,
        1,
        WEEK,
        week.days.length - 1,
        groups.people.values[groupIndex]!,
        TO_AGENCY,
      );
    }
  }
}

/**
 * A person has one threshold and one rounding a month: in the month in which a post ends part-way, the row after the end carries
 * what the whole month comes to less what already stands in the post's own row.
 */
export function takeBack(
  postings: Postings,
  postingsBefore: number,
  pastPosting: number,
  monthIndex: number,
  afterRow: number,
): void {
  for (let postingIndex = postingsBefore; postingIndex < pastPosting; postingIndex += 1) {
    const monthOfRow = monthIndex - postings.month[postingIndex]!;
    if (monthOfRow < 0 || monthOfRow >= postings.count[postingIndex]!) continue;
    const price = postings.price[postingIndex]! + monthOfRow;
    addPosting(
      postings,
      afterRow,
      monthIndex,
      1,
      postings.set[postingIndex]!,
      price,
      0 - postings.people[postingIndex]!,
      postings.to[postingIndex]!,
    );
  }
}

/** Postings of whole person-months become postings of a share of them. */
function reprice(
  { rows: { shared }, postings }: LedgerWalk,
  fromPosting: number,
  pastPosting: number,
  share: number,
  set: number,
): void {
  const rows = set === SHARED_AGENCY ? shared.agency : shared.employed;
  for (let postingIndex = fromPosting; postingIndex < pastPosting; postingIndex += 1) {
    const first = rows.set.length;
    for (let step = 0; step < postings.count[postingIndex]!; step += 1) {
      push(rows.set, postings.set[postingIndex]!);
      push(rows.price, postings.price[postingIndex]! + step);
      push(rows.share, share);
    }
    postings.set[postingIndex] = set;
    postings.price[postingIndex] = first;
  }
}
