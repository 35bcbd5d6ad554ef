import type { Forecast } from "../forecast/index.ts";
import type { Level } from "../funding/index.ts";
import { ownProperty } from "../issues/index.ts";
import type { Pence } from "../money/index.ts";
import { type Cells, isNil, type Table } from "../tables/index.ts";
import { capitalised, listed } from "../words/index.ts";
import type { Chart, Look } from "./chart.ts";
import { lookOf } from "./foot.ts";
import type { KeyEntry } from "./key.ts";
import { type Layout, layoutOf } from "./layout.ts";
import { nothingToDraw } from "./nothing.ts";
import { hollow, type Paint, solid, tinted } from "./paint.ts";
import { type ChartRow, rowsPicture, type Segment } from "./rows.ts";
import { against, inPoundsToDraw, inShort, less, totalPence } from "./sums.ts";
import { uncertainIncome } from "./uncertain-income.ts";
import { figuresByYear } from "./words.ts";

/** A year's cost and what pays it: confirmed + conditional + unconfirmed + short = what of the cost is above nothing; in pence. */
interface GapYear extends Cells {
  readonly year: string;
  readonly cost: Pence;
  readonly confirmed: Pence;
  readonly conditional: Pence;
  readonly unconfirmed: Pence;
  readonly short: Pence;
  readonly gapConfirmed: Pence;
  readonly gapConditional: Pence;
}

/** The gap of a year at each level of certainty. */
const GAPS = { confirmed: "gapConfirmed", conditional: "gapConditional", total: "short" } as const;

/**
 * Cost by year, divided into what confirmed, conditional and unconfirmed money pays and what nothing pays; the message is the gap
 * with conditional money, and beside it stands the gap with confirmed money alone.
 *
 * @param options - the level of certainty of the message, where it is another: what money of that level pays is then marked
 * @example
 * const plan = readPlan({ outturn: 1, title: "Legal costs", years: { from: "2024/25", to: "2024/25" },
 *   lines: [{ id: "legal", perYear: { "2024/25": "£100k" } }] });
 * gapChart(forecast(plan)).title // => "2024/25 is £100k short: £100k of cost against £0"
 */
export function gapChart(forecast: Forecast, look?: Look, options: { readonly level?: Level } = {}): Chart {
  const { level = "conditional" } = options;
  // What confirmed money has to meet: income that is not confirmed is money that meets it, or not.
  const drawnFor = forecast.draws.byLevel.confirmed.years.map(({ cost }) => cost);
  const years = forecast.years.map((year, yearIndex): GapYear => {
    const [confirmed, conditional, total] = [
      forecast.gap.confirmed[year]!,
      forecast.gap.conditional[year]!,
      forecast.gap.total[year]!,
    ];
    const cost = drawnFor[yearIndex]!;
    return {
      year,
      cost,
      confirmed: less(Math.max(0, cost) as Pence, confirmed),
      conditional: less(confirmed, conditional),
      unconfirmed: less(conditional, total),
      short: total,
      gapConfirmed: confirmed,
      gapConditional: conditional,
    };
  });
  const table = chartTableOf(years, forecast);
  if (years.every(({ cost }) => cost === 0))
    return nothingToDraw("gap", "The plan costs nothing", table, lookOf(forecast, look));
  const layout = layoutOf(lookOf(forecast, look));
  const paints: Paints = {
    confirmed: solid(layout.colours, 0),
    conditional: tinted(layout.colours, 1),
    unconfirmed: { ...hollow(layout.colours, 5), dash: [1, 2] },
    short: hollow(layout.colours, 2),
    income: solid(layout.colours, 4),
  };
  const chartTitle = chartTitleOf(years, level);
  const subtitle = `Cost in each financial year, by the money that meets it.${uncertainIncome(forecast.plan)} ${aloneOf(years)}`;
  const alternativeText = `Bar chart of cost by financial year, divided into what meets it.${uncertainIncome(forecast.plan)} ${chartTitle}. ${aloneOf(years)} ${figuresByYear(
    years.map(({ year, cost }) => [year, cost]),
    "Cost is",
  )}`;
  const mark = options.level === undefined ? undefined : markOf(years, options.level);
  const rows = years.map((gapYear) => ({
    ...chartRowOf(gapYear, paints, level),
    ...(mark && { mark: inPoundsToDraw(mark.upTo(gapYear)) }),
  }));
  return {
    name: "gap",
    title: chartTitle,
    alt: alternativeText,
    table,
    ...rowsPicture(layout, {
      title: chartTitle,
      alt: alternativeText,
      subtitle,
      key: [
        ...chartKeyOf(years, paints),
        ...(mark ? [{ says: mark.says, paint: solidText(layout), as: "mark" } as const] : []),
      ],
      are: "money",
      rows,
    }),
  };
}

