export { type PlanInBook, readPlanBook } from "./read-plan-book.ts";
export { planBook } from "./write-book.ts";
