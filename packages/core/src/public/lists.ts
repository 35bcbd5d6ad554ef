export type {
  ControlTotals,
  DroppedColumn,
  Evidence,
  GradeProved,
  GroupTotals,
  ImportedPosts,
  ListRead,
  ListRow,
  Proposal,
  Question,
  RowPay,
  SetAside,
  Sums,
} from "../lists/index.ts";
export { importPosts, planOfList, proposeMapping, proveGrade, readList } from "../lists/index.ts";
export type { ListColumn, ListField, ListKind, ListMapping, ListMappingSpec, PayPer } from "../plan/index.ts";
export { readListMapping } from "../plan/index.ts";
export type { Book, Sheet } from "../sheets/index.ts";
