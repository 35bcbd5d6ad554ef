import { daysToWithin, monthAt, nextMonth } from "../calendar/index.ts";
import { push } from "../formula/index.ts";
import { togetherOf } from "../plan/index.ts";
import { AGENCY_WEEKS, COUNTED, FULL_COST, type Timeline } from "../timeline/index.ts";
import { annualSums } from "./annual-sums.ts";
import { COMPONENTS } from "./components.ts";
import type { Ledger } from "./ledger.ts";
import { lineMonths } from "./lines.ts";
import { FACTORED, onCostFlags } from "./on-costs.ts";
import { addPosting, noPostings, post, TO_AGENCY, TO_FULL_COST, TO_LINE, TO_PAY } from "./postings.ts";
import { priceBook } from "./price-book.ts";
import { noPrices, PERIODS, WEEK } from "./price-rows.ts";
import { price } from "./prices.ts";
import { onCostsHeldFrom, ratesByMonth } from "./rates-by-month.ts";
import { emptyLedger, isFactored } from "./rows.ts";
import { takeBack, walkShared } from "./shared.ts";
import { type Stretch, type Walk, walk } from "./walk.ts";

/**
 * Every fact of a plan: what each post and line costs in each month, by component, to the penny.
 *
 * @param reuse - a ledger that is done with: its memory is written over, for plans that are costed again and again
 * @throws RangeError where the plan needs a figure that is not there: its checks refuse that
 */
export function cost(timeline: Timeline, reuse?: Ledger): Ledger {
  const { plan, rates, groups, firstMonth, months } = timeline;
  const lines = lineMonths(plan);
  const { ledger, rowOf, afterRowOf } = emptyLedger(timeline, lines, reuse);
  const sums = annualSums(timeline);
  const rows = noPrices();
  const on: Walk = {
    timeline,
    sums,
    book: priceBook(rows, sums.each.length, months / PERIODS),
    rows,
    postings: noPostings(2 * timeline.spans.from.length + 1024),
  };
  for (let group = 0; group < groups.post.length; group += 1) {
    const at = groups.post.values[group]!;
    const one = plan.posts[at]!;
    const factored = isFactored(plan, one) ? FACTORED : 0;
    const before = on.postings.length;
    const place = { row: rowOf[at]!, afterRow: afterRowOf[at]!, flags: onCostFlags(one), factored };
    if (togetherOf(one)) {
      walkOwn(on, group, groups.own.values[group]!, groups.cover.values[group]!, 1, place);
      walkOwn(on, group, groups.past.values[group]!, groups.before.values[group]!, -1, place);
    } else {
      const people = groups.people.values[group]!;
      walkOwn(on, group, groups.own.values[group]!, groups.cover.values[group]!, people, place);
    }
    const { agencyShare } = one;
    if (agencyShare && groups.shared.values[group]! < groups.past.values[group]!) {
      walkShared(on, group, rowOf[at]!, afterRowOf[at]!, agencyShare.share, before);
    }
    walkCover(on, group, rowOf[at]!);
  }
  const prices = price(rows, sums.each, {
    byMonth: ratesByMonth(plan, rates, firstMonth, months),
    vacancyPercent: plan.vacancyFactor?.percent ?? 0,
    conventions: plan.conventions,
  });
  post(ledger, on.postings, prices, onCostsHeldFrom(plan, rates) - firstMonth);
  let row = ledger.rows.length - lines.length;
  for (const { sums } of lines) {
    ledger.amounts.set(sums, ledger.starts[row * COMPONENTS.length + TO_LINE]!);
    row += 1;
  }
  return ledger;
}

/** Where the employees of a post are written, and what is priced with them. */
interface OwnPlace {
  readonly row: number;
  readonly afterRow: number;
  /** Of the on-costs. */
  readonly flags: number;
  readonly factored: number;
}

/**
 * The employees of a group: the post's row up to its end, and a row of its own for what they cost after it.
 *
 * @param people - how often the spans from `span` to `past` count
 */
function walkOwn(on: Walk, group: number, span: number, past: number, people: number, place: OwnPlace): void {
  const { groups, spans, firstMonth, months } = on.timeline;
  const { row, afterRow, flags: onTop, factored } = place;
  if (span === past || spans.kind.values[span] === COUNTED) return;
  const employed = spans.kind.values[span] !== FULL_COST;
  const end = groups.end.values[group]!;
  const stretch: Stretch = {
    span,
    past,
    until: end,
    first: 0,
    last: months,
    row,
    people,
    to: employed ? TO_PAY : TO_FULL_COST,
    flags: (employed ? onTop : 0) | factored,
  };
  const before = on.postings.length;
  walk(on, stretch);
  if (afterRow < 0 || spans.until.values[past - 1]! <= end) return;
  const endMonth = monthAt(end) - firstMonth;
  takeBack(on.postings, before, on.postings.length, endMonth, afterRow);
  walk(on, { ...stretch, until: Number.POSITIVE_INFINITY, first: Math.max(0, endMonth), row: afterRow });
}

function walkCover(on: Walk, group: number, row: number): void {
  const { groups, spans, firstMonth, months } = on.timeline;
  const people = groups.people.values[group]!;
  for (let span = groups.cover.values[group]!; span < groups.shared.values[group]!; span += 1) {
    if (spans.kind.values[span] !== AGENCY_WEEKS) {
      const stretch = { span, past: span + 1, until: Number.POSITIVE_INFINITY, first: 0, last: months };
      walk(on, { ...stretch, row, people, to: TO_AGENCY, flags: 0 });
      continue;
    }
    const until = spans.until.values[span]!;
    for (let at = spans.from.values[span]!; at < until; ) {
      const next = Math.min(until, nextMonth(at));
      const { week } = on.rows;
      push(week.perWeek, spans.sum.values[span]!);
      push(week.fte, groups.fte.values[group]!);
      push(week.days, daysToWithin(at, next));
      addPosting(on.postings, row, monthAt(at) - firstMonth, 1, WEEK, week.days.length - 1, people, TO_AGENCY);
      at = next;
    }
  }
}
