export type { CalculatedSheet } from "./layouts.ts";
export type { CellPlace } from "./read/places.ts";
export { type PlanInBook, readPlanBook } from "./read/read-plan-book.ts";
export { type PlanCell, type PlanCells, planCells } from "./write/plan-cells.ts";
export { planBook } from "./write/write-book.ts";
