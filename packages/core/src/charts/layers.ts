import type { Json } from "./chart.ts";

/** A layer of a specification. */
export interface Layer {
  readonly [key: string]: Json;
}

/** A line of text at a place of the plot, in pixels from its top left. */
export interface TextAt {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** How texts of a layer are set. */
export interface TextLook {
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
  readonly align?: "left" | "center" | "right";
}

/** A place in pixels: no scale stands between. */
const pixel = (field: string) => ({ field, type: "quantitative", scale: null, axis: null });

/** Texts at places in pixels, each on its middle line. */
export function texts(values: readonly TextAt[], { size, color, bold = false, align = "left" }: TextLook): Layer[] {
  if (values.length === 0) return [];
  const weight = bold ? "bold" : "normal";
  return [
    {
      data: { values: values.map((textAt) => ({ ...textAt })) },
      mark: { type: "text", align, baseline: "middle", fontSize: size, fontWeight: weight, color },
      encoding: { x: pixel("x"), y: pixel("y"), text: { field: "text", type: "nominal" } },
    },
  ];
}

/** A rectangle at places in pixels. */
export interface RectangleAt {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
}

/** Rectangles at places in pixels. */
export const rectangles = (values: readonly RectangleAt[], mark: Layer): Layer => ({
  data: { values: values.map((rectangleAt) => ({ ...rectangleAt })) },
  mark: { type: "rect", ...mark },
  encoding: { x: pixel("x"), x2: { field: "x2" }, y: pixel("y"), y2: { field: "y2" } },
});

/** Straight lines at places in pixels. */
export const lines = (values: readonly RectangleAt[], mark: Layer): Layer => ({
  ...rectangles(values, mark),
  mark: { type: "rule", ...mark },
});

/** The names of fields of a place that is in pixels across or down, for marks that have a scale the other way. */
export const inPixels = pixel;
