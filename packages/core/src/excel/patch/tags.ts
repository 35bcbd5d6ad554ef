import { attributeReader } from "../xml/attributes.ts";

/** A tag of an XML file, and where it stands. */
export interface Tag {
  /** Without its prefix. */
  readonly name: string;
  /** With its colon; nothing where it has none. */
  readonly prefix: string;
  readonly is: "opening" | "closing" | "empty";
  readonly start: number;
  readonly end: number;
}

/** What may stand in a file besides tags and text, by how it begins and ends. */
const SKIPPED: readonly (readonly [begin: string, end: string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
  ["<!", ">"],
];

/** The tags of an XML file that a reader has found sound, in their order. */
export function* tagsOf(xml: string): Generator<Tag> {
  for (let start = xml.indexOf("<"); start !== -1; ) {
    const skipped = SKIPPED.find(([begin]) => xml.startsWith(begin, start));
    if (skipped !== undefined) {
      const end = xml.indexOf(skipped[1], start);
      if (end === -1) return;
      start = xml.indexOf("<", end);
      continue;
    }
    const end = tagEnd(xml, start);
    const isClosing = xml[start + 1] === "/";
    const written = nameIn(xml, isClosing ? start + 2 : start + 1);
    const colon = written.indexOf(":") + 1;
    const is = isClosing ? "closing" : xml[end - 2] === "/" ? "empty" : "opening";
    yield { name: written.slice(colon), prefix: written.slice(0, colon), is, start, end };
    start = xml.indexOf("<", end);
  }
}

/** The place after a tag, past what stands in quotes. */
function tagEnd(xml: string, start: number): number {
  let quote = "";
  for (let position = start; position < xml.length; position += 1) {
    const sign = xml[position]!;
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === ">") return position + 1;
  }
  return xml.length;
}

function nameIn(xml: string, start: number): string {
  let end = start;
  while (end < xml.length && !" \t\r\n/>".includes(xml[end]!)) end += 1;
  return xml.slice(start, end);
}

/** What an attribute of a tag holds; nothing where it has none of that name. */
export function attributeOf(
  xml: string,
  { start, end, is, prefix, name: element }: Tag,
  name: string,
): string | undefined {
  const reader = attributeReader();
  reader.take(xml.slice(start + 1 + prefix.length + element.length, end - (is === "empty" ? 2 : 1)));
  return reader.get(name);
}
