import type { Forecast } from "../../forecast/index.ts";
import type { Table } from "../table.ts";
import { type CostRow, costTable, type OfYear, sumsTogether, totalOf, yearsOf } from "../year-columns.ts";
import { costsOf, type ShownCost } from "./costs.ts";

/** What each post costs in each year and in a full one, after its end in a row of its own; all lines as one row. In pence. */
export const costByPost = (forecast: Forecast, only: OfYear = {}): Table<CostRow> =>
  rowByRow(forecast, only, "Post", (cost) => cost.kind === "posts" || isOfPost(forecast, cost), "All lines");

/** What each line costs in each year and in a full one; all posts as one row. In pence. */
export const costByLine = (forecast: Forecast, only: OfYear = {}): Table<CostRow> =>
  rowByRow(forecast, only, "Line", (cost) => cost.kind !== "posts" && !isOfPost(forecast, cost), "All posts");

const isOfPost = ({ cost }: Forecast, { row }: ShownCost): boolean => Object.hasOwn(cost.byPost, row);

function rowByRow(
  forecast: Forecast,
  only: OfYear,
  label: string,
  isShown: (cost: ShownCost) => boolean,
  othersName: string,
): Table<CostRow> {
  const financialYears = yearsOf(forecast, only);
  const costs = costsOf(forecast);
  const remainingShownCosts = costs.filter((cost) => !isShown(cost));
  const rows = costs.filter(isShown).map((cost) => ({ ...cost, id: cost.row }));
  const others = { name: othersName, ...sumsTogether(remainingShownCosts, financialYears) };
  return costTable(
    {
      title: `Cost by ${label.toLowerCase()}`,
      label,
      rows: remainingShownCosts.length === 0 ? rows : [...rows, others],
      total: totalOf(sumsTogether(costs, financialYears)),
    },
    financialYears,
  );
}
