import { type Attributes, openWord, scanXml, type WordFile } from "../../excel/index.ts";
import { draftEmpty, ownProperty, PlanError } from "../../issues/index.ts";
import { wordMarkOf } from "../marks/word-marks.ts";
import { type Building, startBuilding } from "./building.ts";
import type { Draft, DraftBlock } from "./draft.ts";

/** A draft in Word, with the file that it is in. */
export interface WordDraft extends Draft {
  readonly file: WordFile;
}

/**
 * What a document of Word says: its paragraphs and tables in order. Only text is read: nothing in it is run, fetched or followed, and what
 * is crossed out or stands there a second time for older programs is left out.
 *
 * @throws PlanError where the file is no such document, has a password, is damaged, too large or unsafe, or says nothing
 */
export function readWordDraft(bytes: Uint8Array, fileName: string): WordDraft {
  const file = openWord(bytes, fileName);
  const source = file.text(file.mainName)!;
  const blocks = file.reading(() => blocksOf(source, fileName));
  if (blocks.length === 0) throw new PlanError([{ ...draftEmpty(), path: "", at: fileName }]);
  return { fileName, form: "word", source, blocks, file };
}

/** What does not count: what was moved away, and what stands in for a newer part. */
const LEFT_OUT = new Set(["moveFrom", "Fallback", "del"]);

interface Paragraph {
  readonly building: Building;
  readonly fromPlace: number;
  isHeading: boolean;
}

function blocksOf(xml: string, fileName: string): readonly DraftBlock[] {
  const blocks: DraftBlock[] = [];
  const paragraphs: Paragraph[] = [];
  const marks = new Map<string, Building>();
  let table: { readonly building: Building; readonly fromPlace: number } | undefined;
  let [tableDepth, leftOut, tableCount, paragraphCount, isText] = [0, 0, 0, 0, false];
  const current = (): Building | undefined => table?.building ?? paragraphs.at(-1)?.building;
  const emit = (draftBlock: DraftBlock | undefined): void => {
    if (draftBlock !== undefined) blocks.push(draftBlock);
  };
  const openers: { readonly [name: string]: (attributes: Attributes, fromPlace: number) => void } = {
    tbl(_, fromPlace) {
      tableDepth += 1;
      table ??= { building: startBuilding(), fromPlace };
    },
    p(_, fromPlace) {
      paragraphs.push({ building: startBuilding(), fromPlace, isHeading: false });
    },
    pStyle(attributes) {
      const style = attributes.withPrefix("val")?.toLowerCase() ?? "";
      const paragraph = paragraphs.at(-1);
      if (paragraph !== undefined) paragraph.isHeading = style.startsWith("heading") || style === "title";
    },
    t() {
      isText = true;
    },
    tab: () => current()?.part(" "),
    br: () => current()?.part(" "),
    noBreakHyphen: () => current()?.part("-"),
    bookmarkStart(attributes) {
      const [id, mark] = [attributes.withPrefix("id"), wordMarkOf(attributes.withPrefix("name") ?? "")];
      const building = current();
      if (id === undefined || mark === undefined || building === undefined) return;
      building.open(id, mark);
      marks.set(id, building);
    },
    bookmarkEnd(attributes) {
      const id = attributes.withPrefix("id") ?? "";
      if (marks.get(id) === current()) current()?.close(id);
    },
  };
  const closers: { readonly [name: string]: (untilPlace: number) => void } = {
    t() {
      isText = false;
    },
    tc: () => table?.building.part(" | "),
    tr: () => table?.building.part("\n"),
    tbl(untilPlace) {
      tableDepth -= 1;
      if (tableDepth > 0 || table === undefined) return;
      tableCount += 1;
      emit(
        table.building.draftBlock({
          is: "table",
          place: `${fileName}: table ${tableCount}`,
          fromPlace: table.fromPlace,
          untilPlace,
        }),
      );
      table = undefined;
    },
    p(untilPlace) {
      const paragraph = paragraphs.pop();
      if (table !== undefined) table.building.part(" ");
      if (paragraph === undefined) return;
      const { building, fromPlace, isHeading } = paragraph;
      if (building.text().trim() !== "") paragraphCount += 1;
      const place = `${fileName}: paragraph ${paragraphCount}`;
      emit(building.draftBlock({ is: isHeading ? "heading" : "paragraph", place, fromPlace, untilPlace }));
    },
  };
  scanXml(xml, {
    open(name, attributes, fromPlace) {
      if (LEFT_OUT.has(name)) leftOut += 1;
      if (leftOut === 0) ownProperty(openers, name)?.(attributes, fromPlace);
    },
    close(name, _, untilPlace) {
      if (leftOut === 0) ownProperty(closers, name)?.(untilPlace);
      if (LEFT_OUT.has(name)) leftOut -= 1;
    },
    text(text, fromPlace, untilPlace) {
      if (isText && leftOut === 0) current()?.add(text, fromPlace, untilPlace);
    },
  });
  return blocks;
}