/** Where the money that a level counts ends, where money beyond it is drawn too; else the bars show it. */
function markOf(years: readonly GapYear[], level: Level) {
  const beyond: readonly GapPart[] = level === "confirmed" ? ["conditional", "unconfirmed"] : ["unconfirmed"];
  if (level === "total" || !years.some((gapYear) => beyond.some((part) => gapYear[part] > 0))) return undefined;
  return level === "confirmed"
    ? { says: "confirmed money ends here", upTo: ({ confirmed }: GapYear) => confirmed }
    : {
        says: "confirmed and conditional money end here",
        upTo: ({ confirmed, conditional }: GapYear) => totalPence([confirmed, conditional]),
      };
}

const solidText = ({ colours }: Layout): Paint => ({ ...solid(colours, 0), stroke: colours.text });

type GapPart = "confirmed" | "conditional" | "unconfirmed" | "short";
type Paints = { readonly [part in GapPart | "income"]: Paint };

const parts: readonly (readonly [GapPart, string])[] = [
  ["confirmed", "confirmed money"],
  ["conditional", "conditional money"],
  ["unconfirmed", "unconfirmed money"],
  ["short", "not funded"],
];

const chartKeyOf = (years: readonly GapYear[], paints: Paints): readonly KeyEntry[] => [
  ...parts
    .filter(([part]) => years.some((gapYear) => isDrawn(gapYear, part)))
    .map(([part, wording]) => ({ says: wording, paint: paints[part] })),
  ...(years.some(({ cost }) => cost < 0) ? [{ says: "income above cost", paint: paints.income }] : []),
];

/** A gap that is said as none is not drawn either; its pennies are in the table. */
const isDrawn = (gapYear: GapYear, part: GapPart): boolean =>
  part === "short" ? !isNil(gapYear.short) : gapYear[part] > 0;

function chartRowOf(gapYear: GapYear, paints: Paints, level: Level): ChartRow {
  const { year, cost, gapConfirmed } = gapYear;
  let upToIndex = 0;
  const segments = parts.flatMap(([part]): Segment[] => {
    if (!isDrawn(gapYear, part)) return [];
    const fromValue = upToIndex;
    upToIndex += gapYear[part];
    return [{ from: inPoundsToDraw(fromValue as Pence), to: inPoundsToDraw(upToIndex as Pence), paint: paints[part] }];
  });
  const income = cost < 0 ? [{ from: inPoundsToDraw(cost), to: 0, paint: paints.income }] : [];
  const alone =
    gapConfirmed === gapYear[GAPS[level]] ? "" : `; ${inShort(gapConfirmed)} short on confirmed money alone`;
  return {
    heading: `${year}: ${stateOf(cost, gapYear[GAPS[level]])}`,
    says: cost === 0 ? "" : `Cost ${inShort(cost)}${alone}`,
    bars: [[...segments, ...income]],
  };
}

function stateOf(cost: Pence, gap: Pence): string {
  if (cost <= 0) return cost === 0 ? "no cost" : "nothing to fund";
  return isNil(gap) ? "funded" : `${inShort(gap)} short`;
}

