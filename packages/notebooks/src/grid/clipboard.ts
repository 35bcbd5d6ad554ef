import { type Block, blockOf, blockText } from "./block.ts";
import type { Cursor } from "./cursor.ts";
import { isSingle, numbersFrom } from "./marked.ts";
import { pastedTexts } from "./pasted.ts";
import type { GridActions } from "./view.ts";

interface ClipboardOptions {
  readonly cursor: Cursor;
  readonly actions: GridActions;
  /** Whether a cell is being typed into: the clipboard is that box's own then. */
  readonly isEditing: () => boolean;
  /** Empties the marked cells, as cutting does. */
  readonly cut: () => void;
}

/**
 * Copies, cuts and pastes the marked cells. Firefox gives these to the body of the page when a cell has the focus, so the document is
 * listened to.
 *
 * @returns what ends that
 */
export function useClipboard({ cursor, actions, isEditing, cut }: ClipboardOptions): () => void {
  const hear = (event: ClipboardEvent): void => {
    const { clipboardData, type } = event;
    if (!cursor.hasFocus() || isEditing() || cursor.active.row < 0 || clipboardData === null) return;
    event.preventDefault();
    if (type === "paste") {
      const block = blockOf(clipboardData.getData("text/plain"), clipboardData.getData("text/html"));
      const texts = pastedTexts(block, cursor);
      if (texts.length === 0) actions.say("There is nothing to paste.");
      else actions.type(texts, "pasted");
      return;
    }
    const block = markedTexts(cursor);
    clipboardData.setData("text/plain", blockText(block));
    if (type === "cut") cut();
    else actions.say(isSingle(cursor.marked) ? "Copied." : `Copied ${block.length} rows.`);
  };
  const types = ["copy", "cut", "paste"] as const;
  for (const type of types) document.addEventListener(type, hear);
  return () => {
    for (const type of types) document.removeEventListener(type, hear);
  };
}

/** The texts of the marked cells; above them their headings, where all rows are marked. */
function markedTexts({ marked, order, view }: Cursor): Block {
  const { from, to } = marked;
  const columns = numbersFrom(from.column, to.column).map((column) => view.columns[column]!);
  const rows = order.slice(Math.max(0, from.row), to.row + 1).filter(({ isNew }) => !isNew);
  const texts = rows.map((row) => columns.map((column) => view.cell(row, column).text));
  const areAll = rows.length > 1 && rows.length === order.filter(({ isNew }) => !isNew).length && columns.length > 1;
  return areAll ? [columns.map(({ heading }) => heading), ...texts] : texts;
}
