import type { Path } from "../../issues/index.ts";
import { counted } from "../../words/index.ts";
import { layoutAt } from "../layouts.ts";
import { joinedTexts } from "../list-text.ts";
import { EMPTY_LIST, EMPTY_MAPPING } from "../quoted.ts";
import { shapeOfRow } from "../row-shape.ts";
import type { Shape } from "../shape.ts";
import { recordPlace, type SheetLayout, standsInline } from "../sheet-layout.ts";
import { choicesOf } from "../write/written-cell.ts";
import { isMapping, isNothing } from "./draft.ts";
import type { DraftRow } from "./draft-row.ts";
import { knownShape } from "./field-shape.ts";
import { shownValue } from "./shown-value.ts";
import { type DraftColumn, layoutNamed } from "./table.ts";

/** A cell of a sheet of a draft. */
export interface DraftCell {
  /** As it is shown, and as it would be typed. */
  readonly text: string;
  /** Where its value stands, or would stand, in the draft. */
  readonly path: Path;
  /** Why nothing can be typed into it, a sentence; absent where something can. */
  readonly held?: string;
  /** The sheet that has what is not shown here. */
  readonly sheetName?: string;
  /** What alone may stand in it; absent where other texts may. */
  readonly choices?: readonly string[];
}

/** What is typed into a cell; nothing in it empties the cell. */
export interface CellTyped {
  readonly row: DraftRow;
  readonly column: Pick<DraftColumn, "fieldPath">;
  readonly text: string;
}

/**
 * What a cell of a draft shows, and where that stands. What no single cell can hold says where it is, and cannot be typed over.
 *
 * @example
 * const draft = { posts: [{ id: "lead", pay: { salary: 42000 }, start: "2026-04-01" }] };
 * const { columns, rows } = draftTable("Posts", draft);
 * const start = columns.find(({ heading }) => heading === "Start");
 * draftCell("Posts", rows[0], start) // => { text: "1 April 2026", path: ["posts", 0, "start"] }
 */
export function draftCell(sheetName: string, row: DraftRow, { fieldPath }: Pick<DraftColumn, "fieldPath">): DraftCell {
  const layout = layoutNamed(sheetName);
  const shape = cellShape(layout, row, fieldPath);
  const choices = choicesOf(shape);
  const found = reach(row.record, fieldPath, recordPlace(layout).join("."));
  const path = layout.is === "points" ? pointPath(row, fieldPath) : [...row.path, ...found.path];
  const { held } = found;
  const shown = { ...textOf(found.value, shape, found.placeText), ...(held !== undefined && { held }) };
  return { path, ...shown, ...(choices && shown.held === undefined && { choices }) };
}

/** What may stand in a cell: on a sheet of fields, each row is a field of its own. */
export const cellShape = (layout: SheetLayout, row: DraftRow, fieldPath: Path): Shape =>
  knownShape(layout.is === "fields" ? row.path.slice(layout.place.length) : fieldPath, shapeOfRow(layout));

/** A point of a table by its list; the day and the source are of the whole table. */
function pointPath({ path }: DraftRow, [fieldKey]: Path): Path {
  const isOfTable = fieldKey === "from" || fieldKey === "source";
  return isOfTable
    ? [...path.slice(0, -2), fieldKey]
    : [...path, ...(typeof path.at(-1) === "number" ? [fieldKey!] : [])];
}

interface Reached {
  /** From the record, with the places in lists that a column leaves out. */
  readonly path: Path;
  readonly value: unknown;
  readonly placeText: string;
  readonly held?: string;
}

/** Follows a field through a record; what stands in its way holds the cell. */
function reach(record: unknown, fieldPath: Path, recordText: string): Reached {
  let [value, placeText] = [record, recordText];
  const path: (string | number)[] = [];
  for (const [depth, pathStep] of fieldPath.entries()) {
    const layout = depth === 0 ? undefined : layoutAt(placeText);
    if (Array.isArray(value) && layout !== undefined && standsInline(layout, value) && isMapping(value[0])) {
      path.push(0);
      value = value[0];
    }
    const leads = isNothing(value) || (typeof pathStep === "number" ? Array.isArray(value) : isMapping(value));
    if (!leads)
      return {
        path: [...path, ...fieldPath.slice(depth)],
        value: undefined,
        placeText: "",
        held: inTheWay(value, layout),
      };
    value = isNothing(value) ? undefined : (Object.getOwnPropertyDescriptor(value, pathStep)?.value as unknown);
    path.push(pathStep);
    placeText = `${placeText}.${typeof pathStep === "number" ? "#" : pathStep}`;
  }
  return { path, value, placeText };
}

const inTheWay = (value: unknown, layout: SheetLayout | undefined): string =>
  layout !== undefined && Array.isArray(value)
    ? `This row has ${counted(value.length, "row")} on ${layout.sheetName}, which say this.`
    : `This row says ${typeof value === "object" ? "a list" : `“${String(value).slice(0, 40)}”`} in place of several fields. Empty that cell first.`;

function textOf(value: unknown, shape: Shape, placeText: string): Pick<DraftCell, "text" | "held" | "sheetName"> {
  if (typeof value !== "object" || value === null) return { text: shownValue(value, shape) };
  const layout = layoutAt(placeText);
  if (Array.isArray(value)) {
    if (value.length === 0) return { text: EMPTY_LIST };
    if (layout !== undefined && placeText.includes("."))
      return { text: counted(value.length, "row"), held: `See ${layout.sheetName}.`, sheetName: layout.sheetName };
    const joined = joinedTexts(value);
    if (joined !== undefined) return { text: joined.listText };
  } else if (Object.keys(value).length === 0)
    return { text: placeText.includes(".#") || placeText.includes(".*") ? "" : EMPTY_MAPPING };
  return { text: "", held: "What this says stands in other columns." };
}
