import { type Finding, type Issue, notSettled, PlanError } from "../issues/index.ts";
import { type Book, filePlace, type Sheet, sheetPlace } from "../sheets/index.ts";
import { counted } from "../words/index.ts";
import { ranges } from "./totals.ts";

/** Something that only a person can say of a list, and what to write in the mapping once it is said. */
export interface Question {
  /** The key of the mapping that settles it. */
  readonly key: string;
  readonly asks: string;
  /** What the list shows of it; it proves nothing. */
  readonly evidence: string;
  /** Lines of a mapping, one of which settles it. */
  readonly answers: readonly string[];
}

/** The rows of a finding: what it says of them, and where they are. */
type InRows = (places: string) => Finding;

/** What is wrong with a list and what has to be asked, gathered as it is found. */
export interface Troubles {
  readonly report: (finding: Finding, row?: number, column?: number) => void;
  /** One finding for all rows with the same key. */
  readonly reportRow: (key: string, finding: InRows, row: number, column?: number) => void;
  /** Asks once, whatever the number of rows that leave it open. */
  readonly ask: (question: Question, row?: number) => void;
  readonly questions: () => readonly Question[];
  readonly issues: () => readonly Issue[];
}

const MOST_RANGES = 6;

/** Starts gathering what is wrong with a sheet. */
export function gatherTroubles(book: Book, sheet: Sheet | undefined): Troubles {
  const issues: Issue[] = [];
  const inRows = new Map<string, { finding: InRows; rows: number[]; column: number | undefined }>();
  const asking = new Map<string, { question: Question; rows: number[] }>();
  const questions = (): readonly (Question & { readonly row: number | undefined })[] =>
    [...asking.values()].map(({ question, rows }) => ({
      ...question,
      evidence: rows.length === 0 ? question.evidence : `${question.evidence} See ${said(rows)}.`,
      row: rows[0],
    }));
  const place = (row: number | undefined, column: number | undefined): string => placeIn(book, sheet, row, column);
  const said = (rows: readonly number[]): string => {
    const found = ranges([...new Set(rows.map((row) => fileRow(sheet, row)))].sort((first, second) => first - second));
    const more = found.length - MOST_RANGES;
    const shownRanges =
      more > 0 ? `${found.slice(0, MOST_RANGES).join(", ")} and ${counted(more, "more place")}` : found.join(", ");
    return `${rows.length === 1 ? "row" : "rows"} ${shownRanges}`;
  };
  return {
    report(finding, row, column) {
      issues.push({ ...finding, path: "", at: place(row, column) });
    },
    reportRow(key, finding, row, column) {
      const before = inRows.get(key);
      if (before) before.rows.push(row);
      else inRows.set(key, { finding, rows: [row], column });
    },
    ask(question, row) {
      const before = asking.get(question.key) ?? { question, rows: [] };
      asking.set(question.key, before);
      if (row !== undefined) before.rows.push(row);
    },
    questions: () => questions().map(({ row: _row, ...question }) => question),
    issues: () => [
      ...issues,
      ...[...inRows.values()].map(({ finding, rows, column }) => ({
        ...finding(said(rows)),
        path: "",
        at: place(rows[0], column),
      })),
      ...questions().map(({ key, asks, evidence, answers, row }) => ({
        ...notSettled(asks, evidence, answers),
        path: key,
        at: place(row, undefined),
      })),
    ],
  };
}

/** A row as the file counts it, from 1. */
export const fileRow = (sheet: Sheet | undefined, row: number): number => sheet?.lines?.[row] ?? row + 1;

/** A place as people find it: `list.csv:14`, or `list.xlsx: Posts!G14`. */
export function placeIn(book: Book, sheet: Sheet | undefined, row?: number, column?: number): string {
  if (sheet === undefined || row === undefined) return book.fileName;
  if (book.kind === "text")
    return `${book.fileName}:${fileRow(sheet, row)}${column === undefined ? "" : `:${column + 1}`}`;
  if (column !== undefined) return filePlace(book.fileName, sheet.name, row, column);
  return `${book.fileName}: ${sheetPlace(sheet.name)}!${row + 1}`;
}

/**
 * Stops where anything is wrong or open.
 *
 * @throws PlanError with all of it at once
 */
export function stopAtTroubles(troubles: Troubles): void {
  const issues = troubles.issues();
  if (issues.length > 0) throw new PlanError(issues);
}
