import { rowIncomplete } from "../issues/index.ts";
import { FULL_TIME } from "../money/index.ts";
import { givenValue, type ListMapping } from "../plan/index.ts";
import type { Book, Sheet } from "../sheets/index.ts";
import { counted } from "../words/index.ts";
import { alikeRows } from "./alike-rows.ts";
import { cellText, isBlank } from "./cells/index.ts";
import { type FoundColumns, surelyPersonal } from "./columns/index.ts";
import type { ListRow } from "./list.ts";
import { postKey } from "./post-key.ts";
import { QUESTIONS } from "./questions.ts";
import { isPostNumber, rowNames } from "./row-ids.ts";
import {
  type Decided,
  type RowValues,
  rowDecider,
  type SortedRow,
  settle,
  sortRows,
  statusWords,
  valuesReader,
  type Wanted,
} from "./rows/index.ts";
import type { CountedRow } from "./totals.ts";
import { totalsWatch } from "./totals-watch.ts";
import { placeIn, type Troubles } from "./troubles.ts";

/** What all rows of a sheet come to. */
interface RowsRead {
  readonly rows: readonly ListRow[];
  readonly counted: readonly CountedRow[];
  readonly remarks: readonly string[];
}

/** Reads every row below and above the headings: each is a post, or is set aside with a reason. */
export function readRows(
  book: Book,
  sheet: Sheet,
  mapping: ListMapping,
  columns: FoundColumns,
  troubles: Troubles,
  wanted: Wanted = "posts with pay",
): RowsRead {
  const sorted = sortRows(sheet, mapping, columns, troubles);
  const settled = settle(sheet, mapping, columns, sorted, troubles);
  const rounded = { money: 0, fte: 0 };
  const valuesOf = valuesReader(sheet, mapping, columns, settled, rounded);
  const grades = new Set(Object.keys((mapping.plan.grades as object | undefined) ?? {}));
  const decide = rowDecider(mapping, settled, grades, troubles, wanted);
  const repeated = repeats(mapping, troubles);
  const totalsSeen = totalsWatch(sheet);
  const alike = alikeRows(sheet);
  const statuses = statusWords(columns.fields.get("status"));
  const nameOf = rowNames();
  const rows: ListRow[] = [];
  const countedRows: CountedRow[] = [];
  let heading: string | undefined;
  for (const sortedRow of sorted) {
    const { row, kind, reason } = sortedRow;
    if (kind === "group-heading" && mapping.groupHeadings === "team") heading = sortedRow.groupHeading;
    const values =
      kind === "data" ? valuesOf(row, troubles) : hasFigures(sortedRow, columns) ? valuesOf(row, undefined) : EMPTY;
    const isTotal = kind === "total" || (kind === "data" && isUnnamed(values, columns) && totalsSeen.isSum(values));
    if (isTotal) totalsSeen.total(row, values);
    else if (kind === "data") totalsSeen.add(values);
    if (kind === "data" && !isTotal && isUnnamed(values, columns))
      troubles.reportRow("unnamed", (places) => rowIncomplete("post number or title", places, UNNAMED), row);
    const decided: Decided = isTotal
      ? { reason: "totals" }
      : kind === "data"
        ? (repeated(row, values) ?? decide(row, values))
        : { reason: reason ?? "no post" };
    const team = values.team ?? (mapping.groupHeadings === "team" && kind === "data" ? heading : undefined);
    countedRows.push(
      countedRow(
        row,
        values,
        decided,
        columns.fields.has("team") || mapping.groupHeadings === "team" ? team : values.costCentre,
        {
          fte: kind === "data" && !isTotal && mapping.blankFte === "full-time" ? FULL_TIME : 0,
          count: mapping.groupRows === "one-post" ? 1 : (values.count ?? 1),
        },
      ),
    );
    if ("reason" in decided) continue;
    if (values.postNumber === undefined) alike.add(row);
    statuses.add(sheet.rows[row]!, decided.vacant);
    rows.push({
      place: placeIn(book, sheet, row),
      id: nameOf(values.postNumber),
      ...givenValue({
        postNumber: numberOf(values),
        title: values.title,
        team,
        costCentre: values.costCentre,
        grade: values.grade,
        money: values.money,
      }),
      ...decided,
      tags: tagsOf(sheet, row, columns),
    });
  }
  return {
    rows,
    counted: countedRows,
    remarks: [
      ...settled.remarks,
      ...roundings(rounded),
      ...totalsSeen.remarks(),
      ...alike.remarks(),
      ...statuses.remarks(),
    ],
  };
}

const EMPTY: RowValues = { broken: false };
const UNNAMED = "Write it in the list, or set the row aside.";

/** Totals and rows set aside by a rule have figures to be counted. */
const hasFigures = ({ row, kind }: SortedRow, columns: FoundColumns): boolean =>
  row > columns.headingRow && (kind === "total" || kind === "aside");

/** A row's post number; what has no figure in it may be somebody's name, and is not kept. */
const numberOf = ({ postNumber }: RowValues): string | undefined =>
  postNumber !== undefined && isPostNumber(postNumber) ? postNumber : undefined;

/** Whether a row has neither number nor title, in a list that has them. */
function isUnnamed({ postNumber, title }: RowValues, { fields }: FoundColumns): boolean {
  return (fields.has("post") || fields.has("title")) && postNumber === undefined && title === undefined;
}

/** @param aside - the FTE that a row without any has, and its number of posts, where it is set aside: it is counted as it would be used */
function countedRow(
  row: number,
  values: RowValues,
  decided: Decided,
  group: string | undefined,
  aside: { readonly fte: number; readonly count: number },
): CountedRow {
  const isUsed = !("reason" in decided);
  const fte = isUsed ? decided.fte * decided.count : (values.fte ?? aside.fte) * aside.count;
  return {
    row,
    ...(group !== undefined && { group }),
    money: values.money ?? 0,
    fte,
    ...(!isUsed && { reason: decided.reason }),
  };
}

function tagsOf(sheet: Sheet, row: number, { tags }: FoundColumns): { readonly [key: string]: string } {
  const found = tags.flatMap(([key, column]) => {
    const cell = sheet.rows[row]![column];
    return isBlank(cell) || surelyPersonal(cell) !== undefined ? [] : [[key, cellText(cell)] as const];
  });
  return Object.fromEntries(found);
}

/** Sets aside or asks about rows whose post number another row has, leading zeros aside. */
function repeats(mapping: ListMapping, troubles: Troubles) {
  const seen = new Set<string>();
  return (row: number, { postNumber }: RowValues): Decided | undefined => {
    if (postNumber === undefined) return undefined;
    const key = postKey(postNumber);
    if (!seen.has(key)) {
      seen.add(key);
      return undefined;
    }
    if (mapping.repeats === "first") return { reason: "the post number of another row" };
    if (mapping.repeats === undefined) troubles.ask(QUESTIONS.repeats, row);
    return undefined;
  };
}

function roundings({ money, fte }: { readonly money: number; readonly fte: number }): readonly string[] {
  return [
    ...(money === 0 ? [] : [`${counted(money, "sum has", "sums have")} parts of a penny, and are rounded to pennies.`]),
    ...(fte === 0 ? [] : [`${counted(fte, "FTE has", "FTEs have")} more than four decimals, and are rounded to four.`]),
  ];
}
