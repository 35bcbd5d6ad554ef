import { workbookDamaged, workbookUnsafe } from "../../issues/index.ts";
import { limits } from "../limits.ts";
import { refuse } from "../unreadable.ts";
import { type Attributes, attributeReader } from "./attributes.ts";
import { withoutEntities } from "./entities.ts";

/** What is done with an XML file as it is gone through. Names come without their prefix; places are where a tag or a text begins and ends. */
export interface XmlReader {
  readonly open: (name: string, attributes: Attributes, from: number, until: number) => void;
  readonly close: (name: string, from: number, until: number) => void;
  readonly text?: (text: string, from: number, until: number) => void;
}

const TAB_TO_SPACE = /^[\t\n\r ]*$/;
const [MARK, QUESTION, SLASH, LESS, MORE, QUOTE, APOSTROPHE] = [33, 63, 47, 60, 62, 34, 39];

/**
 * Goes through an XML file from its first element to its last, and refuses one whose elements do not close as they open, which a file
 * that was cut off is. Declarations of entities, by which a small file becomes a large one or reads others, are refused.
 */
export function scanXml(xml: string, reader: XmlReader): void {
  const openNames: string[] = [];
  const attributes = attributeReader();
  let [position, rootCount] = [0, 0];

  const textUntil = (end: number): void => {
    if (end === position) return;
    const text = xml.slice(position, end);
    if (openNames.length > 0) reader.text?.(withoutEntities(text), position, end);
    else if (!TAB_TO_SPACE.test(text)) refuse(workbookDamaged("text in it stands outside all elements"));
  };
  const closeTag = (start: number): number => {
    const end = endAfter(xml, ">", start);
    const name = xml.slice(start + 2, end - 1).trimEnd();
    if (openNames.pop() !== name) refuse(workbookDamaged("the elements in it do not close as they open"));
    reader.close(localName(name), start, end);
    return end;
  };
  const openTag = (start: number): number => {
    const end = tagEnd(xml, start);
    const isEmpty = xml.charCodeAt(end - 1) === SLASH;
    const contentEnd = isEmpty ? end - 1 : end;
    const nameEnd = endOfName(xml, start + 1, contentEnd);
    const name = xml.slice(start + 1, nameEnd);
    if (openNames.length === 0) rootCount += 1;
    if (name === "" || rootCount > 1) refuse(workbookDamaged("there is more than one root in it, or none"));
    if (openNames.length >= limits.depth) refuse(workbookUnsafe(`elements stand more than ${limits.depth} deep in it`));
    const plainName = localName(name);
    attributes.take(xml.slice(nameEnd, contentEnd));
    if (!isEmpty) openNames.push(name);
    reader.open(plainName, attributes, start, end + 1);
    if (isEmpty) reader.close(plainName, start, end + 1);
    return end + 1;
  };
  const marked = (start: number): number => {
    if (xml.startsWith("<!--", start)) return endAfter(xml, "-->", start + 4);
    if (!xml.startsWith("<![CDATA[", start))
      return refuse(workbookUnsafe("it declares a document type or entities of its own"));
    const end = endAfter(xml, "]]>", start);
    if (openNames.length > 0) reader.text?.(xml.slice(start + 9, end - 3), start, end);
    return end;
  };

  for (let start = xml.indexOf("<"); start !== -1; start = xml.indexOf("<", position)) {
    textUntil(start);
    const kind = xml.charCodeAt(start + 1);
    if (kind === SLASH) position = closeTag(start);
    else if (kind === MARK) position = marked(start);
    else if (kind === QUESTION) position = endAfter(xml, "?>", start);
    else position = openTag(start);
  }
  textUntil(xml.length);
  if (openNames.length > 0 || rootCount === 0) refuse(workbookDamaged("a part of it is cut off"));
}

function endAfter(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  return found === -1 ? refuse(workbookDamaged("a part of it is cut off")) : found + mark.length;
}

/** Where the `>` of a tag stands: one inside quotes is not it. */
function tagEnd(xml: string, start: number): number {
  let quote = 0;
  for (let position = start + 1; position < xml.length; position += 1) {
    const code = xml.charCodeAt(position);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === MORE) return position;
    else if (code === QUOTE || code === APOSTROPHE) quote = code;
    else if (code === LESS) return refuse(workbookDamaged("a tag in it has no end"));
  }
  return refuse(workbookDamaged("a part of it is cut off"));
}

function endOfName(xml: string, start: number, end: number): number {
  let position = start;
  while (position < end && xml.charCodeAt(position) > 32) position += 1;
  return position;
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);
