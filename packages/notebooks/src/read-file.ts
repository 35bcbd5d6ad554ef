import { type Issue, type Plan, PlanError } from "@outturn/core";
import type { Book } from "@outturn/core/lists";
import { readPlanBytes } from "@outturn/core/yaml";

/** A plan, a list that plans are made from, or all that is wrong in the file that should hold one. */
export type FileRead =
  | {
      readonly is: "plan";
      readonly plan: Plan;
      /** What was read of a workbook and may not have been meant, a sentence each. */
      readonly remarks: readonly string[];
    }
  | { readonly is: "list"; readonly book: Book }
  | { readonly is: "issues"; readonly issues: readonly Issue[] };

/**
 * What is in a file that somebody gave the page. Every kind of file comes through here: workbooks are known by their bytes, and a list of
 * posts by its headings.
 *
 * @param name - the file's name, which the issues name and whose ending says what kind of text it is
 */
export async function readFile(name: string, bytes: Uint8Array): Promise<FileRead> {
  try {
    return (await isSpreadsheetFile(bytes)) ? await inWorkbook(name, bytes) : await inText(name, bytes);
  } catch (error) {
    if (error instanceof PlanError) return { is: "issues", issues: error.issues };
    throw error;
  }
}

/** Bytes that no text begins with, and every workbook does. */
const BEGINNING = 4;
const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32);

/** Whether a file is a workbook. The readers of workbooks are loaded only for what cannot be text. */
export const isSpreadsheetFile = async (bytes: Uint8Array): Promise<boolean> =>
  bytes.subarray(0, BEGINNING).some(isControl) && (await import("./file-readers.ts")).isSpreadsheet(bytes);

async function inWorkbook(name: string, bytes: Uint8Array): Promise<FileRead> {
  const { readBook, readPlanBook, isPlanBook, isList } = await import("./file-readers.ts");
  const book = readBook(bytes, name);
  if (!isPlanBook(book) && isList(book)) return { is: "list", book };
  const { plan, remarks } = readPlanBook(book);
  return { is: "plan", plan, remarks };
}

async function inText(name: string, bytes: Uint8Array): Promise<FileRead> {
  try {
    return { is: "plan", plan: readPlanBytes(bytes, name), remarks: [] };
  } catch (error) {
    const book = saysItIsAPlan(bytes) ? undefined : await listInText(name, bytes);
    if (book !== undefined) return { is: "list", book };
    throw error;
  }
}

/** Whether a text has the key that every plan begins with: then it is a plan with something wrong in it. */
export function saysItIsAPlan(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  return text.includes('"outturn":') || text.split("\n").some((line) => line.startsWith("outturn:"));
}

/** The list in a text that is no plan; nothing where it is none either. */
export async function listInText(name: string, bytes: Uint8Array): Promise<Book | undefined> {
  const { readCsv, isList } = await import("./file-readers.ts");
  try {
    const book = readCsv(bytes, name);
    return isList(book) || /\.[ct]sv$/i.test(name) ? book : undefined;
  } catch (error) {
    if (error instanceof PlanError && !/\.[ct]sv$/i.test(name)) return undefined;
    throw error;
  }
}
