export { type FoundColumns, findColumns, headingsIn } from "./find-columns.ts";
export { plainHeading } from "./heading-text.ts";
export { personalByLook } from "./personal.ts";
