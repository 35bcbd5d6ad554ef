import { type NamedTable, tableAsData } from "./named-tables.ts";
import type { Cells, Column, Table } from "./table.ts";

const TABLE: Column = { key: "table", label: "Table", unit: "text" };

/**
 * Tables as files of data: those of one kind that have the same columns stand in one, each row after the title of its table, so that a
 * source more or less is no file more or less.
 *
 * @example
 * const fees = { title: "Fees", columns: [{ key: "sum", label: "2024/25", unit: "pounds" as const }], rows: [{ sum: 100 }] };
 * joinedTables(namedTables("funding", [fees, { ...fees, title: "Grant" }])).map(({ name, table }) => [name, table.rows.length]) // => [["funding", 2]]
 */
export const joinedTables = (tables: readonly NamedTable[]): readonly NamedTable[] =>
  groupsBy(tables, ({ kind }) => kind).flatMap((ofKind) => {
    const alike = groupsBy(ofKind, ({ table }) => JSON.stringify(table.columns));
    const { kind } = ofKind[0]!;
    return alike.map((several, position) => ({
      name: alike.length === 1 ? kind : `${kind}_${position + 1}`,
      ...{ kind, table: tableAsData(several[0]!.name === kind ? several[0]!.table : joined(several)) },
    }));
  });

function groupsBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): readonly (readonly Value[])[] {
  const groups = new Map<string, Value[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return [...groups.values()];
}

const joined = (several: readonly NamedTable[]): Table => ({
  title: several.map(({ table }) => table.title).join("; "),
  columns: [TABLE, ...several[0]!.table.columns],
  rows: several.flatMap(({ table: { title, rows, total } }): readonly Cells[] =>
    [...rows, ...(total ? [total] : [])].map((cells) => ({ ...cells, [TABLE.key]: title })),
  ),
});
