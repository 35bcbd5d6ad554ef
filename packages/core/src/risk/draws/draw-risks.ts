import type { FinancialYear } from "../../calendar/index.ts";
import { yearsFrom } from "../../calendar/index.ts";
import type { Ledger } from "../../ledger/index.ts";
import type { Plan, Risk } from "../../plan/index.ts";
import { published, type Rates } from "../../rates/index.ts";
import { applyChanges, type Costed, costed } from "../../scenario/index.ts";
import { grouped } from "../../words/index.ts";
import { drawingOf, drawnPlan } from "../drawing/drawing.ts";

/** What is kept of each draw and year: the cost, the gap at each level of certainty, and what reserves pay with all money. */
export const DRAWN_FIGURES = ["cost", "confirmed", "conditional", "total", "reserves"] as const;
export type DrawnFigure = (typeof DRAWN_FIGURES)[number];

/** Draws of a plan's risks: whole pence, draw by draw and in each of them year by year. */
export interface RiskDraws {
  readonly seed: number;
  /** The number of the first draw, and of the one after the last. */
  readonly from: number;
  readonly until: number;
  readonly years: readonly FinancialYear[];
  readonly figures: { readonly [figure in DrawnFigure]: Float64Array };
}

export interface DrawOptions {
  readonly seed: number;
  /** So many draws from the first on, or those from one up to another. */
  readonly draws: number | { readonly from: number; readonly until: number };
  /** Some of the plan's risks; by default all. */
  readonly risks?: readonly Risk[];
  readonly rates?: Rates;
  /** Told after every draw how many are done. */
  readonly onDraw?: (done: number) => void;
}

/** Values that are held at most: a gigabyte of them. */
const MOST_VALUES = 134_217_728;
/** Different draws of which figures are kept, for plans in which few things may come otherwise. */
const MOST_KEPT = 4_096;

/**
 * A plan costed and funded anew in every draw of its risks. The same seed gives the same draws, whichever of them are drawn.
 *
 * @throws RangeError when there is no draw, when more are asked for than memory holds, and for a seed that is no whole number from 0
 * @throws PlanError when a draw leaves a plan that cannot be costed
 * @example
 * const plan = readPlan({ outturn: 1, title: "Fees", years: { from: "2025/26", to: "2025/26" }, lines: [{ id: "fees", perYear: { "2025/26": "£90k" } }],
 *   risks: [{ id: "prices", risk: "line-cost", percent: { values: [{ value: 0, chance: 0.5 }, { value: 10, chance: 0.5 }] }, owner: "Head of Legal" }] });
 * [...drawRisks(plan, { seed: 1, draws: 4 }).figures.cost] // => [9900000, 9900000, 9000000, 9000000]
 */
export function drawRisks(plan: Plan, options: DrawOptions): RiskDraws {
  const { seed, draws, risks = plan.risks, rates = published, onDraw } = options;
  const { from, until } = typeof draws === "number" ? { from: 0, until: draws } : draws;
  const years = yearsFrom(plan.years.from, plan.years.to);
  const count = until - from;
  checkCount(count, from, years.length);
  const figures = Object.fromEntries(
    DRAWN_FIGURES.map((figure) => [figure, new Float64Array(count * years.length)]),
  ) as RiskDraws["figures"];
  const drawing = drawingOf(plan, risks);
  const kept = new Map<string, Drawn>();
  let reuse: Ledger | undefined;
  for (let draw = from; draw < until; draw += 1) {
    const changes = drawing({ seed, draw });
    const drawnKey = JSON.stringify(changes);
    let drawn = kept.get(drawnKey);
    if (!drawn) {
      try {
        const changedPlan = applyChanges(plan, changes, { idle: "allowed", checks: "none" });
        const priced = costed(changedPlan, { rates, ...(reuse && { reuse }) });
        reuse = priced.ledger;
        drawn = drawnOf(changedPlan, priced);
      } catch (error) {
        drawnPlan(plan, { seed, draw }); // says every issue of a plan that cannot be costed
        throw error;
      }
      if (kept.size < MOST_KEPT) kept.set(drawnKey, drawn);
    }
    for (const figure of DRAWN_FIGURES) figures[figure].set(drawn[figure], (draw - from) * years.length);
    onDraw?.(draw - from + 1);
  }
  return { seed, from, until, years, figures };
}

type Drawn = { readonly [figure in DrawnFigure]: readonly number[] };

/** The figures of one draw, year by year. */
function drawnOf({ funding: sources }: Plan, { years, cost, gap, funding }: Costed): Drawn {
  const reserves = sources.filter(({ reserve }) => reserve !== undefined).map(({ id }) => id);
  return {
    cost: years.map((year) => cost[year]!),
    confirmed: years.map((year) => gap.confirmed[year]!),
    conditional: years.map((year) => gap.conditional[year]!),
    total: years.map((year) => gap.total[year]!),
    reserves: years.map((year) => reserves.reduce((total, id) => total + funding.applied[id]![year]!, 0)),
  };
}

function checkCount(count: number, from: number, yearCount: number): void {
  if (!Number.isInteger(count) || !Number.isInteger(from) || count < 1 || from < 0)
    throw new RangeError("Draws are numbered by whole numbers from 0, and there is at least one of them");
  const most = Math.floor(MOST_VALUES / (yearCount * DRAWN_FIGURES.length));
  if (count > most)
    throw new RangeError(
      `${grouped(count)} draws of ${yearCount} years are more than memory holds: ${grouped(most)} fit; draw ranges of them apart`,
    );
}
