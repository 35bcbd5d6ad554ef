import { element } from "./element.ts";
import { type CellSpot, isSingle, type Marked, markedBetween } from "./marked.ts";
import { areSameRows, keptOrder, type Looked, PART, partCount, rowsInOrder, rowsOfPart } from "./order.ts";
import { pager } from "./pager.ts";
import { type RowsShown, rowsShown } from "./rows-shown.ts";
import type { GridActions, GridColumn, GridRow, GridView } from "./view.ts";

/** What of a grid is shown, in which order, and where in it the cursor stands. */
export interface Cursor {
  readonly place: HTMLElement;
  readonly shown: RowsShown;
  readonly noteId: string;
  readonly view: GridView;
  /** The rows that a filter leaves, in the order in which they stand. */
  readonly order: readonly GridRow[];
  readonly active: CellSpot;
  readonly marked: Marked;
  /** The row and the column that the cursor stands in; nothing on a heading. */
  readonly cell: { readonly row: GridRow; readonly column: GridColumn } | undefined;
  hasFocus(): boolean;
  /**
   * Puts the cursor on a spot, on the part that has it. What is in sight, as under the mouse, stays where it is: a page that moves between
   * pressing and letting go takes the click away.
   */
  put(
    spot: CellSpot,
    how?: { readonly marks?: boolean; readonly withFocus?: boolean; readonly isInSight?: boolean },
  ): void;
  /** Marks the cells from one spot to another. */
  markBetween(first: CellSpot, second: CellSpot): void;
  /** Sorts by a column, the other way, and then no more. */
  sortBy(column: number): void;
  filter(text: string): void;
  /** Takes away what keeps rows out of sight. */
  showAll(): void;
  /** Whether a view has other rows or columns, so that the table is to be built anew. */
  isOther(view: GridView): boolean;
  show(view: GridView): void;
}

let cursorCount = 0;

/** A cursor on the first cell of a view. */
export function cursorOn(firstView: GridView, { say, moved }: Pick<GridActions, "say" | "moved">): Cursor {
  let view = firstView;
  let looked: Looked = { sorted: undefined, filter: "" };
  let order = rowsInOrder(view, looked);
  let part = 0;
  let active: CellSpot = { row: 0, column: 0 };
  let anchor = active;
  /** Where the cursor is to go when the row is there that it is to go to. */
  let wanted = active;
  cursorCount += 1;
  const noteId = `grid-note-${cursorCount}`;
  const shown = rowsShown(view.title);
  const note = element("p", { class: "govuk-hint grid-note", id: noteId });
  const parts = pager((next) => put({ row: next * PART, column: active.column }, { withFocus: true }));
  const place = element(
    "div",
    { class: "grid" },
    element("div", { class: "grid-scroll" }, shown.table),
    parts.place,
    note,
  );

  const hasFocus = (): boolean => shown.table.contains(document.activeElement);
  const marked = (): Marked => markedBetween(active, anchor);
  const inside = ({ row, column }: CellSpot): CellSpot => ({
    row: Math.max(-1, Math.min(row, order.length - 1)),
    column: Math.max(0, Math.min(column, view.columns.length - 1)),
  });
  const partOf = (row: number): number => (partCount(order.length) === 1 ? 0 : Math.floor(Math.max(0, row) / PART));
  const build = (): void => {
    shown.build(view, rowsOfPart(order, part), part * PART, order.length);
    const column = view.columns.findIndex(({ key }) => key === looked.sorted?.column);
    shown.sorted(column < 0 ? undefined : column, looked.sorted?.isDown ?? false);
    parts.show(part, order.length);
  };
  const put: Cursor["put"] = (spot, { marks = false, withFocus = hasFocus(), isInSight = false } = {}) => {
    wanted = spot;
    active = inside(spot);
    anchor = marks ? inside(anchor) : active;
    if (partOf(active.row) !== part) {
      part = partOf(active.row);
      build();
    }
    shown.mark(active, marked());
    const column = view.columns[active.column];
    note.textContent = column === undefined ? "" : `${column.heading}: ${column.note}`;
    moved();
    if (withFocus) shown.cellAt(active)?.focus({ preventScroll: isInSight });
  };
  const look = (next: Looked): void => {
    looked = next;
    order = rowsInOrder(view, looked);
    part = 0;
    build();
  };
  const isOther = (next: GridView): boolean =>
    !areSameRows(view.rows, next.rows) || !areSameColumns(view.columns, next.columns);
  build();
  put(active);
  return {
    ...{ place, shown, noteId, hasFocus, put },
    get view() {
      return view;
    },
    get order() {
      return order;
    },
    get active() {
      return active;
    },
    get marked() {
      return marked();
    },
    get cell() {
      const [row, column] = [order[active.row], view.columns[active.column]];
      return row === undefined || column === undefined ? undefined : { row, column };
    },
    markBetween: (first, second) => {
      anchor = first;
      put(second, { marks: true });
    },
    sortBy: (columnIndex) => {
      const column = view.columns[columnIndex];
      if (column === undefined) return;
      const isAgain = looked.sorted?.column === column.key;
      const withFocus = hasFocus();
      const isThird = isAgain && looked.sorted?.isDown === true;
      look({ ...looked, sorted: isThird ? undefined : { column: column.key, isDown: isAgain } });
      put({ row: -1, column: columnIndex }, { withFocus, isInSight: true });
      say(isThird ? "In the order of the plan." : `Sorted by ${column.heading}, ${isAgain ? "last" : "first"} first.`);
    },
    filter: (text) => {
      look({ ...looked, filter: text });
      put({ row: 0, column: active.column });
    },
    showAll: () => look({ sorted: undefined, filter: "" }),
    isOther,
    show: (next) => {
      const isBuilt = !isOther(next);
      const withFocus = hasFocus();
      view = next;
      if (isBuilt) {
        order = keptOrder(order, view.rows);
        return shown.repaint(view, rowsOfPart(order, part));
      }
      order = rowsInOrder(view, looked);
      part = Math.min(part, partCount(order.length) - 1);
      build();
      put(wanted, { marks: !isSingle(marked()), withFocus });
      wanted = active;
    },
  };
}

const areSameColumns = (before: readonly GridColumn[], next: readonly GridColumn[]): boolean =>
  before.length === next.length &&
  before.every(({ key, width }, position) => key === next[position]!.key && width === next[position]!.width);
