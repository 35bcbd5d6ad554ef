export type {
  ControlTotals,
  DroppedColumn,
  GroupTotals,
  ImportedPosts,
  ListRead,
  ListRow,
  Question,
  RowPay,
  SetAside,
  Sums,
} from "../lists/index.ts";
export { importPosts, readList } from "../lists/index.ts";
export type { ListColumn, ListField, ListKind, ListMapping, ListMappingSpec, PayPer } from "../plan/index.ts";
export { readListMapping } from "../plan/index.ts";
export type { Book, Sheet } from "../sheets/index.ts";
