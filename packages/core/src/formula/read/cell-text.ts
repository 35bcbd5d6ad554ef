/** A part of a cell's formula, and how tightly it holds together: what stands in a product must not fall apart at a plus. */
export interface CellText {
  readonly text: string;
  readonly level: number;
}

/** Sums and differences; products; names of cells, numbers and functions. */
export const SUM = 1;
export const PRODUCT = 2;
export const TIGHT = 3;

/** A number, which with a minus is no better than a difference. */
export const cellNumber = (value: number): CellText => ({ text: String(value), level: value < 0 ? SUM : TIGHT });

/** A text in brackets where it holds together less tightly than its place asks. */
export const bracketed = ({ text, level }: CellText, least: number): string => (level < least ? `(${text})` : text);

/** Two factors, without a 1; with a 0, nothing. */
export function cellProduct(first: CellText, second: CellText): CellText {
  if (first.text === "1" || second.text === "0") return second;
  if (second.text === "1" || first.text === "0") return first;
  return { text: `${bracketed(first, PRODUCT)}*${bracketed(second, PRODUCT)}`, level: PRODUCT };
}

/** Two sums, without a 0. */
export function cellSum(first: CellText, second: CellText): CellText {
  if (first.text === "0") return second;
  if (second.text === "0") return first;
  return { text: `${first.text}+${second.text}`, level: SUM };
}
