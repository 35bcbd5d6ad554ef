import type { FinancialYear } from "../../calendar/index.ts";
import type { Millionths, Pence } from "../../money/index.ts";
import type { RiskDraws } from "../draws/draw-risks.ts";
import type { RiskLevel } from "./answer.ts";
import { chanceOfDraws, percentileOf } from "./spread.ts";

/** Parts of the draws, in per cent, between which a position is said to lie. */
const POSITIONS = [5, 25, 50, 75, 95] as const;

/** The gap added up from the start to the end of a year: what so many per cent of the draws do not exceed. */
export interface GapSoFar {
  readonly year: FinancialYear;
  readonly percentiles: { readonly [percent in (typeof POSITIONS)[number]]: Pence };
}

/**
 * Where the gap stands by the end of each year, added up from the start, at a level of certainty.
 *
 * @throws never for draws of a plan
 * @example
 * const plan = readPlan({ outturn: 1, title: "Fees", years: { from: "2025/26", to: "2025/26" }, lines: [{ id: "fees", perYear: { "2025/26": "£90k" } }],
 *   risks: [{ id: "prices", risk: "line-cost", percent: 10, owner: "Head of Legal" }] });
 * gapsSoFar(drawRisks(plan, { seed: 1, draws: 2 }), "confirmed")[0]?.percentiles[50] // => 9900000
 */
export function gapsSoFar({ years, figures }: RiskDraws, fundingLevel: RiskLevel): readonly GapSoFar[] {
  const gaps = figures[fundingLevel];
  const soFar = new Float64Array(gaps.length / years.length);
  return years.map((year, yearIndex) => {
    for (let draw = 0; draw < soFar.length; draw += 1) soFar[draw]! += gaps[draw * years.length + yearIndex]!;
    const inOrder = Float64Array.from(soFar).sort();
    const positionAt = (percent: number): Pence => percentileOf(inOrder, percent / 100).amount;
    return {
      year,
      percentiles: { 5: positionAt(5), 25: positionAt(25), 50: positionAt(50), 75: positionAt(75), 95: positionAt(95) },
    };
  });
}

/** A reserve, and the part of the draws whose gap of all years it covers. */
export interface Covered {
  readonly reserve: Pence;
  readonly covered: Millionths;
  readonly standardError: Millionths;
}

/**
 * The part of some draws whose gap of all years each of some reserves covers, at a level of certainty.
 *
 * @throws never for draws of a plan
 * @example
 * const plan = readPlan({ outturn: 1, title: "Fees", years: { from: "2025/26", to: "2025/26" }, lines: [{ id: "fees", perYear: { "2025/26": "£90k" } }],
 *   risks: [{ id: "prices", risk: "line-cost", percent: 10, owner: "Head of Legal" }] });
 * coveredBy(drawRisks(plan, { seed: 1, draws: 2 }), "confirmed", [pence(0), pence(9900000)]).map(({ covered }) => covered) // => [0, 1000000]
 */
export function coveredBy(
  { years, figures }: RiskDraws,
  fundingLevel: RiskLevel,
  reserves: readonly Pence[],
): readonly Covered[] {
  const gaps = figures[fundingLevel];
  const count = gaps.length / years.length;
  const inOrder = Float64Array.from({ length: count }, (_, draw) =>
    gaps.subarray(draw * years.length, (draw + 1) * years.length).reduce((total, gap) => total + gap, 0),
  ).sort();
  return reserves.map((reserve) => {
    const { chance, standardError } = chanceOfDraws(upTo(inOrder, reserve), count);
    return { reserve, covered: chance, standardError };
  });
}

/** How many of some amounts in order of size are a reserve or less. */
function upTo(inOrder: Float64Array, reserve: Pence): number {
  let [first, last] = [0, inOrder.length];
  while (first < last) {
    const middle = Math.floor((first + last) / 2);
    if (inOrder[middle]! <= reserve) first = middle + 1;
    else last = middle;
  }
  return first;
}
