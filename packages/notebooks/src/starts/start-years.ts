import type { Forecast, Pence } from "@outturn/core";
import type { Cells, Column, Table } from "@outturn/core/tables";

/** What the plan without any change is called beside one with them. */
export const AS_IT_STANDS = "Plan as it stands";

/** Cost by year with what the changes do to it, and the gap on confirmed money alone and with conditional. */
export function startYears(made: Forecast, base: Forecast): Table {
  const moved = made.years.some((year) => made.cost.total[year] !== base.cost.total[year]);
  const row = (year: string, of: (from: Forecast["cost"]["total"]) => Pence): Cells => ({
    year,
    before: of(base.cost.total),
    difference: (of(made.cost.total) - of(base.cost.total)) as Pence,
    cost: of(made.cost.total),
    confirmed: of(made.gap.confirmed),
    conditional: of(made.gap.conditional),
  });
  const columns: readonly Column[] = [
    { key: "year", label: "Year", unit: "text" },
    ...(moved
      ? [
          { key: "before", label: AS_IT_STANDS, unit: "pounds" } as const,
          { key: "difference", label: "Difference", unit: "pounds" } as const,
        ]
      : []),
    { key: "cost", label: moved ? "Cost as asked" : "Cost", unit: "pounds" },
    { key: "confirmed", label: "Gap on confirmed money alone", unit: "pounds" },
    { key: "conditional", label: "Gap with conditional money", unit: "pounds" },
  ];
  const { years } = made;
  return {
    title: "Cost and gap by year",
    columns,
    rows: years.map((year) => row(year, (sums) => sums[year]!)),
    ...(years.length > 1 && {
      total: row("All years", (sums) => years.reduce((sum, year) => sum + sums[year]!, 0) as Pence),
    }),
    ...(moved && { across: { parts: ["before", "difference"], wholes: ["cost"] } }),
  };
}
