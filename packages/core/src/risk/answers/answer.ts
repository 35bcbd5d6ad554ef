import type { FinancialYear } from "../../calendar/index.ts";
import type { Pence } from "../../money/index.ts";
import type { Plan } from "../../plan/index.ts";
import { published, type Rates } from "../../rates/index.ts";
import { costed } from "../../scenario/index.ts";
import type { LatinHypercube } from "../chance/latin-hypercube.ts";
import type { DrawnFigure } from "../draws/draw-price.ts";
import type { RiskDraws } from "../draws/draw-risks.ts";
import {
  type ChanceFound,
  chanceOfDraws,
  type Estimate,
  percentileOf,
  type Spread,
  shortfallBeyond,
  spreadOf,
} from "./spread.ts";

/** Levels of certainty of money, as the gap is drawn at them. */
export const LEVELS = ["confirmed", "conditional", "total"] as const;
export type RiskLevel = (typeof LEVELS)[number];

/** The parts of all draws, in per cent, that a reserve is said to cover. */
const COVERS = [50, 80, 90, 95] as const;

/** A figure of each year, and of all years together. */
export interface OverYears<Value> {
  readonly byYear: { readonly [financialYear: FinancialYear]: Value };
  readonly all: Value;
}

/** What a reserve would cover, and what is short where it does not. */
export interface ReserveCover {
  /** In per cent of the draws. */
  readonly covers: (typeof COVERS)[number];
  /** The reserve: the gap of all years that so many draws do not exceed. */
  readonly reserve: Estimate;
  /** The mean gap in the draws beyond it: the expected shortfall. */
  readonly beyond: Estimate;
}

/** The gap at one level of certainty. */
export interface GapDrawn {
  readonly planned: OverYears<Pence>;
  readonly gap: OverYears<Spread>;
  /** The chance that a year is funded, and that every year is. */
  readonly funded: OverYears<ChanceFound>;
  readonly reserves: readonly ReserveCover[];
  /** The chance that the gap of all years is above its mean: what a reserve of the expected value would not cover. */
  readonly aboveMean: ChanceFound;
  /** The number of a draw whose gap of all years 95% of the draws do not exceed: a worst credible case, to be replayed and read. */
  readonly worstCredible: number;
}

/** What a plan's risks come to. All sums are in pence. */
export interface RiskAnswer {
  readonly seed: number;
  readonly from: number;
  readonly until: number;
  readonly years: readonly FinancialYear[];
  /** How the draws were made; absent: each by itself. */
  readonly sampling?: LatinHypercube;
  readonly cost: { readonly planned: OverYears<Pence>; readonly drawn: OverYears<Spread> };
  readonly levels: { readonly [level in RiskLevel]: GapDrawn };
  /** What reserves of the plan pay, with all of its money. */
  readonly reservesUsed: OverYears<Spread>;
}

/**
 * What draws of a plan's risks come to, beside the plan as it stands: how cost and gap are spread, how likely each year is funded, and
 * the reserve that covers so many of the draws. Every figure has its standard error.
 *
 * @throws never for draws of the plan
 * @example
 * const plan = readPlan({ outturn: 1, title: "Fees", years: { from: "2025/26", to: "2025/26" }, lines: [{ id: "fees", perYear: { "2025/26": "£90k" } }],
 *   funding: [{ id: "base", kind: "revenue", recurrent: true, perYear: { "2025/26": "£95k" }, carryForward: "none", status: "confirmed" }],
 *   risks: [{ id: "prices", risk: "line-cost", percent: { values: [{ value: 0, chance: 0.5 }, { value: 10, chance: 0.5 }] }, owner: "Head of Legal" }] });
 * riskAnswer(plan, drawRisks(plan, { seed: 1, draws: 4 })).levels.confirmed.funded.all // => { chance: 500000, standardError: 250000 }
 */
export function riskAnswer(
  givenPlan: Plan,
  draws: RiskDraws,
  { rates = published }: { rates?: Rates } = {},
): RiskAnswer {
  const { seed, from, until, years, sampling } = draws;
  const planned = costed(givenPlan, { rates });
  const plannedOf = (byYear: { readonly [financialYear: FinancialYear]: Pence }): OverYears<Pence> => ({
    byYear,
    all: years.reduce((runningTotal, financialYear) => runningTotal + byYear[financialYear]!, 0) as Pence,
  });
  const levelOf = (fundingLevel: RiskLevel): GapDrawn => {
    const gapsDrawn = sortedOf(draws, fundingLevel);
    const gap = overYears(gapsDrawn, spreadOf);
    return {
      planned: plannedOf(planned.gap[fundingLevel]),
      gap,
      funded: overYears(gapsDrawn, fundedIn),
      reserves: COVERS.map((covers) => ({
        covers,
        reserve: percentileOf(gapsDrawn.all, covers / 100),
        beyond: shortfallBeyond(gapsDrawn.all, covers / 100),
      })),
      aboveMean: chanceOfDraws(
        gapsDrawn.all.filter((drawnAmount) => drawnAmount > gap.all.mean.amount).length,
        gapsDrawn.all.length,
      ),
      worstCredible: firstWith(draws, fundingLevel, gap.all.percentiles[95].amount),
    };
  };
  return {
    ...{ seed, from, until, years, ...(sampling && { sampling }) },
    cost: { planned: plannedOf(planned.cost), drawn: overYears(sortedOf(draws, "cost"), spreadOf) },
    levels: { confirmed: levelOf("confirmed"), conditional: levelOf("conditional"), total: levelOf("total") },
    reservesUsed: overYears(sortedOf(draws, "reserves"), spreadOf),
  };
}

const fundedIn = (gapsDrawn: Float64Array): ChanceFound =>
  chanceOfDraws(gapsDrawn.filter((drawnAmount) => drawnAmount === 0).length, gapsDrawn.length);

/** What is looked for of each year, and of all years together. */
export const overYears = <Value>(
  { byYear, all }: OverYears<Float64Array>,
  look: (amounts: Float64Array) => Value,
): OverYears<Value> => ({
  byYear: Object.fromEntries(Object.entries(byYear).map(([year, amounts]) => [year, look(amounts)])),
  all: look(all),
});

/** One figure of all draws in order of size: of each year, and of all years together. */
export function sortedOf({ years, figures }: RiskDraws, figure: DrawnFigure): OverYears<Float64Array> {
  const amounts = figures[figure];
  const count = amounts.length / years.length;
  const ofYear = (yearIndex: number) =>
    Float64Array.from({ length: count }, (_, draw) => amounts[draw * years.length + yearIndex]!).sort();
  const all = Float64Array.from({ length: count }, (_, draw) => inAllYears(amounts, draw, years.length)).sort();
  return {
    byYear: Object.fromEntries(years.map((financialYear, yearIndex) => [financialYear, ofYear(yearIndex)])),
    all,
  };
}

/** The first draw with an amount of all years. */
function firstWith({ years, figures, from }: RiskDraws, figure: DrawnFigure, wanted: Pence): number {
  let draw = 0;
  while (inAllYears(figures[figure], draw, years.length) !== wanted) draw += 1;
  return from + draw;
}

const inAllYears = (amounts: Float64Array, draw: number, yearCount: number): number =>
  amounts
    .subarray(draw * yearCount, (draw + 1) * yearCount)
    .reduce((runningTotal, drawnAmount) => runningTotal + drawnAmount, 0);
