import type { Forecast } from "../../forecast/index.ts";
import { formulasNotRead, PlanError } from "../../issues/index.ts";
import type { Plan } from "../../plan/index.ts";
import { type Book, type GridDesign, sheetPlace } from "../../sheets/index.ts";
import { type PlanInBook, readPlanBook } from "../../workbook/index.ts";
import { liveBook } from "../live-book.ts";
import { alterations, sheetNamed } from "./altered.ts";
import { type EditedCell, editedCells } from "./edited-cells.ts";
import { stampIssues } from "./stamp.ts";

/** What people have done to a live workbook since it was exported. */
export interface LiveEdits {
  /** The plan as its sheets have it now. */
  readonly plan: Plan;
  readonly locate: PlanInBook["locate"];
  /** Cells of the sheets that are worked out which are not as they were exported. What they come to is read nowhere. */
  readonly cells: readonly EditedCell[];
  /** Cells of the plan that hold a formula, of which the value was read that was saved with it: as `Posts!F5`. */
  readonly formulas: readonly string[];
  readonly remarks: readonly string[];
}

/**
 * Reads a live workbook back, held against the forecast that it was exported from: the plan of its own sheets, and what was changed on
 * the others. Nothing is worked out.
 *
 * @throws PlanError with every issue by cell where it was exported from another plan or by another version, where sheets, rows, columns or
 * names of it are not where they were, or where its plan has issues
 */
export function readLiveEdits(book: Book, forecast: Forecast): LiveEdits {
  if (book.kind !== "xlsx") throw new PlanError([{ ...formulasNotRead(), path: "", at: book.fileName }]);
  const stamp = stampIssues(book, forecast);
  if (stamp.length > 0) throw new PlanError(stamp);
  const design = liveBook(forecast);
  const altered = alterations(design, book);
  if (altered.length > 0) throw new PlanError(altered);
  const { plan, locate, remarks } = readPlanBook(book);
  const grids = design.sheets.filter((sheet): sheet is GridDesign => !("columns" in sheet));
  const worked = new Set(grids.map(({ name }) => name.toLowerCase()));
  return {
    ...{ plan, locate, remarks },
    cells: grids.flatMap((grid) => editedCells(grid, sheetNamed(book, grid.name)!)),
    formulas: book.sheets
      .filter(({ name }) => !worked.has(name.toLowerCase()))
      .flatMap(({ name, formulas }) =>
        [...(formulas?.keys() ?? [])].map((sheetCell) => `${sheetPlace(name)}!${sheetCell}`),
      ),
  };
}
