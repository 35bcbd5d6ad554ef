export { hasUnsavedWords } from "./kept-paper.ts";
export { takeSettings } from "./open-settings.ts";
export { paperTab } from "./paper-tab.ts";
