export type { EditedCell } from "./edits/edited-cells.ts";
export { type LiveEdits, readLiveEdits } from "./edits/read-live-edits.ts";
export { liveBook } from "./live-book.ts";
export { type LiveSize, liveSize, MOST_FORMULAS } from "./live-size.ts";
