import type { Forecast } from "../forecast/index.ts";
import type { Pence } from "../money/index.ts";
import { type FundingReserve, type FundingSource, reserveInYears, toldApart } from "../plan/index.ts";
import type { Cells, Table } from "../tables/index.ts";
import type { Chart, Look } from "./chart.ts";
import { lookOf } from "./foot.ts";
import { layoutOf } from "./layout.ts";
import { nothingToDraw } from "./nothing.ts";
import { solid, tinted } from "./paint.ts";
import { rowsPicture, type Segment } from "./rows.ts";
import { inPoundsToDraw, inShort } from "./sums.ts";
import { figuresByYear } from "./words.ts";

/** A reserve in a year: opening + in = out + drawn + closing; in pence. */
interface ReserveYear extends Cells {
  readonly reserve: string;
  readonly year: string;
  readonly opening: Pence;
  readonly in: Pence;
  readonly out: Pence;
  readonly drawn: Pence;
  readonly closing: Pence;
  readonly minimum: Pence;
}

/**
 * What each reserve holds at the end of each year, with all money drawn: its minimum, and what is above it.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "Legal costs", years: { from: "2024/25", to: "2024/25" },
 *   lines: [{ id: "legal", perYear: { "2024/25": "£100k" } }],
 *   funding: [{ id: "general", title: "General reserve", kind: "reserve", opening: "£250k", minimum: "£100k", status: "confirmed" }] });
 * reservesChart(forecast(plan)).title // => "General reserve goes from £250k to £150k by the end of 2024/25"
 */
export function reservesChart(forecast: Forecast, look?: Look): Chart {
  const rows = toldApart(forecast.plan).funding.flatMap((source) =>
    source.reserve ? yearsOf(source, source.reserve, forecast) : [],
  );
  const table = tableOf(rows);
  if (rows.length === 0) return nothingToDraw("reserves", "The plan has no reserve", table, lookOf(forecast, look));
  const layout = layoutOf(lookOf(forecast, look));
  const paints = { minimum: tinted(layout.colours, 1), above: solid(layout.colours, 0) } as const;
  const title = titleOf(rows, forecast);
  const subtitle = "What is left in each reserve at the end of each financial year, with all money drawn.";
  const alternativeText = `Bar chart of reserves by year. ${title}. ${figuresByYear(
    rows.map(({ reserve, year, closing }) => [`${year} (${reserve})`, closing]),
    "What is left is",
  )}`;
  const hasMinimum = rows.some(({ minimum }) => minimum > 0);
  return {
    name: "reserves",
    title,
    alt: alternativeText,
    table,
    ...rowsPicture(layout, {
      title,
      alt: alternativeText,
      subtitle,
      key: [
        ...(hasMinimum ? [{ says: "its minimum", paint: paints.minimum }] : []),
        { says: hasMinimum ? "above its minimum" : "left", paint: paints.above },
      ],
      are: "money",
      rows: rows.map(({ reserve, year, in: into, out, drawn, closing, minimum }) => {
        const moves = [
          into > 0 && `${inShort(into)} put in`,
          out > 0 && `${inShort(out)} of planned use`,
          drawn > 0 && `${inShort(drawn)} drawn`,
        ].filter((phrase) => phrase !== false);
        const segments: readonly Segment[] = [
          { from: 0, to: inPoundsToDraw(minimum), paint: paints.minimum },
          { from: inPoundsToDraw(minimum), to: inPoundsToDraw(closing), paint: paints.above },
        ].filter(({ from, to }) => to > from);
        return { heading: `${reserve}, ${year}: ${inShort(closing)}`, says: moves.join("; "), bars: [segments] };
      }),
    }),
  };
}

function yearsOf(
  { id, title }: FundingSource,
  reserve: FundingReserve,
  { draws, years }: Forecast,
): readonly ReserveYear[] {
  const { in: into, out } = reserveInYears(reserve, years);
  const drawn = draws.byLevel.total.sources.find(({ source }) => source === id)!.years;
  return years.map((year, yearIndex) => {
    const { carriedIn, applied, carriedOut } = drawn[yearIndex]!;
    return {
      ...{ reserve: title, year, opening: carriedIn, in: into[yearIndex]!, out: out[yearIndex]! },
      ...{ drawn: applied, closing: carriedOut, minimum: reserve.minimum },
    };
  });
}

function titleOf(rows: readonly ReserveYear[], { years }: Forecast): string {
  const lastYear = years.at(-1)!;
  const [first, ...others] = [...new Set(rows.map(({ reserve }) => reserve))];
  const opening = rows.reduce((total, row) => total + (row.year === years[0] ? row.opening : 0), 0) as Pence;
  const closing = rows.reduce((total, row) => total + (row.year === lastYear ? row.closing : 0), 0) as Pence;
  const subject = others.length === 0 ? `${first} goes` : "Reserves go";
  if (opening === closing)
    return `${others.length === 0 ? `${first} is` : "Reserves are"} ${inShort(closing)} at the end of ${lastYear}, as at the start`;
  return `${subject} from ${inShort(opening)} to ${inShort(closing)} by the end of ${lastYear}`;
}

const tableOf = (rows: readonly ReserveYear[]): Table => ({
  title: "Reserves",
  columns: [
    { key: "reserve", label: "Reserve", unit: "text" },
    { key: "year", label: "Year", unit: "text" },
    { key: "opening", label: "Opening", unit: "pounds" },
    { key: "in", label: "Put in", unit: "pounds" },
    { key: "out", label: "Planned uses", unit: "pounds" },
    { key: "drawn", label: "Drawn", unit: "pounds" },
    { key: "closing", label: "Closing", unit: "pounds" },
    { key: "minimum", label: "Minimum", unit: "pounds" },
  ],
  rows,
  across: { parts: ["out", "drawn", "closing"], wholes: ["opening", "in"] },
});
