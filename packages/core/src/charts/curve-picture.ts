import { framed, plotWidth } from "./frame.ts";
import { inPixels, texts } from "./layers.ts";
import type { Layout } from "./layout.ts";
import { MARK, type Paint } from "./paint.ts";
import { widthOf } from "./text-width.ts";
import { ticksOf } from "./ticks.ts";

/** A falling curve of per cents over sums of money, with one sum marked. */
export interface Curve {
  readonly title: string;
  readonly alt: string;
  readonly subtitle: string;
  readonly paint: Paint;
  /** Pounds across, per cents up. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly mark: { readonly x: number; readonly says: string };
}

const AXIS = 44;
const SIDE = 24;
const TICK_SPACE = 75;

/** The curve in steps, as what it counts are draws, and a firm line with its words at the sum that is marked. */
export function curvePicture(layout: Layout, { paint, points, mark, ...pictureWords }: Curve) {
  const { size, colours, narrow } = layout;
  const sides = { left: AXIS, right: SIDE };
  const width = plotWidth(layout, sides);
  const plotHeight = narrow ? 200 : 280;
  const across = ticksOf(
    points.map(({ x }) => x),
    Math.max(2, Math.min(8, Math.floor(width / TICK_SPACE) + 1)),
    "money",
  );
  const up = ticksOf([0, 100], 6, "percent");
  const axis = { domain: false, grid: true, labelPadding: 6 };
  const x = {
    field: "x",
    type: "quantitative",
    scale: { domain: [...across.domain], nice: false, zero: false },
    axis: { ...axis, values: [...across.values], labelExpr: across.says, orient: "bottom" },
  };
  const y = {
    field: "y",
    type: "quantitative",
    scale: { domain: [...up.domain], nice: false, zero: false },
    axis: { ...axis, values: [...up.values], labelExpr: up.says, orient: "left" },
  };
  const [low, high] = across.domain;
  const place = (width * (mark.x - low)) / (high - low);
  const isLeft = place + widthOf(mark.says, size) + 12 > width;
  const layers = [
    {
      data: { values: points.map((point) => ({ ...point })) },
      mark: { type: "line", interpolate: "step-after", color: paint.stroke, strokeWidth: 2.5 },
      encoding: { x, y },
    },
    {
      data: { values: [{ x: mark.x, top: 0, bottom: plotHeight }] },
      mark: { type: "rule", color: colours.text, strokeWidth: MARK },
      encoding: { x, y: inPixels("top"), y2: { field: "bottom" } },
    },
    ...texts([{ x: place + (isLeft ? -8 : 8), y: size, text: mark.says }], {
      ...{ size, color: colours.text, bold: true, align: isLeft ? "right" : "left" },
    }),
  ];
  return framed(layout, { ...pictureWords, ...sides, key: [], plotHeight, below: 26, layers });
}
