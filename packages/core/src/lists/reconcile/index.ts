export type { ListGiven, ListsGiven } from "./read-lists.ts";
export { reconcileLists } from "./reconcile-lists.ts";
export type {
  ListCounted,
  MatchRate,
  Occupancy,
  PostNames,
  PostOccupancy,
  Reconciliation,
  RowsFte,
  TeamOccupancy,
  UnmatchedRow,
  VacantPosts,
} from "./reconciliation.ts";
