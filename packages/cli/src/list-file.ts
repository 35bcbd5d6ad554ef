import { readCsv } from "@outturn/core/csv";
import type { Book } from "@outturn/core/lists";
import { readPlanFile } from "./plan-file.ts";
import { progress } from "./progress.ts";

/**
 * The sheets of a list's file: a text with commas, semicolons or tabs.
 *
 * @throws PlanError when it is none
 * @throws Outside when the file cannot be read
 */
export async function readListFile(path: string): Promise<Book> {
  const { bytes, name } = await readPlanFile(path);
  progress(`Reading ${name}`, bytes.length);
  return readCsv(bytes, name);
}
