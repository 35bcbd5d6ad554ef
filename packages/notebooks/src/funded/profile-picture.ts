import type { Forecast } from "@outturn/core";
import { PROFILE_PARTS, profileChart } from "@outturn/core/charts";
import { byMonthPicture } from "../drawings/by-month.ts";
import type { Series } from "../drawings/series.ts";
import type { Picture } from "../picture/picture.ts";

/** Cost month by month, stacked by component: to be explored with a pointer. Its words and its table are the portable picture's. */
export function profilePicture(of: Forecast): Picture {
  const chart = profileChart(of);
  const { title, alt, table } = chart;
  const months = Object.keys(of.cost.byMonth);
  const held = new Set<string>(table.columns.map(({ key }) => key));
  const series = PROFILE_PARTS.flatMap(({ of: keys, ...look }): Series[] => {
    const own = keys.filter((key) => held.has(key));
    const amounts = table.rows.map((row) => own.reduce((sum, key) => sum + (row[key] as number), 0));
    return own.length === 0 ? [] : [{ ...look, amounts }];
  });
  if (series.length === 0 || table.rows.length !== months.length) return { title, alt, table, draw: () => nothing() };
  return byMonthPicture({ title, alt, table, months, series: alone(series), unit: "pounds" });
}

/** One series alone needs no colour that tells it from others. */
const alone = (series: readonly Series[]): readonly Series[] =>
  series.length === 1 && series[0] ? [{ ...series[0], colour: 0 }] : series;

/** Of a plan that costs nothing the title says all. */
function nothing(): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("width", "240");
  svg.setAttribute("height", "1");
  return svg;
}
