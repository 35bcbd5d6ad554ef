import { notAWorkbook, workbookDamaged } from "../../issues/index.ts";
import type { Sheet } from "../../sheets/index.ts";
import { refuse } from "../unreadable.ts";
import type { Attributes } from "../xml/attributes.ts";
import { scanXml } from "../xml/scan.ts";
import type { Archive } from "../zip/archive.ts";
import { type OdsTable, odsTable } from "./ods-table.ts";
import { odsText } from "./ods-text.ts";
import type { Reading } from "./reading.ts";
import { links, macros, underMerged } from "./remarks.ts";
import type { BookParts } from "./xlsx.ts";

/** Elements that hold rows, cells or text which are not in the sheet: of changes that were made, of notes, of drawings, of what is elsewhere. */
const besideTheSheet = new Set([
  "tracked-changes",
  "annotation",
  "shapes",
  "frame",
  "dde-links",
  "forms",
  "custom-shape",
  "g",
]);

/** The sheets of an .ods. Rows that repeat in print or are in a group are rows as all others. */
export function readOds(archive: Archive, reading: Reading): BookParts {
  const sheets: Sheet[] = [];
  const remarks: string[] = [];
  const hiddenStyles = new Set<string>();
  let [style, besideDepth, isSpreadsheet, isOutside, hasLinks] = ["", 0, false, false, false];
  let table: OdsTable | undefined;
  const text = odsText(reading);

  const endTable = (ended: OdsTable): void => {
    const { sheet, unseenCells } = ended.sheet();
    table = undefined;
    if (isOutside) {
      hasLinks = true;
      return;
    }
    sheets.push(sheet);
    if (unseenCells > 0) remarks.push(underMerged(sheet.name, unseenCells));
  };
  const startTable = (attributes: Attributes): void => {
    if (table !== undefined) refuse(workbookDamaged("a table in it stands inside another"));
    isOutside = false;
    const hidden = hiddenStyles.has(attributes.get("table:style-name") ?? "");
    table = odsTable(attributes.get("table:name") ?? `Sheet${sheets.length + 1}`, hidden, text, reading);
  };

  const xml = archive.text("content.xml") ?? refuse(workbookDamaged("content.xml in it is missing"));
  scanXml(xml, {
    open(element, attributes) {
      if (besideDepth > 0 || (isSpreadsheet && besideTheSheet.has(element))) besideDepth += 1;
      else if (element === "spreadsheet") isSpreadsheet = true;
      else if (element === "style") style = attributes.get("style:name") ?? "";
      else if (element === "table-properties" && attributes.get("table:display") === "false") hiddenStyles.add(style);
      else if (element === "table" && isSpreadsheet) startTable(attributes);
      else if (element === "table-source") isOutside = true;
      else table?.open(element, attributes);
    },
    close(element) {
      if (besideDepth > 0) besideDepth -= 1;
      else if (element === "table" && table !== undefined) endTable(table);
      else table?.close(element);
    },
    text(piece) {
      if (besideDepth === 0) text.add(piece);
    },
  });
  if (!isSpreadsheet)
    return refuse(notAWorkbook("another kind of OpenDocument file", "Open it and save what matters as .ods or .xlsx."));
  if (archive.names.some((name) => name.startsWith("basic/") || name.startsWith("scripts/"))) remarks.push(macros);
  if (hasLinks) remarks.push(links);
  return { sheets, remarks };
}
