import { columnName } from "../../sheets/index.ts";
import { limits } from "../limits.ts";
import { cellPosition } from "./references.ts";

/** A formula that cells share, as the first of them has it. */
export interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

const isWordSign = (sign: string): boolean => /[\p{L}\p{N}_.$\\]/u.test(sign);

/**
 * A formula as a cell some rows below and some columns to the right of its own shares it: references move with it, but for what has a $.
 *
 * @example shiftedFormula("SUM(C$3:$D4)+Posts!E5", 1, 2) // => "SUM(E$3:$D5)+Posts!G6"
 * @example shiftedFormula('IF(A1="B2",LOG10(C3),0)', 1, 0) // => 'IF(A2="B2",LOG10(C4),0)'
 */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  let text = "";
  for (let position = 0; position < formula.length; ) {
    const sign = formula[position]!;
    let end = position + 1;
    if (sign === '"' || sign === "'") {
      end = afterQuoted(formula, position);
      text += formula.slice(position, end);
    } else if (isWordSign(sign)) {
      while (end < formula.length && isWordSign(formula[end]!)) end += 1;
      const word = formula.slice(position, end);
      const isName = formula[end] === "(" || formula[end] === "!";
      text += isName ? word : shiftedReference(word, rows, columns);
    } else text += sign;
    position = end;
  }
  return text;
}

/** The place after a text or a sheet's name in quotes, in which a quote is written twice. */
function afterQuoted(formula: string, start: number): number {
  const quote = formula[start]!;
  let end = start + 1;
  while (end < formula.length) {
    if (formula[end] !== quote) end += 1;
    else if (formula[end + 1] === quote) end += 2;
    else return end + 1;
  }
  return end;
}

const reference = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

/** A reference moved; a word that is none stays, and one that leaves the sheet is the error that spreadsheets show. */
function shiftedReference(word: string, rows: number, columns: number): string {
  const [, fixedColumn, letters = "", fixedRow, digits = ""] = reference.exec(word) ?? [];
  const place = cellPosition(letters + digits);
  if (place === undefined) return word;
  const column = place.column + (fixedColumn === "$" ? 0 : columns);
  const row = place.row + (fixedRow === "$" ? 0 : rows);
  if (column < 0 || column >= limits.columns || row < 0 || row >= limits.rows) return "#REF!";
  return `${fixedColumn}${columnName(column)}${fixedRow}${row + 1}`;
}
