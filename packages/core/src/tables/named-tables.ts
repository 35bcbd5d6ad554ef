import { ownProperty } from "../issues/index.ts";
import { withoutEmpty } from "./shown.ts";
import type { Column, Table } from "./table.ts";
import type { TableName } from "./table-names.ts";

/** A table and what it is called; where there are several of a kind, with their number: `funding_1`, `funding_2`. */
export interface NamedTable {
  readonly name: string;
  readonly kind: TableName;
  readonly table: Table;
}

/** Tables with what they are called. */
export function namedTables(name: TableName, found: Table | readonly Table[] | undefined): readonly NamedTable[] {
  if (found === undefined) return [];
  return "columns" in found
    ? [{ name, kind: name, table: found }]
    : found.map((table, position) => ({ name: `${name}_${position + 1}`, kind: name, table }));
}

const ID: Column = { key: "id", label: "Id", unit: "text" };

/**
 * A table as data that other programs read: no column without a heading or with nothing in it, no two headings alike, and the ids by
 * which rows of one title are told apart.
 *
 * @example
 * tableAsData({ title: "Cost", columns: [{ key: "of", label: "", unit: "text" }], rows: [{ of: "Officer", id: "p1" }] })
 *   .columns.map(({ label }) => label) // => ["Name", "Id"]
 */
export function tableAsData(table: Table): Table {
  const columns = withoutEmpty(table);
  const hasIds = table.rows.some((row) => ownProperty(row, ID.key) !== undefined);
  const isShown = columns.some(({ key }) => key === ID.key);
  const numbers = columns.findIndex(({ unit }) => unit !== "text");
  const names = numbers < 0 ? columns.length : numbers;
  return {
    ...table,
    columns: toldApart([...columns.slice(0, names), ...(hasIds && !isShown ? [ID] : []), ...columns.slice(names)]),
  };
}

/** "Give or take" after "Reserve" and again after "Mean gap" says of which it is. */
function toldApart(columns: readonly Column[]): readonly Column[] {
  const times = new Map<string, number>();
  for (const { label } of columns) times.set(label, (times.get(label) ?? 0) + 1);
  return columns.map((column, position) => {
    if (column.label === "") return { ...column, label: "Name" };
    const before = columns[position - 1];
    return times.get(column.label) === 1 || before === undefined
      ? column
      : { ...column, label: `${before.label}: ${column.label.toLowerCase()}` };
  });
}
