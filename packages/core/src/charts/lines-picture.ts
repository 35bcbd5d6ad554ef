import type { FinancialYear } from "../calendar/index.ts";
import { framed, plotWidth } from "./frame.ts";
import { inPixels, type Layer, lines, type TextAt, texts } from "./layers.ts";
import type { Layout } from "./layout.ts";
import type { Paint } from "./paint.ts";
import { spreadLabels } from "./spread.ts";
import { widthOf } from "./text-width.ts";
import { ticksOf } from "./ticks.ts";

/** A line over the ends of years, from nothing at the start: known by its dashes and the shape of its points too. */
export interface PictureLine {
  readonly name: string;
  /** The label at its end. */
  readonly says: string;
  readonly paint: Paint;
  readonly shape: "circle" | "square" | "triangle-up" | "diamond";
  readonly byYear: readonly number[];
}

/** A picture of lines over years. */
export interface Lines {
  readonly title: string;
  readonly alt: string;
  readonly subtitle: string;
  readonly years: readonly FinancialYear[];
  readonly lines: readonly PictureLine[];
  /** What lies between two lines, filled. */
  readonly bands?: readonly Band[];
}

/** What lies between two lines over years, from nothing at the start. */
export interface Band {
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly paint: Paint;
}

const AXIS = 54;
const LABELS_FROM = 480;

/** Lines from the start of the first year to the end of the last, each with its label at its end or, where it is narrow, in a key. */
export function linesPicture(layout: Layout, { years, lines: drawnPictureLines, bands = [], ...pictureWords }: Lines) {
  const { size, colours } = layout;
  const labelled = layout.width >= LABELS_FROM;
  const labelWidth = Math.max(...drawnPictureLines.map(({ says }) => widthOf(says, size)));
  const sides = { left: AXIS, right: labelled ? labelWidth + 26 : 14 };
  const width = plotWidth(layout, sides);
  const plotHeight = layout.narrow ? 200 : 280;
  const ticks = ticksOf(
    drawnPictureLines.flatMap(({ byYear }) => byYear),
    6,
    "money",
  );
  const [low, high] = ticks.domain;
  const y = {
    field: "y",
    type: "quantitative",
    scale: { domain: [low, high], nice: false, zero: false },
    axis: { values: [...ticks.values], labelExpr: ticks.says, orient: "left", grid: true, labelPadding: 8 },
  };
  const step = width / years.length;
  const wished = drawnPictureLines.map(({ says, paint, byYear }) => {
    const middleIndex = (plotHeight * (high - byYear.at(-1)!)) / (high - low);
    return { says, paint, y: middleIndex, middle: middleIndex };
  });
  const placed = labelled ? spreadLabels(wished, size * 1.4, plotHeight) : [];
  const layers = [
    ...bands.map((band) => bandLayer(y, band, step)),
    ...drawnPictureLines.flatMap((pictureLine) => lineLayers(y, pictureLine, step)),
    ...placed.map(({ paint, y: position, middle }) =>
      lines([{ x: width + 6, x2: width + 16, y: middle, y2: position }], { color: paint.stroke, strokeWidth: 1.5 }),
    ),
    ...texts(
      placed.map(({ says, y: position }): TextAt => ({ x: width + 20, y: position, text: says })),
      { size, color: colours.text },
    ),
    ...texts(endsOf(years, step, size, plotHeight), { size: size - 1, color: colours.text, align: "right" }),
  ];
  const keyEntries = labelled ? [] : drawnPictureLines.map(({ says, paint }) => ({ says, paint, as: "line" as const }));
  return framed(layout, { ...pictureWords, ...sides, key: keyEntries, plotHeight, below: 26, layers });
}

function lineLayers(y: Layer, { byYear, paint, shape }: PictureLine, step: number): readonly Layer[] {
  const values = [0, ...byYear].map((amount, position) => ({ x: position * step, y: amount, at: position }));
  const encoding = { x: inPixels("x"), y };
  return [
    {
      data: { values },
      mark: { type: "line", color: paint.stroke, strokeWidth: 2.5, strokeDash: [...paint.dash] },
      encoding: { ...encoding, order: { field: "at", type: "quantitative" } },
    },
    {
      data: { values: values.slice(1) },
      mark: { type: "point", shape, filled: true, opacity: 1, size: 60, color: paint.stroke },
      encoding,
    },
  ];
}

const bandLayer = (y: Layer, { low, high, paint }: Band, step: number): Layer => ({
  data: {
    values: [0, ...high].map((upper, position) => ({ x: position * step, y: upper, y2: [0, ...low][position]! })),
  },
  mark: { type: "area", color: paint.fill, opacity: paint.fillOpacity },
  encoding: { x: inPixels("x"), y, y2: { field: "y2" } },
});

/** The years at whose ends points stand, every so many where there is no room for all; the last one always. */
function endsOf(
  financialYears: readonly FinancialYear[],
  step: number,
  size: number,
  height: number,
): readonly TextAt[] {
  const every = Math.ceil((widthOf("2024/25", size - 1) + 6) / step);
  return financialYears.flatMap((text, yearIndex): TextAt[] =>
    (financialYears.length - 1 - yearIndex) % every === 0
      ? [{ x: (yearIndex + 1) * step + (yearIndex === financialYears.length - 1 ? 6 : 0), y: height + 16, text }]
      : [],
  );
}
