import { addDays, dayInWords } from "../calendar/index.ts";
import type { Pence } from "../money/index.ts";
import type { Tail } from "../questions/index.ts";
import type { Cells, Table } from "../tables/index.ts";
import type { Chart, Look } from "./chart.ts";
import type { KeyEntry } from "./key.ts";
import { layoutOf } from "./layout.ts";
import { nothingToDraw } from "./nothing.ts";
import { hollow, type Paint, solid, tinted } from "./paint.ts";
import { type Row, rowsPicture, type Segment } from "./rows.ts";
import { inPoundsToDraw, inShort, less } from "./sums.ts";

/** A cost and what meets it: confirmed + conditional + unconfirmed + short = what of the cost is above nothing; in pence. */
interface Met extends Cells {
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
 * by the money that goes on and meets it; what none meets is shaded.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "Post", years: { from: "2024/25", to: "2024/25" },
 *   posts: [{ id: "lead", pay: { fullCost: 60000 }, start: "2024-04-01" }] });
 * tailChart(tail(plan, { absorbing: { is: "none" } })).title // => "What goes on costs £60k a year, all of it unfunded"
 */
export function tailChart(of: Tail, look?: Look): Chart {
  const { annual, cost, from, until, byMonth, monthsSlip, unfunded } = of;
  const { confirmed, conditional, total } = unfunded;
  const year = met("A whole year", annual, confirmed.aYear, conditional.aYear, total.aYear);
  const costs = new Map(of.byYear.map(({ year: name, amount }) => [name, amount]));
  const years = confirmed.byYear.map(({ year: name, amount }, at) =>
    met(name, costs.get(name) ?? (0 as Pence), amount, conditional.byYear[at]!.amount, total.byYear[at]!.amount),
  );
  const all = met("All the days looked at", cost, confirmed.all, conditional.all, total.all);
  const slip = { of: "The first month after each end", cost: monthsSlip };
  const table = tableOf([year, ...years, all], slip);
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
    const count = byMonth.filter((one) => one.year === name).length;
    return count === 12 ? "the whole year" : count === 1 ? "one month looked at" : `${count} months looked at`;
  };
  const rows: readonly Row[] = [
    rowOf(year, "with nobody absorbed", paints),
    ...years.map((one) => rowOf(one, months(one.of), paints)),
  ];
  const title = titleOf(year);
  const alone = aloneOf(year);
  const days = `from ${dayInWords(from)} to ${dayInWords(addDays(until, -1))}`;
  const subtitle = `What people cost after the plan stops paying for them, ${days}, by the money that pays for it. ${alone}`;
  const alt =
    `Bar chart of what permanent people cost after the plan, divided into what meets it. ${title}. ${alone} ` +
    `${years.map((one) => `${one.of}: ${inShort(one.cost)}, ${stateOf(one)}`).join("; ")}.`;
  const key = keyOf([year, ...years], paints);
  return { name: "tail", title, alt, table, ...rowsPicture(layout, { title, alt, subtitle, key, rows, are: "money" }) };
}

/** How full the gap is shaded. */
const SHADE = 0.25;

type Part = "confirmed" | "conditional" | "unconfirmed" | "short";
type Paints = { readonly [part in Part]: Paint };

const parts: readonly (readonly [Part, string])[] = [
  ["confirmed", "paid by confirmed money"],
  ["conditional", "paid by conditional money"],
  ["unconfirmed", "paid by unconfirmed money"],
  ["short", "unfunded"],
];

function met(of: string, cost: Pence, gapConfirmed: Pence, gapConditional: Pence, short: Pence): Met {
  return {
    ...{ of, cost, gapConfirmed, gapConditional, short },
    confirmed: less(Math.max(0, cost) as Pence, gapConfirmed),
    conditional: less(gapConfirmed, gapConditional),
    unconfirmed: less(gapConditional, short),
  };
}

const keyOf = (all: readonly Met[], paints: Paints): readonly KeyEntry[] =>
  parts.filter(([part]) => all.some((one) => one[part] > 0)).map(([part, says]) => ({ says, paint: paints[part] }));

function rowOf(one: Met, says: string, paints: Paints): Row {
  let upTo = 0;
  const segments = parts.flatMap(([part]): Segment[] => {
    if (one[part] <= 0) return [];
    const from = upTo;
    upTo += one[part];
    return [{ from: inPoundsToDraw(from as Pence), to: inPoundsToDraw(upTo as Pence), paint: paints[part] }];
  });
  return { heading: `${one.of}: ${inShort(one.cost)}, ${stateOf(one)}`, says, bars: [segments] };
}

/** A gap under a pound is none. */
const isNil = (gap: Pence): boolean => gap < 100;

function stateOf({ cost, gapConditional }: Met): string {
  if (cost <= 0) return "nothing to pay";
  if (isNil(gapConditional)) return "funded";
  return gapConditional === cost ? "unfunded" : `${inShort(gapConditional)} unfunded`;
}

function titleOf({ cost, gapConfirmed, gapConditional }: Met): string {
  const costs = `What goes on costs ${inShort(cost)} a year`;
  if (!isNil(gapConditional))
    return `${costs}, ${gapConditional === cost ? "all" : inShort(gapConditional)} of it unfunded`;
  if (isNil(gapConfirmed)) return `${costs}, and confirmed money pays for it`;
  return `${costs}, funded only if ${inShort(gapConfirmed)} of conditional money comes`;
}

function aloneOf({ gapConfirmed, gapConditional }: Met): string {
  if (isNil(gapConfirmed)) return "";
  return gapConfirmed === gapConditional
    ? "With confirmed money alone it is the same."
    : `With confirmed money alone ${inShort(gapConfirmed)} a year is unfunded.`;
}

const tableOf = (rows: readonly Met[], slip: Cells): Table => ({
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
