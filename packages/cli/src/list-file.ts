import type { Book } from "@outturn/core/lists";
import { readPlanFile } from "./plan-file.ts";
import { progress } from "./progress.ts";

/**
 * The sheets of a list's file: a workbook by its first bytes, whatever its name; else a text with commas, semicolons or tabs.
 *
 * @throws PlanError when it is neither
 * @throws Outside when the file cannot be read
 */
export async function readListFile(path: string): Promise<Book> {
  const { bytes, name } = await readPlanFile(path);
  progress(`Reading ${name}`, bytes.length);
  const { isSpreadsheet, readBook } = await import("@outturn/core/excel");
  if (isSpreadsheet(bytes)) return readBook(bytes, name);
  return (await import("@outturn/core/csv")).readCsv(bytes, name);
}
