import type { DraftColumn, DraftRow } from "@outturn/core/workbook";

/** The column that names a row, or says what it belongs to. */
export const NAME = "name";
/** The column of each row's total. */
export const TOTAL = "total";
/** The column of what each row costs. */
export const COST = "cost";
/** The column of what a field means. */
export const ABOUT = "about";
/** The row that is not there yet. */
export const NEW = "new";

/** A row by its place in the draft. */
export const rowKey = ({ path }: Pick<DraftRow, "path">): string => path.join("\n");

/** A column by its field. */
export const columnKey = ({ fieldPath }: Pick<DraftColumn, "fieldPath">): string => `field\n${fieldPath.join("\n")}`;
