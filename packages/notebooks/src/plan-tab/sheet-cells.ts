import { writtenDay } from "@outturn/core";
import type { DraftRow, DraftTable } from "@outturn/core/workbook";
import type { GridCell, GridColumn } from "../grid/index.ts";
import { ABOUT, COST, NAME, TOTAL } from "./cell-key.ts";

/** Why nothing can be typed into some cells. */
export const WORKED_OUT = "This is worked out: nothing can be typed into it.";

/** A cell of the row that is not there yet. */
export function newCell(key: string, names: readonly string[] | undefined, isNamed: boolean): GridCell {
  if (key === TOTAL || key === COST || key === ABOUT) return { text: "", faults: [], held: WORKED_OUT };
  if (!isNamed) return { text: "", faults: [] };
  if (key === NAME) return { text: "", faults: [], ...(names && { choices: names }) };
  return { text: "", faults: [], held: "Say first, at the head of the row, what it belongs to." };
}

/** The name of a row by name may be another; what a row belongs to, and the words of fields and on-costs, may not. */
export function nameCell(
  { name = "" }: DraftRow,
  { naming }: DraftTable,
  faults: readonly string[],
  names: readonly string[] | undefined,
): GridCell {
  const isOwn = names === undefined && naming?.heading !== "Field";
  return {
    text: name,
    faults,
    ...(!isOwn && { held: "This says which row it is. To have it elsewhere, add a row and delete this one." }),
  };
}

/** What the text of a cell stands under when its column is sorted; nothing: after all others. */
export function sortValue(text: string, { isNumber }: GridColumn): number | string | undefined {
  if (text === "") return undefined;
  const number = Number(text.replaceAll(",", "").replace("%", ""));
  if (isNumber && !Number.isNaN(number)) return number;
  const day = writtenDay(text);
  return "day" in day ? day.day : text;
}
