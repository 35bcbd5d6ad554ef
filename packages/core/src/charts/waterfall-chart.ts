import type { Pence } from "../money/index.ts";
import { type Bridge, waterfall } from "../questions/index.ts";
import { figureInWords } from "../scenario/index.ts";
import { capitalised } from "../words/index.ts";
import type { Chart, Look } from "./chart.ts";
import { layoutOf } from "./layout.ts";
import { nothingToDraw } from "./nothing.ts";
import { hollow, solid, tinted } from "./paint.ts";
import { type ChartRow, rowsPicture } from "./rows.ts";
import { inPoundsToDraw, inShort, less, withSign } from "./sums.ts";

/**
 * The bridge of a figure as a waterfall: the figure before, what each change does from where the last one ended, the figure after.
 *
 * @example
 * waterfallChart({ method: "in-order", figure: "cost.all", from: pence(50000000), to: pence(30000000),
 *   steps: [{ change: "Later", effect: pence(-20000000) }], forecasts: 2 }).title // => "The cost of all years falls by £200k, from £500k to £300k"
 */
export function waterfallChart(bridge: Bridge, look?: Look): Chart {
  const { figure, from, to, steps } = bridge;
  const table = {
    title: `Bridge of ${figureInWords(figure)}`,
    columns: [
      { key: "change", label: "Change", unit: "text" as const },
      { key: "effect", label: "Effect", unit: "pounds" as const },
    ],
    rows: [{ change: "Before", effect: from }, ...steps.map(({ change, effect }) => ({ change, effect }))],
    total: { change: "After", effect: to },
  };
  if (steps.length === 0) return nothingToDraw("waterfall", "Nothing is changed", table, look);
  const layout = layoutOf(look);
  const { colours } = layout;
  const paints = { whole: solid(colours, 0), rise: tinted(colours, 2), fall: hollow(colours, 1) };
  const near = isNear(bridge);
  const rows = waterfall(bridge).map(({ is, name, start, end }): ChartRow => {
    const difference = less(end, start);
    const paint = is === "step" ? (difference > 0 ? paints.rise : paints.fall) : paints.whole;
    const from = is !== "step" && near ? end : start;
    const bars = difference === 0 ? [[]] : [[{ from: inPoundsToDraw(from), to: inPoundsToDraw(end), paint }]];
    return is === "step"
      ? { heading: unended(name), says: `${withSign(difference)}, to ${inShort(end)}`, bars }
      : { heading: is === "from" ? "Before" : "After", says: inShort(end), bars };
  });
  const rises = steps.some(({ effect }) => effect > 0) ? [{ says: "adds", paint: paints.rise }] : [];
  const falls = steps.some(({ effect }) => effect < 0) ? [{ says: "takes off", paint: paints.fall }] : [];
  const chartTitle = chartTitleOf(bridge);
  const order = bridge.method === "in-order" ? ", on top of those before it" : ", on average over every order";
  const axis = near ? " The axis does not start at £0, so the figure itself is a mark." : "";
  const subtitle = `What each change does to the figure${order}.${axis}`;
  const largestStep = steps.reduce((best, candidate) =>
    Math.abs(candidate.effect) > Math.abs(best.effect) ? candidate : best,
  );
  const alternativeText = `Waterfall chart. ${chartTitle}. ${steps.length === 1 ? "The change" : `Of ${steps.length} changes the largest`} is ${withSign(largestStep.effect)}: ${unended(largestStep.change)}.`;
  const keyEntries = [{ says: "the figure", paint: paints.whole }, ...rises, ...falls];
  return {
    name: "waterfall",
    title: chartTitle,
    alt: alternativeText,
    table,
    ...rowsPicture(layout, {
      title: chartTitle,
      alt: alternativeText,
      subtitle,
      key: keyEntries,
      rows,
      are: "money",
      fromNothing: !near,
    }),
  };
}

const SMALL = 0.25;

/** Whether the changes would be slivers beside the whole figure. */
function isNear(bridge: Bridge): boolean {
  const ends = waterfall(bridge).map(({ end }) => end);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return high > low && (low > 0 || high < 0) && high - low < SMALL * Math.max(Math.abs(low), Math.abs(high));
}

const unended = (sentence: string): string => sentence.replace(/\.$/, "");

function chartTitleOf({ figure, from, to }: Bridge): string {
  const difference = less(to, from);
  if (difference === 0) return `${capitalised(figureInWords(figure))} stays at ${inShort(from)}`;
  const moves = `${difference > 0 ? "rises" : "falls"} by ${inShort(Math.abs(difference) as Pence)}`;
  return `${capitalised(figureInWords(figure))} ${moves}, from ${inShort(from)} to ${inShort(to)}`;
}
