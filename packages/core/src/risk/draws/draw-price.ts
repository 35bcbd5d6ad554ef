import type { Paid } from "../../funding/index.ts";
import type { Plan } from "../../plan/index.ts";
import type { DrawnNumbers } from "../drawing/drawing.ts";

/** What is kept of each draw and year: the cost, the gap at each level of certainty, and what reserves pay with all money. */
export const DRAWN_FIGURES = ["cost", "confirmed", "conditional", "total", "reserves"] as const;
export type DrawnFigure = (typeof DRAWN_FIGURES)[number];

/** The figures of one draw, year by year. */
export type Drawn = { readonly [figure in DrawnFigure]: readonly number[] };

/** Finds the figures of a draw from what each thing of a drawing comes to in it; `draw` is its number, for issues. */
export type DrawPrice = (numbers: DrawnNumbers, draw: number) => Drawn;

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
