import {
  type Issue,
  nameAmbiguous,
  nameNotOneRange,
  nameTooSmall,
  noNames,
  PlanError,
  unknownName,
} from "../../issues/index.ts";
import { type CellRange, cellName, type NamedCells } from "../../sheets/index.ts";
import { cellRange } from "../read/references.ts";
import { readBook } from "../read-book.ts";
import { type CellPatch, patchBook } from "./patch-book.ts";
import type { PatchValue } from "./written-cell.ts";

/** What fills the cells of each name of a template, by rows; names are in small letters. */
export type Filling = ReadonlyMap<string, readonly (readonly PatchValue[])[]>;

/**
 * A workbook of others with the cells filled that its names stand for. Everything else in it stays as it is. Cells of a name for which
 * there is nothing are emptied.
 *
 * @param prefix - what the names to be filled begin with; all others are left alone
 * @throws PlanError with every name that is not known, stands for no one range of cells, or for fewer cells than there are figures
 */
export function fillTemplate(bytes: Uint8Array, filling: Filling, prefix: string, fileName: string): Uint8Array {
  const { names = [] } = readBook(bytes, fileName);
  const wanted = names.filter(({ name }) => name.toLowerCase().startsWith(prefix));
  const issues: Issue[] = [];
  const report = (finding: Omit<Issue, "path" | "at">): void => {
    issues.push({ ...finding, path: "", at: fileName });
  };
  if (wanted.length === 0) report(noNames(prefix));
  const patches = wanted.flatMap((named): readonly CellPatch[] => {
    const figureRows = filling.get(named.name.toLowerCase());
    const place = placeOf(named);
    if (figureRows === undefined) report(unknownName(named.name, [...filling.keys()]));
    else if (place === undefined) report(nameNotOneRange(named.name, named.refersTo));
    else if (isSmaller(place.range, figureRows))
      report(nameTooSmall(named.name, named.refersTo, ...sizeOf(figureRows)));
    else return cellsOf(place, figureRows);
    return [];
  });
  const cellsSeen = new Set<string>();
  const doubled = patches.find(({ sheetName, row, column }) => {
    const address = `${sheetName}!${cellName(row, column)}`;
    if (cellsSeen.has(address)) return true;
    cellsSeen.add(address);
    return false;
  });
  if (doubled) report(nameAmbiguous(doubled.sheetName));
  if (issues.length > 0) throw new PlanError(issues);
  return patchBook(bytes, patches, fileName);
}

interface NamedPlace {
  readonly sheetName: string;
  readonly range: CellRange;
}

/** The one range of cells that a name stands for; nothing where it stands for several, for none or for a formula. */
function placeOf({ refersTo }: NamedCells): NamedPlace | undefined {
  const mark = refersTo.lastIndexOf("!");
  const range = cellRange(refersTo.slice(mark + 1).replaceAll("$", ""));
  const written = refersTo.slice(0, Math.max(0, mark));
  if (range === undefined || written === "") return undefined;
  if (!written.startsWith("'")) return /[!,]/.test(written) ? undefined : { sheetName: written, range };
  const quoted = written.slice(1, -1).replaceAll("''", "");
  return written.endsWith("'") && !quoted.includes("'")
    ? { sheetName: written.slice(1, -1).replaceAll("''", "'"), range }
    : undefined;
}

const sizeOf = (rows: readonly (readonly PatchValue[])[]): readonly [rowCount: number, columnCount: number] => [
  rows.length,
  rows.reduce((widest, { length }) => Math.max(widest, length), 0),
];

function isSmaller(
  { fromRow, toRow, fromColumn, toColumn }: CellRange,
  rows: readonly (readonly PatchValue[])[],
): boolean {
  const [rowCount, columnCount] = sizeOf(rows);
  return toRow - fromRow + 1 < rowCount || toColumn - fromColumn + 1 < columnCount;
}

function cellsOf({ sheetName, range }: NamedPlace, rows: readonly (readonly PatchValue[])[]): readonly CellPatch[] {
  const patches: CellPatch[] = [];
  for (let row = range.fromRow; row <= range.toRow; row += 1)
    for (let column = range.fromColumn; column <= range.toColumn; column += 1) {
      const value = rows[row - range.fromRow]?.[column - range.fromColumn] ?? null;
      patches.push({ sheetName, row, column, value });
    }
  return patches;
}
