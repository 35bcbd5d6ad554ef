import { yearsFrom } from "../../calendar/index.ts";
import type { Plan } from "../../plan/index.ts";
import type { Rates } from "../../rates/index.ts";
import { grouped } from "../../words/index.ts";
import type { LatinHypercube } from "../chance/latin-hypercube.ts";
import { type Drawing, numbersIn } from "../drawing/drawing.ts";
import { DRAWN_FIGURES, type FiguresDrawn, LOT, type LotPrice } from "./draw-price.ts";
import { repricing } from "./reprice.ts";
import { lookingUp } from "./tables/look-up.ts";
import { tablesFor } from "./tables/tables-for.ts";

/** How draws are priced: looked up in tables where the plan allows it, or each anew. Both give the same. */
export type Pricing = "tables" | "anew";

/** Which draws are priced, and how. */
export interface PricedDraws {
  readonly from: number;
  readonly until: number;
  readonly rates: Rates;
  /** By default `tables`. */
  readonly pricing?: Pricing;
  /** Absent: each draw by itself. */
  readonly sampling?: LatinHypercube;
  /** Told after every draw how many are done. */
  readonly onDraw?: (done: number) => void;
}

/** Values that are held at most: a gigabyte of them. */
const MOST_VALUES = 134_217_728;

/**
 * A plan costed and funded in each of some draws.
 *
 * @throws RangeError when there is no draw, or more than memory holds
 * @throws PlanError when a draw leaves a plan that cannot be costed
 */
export function priceDraws(
  drawing: Drawing,
  seed: number,
  { from, until, rates, pricing = "tables", sampling, onDraw }: PricedDraws,
): FiguresDrawn {
  const { years } = drawing.plan;
  const yearCount = yearsFrom(years.from, years.to).length;
  const count = until - from;
  checkCount(count, from, yearCount);
  const figures = Object.fromEntries(
    DRAWN_FIGURES.map((figure) => [figure, new Float64Array(count * yearCount)]),
  ) as FiguresDrawn;
  const price = drawPrice(drawing, rates, pricing);
  for (let lotFrom = from; lotFrom < until; lotFrom += LOT) {
    for (let draw = lotFrom; draw < Math.min(until, lotFrom + LOT); draw += 1) {
      const drawNumber = { seed, draw };
      price.take(
        numbersIn(drawing, () => drawNumber, sampling),
        draw,
      );
      onDraw?.(draw - from + 1);
    }
    price.settle(figures, (lotFrom - from) * yearCount);
  }
  return figures;
}

/** How draws of a drawing are priced, in lots: what is worked out for one is kept for others. */
export function drawPrice(drawing: Drawing, rates: Rates, pricing: Pricing = "tables"): LotPrice {
  const tables = pricing === "tables" ? tablesFor(drawing) : { reasons: [] };
  return "reasons" in tables ? repricing(drawing, rates) : lookingUp(drawing, tables, rates);
}

/**
 * Holds draws to what memory holds, before they are drawn in parts.
 *
 * @throws RangeError when there is no draw, or more than memory holds; how many fit is said
 * @example checkDraws(readPlan({ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2025/26" } }), { from: 0, until: 1000 }) // => undefined
 */
export const checkDraws = ({ years }: Plan, { from, until }: { readonly from: number; readonly until: number }): void =>
  checkCount(until - from, from, yearsFrom(years.from, years.to).length);

function checkCount(count: number, from: number, yearCount: number): void {
  if (!Number.isInteger(count) || !Number.isInteger(from) || count < 1 || from < 0)
    throw new RangeError("Draws are numbered by whole numbers from 0, and there is at least one of them");
  const most = Math.floor(MOST_VALUES / (yearCount * DRAWN_FIGURES.length));
  if (count > most)
    throw new RangeError(
      `${grouped(count)} draws of ${yearCount} years are more than memory holds: ${grouped(most)} fit; draw ranges of them apart`,
    );
}
