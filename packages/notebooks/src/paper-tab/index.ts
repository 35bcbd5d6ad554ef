export { hasUnsavedWords } from "./kept-paper.ts";
export { paperTab } from "./paper-tab.ts";
