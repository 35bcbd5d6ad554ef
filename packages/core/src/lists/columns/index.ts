export { type FoundColumns, findColumns, headingsIn } from "./find-columns.ts";
export { headingWords, plainHeading } from "./heading-text.ts";
export { personalByHeading } from "./personal.ts";
export { looksLikeAName, personalByLook, surelyPersonal } from "./personal-look.ts";
export { MONTH_HEADINGS, synonyms } from "./synonyms.ts";
