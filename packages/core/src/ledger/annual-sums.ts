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

const readResult = byColumn([annualSum]);

/** What a year of each span comes to, and what of it counts for pension. */
export function annualSums({ plan, spans, groups }: Timeline): AnnualSums {
  const count = spans.from.length;
  const fte = new Float64Array(count);
  for (let groupIndex = 0; groupIndex < groups.post.length; groupIndex += 1) {
    fte.fill(groups.fte.values[groupIndex]!, groups.own.values[groupIndex]!, groups.past.values[groupIndex]!);
    if (!togetherOf(plan.posts[groups.post.values[groupIndex]!]!)) continue;
    fte.fill(FULL_TIME, groups.own.values[groupIndex]!, groups.cover.values[groupIndex]!);
    fte.fill(FULL_TIME, groups.past.values[groupIndex]!, groups.before.values[groupIndex]!);
  }
  const sums = (supplement: Column): Column => {
    const result = new Float64Array(count);
    for (let startIndex = 0; startIndex < count; startIndex += CHUNK) {
      const length = Math.min(CHUNK, count - startIndex);
      const part = (column: Column): Column => column.subarray(startIndex, startIndex + length);
      const inputs = { salary: part(spans.sum.values), fte: part(fte), supplement: part(supplement) };
      result.set(readResult(inputs, length)[0]!.subarray(0, length), startIndex);
    }
    return result;
  };
  const unpensioned = spans.unpensioned.values.subarray(0, count);
  const allCounts = unpensioned.every((amount) => amount === 0);
  const { each, numbers } = numbering(allCounts ? count : 2 * count);
  const pay = numbers(sums(spans.supplement.values));
  const pensioned = allCounts
    ? pay
    : numbers(sums(unpensioned.map((amount, spanIndex) => spans.supplement.values[spanIndex]! - amount)));
  return { each: each(), pay, pensioned };
}
