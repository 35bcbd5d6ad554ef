import { type MoneyRead, type Pence, readMoney, scaled } from "../../money/index.ts";
import type { Cell } from "../../sheets/index.ts";
import { BLANK, type CellRead, cellText, describedCell, isBlank, notReadable } from "./cell-text.ts";

/** Money as lists write it, in whole pence; `rounded` where the cell had parts of a penny. */
export interface MoneyHeld {
  readonly pence: Pence;
  readonly rounded: boolean;
}

/**
 * Money of a cell: `£1,234.56`, `(500)`, `500-`, `500 CR`, a number.
 *
 * @param unit - what the list is in; of a list in pence the figures are whole
 * @example moneyCell("(1,250.50)", "pounds") // => { value: { pence: -125050, rounded: false } }
 * @example moneyCell("295100", "pence") // => { value: { pence: 295100, rounded: false } }
 * @example moneyCell("35412,50", "pounds") // => { wrong: 'it holds "35412,50"' }
 */
export function moneyCell(cell: Cell | undefined, unit: "pounds" | "pence"): CellRead<MoneyHeld> {
  if (cell === undefined || cell === null || isBlank(cell)) return BLANK;
  const wrong = notReadable(cell);
  if (wrong !== undefined) return { wrong };
  if (typeof cell !== "string" && typeof cell !== "number") return { wrong: describedCell(cell) };
  const held = typeof cell === "number" ? fromNumber(cell) : readMoney(plainSign(cellText(cell)));
  if ("wrong" in held) return { wrong: held.wrong === "too-many-decimals" ? PARTS : describedCell(cell) };
  const rounded = "rounded" in held;
  if (unit === "pounds") return { value: { pence: held.value as Pence, rounded } };
  return held.value % 100 === 0 && !rounded
    ? { value: { pence: (held.value / 100) as Pence, rounded } }
    : { wrong: "it has parts of a penny, and the list is in pence" };
}

const PARTS = "it has more than two decimals; a point may stand where thousands are parted";

/** A number of a spreadsheet may be the result of a formula, with parts of a penny after it. */
function fromNumber(written: number): MoneyRead & { readonly rounded?: true } {
  const exact = readMoney(written);
  if ("value" in exact || exact.wrong !== "too-many-decimals") return exact;
  const whole = scaled(Math.round(written * 100), 1);
  return "value" in whole ? { value: whole.value, rounded: true } : whole;
}

/** A sign after a figure, or CR of a ledger, as a minus before it. */
function plainSign(text: string): string {
  const last = text.slice(-2).toUpperCase();
  if (last === "CR") return `-${text.slice(0, -2).trimEnd()}`;
  if (last === "DR") return text.slice(0, -2).trimEnd();
  return text.length > 1 && text.endsWith("-") ? `-${text.slice(0, -1).trimEnd()}` : text;
}
