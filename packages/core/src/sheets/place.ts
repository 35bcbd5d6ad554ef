import { cellName } from "./cell.ts";

/** A name that spreadsheets write without quotes: letters, digits, underscores and full stops, with no digit first. */
const plainName = /^[\p{L}_][\p{L}\d_.]*$/u;
const likeACell = /^(?:[a-z]{1,3}\d{1,7}|r\d*c\d*|r|c)$/i;

/**
 * A sheet's name as it stands in the name of a cell: in quotes where spreadsheets need them.
 *
 * @example sheetPlace("Posts") // => "Posts"
 * @example sheetPlace("Director's posts") // => "'Director''s posts'"
 */
export const sheetPlace = (sheetName: string): string =>
  plainName.test(sheetName) && !likeACell.test(sheetName) ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;

/**
 * A cell's place in a workbook, as spreadsheets write it; row and column are counted from 0.
 *
 * @example cellPlace("Posts", 13, 2) // => "Posts!C14"
 * @example cellPlace("My posts", 13, 2) // => "'My posts'!C14"
 */
export const cellPlace = (sheetName: string, row: number, column: number): string =>
  `${sheetPlace(sheetName)}!${cellName(row, column)}`;

/**
 * A cell's place with the name of its file, as issues give it; row and column are counted from 0.
 *
 * @example filePlace("plan.xlsx", "Posts", 13, 2) // => "plan.xlsx: Posts!C14"
 */
export const filePlace = (fileName: string, sheetName: string, row: number, column: number): string =>
  `${fileName}: ${cellPlace(sheetName, row, column)}`;
