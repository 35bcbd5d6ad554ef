import type { Pence } from "../money/index.ts";
import type { TornadoBar } from "../questions/index.ts";
import { figureInWords } from "../scenario/index.ts";
import { capitalised } from "../words/index.ts";
import type { Chart, Look } from "./chart.ts";
import { layoutOf } from "./layout.ts";
import { nothingToDraw } from "./nothing.ts";
import { solid, tinted } from "./paint.ts";
import { type ChartRow, rowsPicture } from "./rows.ts";
import { inPoundsToDraw, less, withSign } from "./sums.ts";

/** A figure other than cost, and what it is with no input moved. */
export interface Against {
  readonly figure: string;
  readonly base: Pence;
}

/**
 * What each input does at its low and its high value, the widest first.
 *
 * @param against - the figure that the bars were asked for, and its value in the plan as it is; absent: cost over all years
 * @example tornadoChart([]).title // => "No input was tried"
 */
export function tornadoChart(bars: readonly TornadoBar[], look?: Look, against?: Against): Chart {
  const figureName = figureInWords(against?.figure ?? "cost.all");
  const effects = bars.map(({ input, low, high }) => ({
    input,
    low: { says: brief(low.says), by: against ? less(low.figure, against.base) : low.all },
    high: { says: brief(high.says), by: against ? less(high.figure, against.base) : high.all },
  }));
  const table = {
    title: `${capitalised(figureName)}: what inputs do, one at a time`,
    columns: [
      { key: "input", label: "Input", unit: "text" as const },
      { key: "value", label: "Value", unit: "text" as const },
      { key: "effect", label: "Effect", unit: "pounds" as const },
    ],
    rows: effects.flatMap(({ input, low, high }) =>
      [low, high].map(({ says, by }) => ({ input: inputInWords(input), value: says, effect: by })),
    ),
  };
  const [widest] = effects;
  if (widest === undefined) return nothingToDraw("tornado", "No input was tried", table, look);
  const layout = layoutOf(look);
  const [lowPaint, highPaint] = [tinted(layout.colours, 1), solid(layout.colours, 0)];
  const rows = effects.map(({ input, low, high }): ChartRow => {
    const bar = (difference: Pence, paint: typeof lowPaint) =>
      difference === 0 ? [] : [{ from: 0, to: inPoundsToDraw(difference), paint }];
    return {
      heading: inputInWords(input),
      says: `${low.says}: ${withSign(low.by)}; ${high.says}: ${withSign(high.by)}`,
      bars: [bar(low.by, lowPaint), bar(high.by, highPaint)],
    };
  });
  const largest = Math.abs(widest.high.by) >= Math.abs(widest.low.by) ? widest.high : widest.low;
  const chartTitle =
    largest.by === 0
      ? `${inputInWords(widest.input)} does nothing to ${figureName}`
      : `${inputInWords(widest.input)} moves ${figureName} most: ${withSign(largest.by)} at ${largest.says}`;
  const subtitle = "Each input at a low and a high value, the others as they are.";
  const alternativeText = `Tornado chart, the widest first. ${chartTitle}. ${rows.map(({ heading, says }) => `${heading}, ${says}.`).join(" ")}`;
  const keyEntries = [
    { says: "low value", paint: lowPaint },
    { says: "high value", paint: highPaint },
  ];
  return {
    name: "tornado",
    title: chartTitle,
    alt: alternativeText,
    table,
    ...rowsPicture(layout, { title: chartTitle, alt: alternativeText, subtitle, key: keyEntries, rows, are: "money" }),
  };
}

/** "start-delay" as a heading. */
const inputInWords = (input: string): string => capitalised(input).replaceAll("-", " ");

/** A value without what stands in brackets after it. */
const brief = (wording: string): string => (wording.endsWith(")") ? wording.split(" (", 1)[0]! : wording);
