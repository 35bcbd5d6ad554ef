import { ownProperty } from "../issues/index.ts";
import { asFte, asPercent, inPounds, type Millionths, type Pence } from "../money/index.ts";
import { grouped } from "../words/index.ts";
import type { ShownTable } from "./shown.ts";
import type { Cell, Cells, ColumnUnit, Table } from "./table.ts";

/**
 * A table with every figure as it is: sums to the penny, FTE with all its decimals. For control totals, which are held against other
 * figures.
 *
 * @example
 * exactTable({ title: "Read", columns: [{ key: "of", label: "", unit: "text" }, { key: "sum", label: "Money", unit: "pounds" }],
 *   rows: [{ of: "Used", sum: 123456789 }] }).rows[0]?.cells // => ["Used", "1,234,567.89"]
 */
export function exactTable({ title, columns, rows, total }: Table): ShownTable {
  const cellsOf = (cells: Cells): string[] => columns.map(({ key, unit }) => cellText(ownProperty(cells, key), unit));
  return {
    title,
    unit: "£",
    columns: columns.map(({ key, label, unit }) => ({ key, label, align: unit === "text" ? "left" : "right" })),
    rows: [
      ...rows.map((cells) => ({ is: "row" as const, cells: cellsOf(cells) })),
      ...(total ? [{ is: "total" as const, cells: cellsOf(total) }] : []),
    ],
  };
}

function cellText(cell: Cell, unit: ColumnUnit): string {
  if (typeof cell !== "number") return cell ?? "";
  if (unit === "pounds") return poundsGrouped(cell as Pence);
  if (unit === "fte") return asFte(cell);
  return unit === "rate" ? asPercent(cell as Millionths) : grouped(cell);
}

function poundsGrouped(amount: Pence): string {
  const [whole = "", pennies = ""] = inPounds(amount).split(".");
  return `${grouped(whole)}.${pennies}`;
}
