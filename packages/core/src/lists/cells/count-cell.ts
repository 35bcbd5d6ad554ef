import type { Cell } from "../../sheets/index.ts";
import { BLANK, type CellRead, cellText, describedCell, isBlank, notReadable } from "./cell-text.ts";

/**
 * A whole number of a cell, from 1.
 *
 * @example countCell("4.0") // => { value: 4 }
 * @example countCell("<5") // => { wrong: "fewer than five are masked there" }
 */
export function countCell(cell: Cell | undefined): CellRead<number> {
  if (cell === undefined || cell === null || isBlank(cell)) return BLANK;
  const wrong = notReadable(cell);
  if (wrong !== undefined) return { wrong };
  const text = cellText(cell);
  if (text.startsWith("<") || text === "*") return { wrong: "fewer than five are masked there" };
  if (/^\d{1,5}\.\d{1,6}$/.test(text) && !/\.0+$/.test(text)) return { wrong: partsOfPosts(text) };
  const whole = /^(\d{1,5})(?:\.0{1,6})?$/.exec(text)?.[1];
  return whole === undefined || Number(whole) === 0 ? { wrong: describedCell(cell) } : { value: Number(whole) };
}

const partsOfPosts = (text: string): string =>
  `it holds "${text}", and a row stands for whole posts. Part it into two rows: the whole posts, and one post with the FTE that is left`;
