import { type FinancialYear, yearsFrom } from "../../calendar/index.ts";
import type { Plan, Risk } from "../../plan/index.ts";
import { published, type Rates } from "../../rates/index.ts";
import type { LatinHypercube } from "../chance/latin-hypercube.ts";
import { drawingOf } from "../drawing/drawing.ts";
import type { FiguresDrawn } from "./draw-price.ts";
import { type Pricing, priceDraws } from "./price-draws.ts";

/** Draws of a plan's risks: whole pence, draw by draw and in each of them year by year. */
export interface RiskDraws {
  readonly seed: number;
  /** The number of the first draw, and of the one after the last. */
  readonly from: number;
  readonly until: number;
  readonly years: readonly FinancialYear[];
  readonly figures: FiguresDrawn;
  /** How they were drawn; absent: each draw by itself. */
  readonly sampling?: LatinHypercube;
}

export interface DrawOptions {
  readonly seed: number;
  /** So many draws from the first on, or those from one up to another. */
  readonly draws: number | { readonly from: number; readonly until: number };
  /** A Latin hypercube of so many draws, of which these are all or some; absent: each draw by itself. */
  readonly sampling?: LatinHypercube;
  /** Some of the plan's risks; by default all. */
  readonly risks?: readonly Risk[];
  readonly rates?: Rates;
  /** How draws are priced; the draws are the same either way. By default looked up in tables where the plan allows it. */
  readonly pricing?: Pricing;
  /** Told after every draw how many are done. */
  readonly onDraw?: (done: number) => void;
}

/**
 * A plan costed and funded in every draw of its risks. The same seed gives the same draws, whichever of them are drawn.
 *
 * @throws RangeError when there is no draw, when more are asked for than memory holds, and for a seed that is no whole number from 0
 * @throws PlanError when a draw leaves a plan that cannot be costed
 * @example
 * const plan = readPlan({ outturn: 1, title: "Fees", years: { from: "2025/26", to: "2025/26" }, lines: [{ id: "fees", perYear: { "2025/26": "£90k" } }],
 *   risks: [{ id: "prices", risk: "line-cost", percent: { values: [{ value: 0, chance: 0.5 }, { value: 10, chance: 0.5 }] }, owner: "Head of Legal" }] });
 * [...drawRisks(plan, { seed: 1, draws: 4 }).figures.cost] // => [9900000, 9900000, 9000000, 9000000]
 */
export function drawRisks(givenPlan: Plan, options: DrawOptions): RiskDraws {
  const { seed, draws, risks = givenPlan.risks, rates = published, ...remaining } = options;
  const { from, until } = typeof draws === "number" ? { from: 0, until: draws } : draws;
  const figures = priceDraws(drawingOf(givenPlan, risks), seed, { ...remaining, from, until, rates });
  const { sampling } = remaining;
  const years = yearsFrom(givenPlan.years.from, givenPlan.years.to);
  return { seed, from, until, years, figures, ...(sampling && { sampling }) };
}
