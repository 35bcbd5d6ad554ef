import type { Forecast } from "../forecast/index.ts";
import { type Cost, costsOf } from "./costs.ts";
import type { Table } from "./table.ts";
import { acrossYears, type CostRow, costColumns, costRow, type OfYear, together, yearsOf } from "./year-columns.ts";

/** What each post costs in each year and in a full one, after its end in a row of its own; all lines as one row. In pence. */
export const costByPost = (of: Forecast, only: OfYear = {}): Table<CostRow> =>
  rowByRow(of, only, "Post", (cost) => cost.kind === "posts" || isOfPost(of, cost), "All lines");

/** What each line costs in each year and in a full one; all posts as one row. In pence. */
export const costByLine = (of: Forecast, only: OfYear = {}): Table<CostRow> =>
  rowByRow(of, only, "Line", (cost) => cost.kind !== "posts" && !isOfPost(of, cost), "All posts");

const isOfPost = ({ cost }: Forecast, { row }: Cost): boolean => Object.hasOwn(cost.byPost, row);

function rowByRow(
  of: Forecast,
  only: OfYear,
  label: string,
  isShown: (cost: Cost) => boolean,
  others: string,
): Table<CostRow> {
  const years = yearsOf(of, only);
  const costs = costsOf(of);
  const rest = costs.filter((cost) => !isShown(cost));
  const rows = costs.filter(isShown).map((cost) => ({ ...costRow(cost.name, cost, years), id: cost.row }));
  return {
    title: `Cost by ${label.toLowerCase()}`,
    columns: costColumns(label, years),
    rows: rest.length === 0 ? rows : [...rows, costRow(others, together(rest, years), years)],
    total: costRow("Total", together(costs, years), years),
    ...acrossYears(years),
  };
}
