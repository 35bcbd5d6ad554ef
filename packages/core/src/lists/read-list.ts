import { totalsDiffer } from "../issues/index.ts";
import { asFte, asPounds, type Pence } from "../money/index.ts";
import type { ListMapping } from "../plan/index.ts";
import type { Book, Sheet } from "../sheets/index.ts";
import { counted } from "../words/index.ts";
import { type FoundColumns, findColumns } from "./columns/index.ts";
import { gradeRemarks } from "./grade-remarks.ts";
import { layoutChanges } from "./layout.ts";
import type { ListRead, ListRow } from "./list.ts";
import { openSheet } from "./open-sheet.ts";
import { readRows } from "./read-rows.ts";
import type { Wanted } from "./rows/index.ts";
import { type ControlTotals, controlTotals } from "./totals.ts";
import { fileRow, gatherTroubles, stopAtTroubles, type Troubles } from "./troubles.ts";
import { unmerged } from "./unmerged.ts";

/**
 * A list read by a mapping: the rows that are posts, and control totals in which every row, its money and its FTE are used or set aside.
 * Nothing is dropped, mended or doubled in silence, and nothing personal is kept.
 *
 * @throws PlanError with all that is wrong, and a question for all that only a person can say, at once
 */
export function readList(book: Book, mapping: ListMapping): ListRead {
  const { list, troubles } = lookThrough(book, mapping);
  stopAtTroubles(troubles);
  return list!;
}

/** A list as far as it can be read, and what is wrong with it or has to be asked. */
export function lookThrough(
  book: Book,
  mapping: ListMapping,
  wanted: Wanted = "posts with pay",
): { readonly list: ListRead | undefined; readonly troubles: Troubles } {
  const opened = openSheet(book, mapping.sheet);
  if ("finding" in opened) {
    const troubles = gatherTroubles(book, undefined);
    troubles.report(opened.finding);
    return { list: undefined, troubles };
  }
  const { sheet } = opened;
  const troubles = gatherTroubles(book, sheet);
  const columns = findColumns(sheet, mapping, troubles);
  return { list: columns && listOf(book, sheet, mapping, columns, troubles, wanted), troubles };
}

function listOf(
  book: Book,
  mergedSheet: Sheet,
  mapping: ListMapping,
  columns: FoundColumns,
  troubles: Troubles,
  wanted: Wanted,
): ListRead {
  const { sheet, remarks: merged } = unmerged(mergedSheet, columns, troubles);
  const { rows, counted: countedRows, remarks } = readRows(book, sheet, mapping, columns, troubles, wanted);
  const groupedBy =
    columns.fields.has("team") || mapping.groupHeadings === "team"
      ? "team"
      : columns.fields.has("costCentre")
        ? "cost centre"
        : "nothing";
  const totals = controlTotals(countedRows, groupedBy, (row) => fileRow(sheet, row));
  holdToExpected(mapping, totals, troubles);
  const { source } = mapping;
  return {
    kind: mapping.kind,
    fileName: book.fileName,
    sheet: sheet.name,
    ...(source?.date !== undefined && { asAt: source.date }),
    rows,
    totals,
    dropped: columns.dropped,
    remarks: [
      ...book.remarks,
      ...(mapping.headings === undefined ? [] : layoutChanges(mapping.headings, columns.headings)),
      ...merged,
      ...remarks,
      ...pointsProved(mapping, rows),
      ...gradeRemarks(rows, mapping),
    ],
  };
}

/** How many salaries are points of the spine that the mapping names. */
function pointsProved({ spine }: ListMapping, rows: readonly ListRow[]): readonly string[] {
  if (spine === undefined || spine === "none") return [];
  const salaries = rows.flatMap(({ pay }) => (pay.is === "salary" ? [pay] : []));
  const points = salaries.filter(({ point }) => point !== undefined).length;
  const others = salaries.length - points;
  return [
    `${counted(points, "row has", "rows have")} a salary that is a point of the spine of ${spine}${others === 0 ? "" : `; ${counted(others, "has", "have")} a salary of its own, which stays a plain salary`}.`,
  ];
}

function holdToExpected({ expect }: ListMapping, { used }: ControlTotals, troubles: Troubles): void {
  const differs = (subject: string, found: number, wanted: number | undefined, says: (sum: number) => string): void => {
    if (wanted !== undefined && wanted !== found)
      troubles.report(totalsDiffer(subject, says(found), says(wanted), "the mapping (expect)"));
  };
  differs("The rows that are used are", used.rows, expect?.rows, String);
  differs("Their money comes to", used.money, expect?.money, (sum) => asPounds(sum as Pence));
  differs("Their FTE comes to", used.fte, expect?.fte, asFte);
}
