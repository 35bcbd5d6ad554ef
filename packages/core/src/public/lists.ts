export type {
  ControlTotals,
  DroppedColumn,
  Evidence,
  GradeProved,
  GroupTotals,
  ImportedPosts,
  ListCounted,
  ListGiven,
  ListRead,
  ListRow,
  ListsGiven,
  MatchRate,
  Occupancy,
  PostNames,
  PostOccupancy,
  Proposal,
  Question,
  Reconciliation,
  RowPay,
  RowsFte,
  SetAside,
  Sums,
  TeamOccupancy,
  UnmatchedRow,
  VacantPosts,
} from "../lists/index.ts";
export { importPosts, planOfList, proposeMapping, proveGrade, readList, reconcileLists } from "../lists/index.ts";
export type { ListColumn, ListField, ListKind, ListMapping, ListMappingSpec, PayPer } from "../plan/index.ts";
export { readListMapping } from "../plan/index.ts";
export type { Book, Sheet } from "../sheets/index.ts";
