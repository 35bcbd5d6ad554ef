import { addDays, dayInWords } from "../calendar/index.ts";
import type { Tail } from "../questions/index.ts";
import type { Table } from "../tables/index.ts";
import type { Chart, Look } from "./chart.ts";
import { layoutOf } from "./layout.ts";
import { nothingToDraw } from "./nothing.ts";
import { hollow, solid } from "./paint.ts";
import { type Row, rowsPicture } from "./rows.ts";
import { inPoundsToDraw, inShort } from "./sums.ts";

/**
 * What permanent staff cost after the money for them ends: in each financial year of the days looked at, beside a whole year with
 * nobody absorbed.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "Post", years: { from: "2024/25", to: "2024/25" },
 *   posts: [{ id: "lead", pay: { fullCost: 60000 }, start: "2024-04-01" }] });
 * tailChart(tail(plan, { absorbing: { is: "none" } })).title // => "Permanent staff go on at £60k a year: £60k from 1 April 2025 to 31 March 2026"
 */
export function tailChart(of: Tail, look?: Look): Chart {
  const { annual, cost, from, until, byYear, monthsSlip } = of;
  const table: Table = {
    title: "After the money ends",
    columns: [
      { key: "year", label: "Year", unit: "text" },
      { key: "amount", label: "Cost", unit: "pounds" },
    ],
    rows: [
      { year: "A whole year, nobody absorbed", amount: annual },
      ...byYear.map(({ year, amount }) => ({ year: year as string, amount })),
      { year: "All the days looked at", amount: cost },
      { year: "One month more", amount: monthsSlip },
    ],
  };
  if (from === undefined || until === undefined || annual === 0)
    return nothingToDraw("tail", "Nobody permanent stays when the money ends", { ...table, rows: [] }, look);
  const layout = layoutOf(look);
  const [year, whole] = [solid(layout.colours, 2), hollow(layout.colours, 0)];
  const rows: readonly Row[] = [
    {
      heading: `A whole year: ${inShort(annual)}`,
      says: "with nobody absorbed",
      bars: [[{ from: 0, to: inPoundsToDraw(annual), paint: whole }]],
    },
    ...byYear.map(
      ({ year: of_, amount }): Row => ({
        heading: `${of_}: ${inShort(amount)}`,
        says: "in the days looked at",
        bars: [amount === 0 ? [] : [{ from: 0, to: inPoundsToDraw(amount), paint: year }]],
      }),
    ),
  ];
  const days = `from ${dayInWords(from)} to ${dayInWords(addDays(until, -1))}`;
  const title = `Permanent staff go on at ${inShort(annual)} a year: ${inShort(cost)} ${days}`;
  const subtitle = `What people cost after the plan stops paying for them. Each month more is ${inShort(monthsSlip)}.`;
  const alt = `Bar chart of what permanent staff cost after the money ends. ${title}. ${byYear.map((one) => `${inShort(one.amount)} in ${one.year}`).join(", ")}.`;
  return {
    name: "tail",
    title,
    alt,
    table,
    ...rowsPicture(layout, { title, alt, subtitle, key: [], rows, are: "money" }),
  };
}
