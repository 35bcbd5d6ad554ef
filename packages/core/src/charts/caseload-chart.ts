import { monthInWords, yearOfMonth } from "../calendar/index.ts";
import { asFte, type Fte } from "../money/index.ts";
import type { CaseloadForecast } from "../questions/index.ts";
import { caseloadSays, caseloadTable } from "../tables/index.ts";
import type { Chart, Look } from "./chart.ts";
import { columnsPicture } from "./columns.ts";
import { layoutOf } from "./layout.ts";
import { nothingToDraw } from "./nothing.ts";
import { solid } from "./paint.ts";

/**
 * Cases each worker has at the end of each month, against the target, with how many more are in post above the months in which people arrive.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "A plan", years: { from: "2026/27", to: "2026/27" }, demand: [{ id: "cases", opening: { count: 2800, on: "2026-03-31" } }],
 *   caseloads: [{ id: "work", cases: ["cases"], target: { cases: 18, source: "Local policy" }, workers: { posts: [] }, inPost: { workers: 140 } }] });
 * caseloadChart(caseloadForecasts(forecast(plan))[0]!).title // => "Cases each stay at 20, against a target of 18"
 */
export function caseloadChart(found: CaseloadForecast, look?: Look): Chart {
  const { caseload, months } = found;
  const table = caseloadTable(found);
  const held = months.flatMap((inMonth) => (inMonth.caseload === undefined ? [] : [inMonth]));
  const [first, last] = [held[0], held.at(-1)];
  if (first === undefined || last === undefined)
    return nothingToDraw("caseload", `${caseload.title}: nobody holds cases at the end of any month`, table, look);
  const layout = layoutOf(look);
  const inText = (hundredths: number): string => String(hundredths / 100);
  const target = inText(caseload.target.cases);
  const [from, to] = [inText(first.caseload!), inText(last.caseload!)];
  const chartTitle =
    from === to && held.every(({ caseload: each }) => inText(each!) === from)
      ? `Cases each stay at ${from}, against a target of ${target}`
      : `Cases each go from ${from} in ${monthInWords(first.month)} to ${to} in ${monthInWords(last.month)}, against a target of ${target}`;
  const above = new Map<number, string>();
  months.forEach(({ workers }, monthIndex) => {
    const more = workers - (monthIndex === 0 ? workers : months[monthIndex - 1]!.workers);
    if (more !== 0) above.set(monthIndex, `${more > 0 ? "+" : "−"}${asFte(Math.abs(more) as Fte)}`);
  });
  const arrives = above.size === 0 ? "" : " Above a column: FTE more, or fewer, in post than a month before.";
  const subtitle = `Cases for each ${caseload.worker} in post at the end of each month; target: ${caseload.target.source.title}.${arrives}`;
  const alternativeText = `Column chart of cases each by month, with a line at the target. ${chartTitle}. ${caseloadSays(found).slice(1, 3).join(" ")}`;
  return {
    name: "caseload",
    title: chartTitle,
    alt: alternativeText,
    table,
    ...columnsPicture(layout, {
      title: chartTitle,
      alt: alternativeText,
      subtitle,
      years: [...new Set(months.map(({ month }) => yearOfMonth(month)))],
      stacked: [
        {
          name: "Cases each",
          says: "Cases each",
          paint: solid(layout.colours, 0),
          byMonth: months.map(({ caseload: each = 0 }) => each / 100),
        },
      ],
      are: "count",
      level: { value: caseload.target.cases / 100, says: `Target ${target}` },
      above,
    }),
  };
}
