import type { Forecast, Pence } from "@outturn/core";
import { inShort, profileChart } from "@outturn/core/charts";
import type { Table } from "@outturn/core/tables";
import { byMonthPicture } from "../drawings/by-month.ts";
import { inWords } from "../drawings/month-axis.ts";
import type { Picture } from "../picture/picture.ts";
import { AS_IT_STANDS } from "../shown/compared-years.ts";

/** Cost month by month, against the plan as it stands where that is another. */
export function costPicture(madeForecast: Forecast, base: Forecast): Picture {
  const months = Object.keys(madeForecast.cost.byMonth);
  const [costs, amountsBefore] = [byMonth(madeForecast), byMonth(base)];
  const moved = costs.some((amount, costIndex) => amount !== amountsBefore[costIndex]);
  const series = [{ name: "Cost", amounts: costs }];
  if (!moved) {
    const { title } = profileChart(madeForecast);
    const alternativeText = `Column chart of cost by month. ${title}.`;
    return byMonthPicture({
      title,
      alt: alternativeText,
      table: tableOf(months, costs),
      months,
      series,
      unit: "pounds",
    });
  }
  const greatest = costs.reduce(
    (widest, amount, index) =>
      Math.abs(amount - amountsBefore[index]!) > Math.abs(costs[widest]! - amountsBefore[widest]!) ? index : widest,
    0,
  );
  const deduction = (costs[greatest]! - amountsBefore[greatest]!) as Pence;
  const title = `The months differ most in ${inWords(months[greatest]!)}: ${inShort(costs[greatest]!)} against ${inShort(amountsBefore[greatest]!)} in the plan as it stands`;
  const alt = `Column chart of cost by month, with a dashed line for the plan as it stands. In ${inWords(months[greatest]!)} cost is ${inShort(
    Math.abs(deduction) as Pence,
  )} ${deduction < 0 ? "lower" : "higher"}.`;
  return byMonthPicture({
    ...{ title, alt, months, series, unit: "pounds" },
    table: tableOf(months, costs, amountsBefore),
    against: { name: AS_IT_STANDS, amounts: amountsBefore },
  });
}

function tableOf(months: readonly string[], costs: readonly Pence[], amountsBefore?: readonly Pence[]): Table {
  return {
    title: "Cost by month",
    columns: [
      { key: "month", label: "Month", unit: "text" },
      ...(amountsBefore
        ? [
            { key: "before", label: AS_IT_STANDS, unit: "pounds" } as const,
            { key: "difference", label: "Difference", unit: "pounds" } as const,
          ]
        : []),
      { key: "cost", label: amountsBefore ? "Cost as asked" : "Cost", unit: "pounds" },
    ],
    rows: months.map((month, costIndex) => ({
      month: inWords(month),
      cost: costs[costIndex]!,
      ...(amountsBefore && {
        before: amountsBefore[costIndex]!,
        difference: costs[costIndex]! - amountsBefore[costIndex]!,
      }),
    })),
    figures: months.map((month) => ({ cost: `cost.byMonth.${month}` })),
    ...(amountsBefore && { across: { parts: ["before", "difference"], wholes: ["cost"] } }),
  };
}

const byMonth = ({ cost }: Forecast): readonly Pence[] => Object.values(cost.byMonth);
