import { monthAt, monthFrom, startOfMonth } from "../calendar/index.ts";
import { isExcepted, ON_COSTS, type Plan, type Post } from "../plan/index.ts";
import { AGENCY_WEEKS, COUNTED, FULL_COST, PAY, type Timeline } from "../timeline/index.ts";
import { COMPONENTS, placeOfComponent } from "./components.ts";
import type { Ledger, LedgerRow } from "./ledger.ts";
import type { LineMonths } from "./lines.ts";
import { TO_AGENCY, TO_FULL_COST, TO_LINE, TO_PAY } from "./postings.ts";

/** Components as bits of a whole number. */
const bit = (component: number): number => 1 << component;
const VACANCY = bit(placeOfComponent("vacancy-factor"));

const onCostBits = ON_COSTS.map(({ name, appliesTo }) => ({ appliesTo, own: bit(placeOfComponent(name)) }));

/** Pay, with the on-costs that apply to a post's people. */
function employedMask(post: Post): number {
  let mask = bit(TO_PAY);
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

/** Whether the plan's vacancy factor comes off a post: what the post itself says goes before the plan's exceptions. */
export function isFactored(plan: Plan, post: Post): boolean {
  if (!plan.vacancyFactor) return false;
  if (post.vacancyFactor === "keep") return true;
  return !isExcepted(plan.vacancyFactor.except, post);
}

/** Room for every cost of a timeline and of lines: rows post by post, then line by line. */
export function emptyLedger(timeline: Timeline, lines: readonly LineMonths[], reuse?: Ledger): EmptyLedger {
  const { plan, groups, firstMonth, months } = timeline;
  const rows: LedgerRow[] = [];
  const masks: number[] = [];
  const rowOf = new Int32Array(plan.posts.length).fill(-1);
  const afterRowOf = new Int32Array(plan.posts.length).fill(-1);
  const add = ({ from, until, mask }: Extent, at: number, row: string, afterEnd: boolean, factored: number): number => {
    const used = Math.max(0, until - from);
    masks.push(mask & (bit(TO_PAY) | bit(TO_FULL_COST)) ? mask | factored : mask);
    return rows.push({ row, of: "post", at, afterEnd, from: used ? from : 0, months: used }) - 1;
  };
  let group = 0;
  for (let at = 0; at < plan.posts.length; at += 1) {
    const post = plan.posts[at]!;
    const own: Extent = { from: months, until: 0, mask: 0 };
    const after: Extent = { from: months, until: 0, mask: 0 };
    const employed = employedMask(post);
    for (; group < groups.post.length && groups.post.values[group] === at; group += 1) {
      widenBy(timeline, group, employed, own, after);
    }
    const factored = isFactored(plan, post) ? VACANCY : 0;
    rowOf[at] = add(own, at, post.id, false, factored);
    if (post.afterEnd) afterRowOf[at] = add(after, at, `${post.id}:after-end`, true, factored);
  }
  for (const { row, at, afterEnd, from, sums } of lines) {
    rows.push({ row, of: "line", at, afterEnd, from, months: sums.length });
    masks.push(bit(TO_LINE));
  }
  const { starts, cells } = startsOf(rows, masks);
  return { ledger: { firstMonth, months, rows, starts, amounts: room(cells, reuse) }, rowOf, afterRowOf };
}

/** Where the months of each row's components start, and how many cells there are in all. */
function startsOf(
  rows: readonly LedgerRow[],
  masks: readonly number[],
): { readonly starts: Int32Array; readonly cells: number } {
  const width = COMPONENTS.length;
  const starts = new Int32Array(rows.length * width).fill(-1);
  let cells = 0;
  for (let at = 0; at < rows.length; at += 1) {
    for (let component = 0; component < width; component += 1) {
      if ((masks[at]! & bit(component)) === 0) continue;
      starts[at * width + component] = cells;
      cells += rows[at]!.months;
    }
  }
  return { starts, cells };
}

/** Cells of nothing: in the memory of a ledger that is done with, where it is enough, since fresh memory costs more than the facts do. */
function room(cells: number, reuse: Ledger | undefined): Float64Array {
  const memory = reuse?.amounts.buffer;
  const isEnough = memory && memory.byteLength >= cells * Float64Array.BYTES_PER_ELEMENT;
  return isEnough ? new Float64Array(memory, 0, cells).fill(0) : new Float64Array(cells);
}

function maskOf(kind: number, employed: number): number {
  if (kind === PAY) return employed;
  if (kind === FULL_COST) return bit(TO_FULL_COST);
  return kind === COUNTED ? 0 : kind >= AGENCY_WEEKS ? bit(TO_AGENCY) : 0;
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
  group: number,
  employed: number,
  own: Extent,
  after: Extent,
): void {
  const end = groups.end.values[group]!;
  for (let span = groups.own.values[group]!; span < groups.past.values[group]!; span += 1) {
    const from = spans.from.values[span]!;
    const until = spans.until.values[span]!;
    const mask = maskOf(spans.kind.values[span]!, employed);
    if (from < end) widen(own, from, until < end ? until : end, mask, firstMonth);
    if (until > end) widen(after, Math.max(end, startOfMonth(firstMonth)), until, mask, firstMonth);
  }
}

function widen(extent: Extent, from: number, until: number, mask: number, firstMonth: number): void {
  if (from >= until) return;
  const first = monthAt(from) - firstMonth;
  const past = monthFrom(until) - firstMonth;
  if (first < extent.from) extent.from = first;
  if (past > extent.until) extent.until = past;
  extent.mask |= mask;
}
