export { type FoundColumns, findColumns, headingRowFor, headingsIn } from "./find-columns.ts";
export { headingWords, plainHeading } from "./heading-text.ts";
export { personalByHeading } from "./personal.ts";
export { personalColumns } from "./personal-columns.ts";
export { looksLikeAName, personalByLook, surelyPersonal } from "./personal-look.ts";
export { MONTH_HEADINGS, synonyms } from "./synonyms.ts";
