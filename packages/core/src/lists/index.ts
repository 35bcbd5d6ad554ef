export { type FirstRows, firstRows, type ShownColumn, type ShownRow } from "./first-rows.ts";
export { type ImportedPosts, importPosts } from "./import-posts.ts";
export type { DroppedColumn, ListRead, ListRow, RowPay } from "./list.ts";
export { type ListLook, lookAtList } from "./look-at-list.ts";
export { planOfList } from "./plan-of-list.ts";
export { type Evidence, isList, type Proposal, proposeMapping } from "./propose/index.ts";
export { type GradeProved, proveGrade } from "./prove-grade.ts";
export { readList } from "./read-list.ts";
export {
  type ListCounted,
  type ListGiven,
  type ListsGiven,
  type MatchRate,
  type Occupancy,
  type PostNames,
  type PostOccupancy,
  type Reconciliation,
  type RowsFte,
  reconcileLists,
  type TeamOccupancy,
  type UnmatchedRow,
  type VacantPosts,
} from "./reconcile/index.ts";
export type { ControlTotals, GroupTotals, SetAside, Sums } from "./totals.ts";
export type { Question } from "./troubles.ts";
