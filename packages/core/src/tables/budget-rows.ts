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
export function yearTable({ years }: Pick<MediumTerm, "years">, columnUnit: Column["unit"] = "pounds") {
  const budgetRowOf = ({ name: rowName, amounts }: NamedAmounts): BudgetRow => ({
    name: rowName,
    ...Object.fromEntries(years.map((financialYear, yearIndex) => [financialYear, withoutSign(amounts[yearIndex]!)])),
  });
  const figuresOf = ({ figure: figureName }: NamedAmounts): CellFigures =>
    Object.fromEntries(
      years.flatMap((financialYear, yearIndex) => {
        const figurePath =
          typeof figureName === "string" ? `${figureName}.${financialYear}` : figureName(financialYear, yearIndex);
        return figurePath === undefined ? [] : [[financialYear, `budget.${figurePath}`] as const];
      }),
    );
  return (tableTitle: string, namedRows: readonly NamedAmounts[], totalRow?: NamedAmounts): Table<BudgetRow> => ({
    title: tableTitle,
    columns: [
      { key: "name", label: "", unit: "text" },
      ...years.map((financialYear): Column => ({ key: financialYear, label: financialYear, unit: columnUnit })),
    ],
    rows: namedRows.map(budgetRowOf),
    ...(totalRow && { total: budgetRowOf(totalRow), totalFigures: figuresOf(totalRow) }),
    figures: namedRows.map(figuresOf),
  });
}

/** Nothing has no sign. */
const withoutSign = (givenAmount: number | string): number | string => (givenAmount === 0 ? 0 : givenAmount);