function chartTitleOf(years: readonly GapYear[], level: Level): string {
  const gaps = years.map((gapYear) => ({ year: gapYear.year, cost: gapYear.cost, gap: gapYear[GAPS[level]] }));
  const short = gaps.filter(({ gap }) => !isNil(gap));
  const [first] = short;
  if (first === undefined) return fundedTitle(years, level);
  const counted = { confirmed: "On confirmed money alone ", conditional: "", total: "With all money " }[level];
  if (short.length === 1) {
    const { year, gap, cost } = first;
    return `${counted}${year} is ${inShort(gap)} short${against(cost, less(cost, gap), " of cost")}`;
  }
  if (short.length <= 3) return `${counted}${listed(short.map(({ year, gap }) => `${year} is ${inShort(gap)} short`))}`;
  const which =
    short.length === years.length ? `all ${years.length} years` : `${short.length} of ${years.length} years`;
  return `${capitalised(`${counted}${which}`)} are short, by ${inShort(totalPence(short.map(({ gap }) => gap)))} in all`;
}

/** The message where no year is short. */
function fundedTitle(years: readonly GapYear[], level: Level): string {
  const isOne = years.length === 1;
  if (years.every(({ cost }) => cost < 0))
    return isOne ? `${years[0]!.year} brings in more than it costs` : "Every year brings in more than it costs";
  const which = isOne ? `${years[0]!.year} is funded` : "Every year is funded";
  const waits = totalPence(years.map(({ gapConfirmed }) => gapConfirmed));
  if (isNil(waits)) return `${which} by confirmed money`;
  return level === "total"
    ? `${which} only if ${inShort(waits)} of money comes that is not confirmed`
    : `${which} only if ${inShort(waits)} of conditional money comes`;
}

/** What is said beside the message: the gap with confirmed money alone, over all years. */
function aloneOf(years: readonly GapYear[]): string {
  const aloneAmount = totalPence(years.map(({ gapConfirmed }) => gapConfirmed));
  const with_ = totalPence(years.map(({ gapConditional }) => gapConditional));
  if (isNil(aloneAmount)) return "";
  const over = years.length === 1 ? "" : " over all years";
  return aloneAmount === with_
    ? "With confirmed money alone it is the same."
    : `With confirmed money alone ${inShort(aloneAmount)} is short${over}.`;
}

const chartTableOf = (years: readonly GapYear[], forecast: Forecast): Table => ({
  title: "Cost and the money that meets it",
  columns: [
    { key: "year", label: "Year", unit: "text" },
    { key: "cost", label: "Cost", unit: "pounds" },
    { key: "confirmed", label: "Confirmed", unit: "pounds" },
    { key: "conditional", label: "Conditional", unit: "pounds" },
    { key: "unconfirmed", label: "Unconfirmed", unit: "pounds" },
    { key: "gapConfirmed", label: "Short, confirmed alone", unit: "pounds" },
    { key: "gapConditional", label: "Short, conditional too", unit: "pounds" },
    { key: "short", label: "Short, all money", unit: "pounds" },
  ],
  rows: years,
  figures: years.map(({ year, cost }) => ({
    // Where income is not certain, what money has to meet is more than the cost.
    ...(cost === ownProperty(forecast.cost.total, year) && { cost: `cost.total.${year}` }),
    ...{ gapConfirmed: `gap.confirmed.${year}`, gapConditional: `gap.conditional.${year}`, short: `gap.total.${year}` },
  })),
  ...(years.length > 1 && { total: { year: "All years", ...totals(years) } }),
});

const totals = (years: readonly GapYear[]): Cells =>
  Object.fromEntries(
    (["cost", "confirmed", "conditional", "unconfirmed", "gapConfirmed", "gapConditional", "short"] as const).map(
      (key) => [key, totalPence(years.map((gapYear) => gapYear[key]))],
    ),
  );
