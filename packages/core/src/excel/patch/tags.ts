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
export function* tagsOf(partXml: string): Generator<Tag> {
  for (let startPlace = partXml.indexOf("<"); startPlace !== -1; ) {
    const skipped = SKIPPED.find(([beginning]) => partXml.startsWith(beginning, startPlace));
    if (skipped !== undefined) {
      const pastPlace = partXml.indexOf(skipped[1], startPlace);
      if (pastPlace === -1) return;
      startPlace = partXml.indexOf("<", pastPlace);
      continue;
    }
    const pastPlace = tagEnd(partXml, startPlace);
    const isClosing = partXml[startPlace + 1] === "/";
    const written = nameIn(partXml, isClosing ? startPlace + 2 : startPlace + 1);
    const prefixLength = written.indexOf(":") + 1;
    const tagKind = isClosing ? "closing" : partXml[pastPlace - 2] === "/" ? "empty" : "opening";
    yield {
      name: written.slice(prefixLength),
      prefix: written.slice(0, prefixLength),
      is: tagKind,
      start: startPlace,
      end: pastPlace,
    };
    startPlace = partXml.indexOf("<", pastPlace);
  }
}

/** The place after a tag, past what stands in quotes. */
function tagEnd(partXml: string, startPlace: number): number {
  let openQuote = "";
  for (let position = startPlace; position < partXml.length; position += 1) {
    const letter = partXml[position]!;
    if (openQuote !== "") openQuote = letter === openQuote ? "" : openQuote;
    else if (letter === '"' || letter === "'") openQuote = letter;
    else if (letter === ">") return position + 1;
  }
  return partXml.length;
}

function nameIn(partXml: string, startPlace: number): string {
  let pastPlace = startPlace;
  while (pastPlace < partXml.length && !" \t\r\n/>".includes(partXml[pastPlace]!)) pastPlace += 1;
  return partXml.slice(startPlace, pastPlace);
}

/** What an attribute of a tag holds; nothing where it has none of that name. */
export function attributeOf(
  partXml: string,
  { start: startPlace, end: pastPlace, is: tagKind, prefix, name: element }: Tag,
  attributeName: string,
): string | undefined {
  const reader = attributeReader();
  reader.take(
    partXml.slice(startPlace + 1 + prefix.length + element.length, pastPlace - (tagKind === "empty" ? 2 : 1)),
  );
  return reader.get(attributeName);
}
