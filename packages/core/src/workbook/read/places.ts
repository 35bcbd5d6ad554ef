import { type Locate, type Path, pathText } from "../../issues/index.ts";
import { filePlace } from "../../sheets/index.ts";

/** A cell of a workbook; row and column are counted from 0. */
export interface CellPlace {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

/** A row of a workbook, and the fields of its record by column. */
export interface RowPlace {
  readonly sheetName: string;
  readonly row: number;
  readonly headingRow: number;
  /** The column that says which record the row is, or what it belongs to. */
  readonly column: number;
  readonly columns: readonly { readonly fieldPath: Path; readonly column: number }[];
}

/** Where the parts of a plan stand in its workbook, by their paths. */
export interface Places {
  readonly cells: Map<string, CellPlace>;
  readonly rows: Map<string, RowPlace>;
}

/** A cell as people and spreadsheets name it, as `plan.xlsx: Posts!C14`. */
export const cellText = (fileName: string, { sheetName, row, column }: CellPlace): string =>
  filePlace(fileName, sheetName, row, column);

/** The cell in which a part of a plan stands, or what should hold it; nothing where the workbook has neither. */
function cellOf({ cells, rows }: Places, planPath: Path, isOfHeading: boolean): CellPlace | undefined {
  for (let depth = planPath.length; depth >= 0; depth -= 1) {
    const text = pathText(planPath.slice(0, depth));
    const row = rows.get(text);
    if (row !== undefined) return inRow(row, planPath.slice(depth), isOfHeading);
    const cell = cells.get(text) ?? (text === "" ? undefined : firstInside(cells, `${text}.`));
    if (cell !== undefined) return cell;
  }
  return undefined;
}

function firstInside(cells: Places["cells"], start: string): CellPlace | undefined {
  for (const [text, cell] of cells) if (text.startsWith(start)) return cell;
  return undefined;
}

/** Years are named by the headings of their columns, and other keys by the columns themselves. */
const isYearStep = (pathStep: string | number | undefined): boolean =>
  typeof pathStep === "string" && /^\d/.test(pathStep);

/** Finds paths of a plan in its workbook. */
export const locateIn =
  (places: Places, fileName: string): Locate =>
  (planPath, part) => {
    const isOfHeading = part === "key" && isYearStep(planPath.at(-1));
    const cell = cellOf(places, planPath, isOfHeading);
    return cell === undefined ? fileName : cellText(fileName, cell);
  };

/** The column of the field that goes furthest along a path, else the first inside it, else the one that says which record it is. */
function inRow(
  { sheetName, row, headingRow, column: ownColumn, columns }: RowPlace,
  fieldPath: Path,
  isOfHeading: boolean,
): CellPlace {
  let column = ownColumn;
  let longest = -1;
  for (const candidate of columns) {
    const shared = sharedSteps(candidate.fieldPath, fieldPath);
    const isInside = shared >= fieldPath.filter((step) => step !== 0).length;
    if (shared > longest && shared > 0 && (shared === candidate.fieldPath.length || isInside)) {
      column = candidate.column;
      longest = shared;
    }
  }
  return { sheetName, row: isOfHeading && longest > 0 ? headingRow : row, column };
}

/** How many steps two paths share from their start. The first of a list may stand in a column without its place in the list. */
function sharedSteps(columnPath: Path, fieldPath: Path): number {
  let shared = 0;
  for (const step of fieldPath) {
    if (shared < columnPath.length && columnPath[shared] === step) shared += 1;
    else if (step !== 0) break;
  }
  return shared;
}
