import type { Colours } from "./colours.ts";
import { framed, plotWidth } from "./frame.ts";
import type { KeyEntry } from "./key.ts";
import { inPixels, type Layer, type TextAt, texts } from "./layers.ts";
import type { Layout } from "./layout.ts";
import { MARK, type Paint, painted } from "./paint.ts";
import { wrapped } from "./text-width.ts";
import { type AxisOf, ticksOf } from "./ticks.ts";

/** A part of a bar from one number to another, in pounds. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly paint: Paint;
}

/** A row of a picture: words, and below them bars, one below the other, each of segments. */
export interface ChartRow {
  readonly heading: string;
  readonly says: string;
  readonly bars: readonly (readonly Segment[])[];
  /** A number that is marked across the bars, in pounds. */
  readonly mark?: number;
}

/** A picture of bars in rows: legible at any width, as nothing stands beside a bar. */
export interface Rows {
  readonly title: string;
  readonly alt: string;
  readonly subtitle: string;
  readonly key: readonly KeyEntry[];
  readonly rows: readonly ChartRow[];
  readonly are: AxisOf;
  /** Whether the axis goes from nothing; where it does not, no bar may start there. */
  readonly fromNothing?: boolean;
}

const BAR = 18;
const BETWEEN_BARS = 3;
const AFTER = 14;
const SIDE = 20;
const TICK_SPACE = 75;

interface LaidRow {
  readonly row: ChartRow;
  readonly heading: readonly TextAt[];
  readonly says: readonly TextAt[];
  readonly top: number;
  readonly bottom: number;
}

/** Bars in rows, with an axis of money or counts below them all. */
export function rowsPicture(layout: Layout, { rows, are, fromNothing = true, ...pictureWords }: Rows) {
  const numbers = rows.flatMap(({ bars }) => bars.flat().flatMap(({ from, to }) => [from, to]));
  const smallest = fromNothing ? Math.min(0, ...numbers) : 1;
  const sides = { left: smallest === 0 ? 0 : SIDE, right: SIDE };
  const width = plotWidth(layout, sides);
  const ticks = ticksOf(numbers, Math.max(2, Math.min(8, Math.floor(width / TICK_SPACE) + 1)), are, fromNothing);
  const laid = layRows(layout, width + sides.right + sides.left, sides.left, rows);
  const plotHeight = laid.at(-1)?.bottom ?? 0;
  const { colours, size } = layout;
  const x = {
    field: "from",
    type: "quantitative",
    scale: { domain: [...ticks.domain], nice: false, zero: false },
    axis: { values: [...ticks.values], labelExpr: ticks.says, orient: "bottom", grid: false, labelPadding: 6 },
  };
  const layers: Layer[] = [
    gridLayer(x, laid, ticks.values, colours),
    ...paintsIn(laid).map((paint) => segmentsLayer(x, laid, paint)),
    ...(fromNothing ? [zeroLayer(x, laid, colours.text)] : []),
    ...markLayers(x, laid, colours.text),
    ...texts(
      laid.flatMap(({ heading }) => heading),
      { size, color: colours.text, bold: true },
    ),
    ...texts(
      laid.flatMap(({ says }) => says),
      { size, color: colours.text },
    ),
  ];
  return framed(layout, { ...pictureWords, ...sides, plotHeight, below: 24, layers });
}

function layRows({ size }: Layout, width: number, left: number, rows: readonly ChartRow[]): readonly LaidRow[] {
  const step = Math.ceil(size * 1.35);
  let y = 0;
  return rows.map((row) => {
    const put = (lines: readonly string[]): readonly TextAt[] =>
      lines.map((labelText) => {
        y += step;
        return { x: 0 - left, y: y - step / 2, text: labelText };
      });
    const heading = put(wrapped(row.heading, width, size, 4, true));
    const says = put(wrapped(row.says, width, size, 4));
    const topEdge = y + 3;
    y = topEdge + row.bars.length * (BAR + BETWEEN_BARS) + AFTER;
    return { row, heading, says, top: topEdge, bottom: y - AFTER + 4 };
  });
}

/** Lines of the ticks behind bars alone: they cross no words. */
const gridLayer = (
  x: Layer,
  laid: readonly LaidRow[],
  ticks: readonly number[],
  { grid, gridOpacity }: Colours,
): Layer => ({
  data: {
    values: laid.flatMap(({ top, bottom }) => ticks.map((fromValue) => ({ from: fromValue, top: top - 2, bottom }))),
  },
  mark: { type: "rule", color: grid, opacity: gridOpacity },
  encoding: { x, y: inPixels("top"), y2: { field: "bottom" } },
});

const zeroLayer = (x: Layer, laid: readonly LaidRow[], color: string): Layer => ({
  data: { values: laid.map(({ top, bottom }) => ({ from: 0, top: top - 2, bottom })) },
  mark: { type: "rule", color, strokeWidth: 1 },
  encoding: { x, y: inPixels("top"), y2: { field: "bottom" } },
});

/** A firm line across the bars of each row that has a mark. */
function markLayers(x: Layer, laid: readonly LaidRow[], color: string): readonly Layer[] {
  const values = laid.flatMap(({ row, top, bottom }) =>
    row.mark === undefined ? [] : [{ from: row.mark, top: top - 4, bottom: bottom - 1 }],
  );
  if (values.length === 0) return [];
  return [
    {
      data: { values },
      mark: { type: "rule", color, strokeWidth: MARK },
      encoding: { x, y: inPixels("top"), y2: { field: "bottom" } },
    },
  ];
}

const paintsIn = (laid: readonly LaidRow[]): readonly Paint[] => [
  ...new Map(
    laid.flatMap(({ row }) => row.bars.flat()).map(({ paint }) => [JSON.stringify(paint), paint] as const),
  ).values(),
];

/** Segments of one paint; each a little short of its ends, so that those that touch stand apart. */
function segmentsLayer(x: Layer, laid: readonly LaidRow[], paint: Paint): Layer {
  const key = JSON.stringify(paint);
  const values = laid.flatMap(({ row, top }) =>
    row.bars.flatMap((bar, barIndex) =>
      bar
        .filter((segment) => JSON.stringify(segment.paint) === key)
        .map(({ from, to }) => ({
          of: row.heading,
          from: Math.min(from, to),
          to: Math.max(from, to),
          top: top + barIndex * (BAR + BETWEEN_BARS),
          bottom: top + barIndex * (BAR + BETWEEN_BARS) + BAR,
        })),
    ),
  );
  return {
    data: { values },
    mark: { type: "rect", xOffset: 1, x2Offset: -1, ...painted(paint) },
    encoding: { x, x2: { field: "to" }, y: inPixels("top"), y2: { field: "bottom" } },
  };
}
