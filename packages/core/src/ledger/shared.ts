import { monthAt } from "../calendar/index.ts";
import { push } from "../formula/index.ts";
import { chargeHeld, type Timeline } from "../timeline/index.ts";
import { walkCharge } from "./agency-charges.ts";
import { addPosting, type Postings } from "./postings.ts";
import { SHARED_AGENCY, SHARED_EMPLOYED } from "./price-rows.ts";
import type { LedgerWalk } from "./walk.ts";

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

/** The whole charge of the group's days of employment up to an instant, for months from one on; days at another charge by themselves. */
function charge(walk: LedgerWalk, groupIndex: number, rowIndex: number, untilInstant: number, first: number): void {
  const { groups } = walk.timeline;
  const pastSpan = groups.past.values[groupIndex]!;
  for (let spanIndex = groups.shared.values[groupIndex]!; spanIndex < pastSpan; ) {
    const past = pastOfCharge(walk.timeline, spanIndex, pastSpan);
    walkCharge(walk, { group: groupIndex, row: rowIndex, span: spanIndex, past, until: untilInstant, first });
    spanIndex = past;
  }
}

/** Where a run of spans at one charge ends, that begins at one of them. */
export function pastOfCharge(timeline: Timeline, firstSpan: number, pastSpan: number): number {
  const { charge: sought } = chargeHeld(timeline, firstSpan);
  let spanIndex = firstSpan + 1;
  while (spanIndex < pastSpan && chargeHeld(timeline, spanIndex).charge === sought) spanIndex += 1;
  return spanIndex;
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
