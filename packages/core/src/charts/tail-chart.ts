import { addDays, dayInWords } from "../calendar/index.ts";
import type { Level } from "../funding/index.ts";
import type { Pence } from "../money/index.ts";
import type { Tail } from "../questions/index.ts";
import { LEVELS } from "../scenario/index.ts";
import type { Cells, Table } from "../tables/index.ts";
import type { Chart, Look } from "./chart.ts";
import type { KeyEntry } from "./key.ts";
import { layoutOf } from "./layout.ts";
import { nothingToDraw } from "./nothing.ts";
import { hollow, type Paint, solid, tinted } from "./paint.ts";
import { type ChartRow, rowsPicture, type Segment } from "./rows.ts";
import { inPoundsToDraw, inShort, less } from "./sums.ts";

/** A cost and what meets it: confirmed + conditional + unconfirmed + short = what of the cost is above nothing; in pence. */
interface CostMet extends Cells {
  readonly of: string;
  readonly cost: Pence;
  readonly confirmed: Pence;
  readonly conditional: Pence;
  readonly unconfirmed: Pence;
  readonly short: Pence;
  readonly gapConfirmed: Pence;
  readonly gapConditional: Pence;
}

/**
 * What permanent people cost after the plan stops paying for them, in a whole year and in each financial year of the days looked at,
 * by the money that goes on and meets it; what none meets is shaded. The message is what is unfunded with conditional money.
 *
 * @param options - the level of certainty of the message, where it is another
 * @example
 * const plan = readPlan({ outturn: 1, title: "Post", years: { from: "2024/25", to: "2024/25" },
 *   posts: [{ id: "lead", pay: { fullCost: 60000 }, start: "2024-04-01" }] });
 * tailChart(tail(plan, { absorbing: { is: "none" } })).title // => "What goes on costs £60k a year, all of it unfunded"
 */
export function tailChart(tail: Tail, look?: Look, options: { readonly level?: Level } = {}): Chart {
  const { level } = options;
  const { annual, cost, from, until, byMonth, monthsSlip, unfunded } = tail;
  const { confirmed, conditional, total } = unfunded;
  const year = met("A whole year", annual, confirmed.aYear, conditional.aYear, total.aYear);
  const costs = new Map(tail.byYear.map(({ year: name, amount }) => [name, amount]));
  const years = confirmed.byYear.map(({ year: name, amount }, yearIndex) =>
    met(
      name,
      costs.get(name) ?? (0 as Pence),
      amount,
      conditional.byYear[yearIndex]!.amount,
      total.byYear[yearIndex]!.amount,
    ),
  );
  const allCostMet = met("All the days looked at", cost, confirmed.all, conditional.all, total.all);
  const slip = { of: "The first month after each end", cost: monthsSlip };
  const table = chartTableOf([year, ...years, allCostMet], slip);
  if (from === undefined || until === undefined || annual === 0)
    return nothingToDraw(
      "tail",
      "No permanent post or staff line goes on after this plan",
      { ...table, rows: [] },
      look,
    );
  const layout = layoutOf(look);
  const paints: Paints = {
    confirmed: solid(layout.colours, 0),
    conditional: tinted(layout.colours, 1),
    unconfirmed: { ...hollow(layout.colours, 5), dash: [1, 2] },
    short: { ...hollow(layout.colours, 2), fillOpacity: SHADE },
  };
  const months = (name: string): string => {
    const count = byMonth.filter((candidate) => candidate.year === name).length;
    return count === 12 ? "the whole year" : count === 1 ? "one month looked at" : `${count} months looked at`;
  };
  const rows: readonly ChartRow[] = [
    chartRowOf(year, "with nobody absorbed", paints, level),
    ...years.map((costMet) => chartRowOf(costMet, months(costMet.of), paints, level)),
  ];
  const chartTitle = chartTitleOf(year, level);
  const alone = level === undefined ? aloneOf(year) : "";
  const days = `from ${dayInWords(from)} to ${dayInWords(addDays(until, -1))}`;
  const subtitle = `What people cost after the plan stops paying for them, ${days}, by the money that pays for it. ${alone}`;
  const alternativeText =
    `Bar chart of what permanent people cost after the plan, divided into what meets it. ${chartTitle}.${alone === "" ? "" : ` ${alone}`} ` +
    `${years.map((costMet) => `${costMet.of}: ${inShort(costMet.cost)}, ${stateOf(costMet, level)}`).join("; ")}.`;
  const keyEntries = chartKeyOf([year, ...years], paints);
  return {
    name: "tail",
    title: chartTitle,
    alt: alternativeText,
    table,
    ...rowsPicture(layout, { title: chartTitle, alt: alternativeText, subtitle, key: keyEntries, rows, are: "money" }),
  };
}

