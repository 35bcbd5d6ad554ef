import type { Spec } from "./chart.ts";
import { type KeyEntry, keyHeight, keyLayers } from "./key.ts";
import { type Layer, type TextAt, texts } from "./layers.ts";
import type { Layout } from "./layout.ts";
import { wrapped } from "./text-width.ts";

const SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json";
const FONT = "system-ui, -apple-system, Segoe UI, Roboto, Arial, sans-serif";
const EDGE = 12;

/** The plot and what stands round it. */
export interface Framed {
  readonly title: string;
  readonly alt: string;
  readonly subtitle: string;
  readonly key: readonly KeyEntry[];
  readonly plotHeight: number;
  /** Room left of, right of and below the plot, for labels that stand there. */
  readonly left?: number;
  readonly right?: number;
  readonly below?: number;
  readonly layers: readonly Layer[];
}

/** The width that is left for a plot. */
export const plotWidth = ({ width }: Layout, { left = 0, right = 0 }: Pick<Framed, "left" | "right">): number =>
  width - 2 * EDGE - left - right;

/** The whole specification of a picture: every measure in it is settled here, none by the size of a font. */
export function framed(
  layout: Layout,
  givenFramed: Framed,
): { readonly spec: Spec; readonly width: number; readonly height: number } {
  const { colours, width, narrow, titled, size } = layout;
  const { left = 0, right = 0, below = 0 } = givenFramed;
  const titleSize = narrow ? 15 : 18;
  const inside = width - 2 * EDGE;
  const title = titled ? wrapped(givenFramed.title, inside, titleSize, 5, true) : [];
  const subtitle = wrapped(givenFramed.subtitle, inside, size, 5);
  const key = keyHeight(layout, inside, givenFramed.key);
  const step = size * 1.35;
  const head = Math.ceil(title.length * titleSize * 1.25 + subtitle.length * step) + 14;
  const topEdge = EDGE + head + key;
  const foot = wrapped(layout.foot, inside, size - 1, narrow ? 8 : 4);
  const footHeight = foot.length === 0 ? 0 : Math.ceil(foot.length * (size - 1) * 1.35) + 8;
  const bottom = EDGE + below + footHeight;
  const height = Math.ceil(topEdge + givenFramed.plotHeight + bottom);
  const put = (rowLabels: readonly string[], y: number, rowHeight: number): readonly TextAt[] =>
    rowLabels.map((labelText, index) => ({
      x: 0 - left,
      y: y + (index + 0.5) * rowHeight - head - key,
      text: labelText,
    }));
  const specification: Spec = {
    $schema: SCHEMA,
    description: givenFramed.alt,
    width: plotWidth(layout, givenFramed),
    height: givenFramed.plotHeight,
    autosize: { type: "none" },
    padding: { left: EDGE + left, right: EDGE + right, top: topEdge, bottom },
    background: colours.background,
    layer: [
      ...texts(put(title, 0, titleSize * 1.25), { size: titleSize, color: colours.text, bold: true }),
      ...texts(put(subtitle, title.length * titleSize * 1.25 + 3, step), { size, color: colours.quiet }),
      ...texts(put(foot, head + key + givenFramed.plotHeight + below + 8, (size - 1) * 1.35), {
        size: size - 1,
        color: colours.quiet,
      }),
      ...keyLayers(layout, inside, givenFramed.key, left),
      ...givenFramed.layers,
    ],
    config: config(layout),
  };
  return { spec: specification, width, height };
}

const config = ({ colours, size }: Layout) => ({
  aria: false,
  font: FONT,
  view: { stroke: null },
  axis: {
    labelColor: colours.text,
    labelFontSize: size - 1,
    labelLimit: 0,
    labelOverlap: false,
    labelFlush: false,
    labelBound: false,
    title: null,
    domain: false,
    ticks: false,
    gridColor: colours.grid,
    gridOpacity: colours.gridOpacity,
  },
});
