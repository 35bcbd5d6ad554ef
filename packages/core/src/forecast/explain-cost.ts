import { monthOf } from "../calendar/index.ts";
import { addedUp, type Explanation } from "../formula/index.ts";
import {
  amountAt,
  COMPONENTS,
  type Component,
  explainFact,
  explainFullYear,
  lineYear,
  rowPath,
} from "../ledger/index.ts";
import { toldApart } from "../plan/index.ts";
import { isIncome } from "./cost-summary.ts";
import type { Forecast } from "./forecast-type.ts";

/** Explains a figure of the cost by its path after `cost`; see `explain`. With no depth left it is only named. */
export function explainCost(of: Forecast, path: readonly string[], depth: number): Explanation | undefined {
  const [by, first = "", ...more] = path;
  const rows = [...of.ledger.rows.keys()];
  if ((by === "total" || by === "byMonth") && more.length === 0) {
    const months = monthsOf(of, first);
    if (!months || (by === "total") !== months.length > 1) return undefined;
    return opened(of, `cost.${by}.${first}`, rows, months, COMPONENTS, depth, () =>
      rows.map((row) => ofRow(of, row, [first], depth - 1)),
    );
  }
  if (by === "gross" || by === "income") {
    const months = monthsOf(of, first);
    if (!months || months.length === 1 || more.length > 0 || !of.cost[by]) return undefined;
    const those = rows.filter((row) => isIncome(of.plan, of.ledger.rows[row]!) === (by === "income"));
    return opened(of, `cost.${by}.${first}`, those, months, COMPONENTS, depth, () =>
      those.map((row) => ofRow(of, row, [first], depth - 1)),
    );
  }
  if (by === "byComponent") {
    const component = COMPONENTS.find((one) => one === first);
    const months = monthsOf(of, more[0] ?? "");
    if (!component || !months || more.length !== 1 || months.length === 1) return undefined;
    return opened(of, `cost.${by}.${first}.${more[0]}`, rows, months, [component], depth, () =>
      rows.map((row) => ofRow(of, row, [more[0]!, component], depth - 1)),
    );
  }
  if (by === "fullYearTotal" && path.length === 1) return fullYearTotal(of, depth);
  if ((by === "fullYear" || by === "fullYearByLine") && more.length === 0) return fullYear(of, by, first);
  const row = rows.find((at) => rowPath(of.ledger, at) === `cost.${by}.${first}`);
  return row === undefined ? undefined : ofRow(of, row, more, depth);
}

/** A post's or a line's full year; nothing where it has none. */
function fullYear(
  { plan, timeline }: Forecast,
  by: "fullYear" | "fullYearByLine",
  id: string,
): Explanation | undefined {
  const place = (of: readonly { readonly id: string }[]): number => of.findIndex((one) => one.id === id);
  const at = by === "fullYear" ? place(plan.posts) : place(plan.lines);
  if (at < 0) return undefined;
  return by === "fullYear" ? explainFullYear(timeline, at) : lineYear(toldApart(plan), at, `cost.fullYearByLine.${id}`);
}

/** The full year of everything that has one. */
function fullYearTotal(of: Forecast, depth: number): Explanation {
  const { fullYear: posts, fullYearByLine: lines, fullYearTotal: value } = of.cost;
  if (depth <= 0) return { figure: "cost.fullYearTotal", value };
  const parts = [
    ...Object.entries(posts).map(([id, sum]) => ["fullYear", id, sum] as const),
    ...Object.entries(lines).map(([id, sum]) => ["fullYearByLine", id, sum] as const),
  ].flatMap(([by, id, sum]): Explanation[] => {
    const figure = `cost.${by}.${id}`;
    return depth > 1 ? [fullYear(of, by, id)!] : [{ figure, value: sum }];
  });
  return addedUp("cost.fullYearTotal", "the full year of everything that has one", parts);
}

/** A row's year or month, whole or of one component: a month of one component is a fact, and explained to its end. */
function ofRow(
  of: Forecast,
  row: number,
  [period = "", name, ...more]: readonly string[],
  depth: number,
): Explanation | undefined {
  const months = monthsOf(of, period);
  const component = COMPONENTS.find((one) => one === name);
  if (!months || more.length > 0 || (name !== undefined && !component)) return undefined;
  const within = component ? [component] : COMPONENTS;
  const figure = [rowPath(of.ledger, row), period, ...(component ? [component] : [])].join(".");
  return opened(of, figure, [row], months, within, depth, () => {
    if (months.length === 1) return within.map((one) => fact(of, row, months[0]!, one));
    return months.map((month) =>
      component ? fact(of, row, month, component) : ofRow(of, row, [monthName(of, month)], depth - 1),
    );
  });
}

/** Cells of the ledger added up: only named where no depth is left, else with the parts that are not nothing. */
function opened(
  { ledger }: Forecast,
  figure: string,
  rows: readonly number[],
  months: readonly number[],
  components: readonly Component[],
  depth: number,
  parts: () => readonly (Explanation | undefined)[],
): Explanation {
  if (depth > 0) {
    const some = parts().filter((part) => part !== undefined && part.value !== 0) as Explanation[];
    return some.length === 1 && some[0]!.figure === figure ? some[0]! : addedUp(figure, "the sum of", some);
  }
  let value = 0;
  for (const row of rows) {
    for (const component of components) {
      for (const month of months) value += amountAt(ledger, row, COMPONENTS.indexOf(component), month);
    }
  }
  return { figure, value };
}

function fact(
  { timeline, ledger }: Forecast,
  row: number,
  month: number,
  component: Component,
): Explanation | undefined {
  const amount = amountAt(ledger, row, COMPONENTS.indexOf(component), month);
  return amount === 0 ? undefined : explainFact(timeline, ledger, row, month, component);
}

const monthName = ({ ledger }: Forecast, month: number): string => monthOf(ledger.firstMonth + month);

/** The months, counted from the plan's first, that a year or a month names. */
function monthsOf(of: Forecast, period: string): readonly number[] | undefined {
  const year = (of.years as readonly string[]).indexOf(period);
  if (year >= 0) return Array.from({ length: 12 }, (_, month) => 12 * year + month);
  const month = Array.from({ length: of.ledger.months }, (_, at) => at).find((at) => monthName(of, at) === period);
  return month === undefined ? undefined : [month];
}
