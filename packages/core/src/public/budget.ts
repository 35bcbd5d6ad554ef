export type { BudgetYear, MediumTerm } from "../budget/index.ts";
export { budgetContract, explainBudget, mediumTermBudget } from "../budget/index.ts";
