import { monthOf } from "../calendar/index.ts";
import { addedUp, type Explanation } from "../formula/index.ts";
import { ownProperty } from "../issues/index.ts";
import {
  amountAt,
  COMPONENTS,
  type Component,
  explainFact,
  explainFullYear,
  lineYear,
  rowPath,
} from "../ledger/index.ts";
import { isIncome } from "./cost-summary.ts";
import type { Forecast } from "./forecast-type.ts";

/** A sum of the whole plan, of each year or each month: everything, or some rows, or one component that its path names. */
interface CostSum {
  readonly over: "year" | "month";
  /** Nothing where the plan has no such sum. */
  readonly rows: (forecast: Forecast) => readonly number[] | undefined;
  readonly ofComponent?: true;
}

const allRows = ({ ledger }: Forecast): readonly number[] => [...ledger.rows.keys()];

const incomeRows =
  (isOfIncome: boolean): CostSum["rows"] =>
  (forecast) =>
    forecast.cost.income &&
    allRows(forecast).filter((rowIndex) => isIncome(forecast.plan, forecast.ledger.rows[rowIndex]!) === isOfIncome);

const sums: { readonly [groupedBy: string]: CostSum } = {
  total: { over: "year", rows: allRows },
  byMonth: { over: "month", rows: allRows },
  gross: { over: "year", rows: incomeRows(false) },
  income: { over: "year", rows: incomeRows(true) },
  byComponent: { over: "year", rows: allRows, ofComponent: true },
};

/** Explains a figure of the cost by its path after `cost`; see `explain`. With no depth left it is only named. */
export function explainCost(forecast: Forecast, figurePath: readonly string[], depth: number): Explanation | undefined {
  const [groupedBy = "", first = "", ...more] = figurePath;
  const costSum = ownProperty(sums, groupedBy);
  if (costSum) return ofSum(forecast, costSum, figurePath, depth);
  if (groupedBy === "fullYearTotal" && figurePath.length === 1) return fullYearTotal(forecast, depth);
  if ((groupedBy === "fullYear" || groupedBy === "fullYearByLine") && more.length === 0)
    return fullYear(forecast, groupedBy, first);
  const rowPosition = allRows(forecast).find(
    (rowIndex) => rowPath(forecast.ledger, rowIndex) === `cost.${groupedBy}.${first}`,
  );
  return rowPosition === undefined ? undefined : ofRow(forecast, rowPosition, more, depth);
}

/** A sum of rows, row by row. */
function ofSum(
  forecast: Forecast,
  { over, rows: rowsOf, ofComponent }: CostSum,
  figurePath: readonly string[],
  depth: number,
): Explanation | undefined {
  const [period = "", ...more] = figurePath.slice(ofComponent ? 2 : 1);
  const [component] = ofComponent ? COMPONENTS.filter((eachComponent) => eachComponent === figurePath[1]) : [];
  const [rows, months] = [rowsOf(forecast), monthsOf(forecast, period)];
  if (!rows || !months || more.length > 0 || (ofComponent && !component)) return undefined;
  if ((over === "month") !== (months.length === 1)) return undefined;
  const figureName = ["cost", ...figurePath].join(".");
  const components = component ? [component] : COMPONENTS;
  return opened(forecast, figureName, rows, months, components, depth, () =>
    rows.map((rowIndex) => ofRow(forecast, rowIndex, [period, ...(component ? [component] : [])], depth - 1)),
  );
}

/** A post's or a line's full year; nothing where it has none. */
function fullYear(
  { plan, timeline }: Forecast,
  by: "fullYear" | "fullYearByLine",
  recordId: string,
): Explanation | undefined {
  const place = (records: readonly { readonly id: string }[]): number =>
    records.findIndex((record) => record.id === recordId);
  const postIndex = by === "fullYear" ? place(plan.posts) : place(plan.lines);
  if (postIndex < 0) return undefined;
  return by === "fullYear"
    ? explainFullYear(timeline, postIndex)
    : lineYear(timeline, postIndex, `cost.fullYearByLine.${recordId}`);
}

