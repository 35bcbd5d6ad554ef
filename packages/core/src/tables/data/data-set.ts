/** What the numbers of a column are: whole pence, the same pence as pounds, ten-thousandths of a full-time post, whole numbers. */
export type NumberKind = "pence" | "pounds" | "fte" | "whole";

/** What a column of data holds: its name, and what is said of it in the dictionary. */
interface Described {
  readonly name: string;
  readonly says: string;
}

/** Texts or days by their place among a few words; nothing where that word is none. Many rows share them. */
export interface CodedColumn extends Described {
  readonly kind: "text" | "day";
  readonly codes: Int32Array;
  readonly words: readonly (string | undefined)[];
}

/** Whole numbers; `NaN` where there is none. */
export interface NumberColumn extends Described {
  readonly kind: NumberKind;
  readonly values: Float64Array;
}

export type DataColumn = CodedColumn | NumberColumn;

/** Figures as other programs take them: every row is one of a kind, every column holds one kind of value. */
export interface DataSet {
  /** Of its file, without an ending. */
  readonly name: string;
  readonly says: string;
  readonly rowCount: number;
  readonly columns: readonly DataColumn[];
}

/** Whether a column holds texts or days. */
export const isCoded = (column: DataColumn): column is CodedColumn => "codes" in column;
