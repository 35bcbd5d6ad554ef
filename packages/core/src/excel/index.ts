export { readBook } from "./read-book.ts";
export { isSpreadsheet } from "./signature.ts";
export { writeBook } from "./write/write-book.ts";
