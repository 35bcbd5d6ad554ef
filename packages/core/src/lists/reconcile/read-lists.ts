import { type Issue, notSettled, PlanError } from "../../issues/index.ts";
import type { ListKind, ListMapping } from "../../plan/index.ts";
import type { Book } from "../../sheets/index.ts";
import type { ListRead } from "../list.ts";
import { lookThrough } from "../read-list.ts";

/** A list's file and the mapping that it is read by. */
export interface ListGiven {
  readonly book: Book;
  readonly mapping: ListMapping;
}

/** The lists that are set against each other: an establishment list, and payroll, an agency's list, or both. */
export interface ListsGiven {
  readonly establishment: ListGiven;
  readonly payroll?: ListGiven;
  readonly agency?: ListGiven;
}

/** A list that was read, with its day. */
export type DatedList = ListRead & Required<Pick<ListRead, "asAt">>;

/** The lists as they were read. */
export interface ListsRead {
  readonly establishment: DatedList;
  readonly payroll?: DatedList;
  readonly agency?: DatedList;
}

/** Whether a list has first days of its own; else all rows have the one that its mapping answers with. */
export const saysStarts = ({ mapping }: ListGiven): boolean => mapping.columns.start !== undefined;

/**
 * Reads all lists by their mappings. Several rows of payroll with one post number may be a job share: they are asked about only once
 * they are held against the post.
 *
 * @throws PlanError with all that is wrong with any of them or has to be asked, at once
 */
export function readLists(given: ListsGiven): ListsRead {
  const issues: Issue[] = [];
  const read = (kind: ListKind): DatedList | undefined => {
    const list = given[kind];
    if (list === undefined) return undefined;
    const mapping =
      kind === "payroll" ? { ...list.mapping, repeats: list.mapping.repeats ?? "each-post" } : list.mapping;
    const { list: found, troubles } = lookThrough(list.book, mapping as ListMapping, "posts");
    issues.push(...troubles.issues(), ...dayWanted(list), ...vacanciesWanted(kind, given));
    return found as DatedList | undefined;
  };
  const [establishment, payroll, agency] = [read("establishment"), read("payroll"), read("agency")];
  if (issues.length > 0) throw new PlanError(issues);
  return { establishment: establishment!, ...(payroll && { payroll }), ...(agency && { agency }) };
}

/** A list is set against another as of its day, which nobody but its owner knows. */
function dayWanted({ book, mapping }: ListGiven): readonly Issue[] {
  if (mapping.source?.date !== undefined) return [];
  const title = mapping.source?.title ?? book.fileName;
  const line = `source: { title: ${JSON.stringify(title)}, date: 2026-04-01 }`;
  const finding = notSettled("Of which day is the list?", "Two lists differ by what happened between their days.", [
    line,
  ]);
  return [{ ...finding, path: "source.date", at: book.fileName }];
}

/** Without payroll only the establishment itself can say which posts are vacant. */
function vacanciesWanted(kind: ListKind, { establishment, payroll }: ListsGiven): readonly Issue[] {
  const { columns } = establishment.mapping;
  if (kind !== "establishment" || payroll !== undefined || (columns.holder ?? columns.status) !== undefined) return [];
  const lines = ["columns: { holder: Postholder }", "columns: { status: Status }"];
  const finding = notSettled("Which posts are vacant?", "No payroll list is given, which would show it.", lines);
  return [{ ...finding, path: "columns", at: establishment.book.fileName }];
}
