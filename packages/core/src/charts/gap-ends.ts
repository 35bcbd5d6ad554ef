import type { RiskDraws, RiskLevel } from "../risk/index.ts";

/** The smallest and the largest gap of all years among some draws, in pence. */
export function gapEnds(
  { years, figures }: RiskDraws,
  fundingLevel: RiskLevel,
): { readonly smallest: number; readonly largest: number } {
  let [smallest, largest] = [Number.POSITIVE_INFINITY, 0];
  for (let start = 0; start < figures[fundingLevel].length; start += years.length) {
    const gap = figures[fundingLevel]
      .subarray(start, start + years.length)
      .reduce((total, inYear) => total + inYear, 0);
    [smallest, largest] = [Math.min(smallest, gap), Math.max(largest, gap)];
  }
  return { smallest, largest };
}
