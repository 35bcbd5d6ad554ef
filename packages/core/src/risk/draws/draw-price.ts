import type { Paid } from "../../funding/index.ts";
import type { Plan } from "../../plan/index.ts";
import type { DrawnNumbers } from "../drawing/drawing.ts";

/** What is kept of each draw and year: the cost, the gap at each level of certainty, and what reserves pay with all money. */
export const DRAWN_FIGURES = ["cost", "confirmed", "conditional", "total", "reserves"] as const;
export type DrawnFigure = (typeof DRAWN_FIGURES)[number];

/** The figures of one draw, year by year. */
export type Drawn = { readonly [figure in DrawnFigure]: readonly number[] };

/** Whole pence, draw by draw and in each of them year by year. */
export type FiguresDrawn = { readonly [figure in DrawnFigure]: Float64Array };

/** So many draws are priced together at most. */
export const LOT = 256;

/** Prices draws in lots: each draw is taken, and all that were taken are settled together. */
export interface LotPrice {
  /** Takes a draw from what each thing of a drawing comes to in it; `draw` is its number, for issues. */
  readonly take: (numbers: DrawnNumbers, draw: number) => void;
  /** Writes the figures of what was taken, from a place on, and begins the next lot. */
  readonly settle: (figures: FiguresDrawn, place: number) => void;
}

/** Writes the figures of one draw, from its place on. */
export function keepDrawn(figures: FiguresDrawn, place: number, drawn: Drawn): void {
  for (const figure of DRAWN_FIGURES) figures[figure].set(drawn[figure], place);
}

/** The figures of one draw, from what pays for its costs. */
export function drawnOf({ funding: sources }: Pick<Plan, "funding">, { cost, byLevel }: Paid): Drawn {
  const reserves = new Set(sources.filter(({ reserve }) => reserve !== undefined).map(({ id }) => id));
  const ofReserves = byLevel.total.sources.filter(({ source }) => reserves.has(source));
  const gapAt = (fundingLevel: keyof typeof byLevel) => byLevel[fundingLevel].years.map(({ gap }) => gap);
  return {
    cost,
    confirmed: gapAt("confirmed"),
    conditional: gapAt("conditional"),
    total: gapAt("total"),
    reserves: cost.map((_, yearIndex) =>
      ofReserves.reduce((runningTotal, { years }) => runningTotal + years[yearIndex]!.applied, 0),
    ),
  };
}
