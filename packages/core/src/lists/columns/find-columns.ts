import { columnNotFound, columnTwice, headingsNotFound, nearest, personalColumn } from "../../issues/index.ts";
import type { ListColumn, ListField, ListMapping } from "../../plan/index.ts";
import { columnName, type Sheet } from "../../sheets/index.ts";
import { cellText } from "../cells/index.ts";
import type { DroppedColumn } from "../list.ts";
import type { Troubles } from "../troubles.ts";
import { plainHeading } from "./heading-text.ts";
import type { PersonalKind } from "./personal.ts";
import { personalColumns } from "./personal-columns.ts";

/** Where a list's headings and columns are. */
export interface FoundColumns {
  /** The row of headings, from 0. */
  readonly headingRow: number;
  readonly headings: readonly string[];
  readonly fields: ReadonlyMap<ListField, number>;
  readonly tags: readonly (readonly [string, number])[];
  readonly months: readonly number[];
  /** The column of each rule that sets rows aside, in the mapping's order. */
  readonly rules: readonly number[];
  readonly dropped: readonly DroppedColumn[];
  /** Personal columns by place, those with a heading or a look of it. */
  readonly personal: ReadonlyMap<number, PersonalKind>;
}

/** Rows from the top among which headings are looked for. */
const ROWS_LOOKED_AT = 60;

/** Fields that may be personal: they are read for one word alone, or only to be told apart. */
const READ_ALL_THE_SAME: ReadonlySet<ListField> = new Set<ListField>(["holder"]);

/** The columns of a mapping in a sheet; nothing where some of them are not there or may not be read, which is reported. */
export function findColumns(sheet: Sheet, mapping: ListMapping, troubles: Troubles): FoundColumns | undefined {
  const wanted = allColumns(mapping);
  const headingRow = headingRowOf(sheet, wanted);
  const named = wanted.flatMap((column) => ("heading" in column ? [column.heading] : []));
  if (headingRow === undefined) {
    troubles.report(headingsNotFound(named));
    return undefined;
  }
  const headings = headingsIn(sheet, headingRow);
  const before = troubles.issues().length;
  const place = placing(headings, headingRow, troubles);
  const fields = new Map<ListField, number>();
  for (const [field, column] of Object.entries(mapping.columns)) {
    const found = column && place(column);
    if (found !== undefined) fields.set(field as ListField, found);
  }
  const tags = Object.entries(mapping.tags).flatMap(([key, column]) => {
    const found = place(column);
    return found === undefined ? [] : [[key, found] as const];
  });
  const months = (mapping.months ?? []).flatMap((column) => place(column) ?? []);
  const rules = mapping.setAside.map(({ column }) => place(column) ?? -1);
  const notPersonal = new Set(mapping.notPersonal.flatMap((column) => place(column) ?? []));
  const personal = personalColumns(sheet, headingRow, headings, notPersonal);
  refusePersonal([...fields, ...tags], personal, headingRow, troubles);
  const dropped = [...personal].map(([column, holds]) => ({ column: columnName(column), holds }));
  if (troubles.issues().length > before) return undefined;
  return { headingRow, headings, fields, tags, months, rules, dropped, personal };
}

/** Every column that a mapping names, each once. */
const allColumns = ({ columns, tags, months, setAside }: ListMapping): readonly ListColumn[] => [
  ...Object.values(columns),
  ...Object.values(tags),
  ...(months ?? []),
  ...setAside.map(({ column }) => column),
];

/** A row's cells as headings, without blank ones at its end. */
export function headingsIn(sheet: Sheet, row: number): readonly string[] {
  const texts = (sheet.rows[row] ?? []).map(cellText);
  while (texts.length > 0 && texts.at(-1) === "") texts.pop();
  return texts;
}

/** The row of a sheet that has the headings of a mapping. */
export const headingRowFor = (sheet: Sheet, mapping: ListMapping): number | undefined =>
  headingRowOf(sheet, allColumns(mapping));

/** The first row with most of the headings that are wanted; none where it has less than half of them. */
function headingRowOf(sheet: Sheet, wanted: readonly ListColumn[]): number | undefined {
  const names = [...new Set(wanted.flatMap((column) => ("heading" in column ? [plainHeading(column.heading)] : [])))];
  let best: number | undefined;
  let most = Math.max(1, Math.ceil(names.length / 2)) - 1;
  for (let row = 0; row < Math.min(sheet.rows.length, ROWS_LOOKED_AT); row += 1) {
    const texts = new Set(headingsIn(sheet, row).map(plainHeading));
    const found = names.filter((name) => texts.has(name)).length;
    if (found > most) [best, most] = [row, found];
  }
  return best;
}

function placing(headings: readonly string[], row: number, troubles: Troubles) {
  const plain = headings.map(plainHeading);
  return (column: ListColumn): number | undefined => {
    if ("letter" in column) {
      const found = headings.findIndex((_, position) => columnName(position) === column.letter);
      if (found < 0) troubles.report(columnNotFound(column.letter, ""), row);
      return found < 0 ? undefined : found;
    }
    const name = plainHeading(column.heading);
    const found = plain.flatMap((text, position) => (text === name ? [position] : []));
    if (found.length === 1) return found[0];
    if (found.length > 1) troubles.report(columnTwice(column.heading, found.map(columnName)), row, found[1]);
    else {
      const near = nearest(column.heading, headings);
      troubles.report(columnNotFound(column.heading, near === undefined ? "" : ` Did you mean "${near}"?`), row);
    }
    return undefined;
  };
}

function refusePersonal(
  mapped: readonly (readonly [ListField | string, number])[],
  personal: ReadonlyMap<number, PersonalKind>,
  headingRow: number,
  troubles: Troubles,
): void {
  for (const [field, column] of mapped) {
    const holds = personal.get(column);
    if (holds !== undefined && !READ_ALL_THE_SAME.has(field as ListField))
      troubles.report(personalColumn(columnName(column), holds), headingRow, column);
  }
}
