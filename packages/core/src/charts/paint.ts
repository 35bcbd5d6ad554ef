import type { Colours } from "./colours.ts";

/**
 * How a mark is filled and outlined. Kinds of marks differ in more than colour: solid, tinted with an outline, hollow with a broken
 * outline.
 */
export interface Paint {
  readonly fill: string;
  readonly fillOpacity: number;
  readonly stroke: string;
  readonly dash: readonly number[];
  readonly strokeWidth: number;
}

/** How wide a mark across bars is, in pixels. */
export const MARK = 3;

/** A category of the palette, 0 to 5. */
export type Category = 0 | 1 | 2 | 3 | 4 | 5;

/** Filled whole. */
export const solid = ({ series }: Colours, category: Category): Paint => ({
  fill: series[category],
  fillOpacity: 1,
  stroke: series[category],
  dash: [],
  strokeWidth: 0,
});

/** A light fill with a firm outline. */
export const tinted = ({ series }: Colours, category: Category): Paint => ({
  fill: series[category],
  fillOpacity: 0.3,
  stroke: series[category],
  dash: [],
  strokeWidth: 1.5,
});

/** An outline of dashes round nearly nothing. */
export const hollow = ({ series }: Colours, category: Category): Paint => ({
  fill: series[category],
  fillOpacity: 0.08,
  stroke: series[category],
  dash: [4, 2],
  strokeWidth: 2,
});

/** As Vega-Lite says it of a mark; an outline stands inside the edge, so that neighbours do not touch. */
export const painted = ({ fill, fillOpacity, stroke, dash, strokeWidth }: Paint) =>
  strokeWidth === 0 ? { fill, fillOpacity } : { fill, fillOpacity, stroke, strokeDash: dash, strokeWidth };
