import { strFromU8, unzipSync } from "fflate";

/** The text of a part of a Word document. */
export const partOf = (docx: Uint8Array, name: string): string => strFromU8(unzipSync(docx)[name]!);

/** Every element of a name, with what stands in it: none of ours stands in one of its own kind. */
export const elementsIn = (xml: string, name: string): readonly string[] =>
  xml
    .split(`<w:${name}>`)
    .slice(1)
    .map((after) => after.split(`</w:${name}>`)[0]!);

/** What the texts in a piece of XML say. */
export const textIn = (xml: string): string =>
  xml
    .split('<w:t xml:space="preserve">')
    .slice(1)
    .map((after) => after.split("</w:t>")[0]!)
    .join("")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

/** The styles of the paragraphs of a document, in order. */
export const stylesIn = (xml: string): readonly string[] =>
  xml
    .split('<w:pStyle w:val="')
    .slice(1)
    .map((after) => after.split('"')[0]!);
