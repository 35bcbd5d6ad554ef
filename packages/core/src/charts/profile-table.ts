import { firstMonth, monthInWords } from "../calendar/index.ts";
import { type Forecast, isIncome } from "../forecast/index.ts";
import { COMPONENTS, type Component, componentTitles, totalByRow } from "../ledger/index.ts";
import type { Pence } from "../money/index.ts";
import type { Cells, Table } from "../tables/index.ts";
import { added } from "./sums.ts";

/** What the plan's lines of income come to in each month, below nothing. */
export function incomeByMonth({ plan, ledger, years }: Forecast): readonly Pence[] {
  const months = years.length * 12;
  const totals = totalByRow(ledger, "month");
  const rows = [...ledger.rows.keys()].filter((row) => isIncome(plan, ledger.rows[row]!));
  return Array.from({ length: months }, (_, month) => added(rows.map((row) => totals[row * months + month]! as Pence)));
}

/** What stands in a column of the table, and in which. */
interface Held {
  readonly key: string;
  readonly label: string;
  readonly sums: readonly Pence[];
}

/** What the picture of cost by month shows: each component that costs something, and income where it is stated, apart from other lines. */
export function profileTable(
  { years, cost }: Forecast,
  monthly: (component: Component) => readonly Pence[],
  income: readonly Pence[],
): Table {
  const parts = COMPONENTS.map((component): Held => {
    const sums = monthly(component);
    const own = component === "line" ? sums.map((sum, month) => (sum - income[month]!) as Pence) : sums;
    return { key: component, label: componentTitles[component], sums: own };
  });
  const held = [...parts, { key: "income", label: "Income", sums: income }].filter(({ sums }) =>
    sums.some((sum) => sum !== 0),
  );
  const start = firstMonth(years[0]!);
  const rows = Object.values(cost.byMonth).map(
    (total, month): Cells => ({
      month: monthInWords(start + month),
      ...Object.fromEntries(held.map(({ key, sums }) => [key, sums[month]!])),
      total,
    }),
  );
  return {
    title: "Cost by month",
    columns: [
      { key: "month", label: "Month", unit: "text" },
      ...held.map(({ key, label }) => ({ key, label, unit: "pounds" as const })),
      { key: "total", label: "Total", unit: "pounds" },
    ],
    rows: held.length === 0 ? [] : rows,
    ...(held.length > 0 && {
      total: {
        month: "All months",
        ...Object.fromEntries(held.map(({ key, sums }) => [key, added(sums)])),
        total: added(Object.values(cost.byMonth)),
      },
    }),
    across: { parts: held.map(({ key }) => key), wholes: ["total"] },
  };
}
