import { firstMonth, monthInWords } from "../calendar/index.ts";
import type { Forecast } from "../forecast/index.ts";
import { asFte } from "../money/index.ts";
import type { Table } from "../tables/index.ts";
import type { Chart, Look } from "./chart.ts";
import { columnsPicture, type Stacked } from "./columns.ts";
import { lookOf } from "./foot.ts";
import { layoutOf } from "./layout.ts";
import { nothingToDraw } from "./nothing.ts";
import { solid, tinted } from "./paint.ts";
import { staffByMonth } from "./staff-by-month.ts";

/**
 * FTE in cost at the end of each month: employed, and agency workers in posts that nobody is employed in.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "Post", years: { from: "2024/25", to: "2024/25" },
 *   posts: [{ id: "lead", count: 2, pay: { fullCost: 60000 }, start: "2024-09-01" }] });
 * staffChart(forecast(plan)).title // => "2 FTE are in cost from September 2024 to March 2025"
 */
export function staffChart(forecast: Forecast, look?: Look): Chart {
  const { employed, agency } = staffByMonth(forecast);
  const fteByMonth = employed.map((fte, monthIndex) => fte + agency[monthIndex]!);
  const start = firstMonth(forecast.years[0]!);
  const months = fteByMonth.map((_, monthIndex) => monthInWords(start + monthIndex));
  const table: Table = {
    title: "FTE in cost at the end of the month",
    columns: [
      { key: "month", label: "Month", unit: "text" },
      { key: "employed", label: "Employed", unit: "fte" },
      { key: "agency", label: "Agency", unit: "fte" },
      { key: "all", label: "FTE in cost", unit: "fte" },
    ],
    rows: months.map((month, monthIndex) => ({
      month,
      employed: employed[monthIndex]!,
      agency: agency[monthIndex]!,
      all: fteByMonth[monthIndex]!,
    })),
  };
  if (fteByMonth.every((fte) => fte === 0)) {
    const title =
      forecast.plan.posts.length === 0 ? "The plan lists no posts" : "Nobody is in cost at the end of any month";
    return nothingToDraw("staff", title, { ...table, rows: [] }, lookOf(forecast, look));
  }
  const layout = layoutOf(lookOf(forecast, look));
  const drawn = (fte: number): number => Number(`${fte}e-4`);
  const stacked: readonly Stacked[] = [
    { name: "Employed", says: "Employed", paint: solid(layout.colours, 0), byMonth: employed.map(drawn) },
    { name: "Agency", says: "Agency", paint: tinted(layout.colours, 3), byMonth: agency.map(drawn) },
  ].filter(({ byMonth }) => byMonth.some((fte) => fte !== 0));
  const chartTitle = chartTitleOf(fteByMonth, months);
  const greatest = Math.max(...agency);
  const agencySays = greatest === 0 ? "" : ` Agency workers are at most ${asFte(greatest)} FTE of it.`;
  const subtitle = `FTE in cost on the last day of each month.${agencySays}`;
  const alternativeText = `Column chart of FTE in cost by month. ${chartTitle}.${agencySays}`;
  return {
    name: "staff",
    title: chartTitle,
    alt: alternativeText,
    table,
    ...columnsPicture(layout, {
      title: chartTitle,
      alt: alternativeText,
      subtitle,
      years: forecast.years,
      stacked,
      are: "count",
    }),
  };
}

function chartTitleOf(fteByMonth: readonly number[], months: readonly string[]): string {
  const staffedMonths = fteByMonth.flatMap((fte, monthIndex) =>
    fte === 0 ? [] : [{ fte, month: months[monthIndex]! }],
  );
  const [first, last] = [staffedMonths[0]!, staffedMonths.at(-1)!];
  const highest = staffedMonths.reduce((best, candidate) => (candidate.fte > best.fte ? candidate : best));
  if (staffedMonths.length === 1) return `${fteIs(first.fte)} in cost, at the end of ${first.month}`;
  if (staffedMonths.every(({ fte }) => fte === first.fte))
    return `${fteIs(first.fte)} in cost from ${first.month} to ${last.month}`;
  if (highest.month === first.month)
    return `FTE in cost falls from ${asFte(first.fte)} in ${first.month} to ${asFte(last.fte)} in ${last.month}`;
  return `FTE in cost goes from ${asFte(first.fte)} in ${first.month} to ${asFte(highest.fte)}, its highest, in ${highest.month}`;
}

const fteIs = (fte: number): string => `${asFte(fte)} FTE ${fte === 10_000 ? "is" : "are"}`;
