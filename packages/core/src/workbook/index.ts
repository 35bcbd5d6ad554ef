export { type DraftInBook, type PlanInBook, readDraftBook, readPlanBook } from "./read/read-plan-book.ts";
export { planBook } from "./write/write-book.ts";