/** How full the gap is shaded. */
const SHADE = 0.25;

type TailPart = "confirmed" | "conditional" | "unconfirmed" | "short";
type Paints = { readonly [part in TailPart]: Paint };

const parts: readonly (readonly [TailPart, string])[] = [
  ["confirmed", "paid by confirmed money"],
  ["conditional", "paid by conditional money"],
  ["unconfirmed", "paid by unconfirmed money"],
  ["short", "unfunded"],
];

function met(subject: string, cost: Pence, gapConfirmed: Pence, gapConditional: Pence, shortAmount: Pence): CostMet {
  return {
    ...{ of: subject, cost, gapConfirmed, gapConditional, short: shortAmount },
    confirmed: less(Math.max(0, cost) as Pence, gapConfirmed),
    conditional: less(gapConfirmed, gapConditional),
    unconfirmed: less(gapConditional, shortAmount),
  };
}

const chartKeyOf = (allCostMet: readonly CostMet[], paints: Paints): readonly KeyEntry[] =>
  parts
    .filter(([part]) => allCostMet.some((costMet) => costMet[part] > 0))
    .map(([part, wording]) => ({ says: wording, paint: paints[part] }));

function chartRowOf(costMet: CostMet, wording: string, paints: Paints, level?: Level): ChartRow {
  let upToIndex = 0;
  const segments = parts.flatMap(([part]): Segment[] => {
    if (costMet[part] <= 0) return [];
    const fromValue = upToIndex;
    upToIndex += costMet[part];
    return [{ from: inPoundsToDraw(fromValue as Pence), to: inPoundsToDraw(upToIndex as Pence), paint: paints[part] }];
  });
  return {
    heading: `${costMet.of}: ${inShort(costMet.cost)}, ${stateOf(costMet, level)}`,
    says: wording,
    bars: [segments],
  };
}

/** A gap under a pound is none. */
const isNil = (gap: Pence): boolean => gap < 100;

function stateOf(costMet: CostMet, level: Level = "conditional"): string {
  const { cost, [GAPS[level]]: gap } = costMet;
  if (cost <= 0) return "nothing to pay";
  if (isNil(gap)) return "funded";
  return gap === cost ? "unfunded" : `${inShort(gap)} unfunded`;
}

/** What is unfunded at each level of certainty. */
const GAPS = { confirmed: "gapConfirmed", conditional: "gapConditional", total: "short" } as const;

function chartTitleOf(costMet: CostMet, level?: Level): string {
  const { cost, gapConfirmed, gapConditional } = costMet;
  const costs = `What goes on costs ${inShort(cost)} a year`;
  if (level !== undefined) {
    const gap = costMet[GAPS[level]];
    if (isNil(gap)) return `${costs}, all of it paid for ${LEVELS[level]}`;
    return `${costs}, ${gap === cost ? "all" : inShort(gap)} of it unfunded ${LEVELS[level]}`;
  }
  if (!isNil(gapConditional))
    return `${costs}, ${gapConditional === cost ? "all" : inShort(gapConditional)} of it unfunded`;
  if (isNil(gapConfirmed)) return `${costs}, and confirmed money pays for it`;
  return `${costs}, funded only if ${inShort(gapConfirmed)} of conditional money comes`;
}

function aloneOf({ gapConfirmed, gapConditional }: CostMet): string {
  if (isNil(gapConfirmed)) return "";
  return gapConfirmed === gapConditional
    ? "With confirmed money alone it is the same."
    : `With confirmed money alone ${inShort(gapConfirmed)} a year is unfunded.`;
}

const chartTableOf = (rows: readonly CostMet[], slip: Cells): Table => ({
  title: "What goes on, and the money that meets it",
  columns: [
    { key: "of", label: "", unit: "text" },
    { key: "cost", label: "Cost", unit: "pounds" },
    { key: "confirmed", label: "Confirmed", unit: "pounds" },
    { key: "conditional", label: "Conditional", unit: "pounds" },
    { key: "unconfirmed", label: "Unconfirmed", unit: "pounds" },
    { key: "gapConfirmed", label: "Unfunded, confirmed alone", unit: "pounds" },
    { key: "gapConditional", label: "Unfunded, conditional too", unit: "pounds" },
    { key: "short", label: "Unfunded, all money", unit: "pounds" },
  ],
  rows: [...rows, slip],
});
