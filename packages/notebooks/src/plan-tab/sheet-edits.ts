import {
  type CellTyped,
  type Draft,
  type DraftRow,
  withCells,
  withNewRow,
  withNewRows,
  withRowNamed,
} from "@outturn/core/workbook";
import type { CellText, TypedHow } from "../grid/index.ts";
import { columnKey, NAME, rowKey } from "./cell-key.ts";
import type { ShownRow } from "./sheet-view.ts";
import { tableOf } from "./tables.ts";

/** A draft that was edited, and what could not be taken. */
export interface Edited {
  readonly draft: Draft;
  /** A sentence each. */
  readonly refused: readonly string[];
}

/** Texts of one row, by their columns. */
type RowTexts = ReadonlyMap<string, string>;

/** A draft with texts in cells of a sheet: rows that are not there yet are made, and rows by name get their names. */
export function withTexts(sheetName: string, draft: Draft, texts: readonly CellText[]): Edited {
  const refused = new Set<string>();
  const { known, fresh } = byRow(texts);
  let changed = draft;
  const cells: (CellTyped | undefined)[] = [];
  const columnsOf = columnFinder(sheetName, draft);
  for (const [row, rowTexts] of known) {
    const name = rowTexts.get(NAME);
    if (name !== undefined && name.trim() !== row.name) {
      const renamed = withRowNamed(sheetName, changed, row, name);
      if (renamed === changed)
        refused.add(`“${name.trim()}” cannot be the name of this row: it has one already, or is empty.`);
      changed = renamed;
    } else cells.push(...columnsOf(row, rowTexts));
  }
  changed = withCells(
    sheetName,
    changed,
    cells.filter((cell) => cell !== undefined),
  );
  if (fresh.length === 0) return { draft: changed, refused: [...refused] };
  return withFresh(sheetName, changed, fresh, refused);
}

function withFresh(sheetName: string, draft: Draft, fresh: readonly RowTexts[], refused: Set<string>): Edited {
  const { naming, rows: before } = tableOf(sheetName, draft);
  if (naming === undefined) {
    const grown = withNewRows(sheetName, draft, fresh.length);
    const { rows } = tableOf(sheetName, grown);
    const columnsOf = columnFinder(sheetName, grown);
    const cells = fresh.flatMap((texts, position) => columnsOf(rows[before.length + position]!, texts));
    return { draft: withCells(sheetName, grown, cells), refused: [...refused] };
  }
  let changed = draft;
  for (const texts of fresh) {
    const name = texts.get(NAME)?.trim() ?? "";
    const grown = withNewRow(sheetName, changed, name);
    if (grown === changed) {
      refused.add(
        name === "" ? `A new row begins with its ${naming.heading.toLowerCase()}.` : noRoom(name, naming.heading),
      );
      continue;
    }
    const known = new Set(tableOf(sheetName, changed).rows.map(rowKey));
    const row = tableOf(sheetName, grown).rows.find((candidate) => !known.has(rowKey(candidate)));
    const cells = row === undefined ? [] : columnFinder(sheetName, grown)(row, texts);
    changed = withCells(sheetName, grown, cells);
  }
  return { draft: changed, refused: [...refused] };
}

const noRoom = (name: string, heading: string): string =>
  `“${name}” cannot have a row here: there is no such ${heading.toLowerCase()}, or it says this in another cell already.`;

/** The cells of texts of a row. */
function columnFinder(sheetName: string, draft: Draft): (row: DraftRow, texts: RowTexts) => readonly CellTyped[] {
  const columns = new Map(tableOf(sheetName, draft).columns.map((column) => [columnKey(column), column]));
  return (row, texts) =>
    [...texts].flatMap(([key, text]) => {
      const column = columns.get(key);
      return column === undefined ? [] : [{ row, column, text }];
    });
}

/** Texts by the rows that they go into; rows that are not there yet in their order, without those that have nothing in them. */
function byRow(texts: readonly CellText[]): {
  readonly known: ReadonlyMap<DraftRow, RowTexts>;
  readonly fresh: readonly RowTexts[];
} {
  const known = new Map<DraftRow, Map<string, string>>();
  const fresh = new Map<number, Map<string, string>>();
  for (const { row, column, text } of texts) {
    const there = typeof row === "number" ? undefined : (row as ShownRow).row;
    const position = typeof row === "number" ? row : 0;
    const own = there === undefined ? (fresh.get(position) ?? new Map()) : (known.get(there) ?? new Map());
    own.set(column, text);
    if (there === undefined) fresh.set(position, own);
    else known.set(there, own);
  }
  const filled = [...fresh].sort(([first], [second]) => first - second).map(([, own]) => own);
  return { known, fresh: filled.filter((own) => [...own.values()].some((text) => text.trim() !== "")) };
}

const DONE: { readonly [how in TypedHow]: string } = {
  typed: "Typing into",
  emptied: "Emptying",
  pasted: "Pasting into",
  cut: "Cutting",
};

/** What an edit is called, for undoing it: of one cell its heading and row, else how many cells of which sheet. */
export function editLabel(
  sheetName: string,
  texts: readonly CellText[],
  how: TypedHow,
  headingOf: (column: string) => string,
): string {
  const [first] = texts;
  if (texts.length !== 1 || first === undefined) return `${DONE[how]} ${texts.length} cells of ${sheetName}`;
  const { row, column } = first;
  return typeof row === "number" || row.isNew ? `A new row of ${sheetName}` : `${headingOf(column)} of ${row.name}`;
}
