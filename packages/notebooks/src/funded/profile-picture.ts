import type { Forecast } from "@outturn/core";
import { PROFILE_PARTS, profileChart } from "@outturn/core/charts";
import { byMonthPicture } from "../drawings/by-month.ts";
import type { Series } from "../drawings/series.ts";
import type { Picture } from "../picture/picture.ts";

/** Cost month by month, stacked by component: to be explored with a pointer. Its words and its table are the portable picture's. */
export function profilePicture(forecast: Forecast): Picture {
  const chart = profileChart(forecast);
  const { title, alt, table } = chart;
  const months = Object.keys(forecast.cost.byMonth);
  const heldOnes = new Set<string>(table.columns.map(({ key }) => key));
  const series = PROFILE_PARTS.flatMap(({ of: keys, ...look }): Series[] => {
    const ownComponents = keys.filter((key) => heldOnes.has(key));
    const amounts = table.rows.map((row) => ownComponents.reduce((total, key) => total + (row[key] as number), 0));
    return ownComponents.length === 0 ? [] : [{ ...look, amounts }];
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
