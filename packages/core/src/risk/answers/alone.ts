import type { Millionths, Pence } from "../../money/index.ts";
import type { Plan, Risk } from "../../plan/index.ts";
import { type DrawOptions, drawRisks, type RiskDraws } from "../draws/draw-risks.ts";
import { riskInWords } from "../kinds/index.ts";
import type { RiskLevel } from "./answer.ts";
import { chanceOfDraws, type Estimate, spreadOf } from "./spread.ts";

/** What one risk comes to by itself, in the form in which risks are listed beside a reserve: a chance, a sum, a provision. */
export interface RiskAlone {
  readonly risk: Risk;
  readonly says: string;
  /** How likely the gap of all years is worse than planned. */
  readonly chance: Millionths;
  /** How much worse it is then, on average. */
  readonly amount: Pence;
  /** The likelihood × that sum, as it is put beside a reserve. */
  readonly provision: Pence;
  /** What the gap is worse by on average over all draws, better ones included: the expected value. Less than nothing where it is better. */
  readonly expected: Pence;
  /** How far off each of these may be: two times in three no further. */
  readonly standardErrors: {
    readonly chance: Millionths;
    readonly amount: Pence;
    readonly provision: Pence;
    readonly expected: Pence;
  };
}

/** What is drawn of one risk alone at most: the same draws as of all together, of which the first say enough. */
const MOST_ALONE = 1_000;

/**
 * Each risk of a plan by itself, with the gap of all years at a level of certainty. Their provisions do not add up to what all risks
 * come to together, as money that is left covers some of them.
 *
 * @throws RangeError and PlanError as `drawRisks` does
 * @example
 * const plan = readPlan({ outturn: 1, title: "Fees", years: { from: "2025/26", to: "2025/26" }, lines: [{ id: "fees", perYear: { "2025/26": "£90k" } }],
 *   risks: [{ id: "prices", risk: "line-cost", percent: { values: [{ value: 0, chance: 0.5 }, { value: 10, chance: 0.5 }] }, owner: "Head of Legal" }] });
 * risksByThemselves(plan, { seed: 1, draws: 4 }, "confirmed").map(({ chance, amount, provision, expected }) => [chance, amount, provision, expected]) // => [[500000, 900000, 450000, 450000]]
 */
export function risksByThemselves(
  givenPlan: Plan,
  { draws, ...options }: Omit<DrawOptions, "risks" | "onDraw">,
  fundingLevel: RiskLevel,
): readonly RiskAlone[] {
  const { from, until } = typeof draws === "number" ? { from: 0, until: draws } : draws;
  const some = { from, until: Math.min(until, from + MOST_ALONE) };
  const [planned] = gapsOf(
    drawRisks(givenPlan, { ...options, draws: { from, until: from + 1 }, risks: [] }),
    fundingLevel,
  );
  return (givenPlan.risks ?? []).map((plannedRisk) => {
    const worse = gapsOf(drawRisks(givenPlan, { ...options, draws: some, risks: [plannedRisk] }), fundingLevel).map(
      (gap) => gap - planned!,
    );
    const found = chanceOfDraws(worse.filter((difference) => difference > 0).length, worse.length);
    const amount = meanOf(worse.filter((difference) => difference > 0));
    const provision = meanOf(worse.map((difference) => Math.max(0, difference)));
    const expected = meanOf(worse);
    return {
      risk: plannedRisk,
      says: riskInWords(givenPlan, plannedRisk),
      chance: found.chance,
      ...{ amount: amount.amount, provision: provision.amount, expected: expected.amount },
      standardErrors: {
        chance: found.standardError,
        amount: amount.standardError,
        provision: provision.standardError,
        expected: expected.standardError,
      },
    };
  });
}

/** The gap of all years in each draw. */
const gapsOf = ({ years, figures }: RiskDraws, fundingLevel: RiskLevel): readonly number[] =>
  Array.from({ length: figures[fundingLevel].length / years.length }, (_, draw) =>
    figures[fundingLevel]
      .subarray(draw * years.length, (draw + 1) * years.length)
      .reduce((runningTotal, gap) => runningTotal + gap, 0),
  );

/** The mean of some amounts; nothing where there are none. */
const meanOf = (amounts: readonly number[]): Estimate =>
  amounts.length === 0
    ? { amount: 0 as Pence, standardError: 0 as Pence }
    : spreadOf(Float64Array.from(amounts).sort()).mean;
