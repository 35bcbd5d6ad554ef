import type { FinancialYear } from "../../calendar/index.ts";
import { DRAWN_FIGURES, type FiguresDrawn } from "../draws/draw-price.ts";
import type { RiskDraws } from "../draws/draw-risks.ts";
import { LEVELS, type OverYears, overYears, type RiskLevel, sortedOf } from "./answer.ts";
import { type ChanceFound, chanceOfDraws, type Spread, spreadOf } from "./spread.ts";

/** By how much one plan comes to more than another in the same draws; less with a minus. All sums are in pence. */
export interface RiskDifference {
  readonly seed: number;
  readonly from: number;
  readonly until: number;
  readonly years: readonly FinancialYear[];
  readonly cost: OverYears<Spread>;
  readonly levels: { readonly [level in RiskLevel]: GapDifference };
}

/** By how much a gap is larger, and in which part of the draws that of all years is smaller and larger. */
export interface GapDifference {
  readonly gap: OverYears<Spread>;
  readonly smaller: ChanceFound;
  readonly larger: ChanceFound;
}

/**
 * What a scenario moves, draw by draw: the same chances are drawn for both plans, so that what comes otherwise in both does not blur the
 * difference, and two plans that are the same differ by exactly nothing.
 *
 * @param draws - of the plan
 * @param others - of the scenario: the same draws of the same years
 * @throws RangeError when they are other draws, or of other years
 * @example
 * const plan = readPlan({ outturn: 1, title: "Fees", years: { from: "2025/26", to: "2025/26" }, lines: [{ id: "fees", perYear: { "2025/26": "£90k" } }],
 *   risks: [{ id: "prices", risk: "line-cost", percent: { uniform: { from: 0, to: 10 } }, owner: "Head of Legal" }] });
 * const draws = drawRisks(plan, { seed: 1, draws: 4 });
 * riskDifference(draws, draws).cost.all.mean // => { amount: 0, standardError: 0 }
 */
export function riskDifference(draws: RiskDraws, others: RiskDraws): RiskDifference {
  const { seed, from, until, years, sampling } = draws;
  const isSame =
    seed === others.seed &&
    from === others.from &&
    until === others.until &&
    sampling?.draws === others.sampling?.draws &&
    years.join() === others.years.join();
  if (!isSame) throw new RangeError("Only the same draws of the same years are set against each other");
  const figures = Object.fromEntries(
    DRAWN_FIGURES.map((figure) => [
      figure,
      draws.figures[figure].map((drawnAmount, place) => others.figures[figure][place]! - drawnAmount),
    ]),
  ) as FiguresDrawn;
  const differences: RiskDraws = { ...draws, figures };
  const levelOf = (fundingLevel: RiskLevel): GapDifference => {
    const gaps = sortedOf(differences, fundingLevel);
    const count = gaps.all.length;
    return {
      gap: overYears(gaps, spreadOf),
      smaller: chanceOfDraws(gaps.all.filter((gap) => gap < 0).length, count),
      larger: chanceOfDraws(gaps.all.filter((gap) => gap > 0).length, count),
    };
  };
  const [confirmed, conditional, total] = LEVELS.map(levelOf) as [GapDifference, GapDifference, GapDifference];
  return {
    ...{ seed, from, until, years },
    cost: overYears(sortedOf(differences, "cost"), spreadOf),
    levels: { confirmed, conditional, total },
  };
}
