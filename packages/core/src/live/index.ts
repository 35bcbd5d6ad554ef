export { liveBook } from "./live-book.ts";
export { type LiveSize, liveSize, MOST_FORMULAS } from "./live-size.ts";
