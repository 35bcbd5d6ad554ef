import type { CellSpot } from "./marked.ts";

/** What a key does in a grid in which no cell is typed into. */
export type KeyCommand =
  | { readonly does: "move"; readonly to: CellSpot; readonly marks: boolean }
  | { readonly does: "edit"; readonly text?: string }
  | { readonly does: "empty" | "mark-all" | "mark-row" | "unmark" };

/** The last row and column that a key may go to. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** As far as Page Up and Page Down go, in rows. */
const LEAP = 10;

/** What a key does where the cursor stands; nothing where the grid leaves it to the page. */
export function commandOf(event: KeyboardEvent, { row, column }: CellSpot, extent: Extent): KeyCommand | undefined {
  const { key, shiftKey, altKey } = event;
  const isCommand = event.ctrlKey || event.metaKey;
  if (altKey) return undefined;
  const target = targetOf(key, isCommand, { row, column }, extent);
  if (target !== undefined) return { does: "move", to: target, marks: shiftKey };
  if (isCommand) return key.toLowerCase() === "a" ? { does: "mark-all" } : undefined;
  if (key === "Enter" || key === "F2") return { does: "edit" };
  if (key === "Delete" || key === "Backspace") return { does: "empty" };
  if (key === "Escape") return { does: "unmark" };
  if (key === " " && shiftKey) return { does: "mark-row" };
  if (key === " ") return { does: "edit" };
  return key.length === 1 ? { does: "edit", text: key } : undefined;
}

function targetOf(key: string, isCommand: boolean, { row, column }: CellSpot, last: Extent): CellSpot | undefined {
  const [lastRow, lastColumn] = [last.rows - 1, last.columns - 1];
  switch (key) {
    case "ArrowDown":
      return { row: isCommand ? lastRow : Math.min(row + 1, lastRow), column };
    case "ArrowUp":
      return { row: isCommand ? 0 : Math.max(row - 1, -1), column };
    case "ArrowRight":
      return { row, column: isCommand ? lastColumn : Math.min(column + 1, lastColumn) };
    case "ArrowLeft":
      return { row, column: isCommand ? 0 : Math.max(column - 1, 0) };
    case "PageDown":
      return { row: Math.min(row + LEAP, lastRow), column };
    case "PageUp":
      return { row: Math.max(row - LEAP, 0), column };
    case "Home":
      return { row: isCommand ? 0 : row, column: 0 };
    case "End":
      return { row: isCommand ? lastRow : row, column: lastColumn };
    default:
      return undefined;
  }
}
