import { monthAt } from "../calendar/index.ts";
import { togetherOf } from "../plan/index.ts";
import { COUNTED, FULL_COST, type Timeline } from "../timeline/index.ts";
import { walkCover } from "./agency-charges.ts";
import { annualSums } from "./annual-sums.ts";
import { COMPONENTS } from "./components.ts";
import type { Ledger } from "./ledger.ts";
import { lineMonths } from "./lines.ts";
import { FACTORED, onCostFlags } from "./on-costs.ts";
import { takePercentages } from "./percentages.ts";
import { noPostings, postPostings, TO_FULL_COST, TO_LINE, TO_PAY } from "./postings.ts";
import { priceBook } from "./price-book.ts";
import { noPrices, PERIODS } from "./price-rows.ts";
import { price } from "./prices.ts";
import { onCostsHeldFrom, ratesByMonth } from "./rates-by-month.ts";
import { emptyLedger, isFactored, vacancyPercent } from "./rows.ts";
import { takeBack, walkShared } from "./shared.ts";
import { takeTargets } from "./vacancy-target.ts";
import { type LedgerWalk, type Stretch, walkStretch } from "./walk.ts";

/**
 * Every fact of a plan: what each post and line costs in each month, by component, to the penny.
 *
 * @param reuse - a ledger that is done with: its memory is written over, for plans that are costed again and again
 * @throws RangeError where the plan needs a figure that is not there: its checks refuse that
 */
export const cost = (timeline: Timeline, reuse?: Ledger): Ledger => costOf(timeline, "every-month", reuse);

/**
 * The same of a plan of which only what comes after the ends of its posts is wanted: a post's own row holds no employee before the month
 * in which it ends, whose days before and after the end are told apart.
 */
export const costAfterEnds = (timeline: Timeline): Ledger => costOf(timeline, "after-ends");

/** Which months of a post's employees are costed. */
type CostedMonths = "every-month" | "after-ends";

function costOf(timeline: Timeline, costed: CostedMonths, reuse?: Ledger): Ledger {
  const { plan, rates, groups, firstMonth, months } = timeline;
  const lines = lineMonths(plan);
  const { ledger, rowOf, afterRowOf } = emptyLedger(timeline, lines, reuse);
  const sums = annualSums(timeline);
  const priceRows = noPrices();
  const walk: LedgerWalk = {
    timeline,
    sums,
    book: priceBook(priceRows, sums.each.length, months / PERIODS),
    rows: priceRows,
    postings: noPostings(2 * timeline.spans.from.length + 1024),
  };
  for (let groupIndex = 0; groupIndex < groups.post.length; groupIndex += 1) {
    const postIndex = groups.post.values[groupIndex]!;
    const post = plan.posts[postIndex]!;
    const factored = isFactored(plan, post) ? FACTORED : 0;
    const postingsBefore = walk.postings.length;
    const [row, afterRow] = [rowOf[postIndex]!, afterRowOf[postIndex]!];
    const first = costed === "every-month" ? 0 : Math.max(0, monthAt(groups.end.values[groupIndex]!) - firstMonth);
    const place = { row, afterRow, flags: onCostFlags(post), factored, first };
    if (togetherOf(post)) {
      walkOwn(walk, groupIndex, groups.own.values[groupIndex]!, groups.cover.values[groupIndex]!, 1, place);
      walkOwn(walk, groupIndex, groups.past.values[groupIndex]!, groups.before.values[groupIndex]!, -1, place);
    } else {
      const peopleCount = groups.people.values[groupIndex]!;
      walkOwn(walk, groupIndex, groups.own.values[groupIndex]!, groups.cover.values[groupIndex]!, peopleCount, place);
    }
    const { agencyShare } = post;
    if (agencyShare && groups.shared.values[groupIndex]! < groups.past.values[groupIndex]!) {
      walkShared(walk, groupIndex, rowOf[postIndex]!, afterRowOf[postIndex]!, agencyShare.share, postingsBefore);
    }
    walkCover(walk, groupIndex, rowOf[postIndex]!);
  }
  const prices = price(priceRows, sums.each, {
    byMonth: ratesByMonth(plan, rates, firstMonth, months),
    vacancyPercent: vacancyPercent(plan),
    conventions: plan.conventions,
  });
  postPostings(ledger, walk.postings, prices, onCostsHeldFrom(plan, rates) - firstMonth);
  takeTargets(ledger, plan);
  let rowIndex = ledger.rows.length - lines.length;
  for (const { sums } of lines) {
    ledger.amounts.set(sums, ledger.starts[rowIndex * COMPONENTS.length + TO_LINE]!);
    rowIndex += 1;
  }
  takePercentages(ledger, plan);
  return ledger;
}

/** Where the employees of a post are written, and what is priced with them. */
interface OwnPlace {
  readonly row: number;
  readonly afterRow: number;
  /** Of the on-costs. */
  readonly flags: number;
  readonly factored: number;
  /** Months counted from the plan's first: what comes before this one is not costed. */
  readonly first: number;
}

/**
 * The employees of a group: the post's row up to its end, and a row of its own for what they cost after it.
 *
 * @param peopleCount - how often the spans from `spanIndex` to `pastSpan` count
 */
function walkOwn(
  walk: LedgerWalk,
  groupIndex: number,
  spanIndex: number,
  pastSpan: number,
  peopleCount: number,
  place: OwnPlace,
): void {
  const { groups, spans, firstMonth, months } = walk.timeline;
  const { row, afterRow, flags: onTop, factored, first } = place;
  if (spanIndex === pastSpan || spans.kind.values[spanIndex] === COUNTED) return;
  const employed = spans.kind.values[spanIndex] !== FULL_COST;
  const endInstant = groups.end.values[groupIndex]!;
  const stretch: Stretch = {
    span: spanIndex,
    past: pastSpan,
    until: endInstant,
    first,
    last: months,
    row,
    people: peopleCount,
    to: employed ? TO_PAY : TO_FULL_COST,
    flags: (employed ? onTop : 0) | factored,
  };
  const postingsBefore = walk.postings.length;
  walkStretch(walk, stretch);
  if (afterRow < 0 || spans.until.values[pastSpan - 1]! <= endInstant) return;
  const endMonth = monthAt(endInstant) - firstMonth;
  takeBack(walk.postings, postingsBefore, walk.postings.length, endMonth, afterRow);
  walkStretch(walk, { ...stretch, until: Number.POSITIVE_INFINITY, first: Math.max(0, endMonth), row: afterRow });
}
