export type {
  Book,
  BookDesign,
  BookKind,
  Cell,
  CellRange,
  ColumnDesign,
  ColumnFormat,
  DayCell,
  ErrorCell,
  HoursCell,
  NamedCells,
  Sheet,
  SheetDesign,
  UncachedCell,
  ValuesCell,
  ValuesColumn,
  ValuesFormat,
  ValuesSheet,
} from "../sheets/index.ts";
export { openWord, type WordFile } from "./open-word.ts";
export { type Filling, fillTemplate } from "./patch/fill-template.ts";
export { type CellPatch, patchBook } from "./patch/patch-book.ts";
export { readBook } from "./read-book.ts";
export { isSpreadsheet } from "./signature.ts";
export type { AboutBook } from "./values/fixed-parts.ts";
export { valuesBook } from "./values/values-book.ts";
export { packedZip } from "./write/properties.ts";
export { writeBook } from "./write/write-book.ts";
export type { Attributes } from "./xml/attributes.ts";
export { withoutEntities } from "./xml/entities.ts";
export { scanXml, type XmlReader } from "./xml/scan.ts";
