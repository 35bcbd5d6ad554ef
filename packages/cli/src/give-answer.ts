import { counted, type Forecast } from "@outturn/core";
import { joinedTables, type NamedTable } from "@outturn/core/tables";
import { type AnswerShown, answerPage } from "./pages/answer-page.ts";
import { printJson, printPage, say } from "./print.ts";
import type { Paper } from "./terminal/paper.ts";
import { writeFiles } from "./write-files.ts";

/** The ways in which every command that prints tables gives its answer. */
export interface AnswerChoices {
  readonly json?: true;
  /** The folder that its tables are written into as CSV. */
  readonly csv?: string;
  readonly bom?: boolean;
  readonly force?: true;
}

/** An answer: its tables, and the two ways of printing it; of all three only what is asked for is worked out. */
export interface Answer {
  readonly tables: () => readonly NamedTable[];
  readonly page: (paper: Paper) => readonly string[];
  readonly json: () => unknown;
}

/**
 * Gives an answer as it was asked for: its tables as CSV, a file each, and then printed as a page or as JSON.
 *
 * @param reads - files that the command reads, which are never written over
 */
export async function giveAnswer(
  { tables, page, json }: Answer,
  choices: AnswerChoices,
  reads: readonly (string | undefined)[],
): Promise<void> {
  if (choices.csv !== undefined) await writeTables(choices.csv, tables(), choices, reads);
  if (choices.json) printJson(json());
  else printPage(page);
}

async function writeTables(
  folder: string,
  tables: readonly NamedTable[],
  { bom: hasMark = true, force }: AnswerChoices,
  reads: readonly (string | undefined)[],
): Promise<void> {
  const { tableCsv } = await import("@outturn/core/csv");
  const files = joinedTables(tables).map(({ name, table }) => ({
    path: `${name}.csv`,
    content: () => tableCsv(table, { hasMark }),
  }));
  await writeFiles(folder, files, { force, reads });
  if (files.length === 0) say("There is no table in this answer: nothing was written as CSV.");
  else say(`Wrote ${counted(files.length, "file")} to ${folder}: ${files.map((file) => file.path).join(", ")}.`);
}

/** The answer to a question that was put to a plan. */
export const answerOf = (forecast: Forecast, shown: AnswerShown, json: () => unknown): Answer => ({
  tables: () => shown.tables ?? [],
  page: (paper) => answerPage(forecast, shown, paper),
  json,
});
