import { firstMonth, monthInWords } from "../calendar/index.ts";
import { type Forecast, isIncome } from "../forecast/index.ts";
import { COMPONENTS, type Component, componentTitles, totalByRow } from "../ledger/index.ts";
import type { Pence } from "../money/index.ts";
import type { Cells, Table } from "../tables/index.ts";
import { totalPence } from "./sums.ts";

/** What the plan's lines of income come to in each month, below nothing. */
export function incomeByMonth({ plan, ledger, years }: Forecast): readonly Pence[] {
  const monthCount = years.length * 12;
  const totals = totalByRow(ledger, "month");
  const rows = [...ledger.rows.keys()].filter((rowIndex) => isIncome(plan, ledger.rows[rowIndex]!));
  return Array.from({ length: monthCount }, (_, monthIndex) =>
    totalPence(rows.map((rowIndex) => totals[rowIndex * monthCount + monthIndex]! as Pence)),
  );
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
    const amounts = monthly(component);
    const ownAmounts =
      component === "line" ? amounts.map((amount, monthIndex) => (amount - income[monthIndex]!) as Pence) : amounts;
    return { key: component, label: componentTitles[component], sums: ownAmounts };
  });
  const heldOnes = [...parts, { key: "income", label: "Income", sums: income }].filter(({ sums }) =>
    sums.some((amount) => amount !== 0),
  );
  const start = firstMonth(years[0]!);
  const rows = Object.values(cost.byMonth).map(
    (total, monthIndex): Cells => ({
      month: monthInWords(start + monthIndex),
      ...Object.fromEntries(heldOnes.map(({ key, sums }) => [key, sums[monthIndex]!])),
      total,
    }),
  );
  return {
    title: "Cost by month",
    columns: [
      { key: "month", label: "Month", unit: "text" },
      ...heldOnes.map(({ key, label }) => ({ key, label, unit: "pounds" as const })),
      { key: "total", label: "Total", unit: "pounds" },
    ],
    rows: heldOnes.length === 0 ? [] : rows,
    figures: Object.keys(cost.byMonth).map((month) => ({ total: `cost.byMonth.${month}` })),
    ...(heldOnes.length > 0 && {
      total: {
        month: "All months",
        ...Object.fromEntries(heldOnes.map(({ key, sums }) => [key, totalPence(sums)])),
        total: totalPence(Object.values(cost.byMonth)),
      },
    }),
    across: { parts: heldOnes.map(({ key }) => key), wholes: ["total"] },
  };
}
