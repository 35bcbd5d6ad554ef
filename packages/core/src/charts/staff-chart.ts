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
export function staffChart(of: Forecast, look?: Look): Chart {
  const { employed, agency } = staffByMonth(of);
  const all = employed.map((fte, month) => fte + agency[month]!);
  const start = firstMonth(of.years[0]!);
  const months = all.map((_, month) => monthInWords(start + month));
  const table: Table = {
    title: "FTE in cost at the end of the month",
    columns: [
      { key: "month", label: "Month", unit: "text" },
      { key: "employed", label: "Employed", unit: "fte" },
      { key: "agency", label: "Agency", unit: "fte" },
      { key: "all", label: "FTE in cost", unit: "fte" },
    ],
    rows: months.map((month, at) => ({ month, employed: employed[at]!, agency: agency[at]!, all: all[at]! })),
  };
  if (all.every((fte) => fte === 0)) {
    const title = of.plan.posts.length === 0 ? "The plan lists no posts" : "Nobody is in cost at the end of any month";
    return nothingToDraw("staff", title, { ...table, rows: [] }, lookOf(of, look));
  }
  const layout = layoutOf(lookOf(of, look));
  const drawn = (fte: number): number => Number(`${fte}e-4`);
  const stacked: readonly Stacked[] = [
    { name: "Employed", says: "Employed", paint: solid(layout.colours, 0), byMonth: employed.map(drawn) },
    { name: "Agency", says: "Agency", paint: tinted(layout.colours, 3), byMonth: agency.map(drawn) },
  ].filter(({ byMonth }) => byMonth.some((fte) => fte !== 0));
  const title = titleOf(all, months);
  const most = Math.max(...agency);
  const agencySays = most === 0 ? "" : ` Agency workers are at most ${asFte(most)} FTE of it.`;
  const subtitle = `FTE in cost on the last day of each month.${agencySays}`;
  const alt = `Column chart of FTE in cost by month. ${title}.${agencySays}`;
  return {
    name: "staff",
    title,
    alt,
    table,
    ...columnsPicture(layout, { title, alt, subtitle, years: of.years, stacked, are: "count" }),
  };
}

function titleOf(all: readonly number[], months: readonly string[]): string {
  const some = all.flatMap((fte, at) => (fte === 0 ? [] : [{ fte, month: months[at]! }]));
  const [first, last] = [some[0]!, some.at(-1)!];
  const most = some.reduce((a, b) => (b.fte > a.fte ? b : a));
  if (some.length === 1) return `${fteIs(first.fte)} in cost, at the end of ${first.month}`;
  if (some.every(({ fte }) => fte === first.fte))
    return `${fteIs(first.fte)} in cost from ${first.month} to ${last.month}`;
  if (most.month === first.month)
    return `FTE in cost falls from ${asFte(first.fte)} in ${first.month} to ${asFte(last.fte)} in ${last.month}`;
  return `FTE in cost goes from ${asFte(first.fte)} in ${first.month} to ${asFte(most.fte)}, its highest, in ${most.month}`;
}

const fteIs = (fte: number): string => `${asFte(fte)} FTE ${fte === 10_000 ? "is" : "are"}`;
