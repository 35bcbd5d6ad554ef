import type { Forecast } from "../forecast/index.ts";
import type { Level } from "../funding/index.ts";
import type { Pence } from "../money/index.ts";
import { reserveToUse, wholeSources } from "../plan/index.ts";
import { type Cells, isNil, type Table } from "../tables/index.ts";
import { listed } from "../words/index.ts";
import type { Chart, Look } from "./chart.ts";
import { lookOf } from "./foot.ts";
import { layoutOf } from "./layout.ts";
import { linesPicture, type PictureLine } from "./lines-picture.ts";
import { nothingToDraw } from "./nothing.ts";
import { hollow, solid } from "./paint.ts";
import { against, inPoundsToDraw, inShort, less, totalPence } from "./sums.ts";
import { uncertainIncome } from "./uncertain-income.ts";

/** What has been spent and given by the end of a year, since the start; in pence. */
interface Position extends Cells {
  readonly year: string;
  readonly cost: Pence;
  readonly confirmed: Pence;
  readonly conditional: Pence;
  readonly total: Pence;
  /** With conditional money: above nothing, more has been given than spent. */
  readonly over: Pence;
  /** What is not funded in the year itself with conditional money. */
  readonly short: Pence;
}

/**
 * Cost against funding, each added up from the start: the cumulative position. Funding is what is given, whether or not it may be
 * carried forward, so that years may be short by more than the total is: the subtitle then says so, and why.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "Legal costs", years: { from: "2024/25", to: "2024/25" },
 *   lines: [{ id: "legal", perYear: { "2024/25": "£100k" } }] });
 * cumulativeChart(forecast(plan)).title // => "By the end of 2024/25 cost is £100k above funding: £100k against £0"
 */
export function cumulativeChart(forecast: Forecast, look?: Look): Chart {
  const positions = positionsOf(forecast);
  const table = chartTableOf(positions);
  if (positions.every(({ cost, total }) => cost === 0 && total === 0))
    return nothingToDraw(
      "cumulative",
      "The plan costs nothing and names no funding",
      { ...table, rows: [] },
      lookOf(forecast, look),
    );
  const layout = layoutOf(lookOf(forecast, look));
  const { colours } = layout;
  const lastPosition = positions.at(-1)!;
  const line = (name: string, key: "cost" | Level): Omit<PictureLine, "paint" | "shape"> => ({
    name,
    says: `${name} ${inShort(lastPosition[key])}`,
    byYear: positions.map((position) => inPoundsToDraw(position[key])),
  });
  const differs = (level: Level, otherLevel: Level): boolean =>
    positions.some((chartPosition) => chartPosition[level] !== chartPosition[otherLevel]);
  const waits = differs("confirmed", "conditional");
  const drawnPictureLines: readonly PictureLine[] = [
    { ...line("Cost", "cost"), paint: solid(colours, 2), shape: "circle" },
    {
      ...line(waits ? "Funding, conditional too" : "Funding", "conditional"),
      paint: { ...hollow(colours, 0), dash: [7, 3] },
      shape: "square",
    },
    ...(waits
      ? [
          {
            ...line("Confirmed funding", "confirmed"),
            paint: { ...hollow(colours, 1), dash: [2, 3] },
            shape: "triangle-up",
          } as const,
        ]
      : []),
    ...(differs("conditional", "total")
      ? [
          {
            ...line("Unconfirmed too", "total"),
            paint: { ...hollow(colours, 4), dash: [10, 3, 2, 3] },
            shape: "diamond",
          } as const,
        ]
      : []),
  ];
  const chartTitle = chartTitleOf(lastPosition);
  const shortYears = forecast.years.filter((year) => !isNil(forecast.gap.conditional[year]!));
  const allAmount = totalPence(shortYears.map((year) => forecast.gap.conditional[year]!));
  // Where the years are short by as much as cost is above funding in the end, there is nothing to explain.
  const beside =
    shortYears.length > 0 && !isNil(Math.abs(allAmount - Math.max(0, -lastPosition.over)) as Pence)
      ? ` Yet ${shortIn(forecast, shortYears)}, as money given is not there in every year for every cost.`
      : "";
  const subtitle = `Cost and the funding given, added up from the start of ${forecast.years[0]}.${uncertainIncome(forecast.plan)}${beside}`;
  const alternativeText = `Line chart of cost and funding added up by year.${uncertainIncome(forecast.plan)} ${chartTitle}. ${listed(drawnPictureLines.map(({ says }) => says))} by the end of ${lastPosition.year}.${beside}`;
  return {
    name: "cumulative",
    title: chartTitle,
    alt: alternativeText,
    table,
    ...linesPicture(layout, {
      title: chartTitle,
      alt: alternativeText,
      subtitle,
      years: forecast.years,
      lines: drawnPictureLines,
    }),
  };
}

