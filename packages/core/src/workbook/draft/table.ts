import { isFinancialYear, startsIn, yearsFrom } from "../../calendar/index.ts";
import { type Path, pathText } from "../../issues/index.ts";
import type { ColumnDesign } from "../../sheets/index.ts";
import { VALUE } from "../heading.ts";
import { LAYOUTS } from "../layouts.ts";
import { shapeOfRow } from "../row-shape.ts";
import { fieldPathOf, recordPlace, type SheetLayout } from "../sheet-layout.ts";
import { inSchemaOrder } from "../write/columns.ts";
import { distinctHeadings } from "../write/distinct-headings.ts";
import { columnDesign, ownerColumn } from "../write/row-sheet.ts";
import { type Draft, valueAt } from "./draft.ts";
import type { DraftRow } from "./draft-row.ts";
import { filledFields } from "./field-paths.ts";
import { knownShape } from "./field-shape.ts";
import { rowsOf } from "./rows.ts";

/** A column of a sheet of a draft. */
export interface DraftColumn extends ColumnDesign {
  /** From the record of a row. */
  readonly fieldPath: Path;
  /** Whether any row has something in it. */
  readonly isFilled: boolean;
}

/** A sheet of a plan as it stands in a draft, to be seen and edited cell by cell. */
export interface DraftTable {
  readonly sheetName: string;
  readonly introduction: readonly string[];
  /** Heads what a row belongs to, or its name; absent where each row stands for itself. */
  readonly naming?: ColumnDesign;
  readonly columns: readonly DraftColumn[];
  readonly rows: readonly DraftRow[];
}

/** The layout of a sheet by its name. */
export function layoutNamed(sheetName: string): SheetLayout {
  const layout = LAYOUTS.find((candidate) => candidate.sheetName === sheetName);
  if (layout === undefined) throw new RangeError(`a plan has no sheet ${sheetName}`);
  return layout;
}

/**
 * A sheet of a plan as it stands in a draft: the same columns, headings and notes as in a workbook.
 *
 * @throws RangeError for a sheet that plans do not have
 * @example
 * const draft = { years: { from: "2025/26", to: "2025/26" }, lines: [{ id: "legal", perYear: { "2025/26": "£100k" } }] };
 * const { columns, rows } = draftTable("Lines", draft);
 * columns.filter(({ isFilled }) => isFilled).map(({ heading }) => heading) // => ["Id", "2025/26"]
 */
export function draftTable(sheetName: string, draft: Draft): DraftTable {
  const layout = layoutNamed(sheetName);
  const rows = rowsOf(layout, draft);
  const [naming] = layout.is === "fields" ? [FIELD_COLUMN] : ownerColumn(layout);
  return {
    sheetName,
    introduction: layout.introduction,
    ...(naming && { naming }),
    columns: layout.is === "fields" ? VALUE_COLUMNS : columnsOf(layout, rows, yearsOf(draft)),
    rows,
  };
}

const FIELD_COLUMN: ColumnDesign = { heading: "Field", note: "The name of the field.", format: "text" };

const VALUE_COLUMNS: readonly DraftColumn[] = [
  { heading: VALUE, note: "What the plan says for it.", format: "text", fieldPath: [], isFilled: true },
];

function columnsOf(layout: SheetLayout, rows: readonly DraftRow[], years: readonly string[]): readonly DraftColumn[] {
  const shape = shapeOfRow(layout);
  const placeText = recordPlace(layout).join(".");
  const filled = new Map<string, Path>();
  for (const { record } of rows)
    for (const { fieldPath, text } of filledFields(record, placeText)) filled.set(text, fieldPath);
  const always = [
    ...layout.columns.map(fieldPathOf),
    ...(layout.perYear ? years.map((year) => ["perYear", year]) : []),
  ];
  const fieldPaths = inSchemaOrder([...always, ...filled.values()], shape);
  const headings = distinctHeadings(fieldPaths, shape);
  return fieldPaths.map((fieldPath, position) => ({
    ...columnDesign(headings[position]!, knownShape(fieldPath, shape)),
    fieldPath,
    isFilled: filled.has(pathText(fieldPath)),
  }));
}

/** More years than a plan may have are no columns. */
const MOST_YEARS = 60;

/** The years of a draft; none where they cannot be read. */
function yearsOf(draft: Draft): readonly string[] {
  const [from, to] = ["from", "to"].map((end) => valueAt(draft, ["years", end]));
  const areYears = typeof from === "string" && typeof to === "string" && isFinancialYear(from) && isFinancialYear(to);
  return areYears && startsIn(to) - startsIn(from) < MOST_YEARS ? yearsFrom(from, to) : [];
}
