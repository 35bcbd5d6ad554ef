import type { GridCell } from "../../sheets/index.ts";
import { addWords, type LiveSheet, nextRow } from "../live-sheet.ts";

/** Something that must hold: 0 where it does, 1 where it does not. */
export interface Check {
  readonly subject: string;
  readonly says: string;
  /** Comes to 0 or 1; `{text}` and `{number}` stand for the cells with what was exported. */
  readonly formula: string;
  readonly exportedText?: string;
  readonly exportedNumber?: number;
}

/** The cell that says how many checks fail. */
export const FAILING = "Checks!$C$4";

/** Begins the sheet of checks; its first check counts all others. */
export function startChecks(sheet: LiveSheet): void {
  addWords(sheet, ["Checks"], "title");
  addWords(
    sheet,
    [
      "0 where it holds, 1 where it does not. Where one fails, outturn says what the plan comes to: import the workbook, or run outturn forecast on it.",
    ],
    "text",
  );
  addWords(sheet, ["Of", "What must hold", "Fails", "As exported, words", "As exported, number"], "heading");
}

/** Writes checks under one that counts those of them that fail. */
export function addChecks(sheet: LiveSheet, checks: readonly Check[]): void {
  const firstRow = nextRow(sheet) + 1;
  const range = `$C$${firstRow}:$C$${firstRow + Math.max(checks.length, 1) - 1}`;
  const all: GridCell = { is: "formula", formula: `SUM(${range})`, value: 0 };
  addWords(sheet, ["All", "no check fails", all], "total-label", "total-label", "check");
  for (const { subject, says, formula, exportedText, exportedNumber } of checks) {
    const sheetRow = nextRow(sheet);
    const text = formula.replaceAll("{text}", `$D$${sheetRow}`).replaceAll("{number}", `$E$${sheetRow}`);
    const sheetCell: GridCell = { is: "formula", formula: text, value: 0 };
    addWords(
      sheet,
      [subject, says, sheetCell, exportedText ?? null, exportedNumber ?? null],
      "label",
      "label",
      "check",
      "given",
      "given",
    );
  }
}
