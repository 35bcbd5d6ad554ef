export type {
  ControlTotals,
  DroppedColumn,
  Evidence,
  FirstRows,
  GradeProved,
  GroupTotals,
  ImportedPosts,
  ListLook,
  ListRead,
  ListRow,
  Proposal,
  Question,
  RowPay,
  SetAside,
  ShownColumn,
  ShownRow,
  Sums,
} from "../lists/index.ts";
export {
  firstRows,
  importPosts,
  isList,
  lookAtList,
  planOfList,
  proposeMapping,
  proveGrade,
  readList,
} from "../lists/index.ts";
export type { ListColumn, ListField, ListKind, ListMapping, ListMappingSpec, PayPer } from "../plan/index.ts";
export { readListMapping } from "../plan/index.ts";
export type { Book, Sheet } from "../sheets/index.ts";
