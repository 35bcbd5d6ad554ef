import { ownProperty } from "../issues/index.ts";
import { asFte, inPounds, type Pence } from "../money/index.ts";
import type { Cell, Cells, ColumnUnit, Table } from "../tables/index.ts";
import type { Chart } from "./chart.ts";

/** A chart as other programs may rely on it: with its table, money in it as decimal texts of pounds and FTE as numbers. */
export const chartJson = ({ name, title, alt, table, spec }: Chart) => ({
  name,
  title,
  alt,
  table: {
    title: table.title,
    columns: table.columns,
    rows: table.rows.map((row) => rowJson(table, row)),
    ...(table.total && { total: rowJson(table, table.total) }),
  },
  spec,
});

const rowJson = ({ columns }: Table, row: Cells): Cells =>
  Object.fromEntries(
    columns
      .map(({ key, unit }) => [key, cellJson(ownProperty(row, key), unit)] as const)
      .filter(([, cell]) => cell !== undefined),
  );

function cellJson(cell: Cell, unit: ColumnUnit): Cell {
  if (typeof cell !== "number") return cell;
  if (unit === "pounds") return inPounds(cell as Pence);
  return unit === "fte" ? Number(asFte(cell).replaceAll(",", "")) : cell;
}
