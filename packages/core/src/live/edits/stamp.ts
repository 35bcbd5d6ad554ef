import { type Forecast, VERSION } from "../../forecast/index.ts";
import { type Issue, notLiveBook, otherPlan, otherVersion } from "../../issues/index.ts";
import { type Book, cellPlace } from "../../sheets/index.ts";
import { STAMP } from "../summary/stamp.ts";
import { sheetNamed } from "./altered.ts";

/** What is wrong with what a workbook says that it was exported from; nothing where that is a forecast of this plan by this version. */
export function stampIssues(book: Book, { fingerprint }: Forecast): readonly Issue[] {
  const inFile = (finding: Omit<Issue, "path" | "at">, sheetRow?: number): Issue => ({
    ...{ ...finding, path: "" },
    at: sheetRow === undefined ? book.fileName : `${book.fileName}: ${cellPlace(STAMP.sheetName, sheetRow, 0)}`,
  });
  const rows = sheetNamed(book, STAMP.sheetName)?.rows ?? [];
  const [version, exportedFrom] = [STAMP.version, STAMP.fingerprint].map((words) => {
    const sheetRow = rows.findLastIndex(([sheetCell]) => typeof sheetCell === "string" && sheetCell.startsWith(words));
    return { row: sheetRow, says: sheetRow < 0 ? "" : String(rows[sheetRow]![0]).slice(words.length) };
  }) as [Said, Said];
  if (version.row < 0 || exportedFrom.row < 0) return [inFile(notLiveBook())];
  if (version.says !== VERSION) return [inFile(otherVersion(version.says, VERSION), version.row)];
  return exportedFrom.says === fingerprint ? [] : [inFile(otherPlan(exportedFrom.says, fingerprint), exportedFrom.row)];
}

interface Said {
  readonly row: number;
  readonly says: string;
}
