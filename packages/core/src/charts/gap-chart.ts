import type { Forecast } from "../forecast/index.ts";
import type { Pence } from "../money/index.ts";
import { type Cells, isNil, type Table } from "../tables/index.ts";
import { listed } from "../words/index.ts";
import type { Chart, Look } from "./chart.ts";
import { lookOf } from "./foot.ts";
import type { KeyEntry } from "./key.ts";
import { layoutOf } from "./layout.ts";
import { nothingToDraw } from "./nothing.ts";
import { hollow, type Paint, solid, tinted } from "./paint.ts";
import { type Row, rowsPicture, type Segment } from "./rows.ts";
import { added, inPoundsToDraw, inShort, less } from "./sums.ts";
import { figuresByYear } from "./words.ts";

/** A year's cost and what pays it: confirmed + conditional + unconfirmed + short = what of the cost is above nothing; in pence. */
interface Year extends Cells {
  readonly year: string;
  readonly cost: Pence;
  readonly confirmed: Pence;
  readonly conditional: Pence;
  readonly unconfirmed: Pence;
  readonly short: Pence;
  readonly gapConfirmed: Pence;
  readonly gapConditional: Pence;
}

/**
 * Cost by year, divided into what confirmed, conditional and unconfirmed money pays and what nothing pays; the message is the gap
 * with conditional money, and beside it stands the gap with confirmed money alone.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "Legal costs", years: { from: "2024/25", to: "2024/25" },
 *   lines: [{ id: "legal", perYear: { "2024/25": "£100k" } }] });
 * gapChart(forecast(plan)).title // => "2024/25 is £100k short: £100k of cost against £0"
 */
export function gapChart(of: Forecast, look?: Look): Chart {
  const years = of.years.map((year): Year => {
    const [confirmed, conditional, total] = [of.gap.confirmed[year]!, of.gap.conditional[year]!, of.gap.total[year]!];
    const cost = of.cost.total[year]!;
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
  const table = tableOf(years);
  if (years.every(({ cost }) => cost === 0))
    return nothingToDraw("gap", "The plan costs nothing", table, lookOf(of, look));
  const layout = layoutOf(lookOf(of, look));
  const paints: Paints = {
    confirmed: solid(layout.colours, 0),
    conditional: tinted(layout.colours, 1),
    unconfirmed: { ...hollow(layout.colours, 5), dash: [1, 2] },
    short: hollow(layout.colours, 2),
    income: solid(layout.colours, 4),
  };
  const title = titleOf(years);
  const subtitle = `Cost in each financial year, by the money that meets it. ${aloneOf(years)}`;
  const alt = `Bar chart of cost by financial year, divided into what meets it. ${title}. ${aloneOf(years)} ${figuresByYear(
    years.map(({ year, cost }) => [year, cost]),
    "Cost is",
  )}`;
  const rows = years.map((one) => rowOf(one, paints));
  return {
    name: "gap",
    title,
    alt,
    table,
    ...rowsPicture(layout, { title, alt, subtitle, key: keyOf(years, paints), are: "money", rows }),
  };
}

type Part = "confirmed" | "conditional" | "unconfirmed" | "short";
type Paints = { readonly [part in Part | "income"]: Paint };

const parts: readonly (readonly [Part, string])[] = [
  ["confirmed", "confirmed money"],
  ["conditional", "conditional money"],
  ["unconfirmed", "unconfirmed money"],
  ["short", "not funded"],
];

const keyOf = (years: readonly Year[], paints: Paints): readonly KeyEntry[] => [
  ...parts
    .filter(([part]) => years.some((one) => one[part] > 0))
    .map(([part, says]) => ({ says, paint: paints[part] })),
  ...(years.some(({ cost }) => cost < 0) ? [{ says: "income above cost", paint: paints.income }] : []),
];

function rowOf(one: Year, paints: Paints): Row {
  const { year, cost, gapConditional, gapConfirmed } = one;
  let upTo = 0;
  const segments = parts.flatMap(([part]): Segment[] => {
    if (one[part] === 0) return [];
    const from = upTo;
    upTo += one[part];
    return [{ from: inPoundsToDraw(from as Pence), to: inPoundsToDraw(upTo as Pence), paint: paints[part] }];
  });
  const income = cost < 0 ? [{ from: inPoundsToDraw(cost), to: 0, paint: paints.income }] : [];
  const alone = gapConfirmed === gapConditional ? "" : `; ${inShort(gapConfirmed)} short on confirmed money alone`;
  return {
    heading: `${year}: ${stateOf(one)}`,
    says: cost === 0 ? "" : `Cost ${inShort(cost)}${alone}`,
    bars: [[...segments, ...income]],
  };
}

function stateOf({ cost, gapConditional }: Year): string {
  if (cost <= 0) return cost === 0 ? "no cost" : "nothing to fund";
  return isNil(gapConditional) ? "funded" : `${inShort(gapConditional)} short`;
}

function titleOf(years: readonly Year[]): string {
  const short = years.filter(({ gapConditional }) => !isNil(gapConditional));
  const [first] = short;
  if (first === undefined) {
    const waits = added(years.map(({ gapConfirmed }) => gapConfirmed));
    if (isNil(waits))
      return years.length === 1
        ? `${years[0]!.year} is funded by confirmed money`
        : "Every year is funded by confirmed money";
    return `${years.length === 1 ? `${years[0]!.year} is funded` : "Every year is funded"} only if ${inShort(waits)} of conditional money comes`;
  }
  if (short.length === 1) {
    const { year, cost, gapConditional } = first;
    return `${year} is ${inShort(gapConditional)} short: ${inShort(cost)} of cost against ${inShort(less(cost, gapConditional))}`;
  }
  const all = inShort(added(short.map(({ gapConditional }) => gapConditional)));
  if (short.length <= 3)
    return listed(short.map(({ year, gapConditional }) => `${year} is ${inShort(gapConditional)} short`));
  return `${short.length} of ${years.length} years are short, by ${all} in all`;
}

/** What is said beside the message: the gap with confirmed money alone, over all years. */
function aloneOf(years: readonly Year[]): string {
  const alone = added(years.map(({ gapConfirmed }) => gapConfirmed));
  const with_ = added(years.map(({ gapConditional }) => gapConditional));
  if (isNil(alone)) return "";
  const over = years.length === 1 ? "" : " over all years";
  return alone === with_
    ? "With confirmed money alone it is the same."
    : `With confirmed money alone ${inShort(alone)} is short${over}.`;
}

const tableOf = (years: readonly Year[]): Table => ({
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
  ...(years.length > 1 && { total: { year: "All years", ...totals(years) } }),
});

const totals = (years: readonly Year[]): Cells =>
  Object.fromEntries(
    (["cost", "confirmed", "conditional", "unconfirmed", "gapConfirmed", "gapConditional", "short"] as const).map(
      (key) => [key, added(years.map((one) => one[key]))],
    ),
  );
