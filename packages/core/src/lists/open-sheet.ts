import { type Finding, listNotRead, sheetNotFound } from "../issues/index.ts";
import type { Book, Sheet } from "../sheets/index.ts";

/** A sheet, or why none can be opened. */
export type OpenedSheet = { readonly sheet: Sheet } | { readonly finding: Finding };

/** The sheet that a mapping names, or the only one with something in it that is not hidden. */
export function openSheet(book: Book, name: string | undefined): OpenedSheet {
  const filled = book.sheets.filter(
    ({ rows, hidden }) => !hidden && rows.some((row) => row.some((cell) => cell !== null)),
  );
  const names = filled.map((sheet) => sheet.name);
  if (filled.length === 0) return { finding: listNotRead("there is nothing in it") };
  if (name === undefined)
    return filled.length === 1 ? { sheet: filled[0]! } : { finding: sheetNotFound(undefined, names) };
  const sheet = book.sheets.find((each) => each.name.trim().toLowerCase() === name.trim().toLowerCase());
  if (sheet !== undefined) return { sheet };
  return book.kind === "text" ? { sheet: filled[0]! } : { finding: sheetNotFound(name, names) };
}
