import { type CellEditor, editCell, type Leaving } from "./cell-editor.ts";
import { useClipboard } from "./clipboard.ts";
import { type Cursor, cursorOn } from "./cursor.ts";
import { commandOf, type KeyCommand } from "./keys.ts";
import { type CellSpot, numbersFrom } from "./marked.ts";
import { printedWhole } from "./printed-rows.ts";
import type { CellText, GridActions, GridRow, GridView, TypedHow } from "./view.ts";

/** A table to be typed into, by mouse and by keyboard. */
export interface Grid {
  readonly place: HTMLElement;
  /** Shows a view; where its rows and columns are those of before, only cells that are another are painted. */
  show(view: GridView): void;
  /** The rows that are marked, or the one that the cursor stands in. */
  readonly markedRows: readonly GridRow[];
  /** Leaves the rows that have a text in them; nothing: all. */
  filter(text: string): void;
  /** Puts the cursor and the focus on a cell, and takes away what hides it. */
  focus(rowKey: string, columnKey: string | undefined): void;
  /** Puts the cursor and the focus on the row that is not there yet. */
  focusNewRow(): void;
  /** Takes what is being typed as it stands. */
  commit(): void;
  end(): void;
}

/** A grid of a view. */
export function grid(firstView: GridView, actions: GridActions): Grid {
  const cursor = cursorOn(firstView, actions);
  const { table } = cursor.shown;
  let editor: CellEditor | undefined;
  /** A view that waits until nobody types: building the table anew would take the box away. */
  let waiting: GridView | undefined;
  const closed = (): void => {
    editor = undefined;
    if (waiting !== undefined) cursor.show(waiting);
    waiting = undefined;
  };
  const commit = (): void => editor?.commit("stay");

  const edit = (typed?: string): void => {
    const { cell } = cursor;
    const place = cursor.shown.cellAt(cursor.active);
    if (cell === undefined || place === undefined) return;
    const { row, column } = cell;
    const { text, held, choices } = cursor.view.cell(row, column);
    if (held !== undefined) {
      actions.openHeld(row, column, held);
      return;
    }
    const spot = cursor.active;
    editor = editCell({
      ...{ place, label: `${column.heading}, ${row.name}`, describedBy: cursor.noteId },
      ...{ text: typed ?? text, before: text, ...(choices && { choices }) },
      committed: (next, leaving) => {
        if (waiting !== undefined && leaving !== "stay") place.focus();
        closed();
        if (next.trim() !== text) actions.type([{ row, column: column.key, text: next }], "typed");
        if (leaving !== "stay") cursor.put(afterLeaving(spot, leaving, cursor), { withFocus: true });
      },
      cancelled: () => {
        place.focus();
        closed();
      },
    });
  };
  const empty = (how: TypedHow): void => {
    const filled = filledTexts(cursor);
    if (filled.length === 0) actions.say("There is nothing to empty here.");
    else actions.type(filled, how);
  };
  const obey = (command: KeyCommand): void => {
    const { active, marked, order, view } = cursor;
    const lastColumn = view.columns.length - 1;
    const isHeading = active.row < 0;
    if (command.does === "move") cursor.put(command.to, { marks: command.marks && command.to.row >= 0 && !isHeading });
    else if (command.does === "unmark") cursor.put(active);
    else if (command.does === "mark-all")
      cursor.markBetween({ row: 0, column: 0 }, { row: order.length - 1, column: lastColumn });
    else if (isHeading && command.does === "edit" && command.text === undefined) cursor.sortBy(active.column);
    else if (isHeading) return;
    else if (command.does === "edit") edit(command.text);
    else if (command.does === "empty") empty("emptied");
    else cursor.markBetween({ row: marked.from.row, column: 0 }, { row: marked.to.row, column: lastColumn });
  };

  table.addEventListener("keydown", (event) => {
    const command = commandOf(event, cursor.active, {
      rows: cursor.order.length,
      columns: cursor.view.columns.length,
    });
    if (command === undefined) return;
    event.preventDefault();
    obey(command);
  });
  table.addEventListener("mousedown", (event) => {
    const spot = cursor.shown.spotOf(event.target);
    if (spot === undefined || isBox(event.target)) return;
    event.preventDefault();
    commit();
    // A heading is gone to when the button is let go: what moves the page before then takes the click away.
    if (spot.row >= 0) cursor.put(spot, { marks: event.shiftKey, withFocus: true, isInSight: true });
  });
  table.addEventListener("mouseover", (event) => {
    if (event.buttons !== 1 || editor !== undefined || !cursor.hasFocus()) return;
    const spot = cursor.shown.spotOf(event.target);
    if (spot !== undefined && spot.row >= 0) cursor.put(spot, { marks: true, isInSight: true });
  });
  table.addEventListener("click", (event) => {
    const spot = cursor.shown.spotOf(event.target);
    if (spot?.row === -1) {
      cursor.put(spot, { withFocus: true, isInSight: true });
      cursor.sortBy(spot.column);
    } else if (spot !== undefined && editor === undefined && isTouch(event)) edit();
  });
  table.addEventListener("dblclick", () => {
    if (editor === undefined && cursor.active.row >= 0) edit();
  });
  const endClipboard = useClipboard({
    ...{ cursor, actions, isEditing: () => editor !== undefined, cut: () => empty("cut") },
  });
  const endPrinting = printedWhole(cursor);
  return {
    place: cursor.place,
    show: (view) => {
      waiting = editor !== undefined && cursor.isOther(view) ? view : undefined;
      if (waiting === undefined) cursor.show(view);
    },
    get markedRows() {
      const { from, to } = cursor.marked;
      return cursor.order.slice(Math.max(0, from.row), to.row + 1).filter(({ isNew }) => !isNew);
    },
    filter: (text) => {
      commit();
      cursor.filter(text);
    },
    focus: (rowKey, columnKey) => {
      const rowOf = (): number => cursor.order.findIndex(({ key }) => key === rowKey);
      if (rowOf() < 0) cursor.showAll();
      const column = cursor.view.columns.findIndex(({ key }) => key === columnKey);
      cursor.put({ row: rowOf(), column: Math.max(0, column) }, { withFocus: true });
    },
    focusNewRow: () => {
      cursor.showAll();
      cursor.put({ row: cursor.order.length - 1, column: 0 }, { withFocus: true });
    },
    commit,
    end: () => {
      endClipboard();
      endPrinting();
    },
  };
}

const isBox = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches("input, select, option");

/** By touch there is no double click: a touch of a cell opens it. */
const isTouch = (event: MouseEvent): boolean => event instanceof PointerEvent && event.pointerType === "touch";

/** The marked cells that have something in them which may be emptied. */
function filledTexts({ marked: { from, to }, order, view }: Cursor): readonly CellText[] {
  const rows = order.slice(Math.max(0, from.row), to.row + 1).filter(({ isNew }) => !isNew);
  const columns = numbersFrom(from.column, to.column).map((column) => view.columns[column]!);
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const { text, held } = view.cell(row, column);
      return text === "" || held !== undefined ? [] : [{ row, column: column.key, text: "" }];
    }),
  );
}

/** Where the cursor goes from a cell: right of the last one, to the first of the next row. */
function afterLeaving({ row, column }: CellSpot, leaving: Leaving, { view }: Cursor): CellSpot {
  if (leaving === "down") return { row: row + 1, column };
  if (leaving === "left") return { row, column: Math.max(0, column - 1) };
  return column + 1 < view.columns.length ? { row, column: column + 1 } : { row: row + 1, column: 0 };
}
