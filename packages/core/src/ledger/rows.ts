import type { Plan, Post } from "../plan/index.ts";
import { AGENCY_WEEKS, COUNTED, FULL_COST, PAY, type Timeline } from "../timeline/index.ts";
import { COMPONENTS, type Ledger, type LedgerRow } from "./ledger.ts";
import type { LineMonths } from "./lines.ts";
import { TO_AGENCY, TO_FULL_COST, TO_LINE, TO_PAY } from "./postings.ts";

/** Components as bits of a whole number. */
const bit = (component: number): number => 1 << component;
const EMPLOYED = bit(TO_PAY) | bit(1) | bit(2) | bit(3);
const VACANCY = bit(COMPONENTS.indexOf("vacancy-factor"));

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
  return !plan.vacancyFactor.except.some((one) => {
    if (one.is === "post") return one.id === post.id;
    if (one.is === "team") return one.team === post.team;
    if (one.is === "agency-covered") return post.cover.length > 0;
    const { key, value } = one.tag;
    return key === undefined ? Object.values(post.tags).includes(value) : post.tags[key] === value;
  });
}

/** Room for every cost of a timeline and of lines: rows post by post, then line by line. */
export function emptyLedger(timeline: Timeline, lines: readonly LineMonths[], reuse?: Ledger): EmptyLedger {
  const { plan, groups, spans, firstMonth, months } = timeline;
  const width = COMPONENTS.length;
  const rows: LedgerRow[] = [];
  const masks: number[] = [];
  const rowOf = new Int32Array(plan.posts.length).fill(-1);
  const afterRowOf = new Int32Array(plan.posts.length).fill(-1);
  let group = 0;
  plan.posts.forEach((post, at) => {
    const base = { from: months, until: 0, mask: 0 };
    const after = { from: months, until: 0, mask: 0 };
    for (; group < groups.post.length && groups.post.values[group] === at; group += 1) {
      const end = groups.end.values[group]!;
      for (let span = groups.own.values[group]!; span < groups.past.values[group]!; span += 1) {
        const [from, until] = [spans.from.values[span]!, spans.until.values[span]!];
        const mask = maskOf(spans.kind.values[span]!);
        if (from < end) widen(base, from, Math.min(until, end), mask, firstMonth);
        if (until > end) widen(after, Math.max(end, 32 * firstMonth), until, mask, firstMonth);
      }
    }
    const factored = isFactored(plan, post) ? VACANCY : 0;
    const add = (extent: typeof base, row: string, afterEnd: boolean): number => {
      const used = Math.max(0, extent.until - extent.from);
      masks.push(extent.mask & (EMPLOYED | bit(TO_FULL_COST)) ? extent.mask | factored : extent.mask);
      return rows.push({ row, of: "post", at, afterEnd, from: used ? extent.from : 0, months: used }) - 1;
    };
    rowOf[at] = add(base, post.id, false);
    if (post.afterEnd) afterRowOf[at] = add(after, `${post.id}:after-end`, true);
  });
  for (const { row, at, afterEnd, from, sums } of lines) {
    rows.push({ row, of: "line", at, afterEnd, from, months: sums.length });
    masks.push(bit(TO_LINE));
  }
  const starts = new Int32Array(rows.length * width).fill(-1);
  let cells = 0;
  rows.forEach((row, at) => {
    for (let component = 0; component < width; component += 1) {
      if ((masks[at]! & bit(component)) === 0) continue;
      starts[at * width + component] = cells;
      cells += row.months;
    }
  });
  const ledger = {
    firstMonth,
    months,
    rows,
    starts,
    amounts: room(cells, reuse),
    totals: new Float64Array(width * months),
  };
  return { ledger, rowOf, afterRowOf };
}

/** Cells of nothing: those of a ledger that is done with, where there are enough, since fresh memory costs more than the facts do. */
function room(cells: number, reuse: Ledger | undefined): Float64Array {
  return reuse && reuse.amounts.length >= cells ? reuse.amounts.subarray(0, cells).fill(0) : new Float64Array(cells);
}

function maskOf(kind: number): number {
  if (kind === PAY) return EMPLOYED;
  if (kind === FULL_COST) return bit(TO_FULL_COST);
  return kind === COUNTED ? 0 : kind >= AGENCY_WEEKS ? bit(TO_AGENCY) : 0;
}

function widen(
  extent: { from: number; until: number; mask: number },
  from: number,
  until: number,
  mask: number,
  firstMonth: number,
): void {
  if (from >= until) return;
  extent.from = Math.min(extent.from, (from >> 5) - firstMonth);
  extent.until = Math.max(extent.until, (until >> 5) + ((until & 31) > 0 ? 1 : 0) - firstMonth);
  extent.mask |= mask;
}
