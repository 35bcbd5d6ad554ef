import { headingsNotKnown, type Issue, listNotRead } from "../../issues/index.ts";
import type { ListField, ListMappingSpec } from "../../plan/index.ts";
import { readListMapping } from "../../plan/index.ts";
import { type Book, columnName } from "../../sheets/index.ts";
import { listed } from "../../words/index.ts";
import { lookThrough } from "../read-list.ts";
import type { Question } from "../troubles.ts";
import type { Evidence } from "./evidence.ts";
import { fieldsByHeading, type HeadingFound } from "./fields-by-heading.ts";
import { gradesOfList } from "./grades-of-list.ts";
import { likelyHeadings } from "./likely-headings.ts";
import { type PayFound, payShown } from "./pay-shown.ts";
import { PLAN_WANTED } from "./plan-wanted.ts";

/** A mapping as far as a list itself shows it, with what shows it, and what only a person can say. */
export interface Proposal {
  readonly mapping: ListMappingSpec;
  readonly evidence: readonly Evidence[];
  readonly questions: readonly Question[];
  /** What else stops the list from being read by it. */
  readonly issues: readonly Issue[];
}

/**
 * A mapping for a list: columns by their headings, and pay by the national spine that it sits on. What neither proves is not proposed
 * but asked.
 */
export function proposeMapping(book: Book): Proposal {
  const likely = likelyHeadings(book);
  if (likely === undefined) return nothingFound(book);
  const { sheet, row, headings } = likely;
  const found = fieldsByHeading(headings, sheet, row);
  const sheets = book.sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0);
  const pay = payShown(sheet, row, found);
  const { grades, evidence: gradeEvidence } = gradesOfList(sheet, row, found);
  const mapping: ListMappingSpec = {
    list: found.fields.has("charge") ? "agency" : found.months.length === 12 ? "payroll" : "establishment",
    ...(sheets.length > 1 && { sheet: sheet.name }),
    headings: [...headings],
    columns: Object.fromEntries(
      [...found.fields].map(([field, column]) => [field, columnNamed(headings, column)]),
    ) as ListMappingSpec["columns"],
    ...(found.months.length === 12 && { months: found.months.map((column) => columnNamed(headings, column)) }),
    ...pay?.keys,
    ...(Object.keys(grades).length > 0 && { plan: { grades } }),
  };
  const { troubles } = lookThrough(book, readListMapping(mapping));
  return {
    mapping,
    evidence: [
      { part: "headings", says: `Row ${row + 1} has the most headings that are known.` },
      ...headingEvidence(found, headings),
      ...(pay?.evidence ?? []),
      ...gradeEvidence,
    ],
    questions: [...troubles.questions().map((question) => withSums(question, pay)), PLAN_WANTED],
    issues: troubles.issues().filter(({ code }) => code !== "not-settled"),
  };
}

/** Nothing is proposed for a file in which no headings are known. */
function nothingFound(book: Book): Proposal {
  const isEmpty = !book.sheets.some(({ rows }) => rows.some((row) => row.some((cell) => cell !== null)));
  const finding = isEmpty ? listNotRead("there is nothing in it") : headingsNotKnown();
  const issues = [{ ...finding, path: "", at: book.fileName }];
  return { mapping: { list: "establishment", columns: {} }, evidence: [], questions: [], issues };
}

/** A heading, or the letter of its column where another has the same. */
const columnNamed = (headings: readonly string[], column: number): string | { letter: string } =>
  headings[column] === "" || headings.indexOf(headings[column]!) !== headings.lastIndexOf(headings[column]!)
    ? { letter: columnName(column) }
    : headings[column]!;

const headingEvidence = (found: HeadingFound, headings: readonly string[]): readonly Evidence[] =>
  [...found.fields].map(([field, column]: readonly [ListField, number]) => ({
    part: `columns.${field}`,
    says: `Column ${columnName(column)} is headed "${headings[column]}"${found.turned.has(field) ? ", in other words or another order" : ""}.${sameHeading(headings, column)}`,
  }));

/** Where other columns have the heading of the one that is proposed. */
function sameHeading(headings: readonly string[], column: number): string {
  const others = headings.flatMap((heading, other) =>
    other !== column && heading !== "" && heading === headings[column] ? [columnName(other)] : [],
  );
  if (others.length === 0) return "";
  return ` So ${others.length === 1 ? "is column" : "are columns"} ${listed(others)}: look which is meant.`;
}

const ABOUT_PAY: ReadonlySet<string> = new Set(["moneyIn", "payPer", "salaryIs"]);

const withSums = (question: Question, pay: PayFound | undefined): Question =>
  ABOUT_PAY.has(question.key) && pay !== undefined ? { ...question, evidence: pay.sums } : question;
