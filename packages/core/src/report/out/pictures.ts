import { svgOf } from "../../charts/index.ts";
import type { Report } from "../document/report.ts";

/** Pictures of a paper as SVG text, by the name of their chart. */
export type Pictures = { readonly [chart: string]: string };

/**
 * Every picture of a paper as SVG. Needs the packages vega, vega-lite and vega-interpreter, as `svgOf` does.
 *
 * @throws Error when one of them is not installed: it says how to install them
 */
export async function picturesOf({ blocks }: Pick<Report, "blocks">): Promise<Pictures> {
  const charts = blocks.flatMap((block) => (block.is === "chart" ? [block.chart] : []));
  return Object.fromEntries(await Promise.all(charts.map(async (chart) => [chart.name, await svgOf(chart)] as const)));
}
