import type { FinancialYear } from "../calendar/index.ts";
import { framed, plotWidth } from "./frame.ts";
import { inPixels, type Layer, lines, type TextAt, texts } from "./layers.ts";
import type { Layout } from "./layout.ts";
import { type Paint, painted } from "./paint.ts";
import { spreadLabels } from "./spread.ts";
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
  /** A level that the columns are held to: a dashed line across with its words above it. */
  readonly level?: { readonly value: number; readonly says: string } | undefined;
  /** What is said above the columns of some months, by their place. */
  readonly above?: ReadonlyMap<number, string> | undefined;
}

const MONTHS = 12;
const AXIS = 50;
const LABELS_FROM = 480;
/** Columns narrower than this stand side by side: gaps between them would only flicker. */
const LEAST_APART = 5;

interface ColumnPart {
  readonly month: number;
  readonly from: number;
  readonly to: number;
}

/** Columns of every month of some financial years, stacked, with a label at the right or, where it is narrow, a key. */
export function columnsPicture(layout: Layout, { years, stacked, are, level, above, ...pictureWords }: Columns) {
  const labelled = layout.width >= LABELS_FROM && stacked.length > 1;
  const labelWidth = Math.max(...stacked.map(({ says }) => widthOf(says, layout.size)), 0);
  const sides = { left: AXIS, right: labelled ? Math.min(labelWidth, layout.width / 3) + 26 : 6 };
  const width = plotWidth(layout, sides);
  const plotHeight = layout.narrow ? 200 : 280;
  const parts = stack(stacked, years.length * MONTHS);
  const ticks = ticksOf(
    [...parts.flat().flatMap(({ from, to }) => [from, to]), ...(level ? [level.value] : [])],
    6,
    are,
  );
  const y = {
    field: "from",
    type: "quantitative",
    scale: { domain: [...ticks.domain], nice: false, zero: false },
    axis: { values: [...ticks.values], labelExpr: ticks.says, orient: "left", grid: true, labelPadding: 8 },
  };
  const columnWidth = width / (years.length * MONTHS);
  const layers = [
    ...stacked.map(({ paint }, partIndex) => partsLayer(y, parts[partIndex]!, columnWidth, paint)),
    ...levelLayers(layout, { level, above, parts, ticks, column: columnWidth, width, plotHeight }),
    ...(labelled ? labelLayers(layout, { stacked, parts, ticks, column: columnWidth, width, plotHeight }) : []),
    ...monthLayers(layout, years, { column: columnWidth, plotHeight }),
  ];
  const keyEntries =
    labelled || stacked.length < 2 ? [] : stacked.map(({ says, paint }) => ({ says, paint })).reverse();
  const order = keyEntries.length > 0 ? " Stacked in the order of the key, the first on top." : "";
  return framed(layout, {
    ...pictureWords,
    ...sides,
    subtitle: pictureWords.subtitle + order,
    key: keyEntries,
    plotHeight,
    below: 40,
    layers,
  });
}

/** Each on top of those before it, those below nothing downwards. */
function stack(stacked: readonly Stacked[], monthCount: number): readonly (readonly ColumnPart[])[] {
  const up = Array.from({ length: monthCount }, () => 0);
  const down = Array.from({ length: monthCount }, () => 0);
  return stacked.map(({ byMonth }) =>
    byMonth.flatMap((amount, monthIndex) => {
      if (amount === 0) return [];
      const upTo = amount > 0 ? up : down;
      const fromValue = upTo[monthIndex]!;
      upTo[monthIndex] = fromValue + amount;
      return [{ month: monthIndex, from: fromValue, to: fromValue + amount }];
    }),
  );
}

