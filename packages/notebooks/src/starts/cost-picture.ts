import type { Forecast, Pence } from "@outturn/core";
import { inShort, profileChart } from "@outturn/core/charts";
import type { Table } from "@outturn/core/tables";
import { byMonthPicture } from "../drawings/by-month.ts";
import { inWords } from "../drawings/month-axis.ts";
import type { Picture } from "../picture/picture.ts";
import { AS_IT_STANDS } from "./start-years.ts";

/** Cost month by month, against the plan as it stands where that is another. */
export function costPicture(made: Forecast, base: Forecast): Picture {
  const months = Object.keys(made.cost.byMonth);
  const [costs, before] = [byMonth(made), byMonth(base)];
  const moved = costs.some((sum, n) => sum !== before[n]);
  const series = [{ name: "Cost", amounts: costs }];
  if (!moved) {
    const { title } = profileChart(made);
    const alt = `Column chart of cost by month. ${title}.`;
    return byMonthPicture({ title, alt, table: tableOf(months, costs), months, series, unit: "pounds" });
  }
  const most = costs.reduce(
    (widest, sum, n) => (Math.abs(sum - before[n]!) > Math.abs(costs[widest]! - before[widest]!) ? n : widest),
    0,
  );
  const off = (costs[most]! - before[most]!) as Pence;
  const title = `The months differ most in ${inWords(months[most]!)}: ${inShort(costs[most]!)} against ${inShort(before[most]!)} in the plan as it stands`;
  const alt = `Column chart of cost by month, with a dashed line for the plan as it stands. In ${inWords(months[most]!)} cost is ${inShort(
    Math.abs(off) as Pence,
  )} ${off < 0 ? "lower" : "higher"}.`;
  return byMonthPicture({
    ...{ title, alt, months, series, unit: "pounds" },
    table: tableOf(months, costs, before),
    against: { name: AS_IT_STANDS, amounts: before },
  });
}

function tableOf(months: readonly string[], costs: readonly Pence[], before?: readonly Pence[]): Table {
  return {
    title: "Cost by month",
    columns: [
      { key: "month", label: "Month", unit: "text" },
      ...(before
        ? [
            { key: "before", label: AS_IT_STANDS, unit: "pounds" } as const,
            { key: "difference", label: "Difference", unit: "pounds" } as const,
          ]
        : []),
      { key: "cost", label: before ? "Cost as asked" : "Cost", unit: "pounds" },
    ],
    rows: months.map((month, n) => ({
      month: inWords(month),
      cost: costs[n]!,
      ...(before && { before: before[n]!, difference: costs[n]! - before[n]! }),
    })),
    ...(before && { across: { parts: ["before", "difference"], wholes: ["cost"] } }),
  };
}

const byMonth = ({ cost }: Forecast): readonly Pence[] => Object.values(cost.byMonth);
