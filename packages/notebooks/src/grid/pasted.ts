import type { Block } from "./block.ts";
import { isSingle, type Marked, numbersFrom } from "./marked.ts";
import type { CellText, GridRow, GridView } from "./view.ts";

interface PastePlace {
  readonly view: GridView;
  readonly order: readonly GridRow[];
  readonly marked: Marked;
}

/**
 * Where the texts of a block go: from the first marked cell to the right and down, past the last row into new ones. One text goes into
 * every marked cell; a block that begins with the headings of columns goes into those.
 */
export function pastedTexts(block: Block, { view, order, marked }: PastePlace): readonly CellText[] {
  const { from, to } = marked;
  const rowAt = (position: number): GridRow | number => {
    const row = order[position];
    const isThere = row !== undefined && !row.isNew;
    return isThere ? row : position - order.filter(({ isNew }) => !isNew).length;
  };
  const [firstRow, ...others] = block;
  if (firstRow === undefined || block.every((row) => row.every((text) => text.trim() === ""))) return [];
  const single = block.length === 1 && firstRow.length === 1 ? firstRow[0]! : undefined;
  if (single !== undefined && !isSingle(marked))
    return numbersFrom(from.row, to.row).flatMap((row) =>
      numbersFrom(from.column, to.column).map((column) => ({
        ...{ row: rowAt(row), column: view.columns[column]!.key, text: single },
      })),
    );
  const headed = firstRow.length > 1 && others.length > 0 ? view.columnsHeaded(firstRow) : undefined;
  const columns = headed ?? view.columns.slice(from.column).map(({ key }) => key);
  return (headed === undefined ? block : others).flatMap((texts, position) =>
    texts.flatMap((text, place) => {
      const column = columns[place];
      return column === undefined ? [] : [{ row: rowAt(from.row + position), column, text }];
    }),
  );
}
