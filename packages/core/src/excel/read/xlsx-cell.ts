import { shown } from "../../issues/index.ts";
import type { Cell } from "../../sheets/index.ts";
import { limits } from "../limits.ts";
import type { NumberMeaning } from "./formats.ts";
import { type DayCount, isWithinDay, numberCell } from "./serial.ts";
import { hasTimeOfDay, withoutEscapes, writtenDate, writtenNumber, writtenTruth } from "./written-values.ts";

/** What all sheets of a workbook share. */
export interface Shared {
  readonly texts: readonly string[];
  readonly meanings: readonly NumberMeaning[];
  readonly dayCount: DayCount;
}

/** A cell as a file writes it. */
export interface WrittenCell {
  /** As `s`, for a text of the shared ones. */
  readonly type: string;
  readonly style: number;
  /** Nothing where the file has no value. */
  readonly value: string | undefined;
  /** Nothing where the cell has no formula. */
  readonly formula: string | undefined;
  readonly inlineText: string | undefined;
}

/** What a cell holds, whether a day of it has a time beside it; or what is wrong with it. */
export type CellOrFault = { readonly cell: Cell; readonly hasTime?: boolean } | { readonly fault: string };

/** What a written cell holds. */
export function cellOf({ type, style, value, formula, inlineText }: WrittenCell, shared: Shared): CellOrFault {
  if (type === "inlineStr") return textCell(withoutEscapes(inlineText ?? value ?? ""));
  if (value === undefined) return { cell: formula === undefined ? null : { is: "uncached", formula } };
  if (type === "" || type === "n") return numberFrom(value, shared.meanings[style] ?? "number", shared);
  if (type === "s") return sharedText(value, shared.texts);
  if (type === "str") return textCell(withoutEscapes(value));
  if (type === "b") return truth(value.trim());
  if (type === "e") return { cell: { is: "error", shown: value.trim().slice(0, 40) } };
  if (type !== "d") return { fault: `The cell is of a kind that workbooks do not have, ${shown(type)}` };
  const found = writtenDate(value);
  return found === undefined
    ? { fault: `The cell holds ${shown(value)}, which is no date` }
    : { cell: found, hasTime: hasTimeOfDay(value) };
}

function numberFrom(value: string, meaning: NumberMeaning, { dayCount }: Shared): CellOrFault {
  if (value.trim() === "") return { cell: null };
  const found = writtenNumber(value);
  if (found === undefined) return { fault: `The cell holds ${shown(value)}, which no program reads as a number` };
  const cell = numberCell(found, meaning, dayCount);
  return { cell, hasTime: meaning === "day" && cell !== found && isWithinDay(found) };
}

function sharedText(value: string, texts: readonly string[]): CellOrFault {
  const text = texts[Number(value.trim() || "-")];
  return text === undefined ? { fault: "The cell points at a text that the workbook does not hold" } : textCell(text);
}

function truth(value: string): CellOrFault {
  const cell = writtenTruth(value);
  return cell === undefined ? { fault: `The cell holds ${shown(value)}, which is neither true nor false` } : { cell };
}

export const textCell = (text: string): CellOrFault =>
  text.length > limits.cellLetters ? { fault: "The cell holds more text than any spreadsheet can" } : { cell: text };
