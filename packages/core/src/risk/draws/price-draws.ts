import { yearsFrom } from "../../calendar/index.ts";
import { foundOrThrow, ownProperty } from "../../issues/index.ts";
import type { Ledger } from "../../ledger/index.ts";
import type { Change, Plan } from "../../plan/index.ts";
import type { Rates } from "../../rates/index.ts";
import { applyChanges, type Costed, costed } from "../../scenario/index.ts";
import { grouped } from "../../words/index.ts";
import { planWith } from "../drawing/drawing.ts";

/** What is kept of each draw and year: the cost, the gap at each level of certainty, and what reserves pay with all money. */
export const DRAWN_FIGURES = ["cost", "confirmed", "conditional", "total", "reserves"] as const;
export type DrawnFigure = (typeof DRAWN_FIGURES)[number];

/** Whole pence, draw by draw and in each of them year by year. */
export type FiguresDrawn = { readonly [figure in DrawnFigure]: Float64Array };

/** Which draws are priced, and how. */
export interface PricedDraws {
  readonly from: number;
  readonly until: number;
  readonly rates: Rates;
  /** Told after every draw how many are done. */
  readonly onDraw?: (done: number) => void;
}

/** Values that are held at most: a gigabyte of them. */
const MOST_VALUES = 134_217_728;
/** Different draws of which figures are kept, for plans in which few things may come otherwise. */
const MOST_KEPT = 4_096;

/**
 * A plan costed and funded anew with the changes of each of some draws.
 *
 * @throws RangeError when there is no draw, or more than memory holds
 * @throws PlanError when a draw leaves a plan that cannot be costed
 */
export function priceDraws(
  givenPlan: Plan,
  changesIn: (draw: number) => readonly Change[],
  { from, until, rates, onDraw }: PricedDraws,
): FiguresDrawn {
  const yearCount = yearsFrom(givenPlan.years.from, givenPlan.years.to).length;
  const count = until - from;
  checkCount(count, from, yearCount);
  const figures = Object.fromEntries(
    DRAWN_FIGURES.map((figure) => [figure, new Float64Array(count * yearCount)]),
  ) as FiguresDrawn;
  const kept = new Map<string, Drawn>();
  let reuse: Ledger | undefined;
  for (let draw = from; draw < until; draw += 1) {
    const changes = changesIn(draw);
    const drawnKey = JSON.stringify(changes);
    let drawnFigures = kept.get(drawnKey);
    if (!drawnFigures) {
      try {
        const changedPlan = applyChanges(givenPlan, changes, { idle: "allowed", checks: "none" });
        const priced = costed(changedPlan, { rates, ...(reuse && { reuse }) });
        reuse = priced.ledger;
        drawnFigures = drawnOf(changedPlan, priced);
      } catch (error) {
        planWith(givenPlan, changes, draw); // says every issue of a plan that cannot be costed
        throw error;
      }
      if (kept.size < MOST_KEPT) kept.set(drawnKey, drawnFigures);
    }
    for (const figure of DRAWN_FIGURES) figures[figure].set(drawnFigures[figure], (draw - from) * yearCount);
    onDraw?.(draw - from + 1);
  }
  return figures;
}

type Drawn = { readonly [figure in DrawnFigure]: readonly number[] };

/** The figures of one draw, year by year. */
function drawnOf({ funding: sources }: Plan, { years, cost, gap, funding }: Costed): Drawn {
  const reserves = sources.filter(({ reserve }) => reserve !== undefined).map(({ id }) => id);
  return {
    cost: years.map((financialYear) => cost[financialYear]!),
    confirmed: years.map((financialYear) => gap.confirmed[financialYear]!),
    conditional: years.map((financialYear) => gap.conditional[financialYear]!),
    total: years.map((financialYear) => gap.total[financialYear]!),
    reserves: years.map((financialYear) =>
      reserves.reduce(
        (runningTotal, id) =>
          runningTotal + foundOrThrow(ownProperty(funding.applied, id), "source", id)[financialYear]!,
        0,
      ),
    ),
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
