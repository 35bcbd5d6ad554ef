export type { Explanation, Given, GivenSource, Reason, Taken, Unit } from "./explain/explanation.ts";
export { addedUp, figured, ruled, summed } from "./explain/explanation.ts";
export { nothing, ofRecord } from "./explain/of-record.ts";
export { type Explaining, once } from "./explain/once.ts";
export { type Worked, worked } from "./explain/worked.ts";
export type { Formula, FormulaRule, Pairing, Rounding } from "./formula.ts";
export {
  above,
  formulaRule,
  greatest,
  input,
  minus,
  plus,
  shareFormula,
  shareOfSum,
  smallest,
  times,
} from "./formula.ts";
export type { Growing } from "./growing.ts";
export { growing, push } from "./growing.ts";
export type { BigRange, Range, Ranges } from "./read/bounds.ts";
export { bounds, rangeOfFormula } from "./read/bounds.ts";
export type { Column, Columns } from "./read/by-column.ts";
export { byColumn, CHUNK } from "./read/by-column.ts";
export type { Values } from "./read/by-value.ts";
export { byValue } from "./read/by-value.ts";
export { bracketed, PRODUCT } from "./read/cell-text.ts";
export type { BigValues } from "./read/exactly.ts";
export { exactly } from "./read/exactly.ts";
export { EXACT, inWholeSteps, toNearest } from "./read/round.ts";
export type { CellText, CellTexts } from "./read/to-cells.ts";
export { TIGHT, toCells } from "./read/to-cells.ts";
export { withoutLoss } from "./read/without-loss.ts";
