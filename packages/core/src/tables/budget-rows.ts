import type { MediumTerm } from "../budget/index.ts";
import type { FinancialYear } from "../calendar/index.ts";
import type { CellFigures, Cells, Column, Table } from "./table.ts";

/** A row of a budget's table: its name and a cell for each year. */
export interface BudgetRow extends Cells {
  readonly name: string;
}

/** A row before it stands in a table: its amounts in the order of the years, and which figure of the budget they are. */
export interface NamedAmounts {
  readonly name: string;
  readonly amounts: readonly (number | string)[];
  /** What stands in the figure's path between `budget` and the year; or the whole path of a year after `budget`, where there is one. */
  readonly figure: string | ((year: FinancialYear, yearIndex: number) => string | undefined);
}

/** A row of sums. */
interface NamedSums extends NamedAmounts {
  readonly amounts: readonly number[];
}

/** The same with its amounts taken off. */
export const taken = ({ amounts, ...named }: NamedSums): NamedAmounts => ({
  ...named,
  amounts: amounts.map((amount) => 0 - amount),
});

/** Makes tables of a budget, with a column for each of its years. */
export function yearTable({ years }: Pick<MediumTerm, "years">, unit: Column["unit"] = "pounds") {
  const rowOf = ({ name, amounts }: NamedAmounts): BudgetRow => ({
    name,
    ...Object.fromEntries(years.map((year, yearIndex) => [year, withoutSign(amounts[yearIndex]!)])),
  });
  const figuresOf = ({ figure }: NamedAmounts): CellFigures =>
    Object.fromEntries(
      years.flatMap((year, yearIndex) => {
        const path = typeof figure === "string" ? `${figure}.${year}` : figure(year, yearIndex);
        return path === undefined ? [] : [[year, `budget.${path}`] as const];
      }),
    );
  return (title: string, rows: readonly NamedAmounts[], total?: NamedAmounts): Table<BudgetRow> => ({
    title,
    columns: [
      { key: "name", label: "", unit: "text" },
      ...years.map((year): Column => ({ key: year, label: year, unit })),
    ],
    rows: rows.map(rowOf),
    ...(total && { total: rowOf(total), totalFigures: figuresOf(total) }),
    figures: rows.map(figuresOf),
  });
}

/** Nothing has no sign. */
const withoutSign = (amount: number | string): number | string => (amount === 0 ? 0 : amount);
