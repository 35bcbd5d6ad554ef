import type { Finding } from "../../issues/index.ts";
import { errorCell, numberForDay, percentUnmarked, uncachedCell } from "../../issues/index.ts";
import { type Cell, hoursText } from "../../sheets/index.ts";
import { splitTexts } from "../list-text.ts";
import { shifted } from "../percent-cell.ts";
import { EMPTY_LIST, EMPTY_MAPPING, unquotedText } from "../quoted.ts";
import type { Shape } from "../shape.ts";

/** What a cell says: nothing, or a value as a plan may be written with it; and what is wrong, where the value only stands for one. */
export type CellRead = { readonly value: unknown; readonly wrong?: Finding } | undefined;

/** The value that a cell of a plan's workbook stands for, where values of a shape may stand. */
export function readCell(cell: Cell, shape: Shape): CellRead {
  if (cell === null) return undefined;
  if (typeof cell === "string") return readText(cell.trim(), shape);
  if (typeof cell === "number") return readNumber(cell, shape);
  if (typeof cell === "boolean") return { value: listedIn(cell, shape) };
  if (cell.is === "day") return { value: listedIn(cell.day, shape) };
  if (cell.is === "error") return { value: cell.shown, wrong: errorCell(cell.shown) };
  if (cell.is === "uncached") return { value: cell.formula, wrong: uncachedCell(cell.formula) };
  const { minutes } = cell;
  return { value: shape.kinds.has("number") ? minutes / 60 : hoursText(minutes) };
}

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ["yes", true],
  ["true", true],
  ["no", false],
  ["false", false],
]);

function readText(cellText: string, shape: Shape): CellRead {
  if (cellText === "") return undefined;
  const unquoted = unquotedText(cellText);
  if (unquoted !== undefined) return { value: listedIn(unquoted, shape) };
  const { kinds, entry, fields, named } = shape;
  if (cellText === EMPTY_LIST && entry !== undefined) return { value: [] };
  if (cellText === EMPTY_MAPPING && (fields.size > 0 || named !== undefined)) return { value: {} };
  if (entry !== undefined && entry.kinds.size > 0 && (kinds.size === 0 || cellText.includes(";")))
    return { value: splitTexts(cellText) };
  const flag = FLAGS.get(cellText.toLowerCase());
  if (flag !== undefined && kinds.has("flag") && !kinds.has("text")) return { value: flag };
  const isNumber = kinds.has("number") && !kinds.has("text") && PLAIN.test(cellText);
  return { value: isNumber ? Number(cellText) : cellText };
}

const PLAIN = /^-?\d{1,15}(?:\.\d{1,9})?$/;

/** In a workbook a number where per cents stand is a share of one, as a cell that shows 8% holds 0.08. */
function readNumber(cell: number, shape: Shape): CellRead {
  const { kinds } = shape;
  if (kinds.has("day") && !kinds.has("text")) return { value: cell, wrong: numberForDay(cell) };
  if (!kinds.has("percent") || cell === 0) return { value: listedIn(cell, shape) };
  const percent = shifted(cell, 2);
  return Math.abs(cell) < 1 ? { value: `${percent}%` } : { value: cell, wrong: percentUnmarked(cell, percent) };
}

/** One value where a list alone may stand is a list of it. */
const listedIn = (value: unknown, { kinds, entry }: Shape): unknown =>
  kinds.size === 0 && entry !== undefined && entry.kinds.size > 0 ? [value] : value;
