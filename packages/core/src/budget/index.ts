export { budgetContract, inTenths } from "./budget-contract.ts";
export { explainBudget } from "./explain-budget.ts";
export type { BudgetYear, MediumTerm } from "./medium-term.ts";
export { mediumTermBudget } from "./medium-term-budget.ts";
