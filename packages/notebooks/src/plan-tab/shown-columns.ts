import { type DraftColumn, type DraftTable, draftCell, rowTotalHeading } from "@outturn/core/workbook";
import type { GridColumn } from "../grid/index.ts";
import { ABOUT, COST, columnKey, NAME, TOTAL } from "./cell-key.ts";

/** A column of a sheet, as the grid shows it. */
export interface ShownColumn extends GridColumn {
  /** Absent where the column is worked out, or names the row. */
  readonly column?: DraftColumn;
}

const NUMBERS: ReadonlySet<string> = new Set(["pounds", "number", "percent"]);

/** A letter is not as wide as a digit, which widths are measured by. */
const LETTER = 0.9;
/** In letters: the narrowest and the widest column of texts. */
const [LEAST, MOST] = [9, 34];
const LOOKED_AT = 100;

/** Wide enough for what stands in the first rows; words of headings are never cut. */
function widthOf({ sheetName, rows }: DraftTable, column: DraftColumn): number {
  const longest = rows
    .slice(0, LOOKED_AT)
    .reduce((width, row) => Math.max(width, draftCell(sheetName, row, column).text.length), 0);
  const word = Math.max(...column.heading.split(" ").map(({ length }) => length));
  return Math.ceil(Math.max(Math.min(Math.max(longest * LETTER + 2, LEAST), MOST), word * LETTER + 3));
}

const unitOf = ({ heading, format }: DraftColumn): string => (format === "pounds" ? `${heading} (£)` : heading);

/**
 * The columns of a sheet that are in sight: those that any row fills or that have something wrong, or all of them.
 */
export function shownColumns(
  table: DraftTable,
  options: { readonly isWhole: boolean; readonly faulty: ReadonlySet<string>; readonly hasCosts: boolean },
): readonly ShownColumn[] {
  const { naming, columns, rows, sheetName } = table;
  const shown = columns.filter(
    (column, position) =>
      options.isWhole ||
      column.isFilled ||
      options.faulty.has(columnKey(column)) ||
      (position === 0 && naming === undefined),
  );
  const total = rowTotalHeading(sheetName);
  return [
    ...(naming === undefined
      ? []
      : [{ key: NAME, heading: naming.heading, note: naming.note, isNumber: false, width: nameWidth(rows) }]),
    ...shown.map((column) => ({
      ...{ key: columnKey(column), heading: unitOf(column), note: column.note },
      ...{ isNumber: NUMBERS.has(column.format), width: widthOf(table, column), column },
    })),
    ...(rows.some(({ about }) => about !== undefined) ? [ABOUT_COLUMN] : []),
    ...(total === undefined
      ? []
      : [{ key: TOTAL, heading: total, note: "It is worked out.", isNumber: true, width: 14 }]),
    ...(options.hasCosts
      ? [
          {
            key: COST,
            heading: "Cost (£)",
            note: "What the row costs in all years, worked out.",
            isNumber: true,
            width: 14,
          },
        ]
      : []),
  ];
}

const ABOUT_COLUMN = { key: ABOUT, heading: "About", note: "What the field means.", isNumber: false, width: 60 };

const nameWidth = (rows: DraftTable["rows"]): number =>
  Math.min(MOST, Math.max(12, ...rows.slice(0, LOOKED_AT).map(({ name = "" }) => name.length + 3)));
