export { changesBetween, type PlansBetween } from "./changes-between.ts";
export { changesJson, differenceJson } from "./difference-json.ts";
export { type ValueDifference, valueDifferences } from "./value-differences.ts";
