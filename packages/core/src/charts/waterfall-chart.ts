import type { Pence } from "../money/index.ts";
import { type Bridge, waterfall } from "../questions/index.ts";
import { figureInWords } from "../scenario/index.ts";
import { capitalised } from "../words/index.ts";
import type { Chart, Look } from "./chart.ts";
import { layoutOf } from "./layout.ts";
import { nothingToDraw } from "./nothing.ts";
import { hollow, solid, tinted } from "./paint.ts";
import { type Row, rowsPicture } from "./rows.ts";
import { inPoundsToDraw, inShort, less, withSign } from "./sums.ts";

/**
 * The bridge of a figure as a waterfall: the figure before, what each change does from where the last one ended, the figure after.
 *
 * @example
 * waterfallChart({ method: "in-order", figure: "cost.all", from: pence(50000000), to: pence(30000000),
 *   steps: [{ change: "Later", effect: pence(-20000000) }], forecasts: 2 }).title // => "The cost of all years falls by £200k, from £500k to £300k"
 */
export function waterfallChart(of: Bridge, look?: Look): Chart {
  const { figure, from, to, steps } = of;
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
  const near = isNear(of);
  const rows = waterfall(of).map(({ is, name, start, end }): Row => {
    const by = less(end, start);
    const paint = is === "step" ? (by > 0 ? paints.rise : paints.fall) : paints.whole;
    const from = is !== "step" && near ? end : start;
    const bars = by === 0 ? [[]] : [[{ from: inPoundsToDraw(from), to: inPoundsToDraw(end), paint }]];
    return is === "step"
      ? { heading: unended(name), says: `${withSign(by)}, to ${inShort(end)}`, bars }
      : { heading: is === "from" ? "Before" : "After", says: inShort(end), bars };
  });
  const rises = steps.some(({ effect }) => effect > 0) ? [{ says: "adds", paint: paints.rise }] : [];
  const falls = steps.some(({ effect }) => effect < 0) ? [{ says: "takes off", paint: paints.fall }] : [];
  const title = titleOf(of);
  const order = of.method === "in-order" ? ", on top of those before it" : ", on average over every order";
  const axis = near ? " The axis does not start at £0, so the figure itself is a mark." : "";
  const subtitle = `What each change does to the figure${order}.${axis}`;
  const most = steps.reduce((a, b) => (Math.abs(b.effect) > Math.abs(a.effect) ? b : a));
  const alt = `Waterfall chart. ${title}. ${steps.length === 1 ? "The change" : `Of ${steps.length} changes the largest`} is ${withSign(most.effect)}: ${unended(most.change)}.`;
  const key = [{ says: "the figure", paint: paints.whole }, ...rises, ...falls];
  return {
    name: "waterfall",
    title,
    alt,
    table,
    ...rowsPicture(layout, { title, alt, subtitle, key, rows, are: "money", fromNothing: !near }),
  };
}

const SMALL = 0.25;

/** Whether the changes would be slivers beside the whole figure. */
function isNear(of: Bridge): boolean {
  const ends = waterfall(of).map(({ end }) => end);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return high > low && (low > 0 || high < 0) && high - low < SMALL * Math.max(Math.abs(low), Math.abs(high));
}

const unended = (sentence: string): string => sentence.replace(/\.$/, "");

function titleOf({ figure, from, to }: Bridge): string {
  const by = less(to, from);
  if (by === 0) return `${capitalised(figureInWords(figure))} stays at ${inShort(from)}`;
  const moves = `${by > 0 ? "rises" : "falls"} by ${inShort(Math.abs(by) as Pence)}`;
  return `${capitalised(figureInWords(figure))} ${moves}, from ${inShort(from)} to ${inShort(to)}`;
}