const shortIn = (forecast: Forecast, short: Forecast["years"]): string =>
  short.length === 1
    ? `${short[0]} is ${inShort(forecast.gap.conditional[short[0]!]!)} short`
    : `${short.length} years are short, by ${inShort(totalPence(short.map((year) => forecast.gap.conditional[year]!)))} in all`;

function chartTitleOf({ year, cost, conditional, over }: Position): string {
  const byWords = `By the end of ${year}`;
  if (cost < 0)
    return `${byWords} income is ${inShort((0 - cost) as Pence)} above cost${conditional > 0 ? `, before funding of ${inShort(conditional)}` : ""}`;
  if (over === 0) return `${byWords} funding is what is spent: ${inShort(cost)}`;
  return over > 0
    ? `${byWords} funding is ${inShort(over)} above cost${against(conditional, cost)}`
    : `${byWords} cost is ${inShort(less(cost, conditional))} above funding${against(cost, conditional)}`;
}

function positionsOf({ plan, years, draws, gap }: Forecast): readonly Position[] {
  const reserves = new Map(plan.funding.flatMap(({ id, reserve }) => (reserve ? [[id, reserve] as const] : [])));
  const whole = new Set(wholeSources(plan.funding).map(({ id }) => id));
  /** Income that is not confirmed is money that a level counts or not, so that cost is the same at each. */
  const { confirmed } = draws.byLevel;
  const countedIncome = (fundingLevel: Level, upToIndex: number): readonly Pence[] =>
    confirmed.years
      .slice(0, upToIndex + 1)
      .map((year, yearIndex) => less(year.cost, draws.byLevel[fundingLevel].years[yearIndex]!.cost));
  const given = (fundingLevel: Level, upToIndex: number): Pence =>
    totalPence(
      draws.byLevel[fundingLevel].sources
        .filter(({ source }) => whole.has(source))
        .flatMap((sourceDraw) => {
          const reserve = reserves.get(sourceDraw.source);
          if (reserve) return [reserveToUse(reserve, years, upToIndex)];
          return sourceDraw.years
            .slice(0, upToIndex + 1)
            .map(
              ({ available, carriedIn }, yearIndex) => (yearIndex === 0 ? carriedIn + available : available) as Pence,
            );
        })
        .concat(countedIncome(fundingLevel, upToIndex)),
    );
  return years.map((year, yearIndex): Position => {
    const spent = totalPence(confirmed.years.slice(0, yearIndex + 1).map(({ cost }) => cost));
    const [onConfirmed, conditional, total] = [
      given("confirmed", yearIndex),
      given("conditional", yearIndex),
      given("total", yearIndex),
    ];
    return {
      year,
      cost: spent,
      confirmed: onConfirmed,
      conditional,
      total,
      over: less(conditional, spent),
      short: gap.conditional[year]!,
    };
  });
}

const chartTableOf = (rows: readonly Position[]): Table => ({
  title: "Cost and funding, added up from the start",
  columns: [
    { key: "year", label: "By the end of", unit: "text" },
    { key: "cost", label: "Cost", unit: "pounds" },
    { key: "confirmed", label: "Confirmed", unit: "pounds" },
    { key: "conditional", label: "Conditional too", unit: "pounds" },
    { key: "total", label: "Unconfirmed too", unit: "pounds" },
    { key: "over", label: "Over", unit: "pounds" },
    { key: "short", label: "Short in the year", unit: "pounds" },
  ],
  rows,
  figures: rows.map(({ year }) => ({ short: `gap.conditional.${year}` })),
  ...(rows.length > 1 && { total: { year: "All years", short: totalPence(rows.map(({ short }) => short)) } }),
});
