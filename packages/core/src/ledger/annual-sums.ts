import { byColumn, CHUNK } from "../formula/index.ts";
import { annualSum } from "../rules/index.ts";
import type { Timeline } from "../timeline/index.ts";

const read = byColumn([annualSum]);

/** The annual sum of every span, and the part of it that counts for pension, by column. */
export function annualSums(timeline: Timeline): { readonly annual: Float64Array; readonly pensioned: Float64Array } {
  const { spans, groups } = timeline;
  const count = spans.from.length;
  const fte = new Float64Array(count);
  const pensionable = new Float64Array(count);
  for (let group = 0; group < groups.post.length; group += 1) {
    fte.fill(groups.fte.values[group]!, groups.own.values[group]!, groups.past.values[group]!);
  }
  for (let span = 0; span < count; span += 1) {
    pensionable[span] = spans.supplement.values[span]! - spans.unpensioned.values[span]!;
  }
  const sums = (supplement: Float64Array): Float64Array => {
    const result = new Float64Array(count);
    for (let start = 0; start < count; start += CHUNK) {
      const length = Math.min(CHUNK, count - start);
      const part = (column: Float64Array): Float64Array => column.subarray(start, start + length);
      const inputs = { salary: part(spans.sum.values), fte: part(fte), supplement: part(supplement) };
      result.set(read(inputs, length)[0]!.subarray(0, length), start);
    }
    return result;
  };
  return { annual: sums(spans.supplement.values), pensioned: sums(pensionable) };
}