/** The full year of everything that has one. */
function fullYearTotal(forecast: Forecast, depth: number): Explanation {
  const { fullYear: posts, fullYearByLine: lines, fullYearTotal: value } = forecast.cost;
  if (depth <= 0) return { figure: "cost.fullYearTotal", value };
  const explanations = [
    ...Object.entries(posts).map(([recordId, amount]) => ["fullYear", recordId, amount] as const),
    ...Object.entries(lines).map(([recordId, amount]) => ["fullYearByLine", recordId, amount] as const),
  ].flatMap(([by, recordId, amount]): Explanation[] => {
    const figureName = `cost.${by}.${recordId}`;
    return depth > 1 ? [fullYear(forecast, by, recordId)!] : [{ figure: figureName, value: amount }];
  });
  return addedUp("cost.fullYearTotal", "the full year of everything that has one", explanations);
}

/** A row's year or month, whole or of one component: a month of one component is a fact, and explained to its end. */
function ofRow(
  forecast: Forecast,
  rowIndex: number,
  [period = "", name, ...more]: readonly string[],
  depth: number,
): Explanation | undefined {
  const months = monthsOf(forecast, period);
  const component = COMPONENTS.find((eachComponent) => eachComponent === name);
  if (!months || more.length > 0 || (name !== undefined && !component)) return undefined;
  const components = component ? [component] : COMPONENTS;
  const figureName = [rowPath(forecast.ledger, rowIndex), period, ...(component ? [component] : [])].join(".");
  return opened(forecast, figureName, [rowIndex], months, components, depth, () => {
    if (months.length === 1)
      return components.map((eachComponent) => fact(forecast, rowIndex, months[0]!, eachComponent));
    return months.map((monthIndex) =>
      component
        ? fact(forecast, rowIndex, monthIndex, component)
        : ofRow(forecast, rowIndex, [monthName(forecast, monthIndex)], depth - 1),
    );
  });
}

/** Cells of the ledger added up: only named where no depth is left, else with the parts that are not nothing. */
function opened(
  { ledger }: Forecast,
  figureName: string,
  rows: readonly number[],
  months: readonly number[],
  components: readonly Component[],
  depth: number,
  parts: () => readonly (Explanation | undefined)[],
): Explanation {
  if (depth > 0) {
    const explanations = parts().filter(
      (explanation) => explanation !== undefined && explanation.value !== 0,
    ) as Explanation[];
    return explanations.length === 1 && explanations[0]!.figure === figureName
      ? explanations[0]!
      : addedUp(figureName, "the sum of", explanations);
  }
  let value = 0;
  for (const rowIndex of rows) {
    for (const component of components) {
      for (const monthIndex of months) value += amountAt(ledger, rowIndex, COMPONENTS.indexOf(component), monthIndex);
    }
  }
  return { figure: figureName, value };
}

function fact(
  { timeline, ledger }: Forecast,
  rowIndex: number,
  monthIndex: number,
  component: Component,
): Explanation | undefined {
  const amount = amountAt(ledger, rowIndex, COMPONENTS.indexOf(component), monthIndex);
  return amount === 0 ? undefined : explainFact(timeline, ledger, rowIndex, monthIndex, component);
}

const monthName = ({ ledger }: Forecast, monthIndex: number): string => monthOf(ledger.firstMonth + monthIndex);

/** The months, counted from the plan's first, that a year or a month names. */
function monthsOf(forecast: Forecast, period: string): readonly number[] | undefined {
  const yearIndex = (forecast.years as readonly string[]).indexOf(period);
  if (yearIndex >= 0) return Array.from({ length: 12 }, (_, monthIndex) => 12 * yearIndex + monthIndex);
  const monthPosition = Array.from({ length: forecast.ledger.months }, (_, position) => position).find(
    (position) => monthName(forecast, position) === period,
  );
  return monthPosition === undefined ? undefined : [monthPosition];
}
