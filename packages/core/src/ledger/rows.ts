import { monthAt, monthFrom, startOfMonth } from "../calendar/index.ts";
import { isExcepted, ON_COSTS, type Plan, type Post } from "../plan/index.ts";
import { AGENCY_WEEKS, COUNTED, FULL_COST, PAY, type Timeline } from "../timeline/index.ts";
import { COMPONENTS, placeOfComponent } from "./components.ts";
import type { Ledger, LedgerRow } from "./ledger.ts";
import type { LineMonths } from "./lines.ts";
import { TO_AGENCY, TO_FULL_COST, TO_LINE, TO_PAY } from "./postings.ts";

/** Components as bits of a whole number. */
const componentBit = (componentIndex: number): number => 1 << componentIndex;
const VACANCY = componentBit(placeOfComponent("vacancy-factor"));

const onCostBits = ON_COSTS.map(({ name, appliesTo }) => ({ appliesTo, own: componentBit(placeOfComponent(name)) }));

/** Pay, with the on-costs that apply to a post's people. */
function employedMask(post: Post): number {
  let mask = componentBit(TO_PAY);
  for (const { appliesTo, own } of onCostBits) if (appliesTo(post)) mask |= own;
  return mask;
}

/** A ledger with a row for each post and line and no amounts, and where each post's rows are. */
export interface EmptyLedger {
  readonly ledger: Ledger;
  /** By post: its row, and that of what it costs after its end (−1 where it ends there). */
  readonly rowOf: Int32Array;
  readonly afterRowOf: Int32Array;
}

/** The per cent that comes off each person-month; nothing where a target in pounds comes off the year. */
export const vacancyPercent = ({ vacancyFactor }: Plan): number =>
  vacancyFactor && "percent" in vacancyFactor ? vacancyFactor.percent : 0;

/** Whether the plan's vacancy factor comes off a post: what the post itself says goes before the plan's exceptions. */
export function isFactored(plan: Plan, post: Post): boolean {
  if (!plan.vacancyFactor) return false;
  if (post.vacancyFactor === "keep") return true;
  return !isExcepted(plan.vacancyFactor.except, post);
}

/** Room for every cost of a timeline and of lines: rows post by post, then line by line. */
export function emptyLedger(timeline: Timeline, lines: readonly LineMonths[], reuse?: Ledger): EmptyLedger {
  const { plan, groups, firstMonth, months } = timeline;
  const ledgerRows: LedgerRow[] = [];
  const masks: number[] = [];
  const rowOf = new Int32Array(plan.posts.length).fill(-1);
  const afterRowOf = new Int32Array(plan.posts.length).fill(-1);
  const add = (
    { from, until, mask }: Extent,
    postIndex: number,
    row: string,
    afterEnd: boolean,
    factored: number,
  ): number => {
    const usedCount = Math.max(0, until - from);
    masks.push(mask & (componentBit(TO_PAY) | componentBit(TO_FULL_COST)) ? mask | factored : mask);
    return (
      ledgerRows.push({
        row,
        of: "post",
        recordIndex: postIndex,
        afterEnd,
        from: usedCount ? from : 0,
        months: usedCount,
      }) - 1
    );
  };
  let groupIndex = 0;
  for (let postIndex = 0; postIndex < plan.posts.length; postIndex += 1) {
    const post = plan.posts[postIndex]!;
    const ownExtent: Extent = { from: months, until: 0, mask: 0 };
    const extentAfter: Extent = { from: months, until: 0, mask: 0 };
    const employed = employedMask(post);
    for (; groupIndex < groups.post.length && groups.post.values[groupIndex] === postIndex; groupIndex += 1) {
      widenBy(timeline, groupIndex, employed, ownExtent, extentAfter);
    }
    const factored = isFactored(plan, post) ? VACANCY : 0;
    rowOf[postIndex] = add(ownExtent, postIndex, post.id, false, factored);
    if (post.afterEnd) afterRowOf[postIndex] = add(extentAfter, postIndex, `${post.id}:after-end`, true, factored);
  }
  for (const { row, recordIndex, afterEnd, from, sums } of lines) {
    ledgerRows.push({ row, of: "line", recordIndex, afterEnd, from, months: sums.length });
    masks.push(componentBit(TO_LINE));
  }
  const { starts, cells } = startsOf(ledgerRows, masks);
  return {
    ledger: { firstMonth, months, rows: ledgerRows, starts, amounts: roomForCells(cells, reuse) },
    rowOf,
    afterRowOf,
  };
}

/** Where the months of each row's components start, and how many cells there are in all. */
function startsOf(
  ledgerRows: readonly LedgerRow[],
  masks: readonly number[],
): { readonly starts: Int32Array; readonly cells: number } {
  const width = COMPONENTS.length;
  const starts = new Int32Array(ledgerRows.length * width).fill(-1);
  let cells = 0;
  for (let rowIndex = 0; rowIndex < ledgerRows.length; rowIndex += 1) {
    for (let componentIndex = 0; componentIndex < width; componentIndex += 1) {
      if ((masks[rowIndex]! & componentBit(componentIndex)) === 0) continue;
      starts[rowIndex * width + componentIndex] = cells;
      cells += ledgerRows[rowIndex]!.months;
    }
  }
  return { starts, cells };
}

/** Cells of nothing: in the memory of a ledger that is done with, where it is enough, since fresh memory costs more than the facts do. */
function roomForCells(cells: number, reuse: Ledger | undefined): Float64Array {
  const memory = reuse?.amounts.buffer;
  const isEnough = memory && memory.byteLength >= cells * Float64Array.BYTES_PER_ELEMENT;
  return isEnough ? new Float64Array(memory, 0, cells).fill(0) : new Float64Array(cells);
}

function maskOf(kindIndex: number, employed: number): number {
  if (kindIndex === PAY) return employed;
  if (kindIndex === FULL_COST) return componentBit(TO_FULL_COST);
  return kindIndex === COUNTED ? 0 : kindIndex >= AGENCY_WEEKS ? componentBit(TO_AGENCY) : 0;
}

/** The months of a row, counted from the plan's first, and its components as bits. */
interface Extent {
  from: number;
  until: number;
  mask: number;
}

/** Widens a post's own row by a group's days up to the post's end, and the row after the end by those from it on. */
function widenBy(
  { groups, spans, firstMonth }: Timeline,
  groupIndex: number,
  employed: number,
  ownExtent: Extent,
  extentAfter: Extent,
): void {
  const end = groups.end.values[groupIndex]!;
  for (let spanIndex = groups.own.values[groupIndex]!; spanIndex < groups.past.values[groupIndex]!; spanIndex += 1) {
    const fromInstant = spans.from.values[spanIndex]!;
    const untilInstant = spans.until.values[spanIndex]!;
    const mask = maskOf(spans.kind.values[spanIndex]!, employed);
    if (fromInstant < end) widen(ownExtent, fromInstant, untilInstant < end ? untilInstant : end, mask, firstMonth);
    if (untilInstant > end) widen(extentAfter, Math.max(end, startOfMonth(firstMonth)), untilInstant, mask, firstMonth);
  }
}

function widen(extent: Extent, fromInstant: number, untilInstant: number, mask: number, firstMonth: number): void {
  if (fromInstant >= untilInstant) return;
  const first = monthAt(fromInstant) - firstMonth;
  const pastMonth = monthFrom(untilInstant) - firstMonth;
  if (first < extent.from) extent.from = first;
  if (pastMonth > extent.until) extent.until = pastMonth;
  extent.mask |= mask;
}
