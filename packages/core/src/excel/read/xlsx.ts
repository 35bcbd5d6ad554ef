import { notAWorkbook, workbookDamaged } from "../../issues/index.ts";
import type { NamedCells, Sheet } from "../../sheets/index.ts";
import { refuse } from "../unreadable.ts";
import { scanXml } from "../xml/scan.ts";
import type { Archive } from "../zip/archive.ts";
import type { Reading } from "./reading.ts";
import { type Relation, relationsOf } from "./relations.ts";
import { connections, links, macros, noCells, underMerged } from "./remarks.ts";
import type { DayCount } from "./serial.ts";
import { sharedTexts } from "./shared-texts.ts";
import { styleMeanings } from "./styles.ts";
import { worksheet } from "./worksheet.ts";
import { writtenTruth } from "./written-values.ts";
import type { Shared } from "./xlsx-cell.ts";

/** What is read of a workbook of any kind. */
export interface BookParts {
  readonly sheets: readonly Sheet[];
  readonly remarks: readonly string[];
  readonly names?: readonly NamedCells[];
}

/** The sheets of an .xlsx or .xlsm, whose workbook is the part with a name. */
export function readXlsx(archive: Archive, workbookName: string, reading: Reading): BookParts {
  const relations = relationsOf(archive, workbookName);
  const { sheetNames, dayCount, names } = workbookIn(neededText(archive, workbookName));
  const partOf = (kind: string): string | undefined => {
    const target = relations.find((relation) => relation.kind === kind)?.target;
    return target === undefined ? undefined : archive.text(target);
  };
  const shared: Shared = {
    texts: sharedTexts(partOf("sharedStrings")),
    meanings: styleMeanings(partOf("styles")),
    dayCount,
  };
  const remarks = remarksOn(archive, relations);
  const relationById = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets: Sheet[] = [];
  const readParts = new Set<string>();
  for (const { name, id, hidden } of sheetNames) {
    const relation = relationById.get(id) ?? refuse(workbookDamaged(`the sheet "${name}" is missing`));
    if (relation.kind !== "worksheet") {
      remarks.push(noCells(name));
      continue;
    }
    if (readParts.has(relation.target)) refuse(workbookDamaged("two of its sheets are the same part of it"));
    readParts.add(relation.target);
    const { sheet, unseenCells } = worksheet(neededText(archive, relation.target), name, hidden, shared, reading);
    sheets.push(sheet);
    if (unseenCells > 0) remarks.push(underMerged(name, unseenCells));
  }
  return { sheets, remarks, ...(names.length > 0 && { names }) };
}

const neededText = (archive: Archive, partName: string): string =>
  archive.text(partName) ?? refuse(workbookDamaged(`${partName} in it is missing`));

/** A sheet as a workbook names it. */
export interface SheetName {
  readonly name: string;
  readonly id: string;
  readonly hidden: boolean;
}

/** What the first part of a workbook says of it. */
interface WorkbookFound {
  readonly sheetNames: readonly SheetName[];
  readonly dayCount: DayCount;
  readonly names: readonly NamedCells[];
}

function workbookIn(xml: string): WorkbookFound {
  const sheetNames: SheetName[] = [];
  const names: NamedCells[] = [];
  let named: { name: string; refersTo: string } | undefined;
  let dayCount: DayCount = "1900";
  let [isWorkbook, isInSheets] = [false, false];
  scanXml(xml, {
    open(element, attributes) {
      if (element === "workbook") isWorkbook = true;
      else if (element === "sheets") isInSheets = true;
      else if (element === "workbookPr") dayCount = writtenTruth(attributes.get("date1904")) ? "1904" : "1900";
      else if (element === "definedName" && attributes.get("localSheetId") === undefined)
        named = { name: attributes.get("name") ?? "", refersTo: "" };
      else if (element === "sheet" && isInSheets) {
        const id = attributes.withPrefix("id") ?? "";
        const hidden = ["hidden", "veryHidden"].includes(attributes.get("state") ?? "");
        sheetNames.push({ name: attributes.get("name") ?? "", id, hidden });
      }
    },
    close(element) {
      if (element === "sheets") isInSheets = false;
      else if (element === "definedName" && named) {
        names.push(named);
        named = undefined;
      }
    },
    text(piece) {
      if (named) named.refersTo += piece;
    },
  });
  if (!isWorkbook)
    refuse(notAWorkbook("another kind of Office file", "Open it in its program and save what matters as .xlsx."));
  return { sheetNames, dayCount, names };
}

/** The sheets that a workbook names, in its order, by its first part. */
export const sheetNamesIn = (xml: string): readonly SheetName[] => workbookIn(xml).sheetNames;

/** What a workbook holds that is neither followed nor run. */
function remarksOn(archive: Archive, relations: readonly Relation[]): string[] {
  const remarks: string[] = [];
  if (archive.names.some((name) => name.endsWith("vbaproject.bin"))) remarks.push(macros);
  if (relations.some(({ kind }) => kind === "externalLink")) remarks.push(links);
  if (relations.some(({ kind }) => kind === "connections")) remarks.push(connections);
  return remarks;
}
