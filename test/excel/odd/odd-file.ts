import type { Cell } from "../../../packages/core/src/sheets/index.ts";

/** A file that is bad or odd, and the exact answer to it. */
export interface OddFile {
  readonly about: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
  /** Its name, by default `a.xlsx`. */
  readonly fileName?: string;
  /** Where it is refused, as `a.xlsx workbook-damaged` or `a.xlsx: Posts!A1 cell-unreadable`; and what is said of it. */
  readonly refused?: readonly string[];
  /** A part of what is said. */
  readonly says?: string;
  /** Where it is read: the rows of its only sheet, or of each by name. */
  readonly rows?: readonly (readonly Cell[])[];
  readonly sheets?: Readonly<Record<string, readonly (readonly Cell[])[]>>;
  /** What else is known of its first sheet. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly merged?: readonly string[];
  readonly hiddenSheets?: readonly string[];
  readonly remarks?: readonly string[];
}

export const damaged = ["a.xlsx workbook-damaged"];
export const tooLarge = ["a.xlsx workbook-too-large"];
export const unsafe = ["a.xlsx workbook-unsafe"];
export const unreadable = ["a.xlsx: Posts!A1 cell-unreadable"];
