import type { GridColumn, GridRow, GridView } from "./view.ts";

/** How many rows are shown together, and from how many on they are shown in parts. */
export const PART = 200;
const WHOLE = 500;

/** How rows are looked at: the plan's own order is not another by it. */
export interface Looked {
  readonly sorted: { readonly column: string; readonly isDown: boolean } | undefined;
  readonly filter: string;
}

const collator = new Intl.Collator("en-GB", { numeric: true, sensitivity: "base" });

/** The rows that a filter leaves, in the order that is wanted; a row that is not there yet is the last of all. */
export function rowsInOrder(view: GridView, { sorted, filter }: Looked): readonly GridRow[] {
  const wanted = filter.trim().toLowerCase();
  const found = view.rows.filter((row) => !row.isNew && (wanted === "" || view.searchText(row).includes(wanted)));
  const column = view.columns.find(({ key }) => key === sorted?.column);
  const ordered = sorted === undefined || column === undefined ? found : sortedBy(view, found, column, sorted.isDown);
  return wanted === "" ? [...ordered, ...view.rows.filter(({ isNew }) => isNew)] : ordered;
}

/** Cells with nothing in them come last, whichever way the others stand. */
function sortedBy(view: GridView, rows: readonly GridRow[], column: GridColumn, isDown: boolean): readonly GridRow[] {
  const valued = rows.map((row) => ({ row, value: view.sortValue(row, column) }));
  const filled = valued.filter(({ value }) => value !== undefined);
  filled.sort((first, second) => (isDown ? -1 : 1) * compared(first.value!, second.value!));
  return [...filled, ...valued.filter(({ value }) => value === undefined)].map(({ row }) => row);
}

function compared(first: number | string, second: number | string): number {
  if (typeof first === "number" && typeof second === "number") return first - second;
  if (typeof first === typeof second) return collator.compare(String(first), String(second));
  return typeof first === "number" ? -1 : 1;
}

/** Whether the same rows are there, whatever stands in them: then nobody sorts or filters them anew while cells are edited. */
export const areSameRows = (before: readonly GridRow[], rows: readonly GridRow[]): boolean =>
  before.length === rows.length && rows.every(({ key }, position) => before[position]!.key === key);

/** The order as it was, with the rows as they are now. */
export function keptOrder(order: readonly GridRow[], rows: readonly GridRow[]): readonly GridRow[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return order.flatMap(({ key }) => byKey.get(key) ?? []);
}

/** How many parts so many rows are shown in. */
export const partCount = (rows: number): number => (rows <= WHOLE ? 1 : Math.ceil(rows / PART));

/** The rows of a part, from 0. */
export const rowsOfPart = (order: readonly GridRow[], part: number): readonly GridRow[] =>
  partCount(order.length) === 1 ? order : order.slice(part * PART, (part + 1) * PART);
