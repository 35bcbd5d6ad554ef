export { type Decided, rowDecider, type Wanted } from "./decide-row.ts";
export { type Rounded, type RowValues, valuesReader } from "./row-values.ts";
export { type Settled, settle } from "./settled.ts";
export { type SortedRow, sortRows } from "./sort-rows.ts";
export { type PayTerms, spineFrom, spinePoint } from "./spine-point.ts";
export { statusWords } from "./status-words.ts";
