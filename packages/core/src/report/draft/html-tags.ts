import { ownProperty } from "../../issues/index.ts";

/** A tag of a page, or the text between two. */
export type HtmlPiece =
  | { readonly is: "text"; readonly fromPlace: number; readonly untilPlace: number }
  | {
      readonly is: "open" | "close";
      readonly name: string;
      readonly attributes: { readonly [name: string]: string };
      readonly fromPlace: number;
      readonly untilPlace: number;
    };

/** Elements whose content is no text of the page, up to their end. */
const HIDDEN = ["script", "style", "template", "svg", "title", "noscript", "select", "textarea", "iframe", "object"];

/**
 * The tags of a page and the text between them, as far as a page that is not quite right has them. What would be run, fetched or drawn is
 * passed over.
 */
export function htmlPieces(pageText: string): readonly HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  const small = pageText.toLowerCase();
  let position = 0;
  const text = (untilPlace: number): void => {
    if (untilPlace > position) pieces.push({ is: "text", fromPlace: position, untilPlace });
  };
  while (position < pageText.length) {
    const startPlace = pageText.indexOf("<", position);
    if (startPlace < 0) break;
    if (pageText.startsWith("<!", startPlace) || pageText.startsWith("<?", startPlace)) {
      text(startPlace);
      position = after(pageText, pageText.startsWith("<!--", startPlace) ? "-->" : ">", startPlace);
      continue;
    }
    const isClose = pageText[startPlace + 1] === "/";
    const nameFrom = startPlace + (isClose ? 2 : 1);
    const nameUntil = nameEnd(pageText, nameFrom);
    if (nameUntil === nameFrom) {
      text(startPlace + 1);
      position = startPlace + 1;
      continue;
    }
    text(startPlace);
    const untilPlace = tagEnd(pageText, nameUntil);
    const name = small.slice(nameFrom, nameUntil);
    const attributes = isClose ? {} : attributesOf(pageText.slice(nameUntil, untilPlace - 1));
    pieces.push({ is: isClose ? "close" : "open", name, attributes, fromPlace: startPlace, untilPlace });
    position = !isClose && HIDDEN.includes(name) ? hiddenEnd(small, name, untilPlace) : untilPlace;
  }
  if (position < pageText.length) text(pageText.length);
  return pieces;
}

const after = (pageText: string, mark: string, fromPlace: number): number => {
  const foundParts = pageText.indexOf(mark, fromPlace + 2);
  return foundParts < 0 ? pageText.length : foundParts + mark.length;
};

function hiddenEnd(small: string, name: string, fromPlace: number): number {
  const foundParts = small.indexOf(`</${name}`, fromPlace);
  return foundParts < 0 ? small.length : foundParts;
}

const isNamed = (letterSign: string | undefined): boolean => letterSign !== undefined && /[a-z0-9-]/i.test(letterSign);

function nameEnd(pageText: string, fromPlace: number): number {
  if (!/[a-z]/i.test(pageText[fromPlace] ?? "")) return fromPlace;
  let position = fromPlace;
  while (isNamed(pageText[position])) position += 1;
  return position;
}

/** Where a tag ends: a > inside quotes is not it. */
function tagEnd(pageText: string, fromPlace: number): number {
  let quote = "";
  for (let position = fromPlace; position < pageText.length; position += 1) {
    const letterSign = pageText[position]!;
    if (quote !== "") quote = letterSign === quote ? "" : quote;
    else if (letterSign === '"' || letterSign === "'") quote = letterSign;
    else if (letterSign === ">") return position + 1;
  }
  return pageText.length;
}

/** Attributes in quotes; others say nothing that is read. */
function attributesOf(written: string): { readonly [name: string]: string } {
  const foundParts: [string, string][] = [];
  for (let position = 0; position < written.length; ) {
    const equals = written.indexOf("=", position);
    if (equals < 0) break;
    const name = written.slice(position, equals).trim().split(/\s/).at(-1)!.toLowerCase();
    const quote = written[equals + 1] ?? "";
    const isQuoted = quote === '"' || quote === "'";
    const endPlace = isQuoted ? written.indexOf(quote, equals + 2) : -1;
    if (endPlace >= 0) foundParts.push([name, plainOf(written.slice(equals + 2, endPlace))]);
    position = endPlace < 0 ? equals + 1 : endPlace + 1;
  }
  return Object.fromEntries(foundParts);
}

const NAMED: { readonly [name: string]: string } = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  pound: "£",
  ndash: "–",
  mdash: "—",
  minus: "−",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
};

/** Text with its references as the signs that they stand for; one that is not known stays as it is written. */
export const plainOf = (text: string): string =>
  text.replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z]{2,8});/gi, (written, name: string) => {
    if (!name.startsWith("#")) return ownProperty(NAMED, name) ?? written;
    const code = name[1]?.toLowerCase() === "x" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : written;
  });
