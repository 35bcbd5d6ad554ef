import type { FinancialYear } from "../calendar/index.ts";
import { framed, plotWidth } from "./frame.ts";
import { inPixels, type Layer, lines, type TextAt, texts } from "./layers.ts";
import type { Layout } from "./layout.ts";
import { type Paint, painted } from "./paint.ts";
import { spread } from "./spread.ts";
import { shortened, widthOf } from "./text-width.ts";
import { type Ticks, ticksOf } from "./ticks.ts";

/** What is stacked: a number for each month, above or below nothing, and a label for it all. */
export interface Stacked {
  readonly name: string;
  readonly says: string;
  readonly paint: Paint;
  readonly byMonth: readonly number[];
}

/** A picture of columns by month: the first of `stacked` stands lowest. */
export interface Columns {
  readonly title: string;
  readonly alt: string;
  readonly subtitle: string;
  readonly years: readonly FinancialYear[];
  readonly stacked: readonly Stacked[];
  readonly are: "money" | "count";
}

const MONTHS = 12;
const AXIS = 50;
const LABELS_FROM = 480;
/** Columns narrower than this stand side by side: gaps between them would only flicker. */
const LEAST_APART = 5;

interface Part {
  readonly month: number;
  readonly from: number;
  readonly to: number;
}

/** Columns of every month of some financial years, stacked, with a label at the right or, where it is narrow, a key. */
export function columnsPicture(layout: Layout, { years, stacked, are, ...of }: Columns) {
  const labelled = layout.width >= LABELS_FROM && stacked.length > 1;
  const labelWidth = Math.max(...stacked.map(({ says }) => widthOf(says, layout.size)), 0);
  const sides = { left: AXIS, right: labelled ? Math.min(labelWidth, layout.width / 3) + 26 : 6 };
  const width = plotWidth(layout, sides);
  const plotHeight = layout.narrow ? 200 : 280;
  const parts = stack(stacked, years.length * MONTHS);
  const ticks = ticksOf(
    parts.flat().flatMap(({ from, to }) => [from, to]),
    6,
    are,
  );
  const y = {
    field: "from",
    type: "quantitative",
    scale: { domain: [...ticks.domain], nice: false, zero: false },
    axis: { values: [...ticks.values], labelExpr: ticks.says, orient: "left", grid: true, labelPadding: 8 },
  };
  const column = width / (years.length * MONTHS);
  const layers = [
    ...stacked.map(({ paint }, at) => partsLayer(y, parts[at]!, column, paint)),
    ...(labelled ? labelLayers(layout, { stacked, parts, ticks, column, width, plotHeight }) : []),
    ...monthLayers(layout, years, { column, plotHeight }),
  ];
  const key = labelled || stacked.length < 2 ? [] : stacked.map(({ says, paint }) => ({ says, paint })).reverse();
  const order = key.length > 0 ? " Stacked in the order of the key, the first on top." : "";
  return framed(layout, { ...of, ...sides, subtitle: of.subtitle + order, key, plotHeight, below: 40, layers });
}

/** Each on top of those before it, those below nothing downwards. */
function stack(stacked: readonly Stacked[], months: number): readonly (readonly Part[])[] {
  const up = Array.from({ length: months }, () => 0);
  const down = Array.from({ length: months }, () => 0);
  return stacked.map(({ byMonth }) =>
    byMonth.flatMap((amount, month) => {
      if (amount === 0) return [];
      const upTo = amount > 0 ? up : down;
      const from = upTo[month]!;
      upTo[month] = from + amount;
      return [{ month, from, to: from + amount }];
    }),
  );
}

function partsLayer(y: Layer, parts: readonly Part[], column: number, paint: Paint): Layer {
  const gap = column < LEAST_APART ? 0 : Math.min(2, column * 0.12);
  const values = parts.map(({ month, from, to }) => ({
    x: month * column + gap,
    x2: (month + 1) * column - gap,
    from: Math.min(from, to),
    to: Math.max(from, to),
  }));
  return {
    data: { values },
    mark: { type: "rect", yOffset: -0.5, y2Offset: 0.5, ...painted(paint) },
    encoding: { x: inPixels("x"), x2: { field: "x2" }, y, y2: { field: "to" } },
  };
}

interface Beside {
  readonly stacked: readonly Stacked[];
  readonly parts: readonly (readonly Part[])[];
  readonly ticks: Ticks;
  readonly column: number;
  readonly width: number;
  readonly plotHeight: number;
}

/** A label for each at the height of its last part, with a line to it. */
function labelLayers({ size, colours }: Layout, of: Beside): readonly Layer[] {
  const { stacked, parts, ticks, column, width, plotHeight } = of;
  const [low, high] = ticks.domain;
  const at = (value: number): number => (plotHeight * (high - value)) / (high - low);
  const wished = stacked.flatMap(({ says, paint }, n) => {
    const last = parts[n]!.at(-1);
    if (last === undefined) return [];
    const middle = at((last.from + last.to) / 2);
    return [{ says, paint, y: middle, middle, ends: (last.month + 1) * column }];
  });
  const placed = spread(wished, size * 1.4, plotHeight);
  const words = placed.map(({ says, y }): TextAt => ({ x: width + 20, y, text: shortened(says, 1000, size) }));
  return [
    ...placed.flatMap(({ paint, y, middle, ends }) => [
      lines([{ x: ends + 1, x2: width + 4, y: middle, y2: middle }], {
        color: paint.stroke,
        strokeWidth: 1,
        opacity: 0.6,
      }),
      lines([{ x: width + 4, x2: width + 16, y: middle, y2: y }], { color: paint.stroke, strokeWidth: 1.5 }),
    ]),
    ...texts(words, { size, color: colours.text }),
  ];
}

const INITIALS = "AMJJASONDJFM";

/** The initials of months where there is room, the years below them, and a line where a year starts. */
function monthLayers(
  { size, colours }: Layout,
  years: readonly FinancialYear[],
  { column, plotHeight }: { readonly column: number; readonly plotHeight: number },
): readonly Layer[] {
  const initials =
    column < size
      ? []
      : years.flatMap((_, year) =>
          [...INITIALS].map((text, n): TextAt => ({ x: (year * MONTHS + n + 0.5) * column, y: plotHeight + 12, text })),
        );
  const yearWidth = MONTHS * column;
  const nameWidth = widthOf("2024/25", size - 1) + 8;
  const every = Math.ceil(nameWidth / yearWidth);
  const named = years.flatMap((text, n): TextAt[] => {
    const fits = (years.length - n) * yearWidth >= nameWidth;
    if (n % every !== 0 || !fits) return [];
    return [{ x: every === 1 ? (n + 0.5) * yearWidth : n * yearWidth + 4, y: plotHeight + 28, text }];
  });
  const starts = years.flatMap((_, n) =>
    n % every === 0 ? [{ x: n * yearWidth, x2: n * yearWidth, y: plotHeight, y2: plotHeight + 34 }] : [],
  );
  return [
    lines(starts, { color: colours.quiet, strokeWidth: 1, opacity: 0.6 }),
    ...texts(initials, { size: size - 2, color: colours.text, align: "center" }),
    ...texts(named, { size: size - 1, color: colours.text, align: every === 1 ? "center" : "left" }),
  ];
}
