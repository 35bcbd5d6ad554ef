export { type FoundColumns, findColumns, headingRowFor, headingsIn } from "./find-columns.ts";
export { headingWords, plainHeading } from "./heading-text.ts";
export { looksLikeAName, personalByHeading, personalByLook, surelyPersonal } from "./personal.ts";
export { personalColumns } from "./personal-columns.ts";
export { MONTH_HEADINGS, synonyms } from "./synonyms.ts";
