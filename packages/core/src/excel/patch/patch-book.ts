import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { foundOrThrow, PlanError, sharedFormula, sheetGone } from "../../issues/index.ts";
import { filePlace } from "../../sheets/index.ts";
import { relationsOf } from "../read/relations.ts";
import { sheetNamesIn } from "../read/xlsx.ts";
import { readBook } from "../read-book.ts";
import { workbookKind } from "../what-it-is.ts";
import { openArchive } from "../zip/archive.ts";
import { patchSheet, type SheetPatch } from "./patch-sheet.ts";
import { recalculated } from "./recalculated.ts";
import type { PatchValue } from "./written-cell.ts";

/** A value for one cell of a workbook; row and column are counted from 0. */
export interface CellPatch {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly value: PatchValue;
}

/** All parts of a zip have this time, so that the same workbook is the same bytes. */
const PART_TIME = "2000-01-01T00:00:00";

/**
 * A workbook (.xlsx) with values put into cells, each with the look that the cell has. Everything else in it stays as it is: no other cell,
 * format, picture or macro is touched, and spreadsheets work it out anew when they open it.
 *
 * @param fileName - as issues give it
 * @throws PlanError where the file is no such workbook, has no such sheet, or a cell holds a formula that others share
 */
export function patchBook(bytes: Uint8Array, cells: readonly CellPatch[], fileName: string): Uint8Array {
  readBook(bytes, fileName);
  const archive = openArchive(bytes);
  const { workbookName } = workbookKind(archive);
  const relations = relationsOf(archive, workbookName);
  const partsByName = new Map(Object.entries(unzipSync(bytes)));
  const writtenNames = new Map([...partsByName.keys()].map((partName) => [partName.toLowerCase(), partName]));
  const writtenName = (partName: string): string =>
    foundOrThrow(writtenNames.get(partName), "part of a workbook", partName);
  const textOf = (partName: string): string =>
    strFromU8(foundOrThrow(partsByName.get(writtenName(partName)), "part of a workbook", partName));
  const putText = (partName: string, partText: string): void => {
    partsByName.set(writtenName(partName), strToU8(partText));
  };
  const sheets = sheetNamesIn(textOf(workbookName));
  let hadFormula = false;
  for (const [sheetName, patch] of bySheet(cells)) {
    const sheet = sheets.find(({ name }) => name.toLowerCase() === sheetName.toLowerCase());
    const target = relations.find(({ id }) => id === sheet?.id)?.target;
    if (target === undefined)
      throw new PlanError([
        {
          ...sheetGone(
            sheetName,
            sheets.map(({ name }) => name),
          ),
          path: "",
          at: fileName,
        },
      ]);
    const patched = patchSheet(textOf(target), patch);
    if ("shared" in patched) {
      const { row, column } = patched.shared;
      throw new PlanError([{ ...sharedFormula(), path: "", at: filePlace(fileName, sheetName, row, column) }]);
    }
    hadFormula ||= patched.hadFormula;
    putText(target, patched.xml);
  }
  putText(workbookName, recalculated(textOf(workbookName)));
  const chain = relations.find(({ kind }) => kind === "calcChain")?.target;
  if (hadFormula && chain !== undefined) withoutChain(partsByName, writtenName(chain));
  return zipSync(Object.fromEntries(partsByName), { level: 6, mtime: PART_TIME });
}

function bySheet(cells: readonly CellPatch[]): ReadonlyMap<string, SheetPatch> {
  const sheets = new Map<string, Map<number, Map<number, PatchValue>>>();
  for (const { sheetName, row, column, value } of cells) {
    const rows = sheets.get(sheetName) ?? new Map<number, Map<number, PatchValue>>();
    const columns = rows.get(row) ?? new Map<number, PatchValue>();
    sheets.set(sheetName, rows.set(row, columns.set(column, value)));
  }
  return sheets;
}

/** Takes out the order in which formulas were last worked out, which names a formula that is no more; spreadsheets make it anew. */
function withoutChain(partsByName: Map<string, Uint8Array>, chainName: string): void {
  partsByName.delete(chainName);
  for (const [partName, partBytes] of partsByName) {
    if (!partName.endsWith(".rels") && partName !== "[Content_Types].xml") continue;
    const partText = strFromU8(partBytes);
    const keptText = partText.replace(/<[^<>]*calcChain[^<>]*>/g, "");
    if (keptText !== partText) partsByName.set(partName, strToU8(keptText));
  }
}
