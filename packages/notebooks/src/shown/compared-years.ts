import type { Forecast, Pence, Plan } from "@outturn/core";
import type { CellFigures, Cells, Column, Table } from "@outturn/core/tables";

/** What the plan without any change is called beside one with them. */
export const AS_IT_STANDS = "Plan as it stands";

const figuresIn = (year: string): CellFigures => ({
  ...{ before: `cost.total.${year}`, cost: `cost.total.${year}` },
  ...{ confirmed: `gap.confirmed.${year}`, conditional: `gap.conditional.${year}` },
});

/** The plan that the figures of a column are of. */
export const comparedYearsPlan =
  (madeForecast: Forecast, base: Forecast) =>
  (column: string): Plan =>
    column === "before" ? base.plan : madeForecast.plan;

/**
 * Cost by year with what the changes do to it, and the gap on confirmed money alone and with conditional.
 *
 * @param baseTitle - what the plan without the changes is called
 */
export function comparedYears(madeForecast: Forecast, base: Forecast, baseTitle = AS_IT_STANDS): Table {
  const moved = madeForecast.years.some((year) => madeForecast.cost.total[year] !== base.cost.total[year]);
  const row = (year: string, valuesOf: (from: Forecast["cost"]["total"]) => Pence): Cells => ({
    year,
    before: valuesOf(base.cost.total),
    difference: (valuesOf(madeForecast.cost.total) - valuesOf(base.cost.total)) as Pence,
    cost: valuesOf(madeForecast.cost.total),
    confirmed: valuesOf(madeForecast.gap.confirmed),
    conditional: valuesOf(madeForecast.gap.conditional),
  });
  const columns: readonly Column[] = [
    { key: "year", label: "Year", unit: "text" },
    ...(moved
      ? [
          { key: "before", label: baseTitle, unit: "pounds" } as const,
          { key: "difference", label: "Difference", unit: "pounds" } as const,
        ]
      : []),
    { key: "cost", label: moved ? "Cost as asked" : "Cost", unit: "pounds" },
    { key: "confirmed", label: "Gap on confirmed money alone", unit: "pounds" },
    { key: "conditional", label: "Gap with conditional money", unit: "pounds" },
  ];
  const { years } = madeForecast;
  return {
    title: "Cost and gap by year",
    columns,
    rows: years.map((year) => row(year, (amountsByYear) => amountsByYear[year]!)),
    figures: years.map(figuresIn),
    ...(years.length > 1 && {
      totalFigures: figuresIn("all"),
      total: row(
        "All years",
        (amountsByYear) => years.reduce((total, year) => total + amountsByYear[year]!, 0) as Pence,
      ),
    }),
    ...(moved && { across: { parts: ["before", "difference"], wholes: ["cost"] } }),
  };
}