function partsLayer(y: Layer, parts: readonly ColumnPart[], columnWidth: number, paint: Paint): Layer {
  const gap = columnWidth < LEAST_APART ? 0 : Math.min(2, columnWidth * 0.12);
  const values = parts.map(({ month, from, to }) => ({
    x: month * columnWidth + gap,
    x2: (month + 1) * columnWidth - gap,
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
  readonly parts: readonly (readonly ColumnPart[])[];
  readonly ticks: Ticks;
  readonly column: number;
  readonly width: number;
  readonly plotHeight: number;
}

/** The level across all columns, and what is said above some of them where there is room. */
function levelLayers(
  { size, colours }: Layout,
  { level, above, parts, ticks, column, width, plotHeight }: Omit<Beside, "stacked"> & Pick<Columns, "level" | "above">,
): readonly Layer[] {
  const [low, high] = ticks.domain;
  const heightOf = (value: number): number => (plotHeight * (high - value)) / (high - low);
  const tops = new Map<number, number>();
  for (const { month, to } of parts.flat()) tops.set(month, Math.max(tops.get(month) ?? 0, to));
  const said = [...(above ?? [])].filter(([, words]) => widthOf(words, size - 2) <= Math.max(column * 2, size * 2));
  const words = said.map(([month, text]): TextAt => {
    // Above what stands beside it too, where it is wider than its column.
    const beside = Math.ceil(widthOf(text, size - 2) / 2 / column - 0.5);
    const under = [...tops].filter(([other]) => Math.abs(other - month) <= beside).map(([, top]) => top);
    const free = heightOf(Math.max(0, ...under)) - size * 0.7;
    const line = level && heightOf(level.value);
    const isCrossed = line !== undefined && Math.abs(free - line) < size * 0.7;
    return { x: (month + 0.5) * column, y: isCrossed ? line - size * 0.7 : free, text };
  });
  if (level === undefined) return texts(words, { size: size - 2, color: colours.text, align: "center" });
  const y = heightOf(level.value);
  // What it is called stands above the columns that it would stand on.
  const firstUnder = Math.floor((width - widthOf(level.says, size)) / column);
  const highestUnder = Math.max(
    level.value,
    ...[...tops].filter(([month]) => month >= firstUnder).map(([, top]) => top),
  );
  return [
    // A dark line would not be seen on dark columns.
    ...(colours.background === null
      ? []
      : [lines([{ x: 0, x2: width, y, y2: y }], { color: colours.background, strokeWidth: 5 })]),
    lines([{ x: 0, x2: width, y, y2: y }], { color: colours.text, strokeWidth: 2, strokeDash: [6, 4] }),
    ...texts([{ x: width, y: heightOf(highestUnder) - size * 0.8, text: level.says }], {
      size: size - 1,
      color: colours.text,
      align: "right",
      bold: true,
    }),
    ...texts(words, { size: size - 2, color: colours.text, align: "center" }),
  ];
}

/** A label for each at the height of its last part, with a line to it. */
function labelLayers({ size, colours }: Layout, stackedBeside: Beside): readonly Layer[] {
  const { stacked, parts, ticks, column, width, plotHeight } = stackedBeside;
  const [low, high] = ticks.domain;
  const heightOf = (value: number): number => (plotHeight * (high - value)) / (high - low);
  const wished = stacked.flatMap(({ says, paint }, partIndex) => {
    const lastColumnPart = parts[partIndex]!.at(-1);
    if (lastColumnPart === undefined) return [];
    const middleIndex = heightOf((lastColumnPart.from + lastColumnPart.to) / 2);
    return [{ says, paint, y: middleIndex, middle: middleIndex, ends: (lastColumnPart.month + 1) * column }];
  });
  const placed = spreadLabels(wished, size * 1.4, plotHeight);
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
  financialYears: readonly FinancialYear[],
  { column, plotHeight }: { readonly column: number; readonly plotHeight: number },
): readonly Layer[] {
  const initials =
    column < size
      ? []
      : financialYears.flatMap((_, yearIndex) =>
          [...INITIALS].map(
            (labelText, index): TextAt => ({
              x: (yearIndex * MONTHS + index + 0.5) * column,
              y: plotHeight + 12,
              text: labelText,
            }),
          ),
        );
  const yearWidth = MONTHS * column;
  const nameWidth = widthOf("2024/25", size - 1) + 8;
  const every = Math.ceil(nameWidth / yearWidth);
  const named = financialYears.flatMap((text, yearIndex): TextAt[] => {
    const fits = (financialYears.length - yearIndex) * yearWidth >= nameWidth;
    if (yearIndex % every !== 0 || !fits) return [];
    return [{ x: every === 1 ? (yearIndex + 0.5) * yearWidth : yearIndex * yearWidth + 4, y: plotHeight + 28, text }];
  });
  const starts = financialYears.flatMap((_, yearIndex) =>
    yearIndex % every === 0
      ? [{ x: yearIndex * yearWidth, x2: yearIndex * yearWidth, y: plotHeight, y2: plotHeight + 34 }]
      : [],
  );
  return [
    lines(starts, { color: colours.quiet, strokeWidth: 1, opacity: 0.6 }),
    ...texts(initials, { size: size - 2, color: colours.text, align: "center" }),
    ...texts(named, { size: size - 1, color: colours.text, align: every === 1 ? "center" : "left" }),
  ];
}
