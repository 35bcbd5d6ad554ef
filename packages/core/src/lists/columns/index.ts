export { type FoundColumns, findColumns, headingsIn } from "./find-columns.ts";
export { headingWords, plainHeading } from "./heading-text.ts";
export { personalByHeading, personalByLook, surelyPersonal } from "./personal.ts";
export { MONTH_HEADINGS, synonyms } from "./synonyms.ts";
