export { type PlanInBook, readPlanBook } from "./read/read-plan-book.ts";
export { planBook } from "./write/write-book.ts";
