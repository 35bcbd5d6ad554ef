export { asAsked } from "./as-asked.ts";
export { budgetControls } from "./budget-controls.ts";
export { addBudget, besideTheGap, gapByYear, gapOfYear, yearByYear } from "./sections.ts";
export { budgetSentences } from "./sentences.ts";
export { noBudget } from "./to-add.ts";
