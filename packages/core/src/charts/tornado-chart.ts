import type { Pence } from "../money/index.ts";
import type { TornadoBar } from "../questions/index.ts";
import { figureInWords } from "../scenario/index.ts";
import { capitalised } from "../words/index.ts";
import type { Chart, Look } from "./chart.ts";
import { layoutOf } from "./layout.ts";
import { nothingToDraw } from "./nothing.ts";
import { solid, tinted } from "./paint.ts";
import { type Row, rowsPicture } from "./rows.ts";
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
  const figure = figureInWords(against?.figure ?? "cost.all");
  const effects = bars.map(({ input, low, high }) => ({
    input,
    low: { says: brief(low.says), by: against ? less(low.figure, against.base) : low.all },
    high: { says: brief(high.says), by: against ? less(high.figure, against.base) : high.all },
  }));
  const table = {
    title: `${capitalised(figure)}: what inputs do, one at a time`,
    columns: [
      { key: "input", label: "Input", unit: "text" as const },
      { key: "value", label: "Value", unit: "text" as const },
      { key: "effect", label: "Effect", unit: "pounds" as const },
    ],
    rows: effects.flatMap(({ input, low, high }) =>
      [low, high].map(({ says, by }) => ({ input: inWords(input), value: says, effect: by })),
    ),
  };
  const [widest] = effects;
  if (widest === undefined) return nothingToDraw("tornado", "No input was tried", table, look);
  const layout = layoutOf(look);
  const [lowPaint, highPaint] = [tinted(layout.colours, 1), solid(layout.colours, 0)];
  const rows = effects.map(({ input, low, high }): Row => {
    const bar = (by: Pence, paint: typeof lowPaint) => (by === 0 ? [] : [{ from: 0, to: inPoundsToDraw(by), paint }]);
    return {
      heading: inWords(input),
      says: `${low.says}: ${withSign(low.by)}; ${high.says}: ${withSign(high.by)}`,
      bars: [bar(low.by, lowPaint), bar(high.by, highPaint)],
    };
  });
  const largest = Math.abs(widest.high.by) >= Math.abs(widest.low.by) ? widest.high : widest.low;
  const title =
    largest.by === 0
      ? `${inWords(widest.input)} does nothing to ${figure}`
      : `${inWords(widest.input)} moves ${figure} most: ${withSign(largest.by)} at ${largest.says}`;
  const subtitle = "Each input at a low and a high value, the others as they are.";
  const alt = `Tornado chart, the widest first. ${title}. ${rows.map(({ heading, says }) => `${heading}, ${says}.`).join(" ")}`;
  const key = [
    { says: "low value", paint: lowPaint },
    { says: "high value", paint: highPaint },
  ];
  return {
    name: "tornado",
    title,
    alt,
    table,
    ...rowsPicture(layout, { title, alt, subtitle, key, rows, are: "money" }),
  };
}

/** "start-delay" as a heading. */
const inWords = (input: string): string => capitalised(input).replaceAll("-", " ");

/** A value without what stands in brackets after it. */
const brief = (says: string): string => (says.endsWith(")") ? says.split(" (", 1)[0]! : says);
