import type { Forecast, ShareOfCosts } from "../forecast/index.ts";
import { ownProperty } from "../issues/index.ts";
import { asPercent, type Pence } from "../money/index.ts";
import { type FundingSource, toldApart } from "../plan/index.ts";
import { type Cells, isNil, type Table } from "../tables/index.ts";
import type { Chart, Look } from "./chart.ts";
import { lookOf } from "./foot.ts";
import { layoutOf } from "./layout.ts";
import { nothingToDraw } from "./nothing.ts";
import { hollow, solid, tinted } from "./paint.ts";
import { rowsPicture, type Segment } from "./rows.ts";
import { inPoundsToDraw, inShort, less, totalPence } from "./sums.ts";
import { figuresByYear } from "./words.ts";

/** A source's share of costs in a year: paid + others + short = share; in pence. */
interface ShareYear extends Cells {
  readonly source: string;
  readonly year: string;
  readonly share: Pence;
  readonly paid: Pence;
  /** What income and other sources pay of it. */
  readonly others: Pence;
  readonly short: Pence;
}

/**
 * What each source that pays a share of costs pays of it, year by year, with all money; and what of it others pay, or nobody.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "Legal costs", years: { from: "2024/25", to: "2024/25" },
 *   lines: [{ id: "legal", perYear: { "2024/25": "£100k" } }],
 *   funding: [{ id: "grant", kind: "revenue", recurrent: false, perYear: { "2024/25": "£20k" }, carryForward: "none", status: "confirmed",
 *     pays: { lines: ["legal"], share: "27%" } }] });
 * sharesChart(forecast(plan)).title // => "£7,000 of what grant is to pay as its share is not funded"
 */
export function sharesChart(forecast: Forecast, look?: Look): Chart {
  const sharing = toldApart(forecast.plan).funding.filter(({ pays }) => pays?.share !== undefined);
  const rows = sharing.flatMap((source) => yearsOf(source, forecast));
  const table = tableOf(rows);
  if (rows.every(({ share }) => share === 0))
    return nothingToDraw("shares", "No source pays a share of costs", { ...table, rows: [] }, lookOf(forecast, look));
  const layout = layoutOf(lookOf(forecast, look));
  const paints = {
    paid: solid(layout.colours, 0),
    others: tinted(layout.colours, 1),
    short: hollow(layout.colours, 2),
  } as const;
  const says = { paid: "the source itself", others: "others", short: "not funded" } as const;
  const parts = (["paid", "others", "short"] as const).filter((part) => rows.some((row) => row[part] > 0));
  const title = titleOf(
    rows,
    sharing.map((source) => source.title),
  );
  const subtitle = "What each source is to pay as its share of costs, by who pays it, with all money.";
  const alternativeText = `Bar chart of shares of costs by source and year. ${title}. ${figuresByYear(
    rows.map(({ source, year, share }) => [`${year} (${source})`, share]),
    "The shares are",
  )}`;
  return {
    name: "shares",
    title,
    alt: alternativeText,
    table,
    ...rowsPicture(layout, {
      title,
      alt: alternativeText,
      subtitle,
      key: parts.map((part) => ({ says: says[part], paint: paints[part] })),
      are: "money",
      rows: rows.map((row) => {
        let upTo = 0;
        const segments = parts.flatMap((part): Segment[] => {
          if (row[part] === 0) return [];
          const from = upTo;
          upTo += row[part];
          return [{ from: inPoundsToDraw(from as Pence), to: inPoundsToDraw(upTo as Pence), paint: paints[part] }];
        });
        const lacks = isNil(row.short) ? "" : `; ${inShort(row.short)} not funded`;
        return {
          heading: `${row.source}, ${row.year}: ${inShort(row.paid)}`,
          says: `Its share is ${inShort(row.share)}${lacks}`,
          bars: [segments],
        };
      }),
    }),
  };
}

function yearsOf({ id, title }: FundingSource, { shares, funding, years }: Forecast): readonly ShareYear[] {
  const shared: ShareOfCosts | undefined = ownProperty(shares, id);
  if (shared === undefined) return [];
  return years.map((year) => {
    const [share, paid, short] = [
      shared.total[year]!,
      ownProperty(funding.applied, id)![year]!,
      shared.gap.total[year]!,
    ];
    return {
      ...{ source: `${title} (${asPercent(shared.share)})`, year },
      ...{ share, paid, others: less(less(share, paid), short), short },
    };
  });
}

/** The message: of one source alone by its name. */
function titleOf(rows: readonly ShareYear[], titles: readonly string[]): string {
  const [only] = titles.length === 1 ? titles : [];
  const whole = only === undefined ? "what sources are to pay as their share" : `what ${only} is to pay as its share`;
  const short = totalPence(rows.map((row) => row.short));
  if (!isNil(short)) return `${inShort(short)} of ${whole} is not funded`;
  const others = totalPence(rows.map((row) => row.others));
  if (!isNil(others)) return `Others pay ${inShort(others)} of ${whole}`;
  return `${only ?? "Every source"} pays its share, ${inShort(totalPence(rows.map((row) => row.share)))} in all`;
}

const tableOf = (rows: readonly ShareYear[]): Table => ({
  title: "Shares of costs and who pays them",
  columns: [
    { key: "source", label: "Source", unit: "text" },
    { key: "year", label: "Year", unit: "text" },
    { key: "share", label: "Its share", unit: "pounds" },
    { key: "paid", label: "Paid by it", unit: "pounds" },
    { key: "others", label: "By others", unit: "pounds" },
    { key: "short", label: "Not funded", unit: "pounds" },
  ],
  rows,
  across: { parts: ["paid", "others", "short"], wholes: ["share"] },
});
