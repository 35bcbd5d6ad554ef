import { byColumn, CHUNK, type Column } from "../formula/index.ts";
import { FULL_TIME } from "../money/index.ts";
import { togetherOf } from "../plan/index.ts";
import { annualSum } from "../rules/index.ts";
import type { Timeline } from "../timeline/index.ts";
import { numbering } from "./numbering.ts";

/** The annual sums of a timeline's spans, in ten-thousandths of a penny. */
export interface AnnualSums {
  /** Those that differ, each once. */
  readonly each: Column;
  /** For each span the place of its sum among them, and of the part of it that counts for pension. */
  readonly pay: Int32Array;
  readonly pensioned: Int32Array;
}

const read = byColumn([annualSum]);

/** What a year of each span comes to, and what of it counts for pension. */
export function annualSums({ plan, spans, groups }: Timeline): AnnualSums {
  const count = spans.from.length;
  const fte = new Float64Array(count);
  for (let group = 0; group < groups.post.length; group += 1) {
    fte.fill(groups.fte.values[group]!, groups.own.values[group]!, groups.past.values[group]!);
    if (!togetherOf(plan.posts[groups.post.values[group]!]!)) continue;
    fte.fill(FULL_TIME, groups.own.values[group]!, groups.cover.values[group]!);
    fte.fill(FULL_TIME, groups.past.values[group]!, groups.before.values[group]!);
  }
  const sums = (supplement: Column): Column => {
    const result = new Float64Array(count);
    for (let start = 0; start < count; start += CHUNK) {
      const length = Math.min(CHUNK, count - start);
      const part = (column: Column): Column => column.subarray(start, start + length);
      const inputs = { salary: part(spans.sum.values), fte: part(fte), supplement: part(supplement) };
      result.set(read(inputs, length)[0]!.subarray(0, length), start);
    }
    return result;
  };
  const unpensioned = spans.unpensioned.values.subarray(0, count);
  const allCounts = unpensioned.every((amount) => amount === 0);
  const { each, numbers } = numbering(allCounts ? count : 2 * count);
  const pay = numbers(sums(spans.supplement.values));
  const pensioned = allCounts
    ? pay
    : numbers(sums(unpensioned.map((amount, span) => spans.supplement.values[span]! - amount)));
  return { each: each(), pay, pensioned };
}
