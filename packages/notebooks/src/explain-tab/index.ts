export { explainTab } from "./explain-tab.ts";
export { explainFigures } from "./opened-figures.ts";
