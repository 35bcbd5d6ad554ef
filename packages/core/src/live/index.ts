export { liveBook } from "./live-book.ts";
