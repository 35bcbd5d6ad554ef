import { closeSync, openSync, readSync } from "node:fs";
import { pngTitle } from "./png-words.ts";

/** No file that Outturn makes or reads is longer, but for plans, which are told by how they begin. */
const LOOKED_AT = 4_000_000;

/** A file that is there, as far as it is looked at. */
interface Seen {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** What it holds, where it is a JSON mapping. */
  readonly mapping: { readonly [key: string]: unknown };
}

/** One kind of file that Outturn makes or reads: its title where it is of the kind, and what the kind is called. */
interface Kind {
  readonly titleOf: (file: Seen) => unknown;
  readonly called: string;
}

const PICTURE = "a picture that Outturn made";
const SPECIFICATION = "https://vega.github.io/schema/vega-lite/";

/** How a mapping begins as YAML. */
const LIST_MAPPING = /^list: (?:establishment|payroll|agency)$/m;

/** How a workbook begins, and a Word document. */
const PARTS_BEGIN = "PK\u0003\u0004";

const kinds: readonly Kind[] = [
  { titleOf: ({ bytes }) => pngTitle(bytes), called: PICTURE },
  { titleOf: ({ text }) => svgTitle(text), called: PICTURE },
  {
    titleOf: ({ mapping: { $schema, description } }) =>
      String($schema).startsWith(SPECIFICATION) ? description : undefined,
    called: "the specification of a picture, which Outturn made",
  },
  {
    titleOf: ({ mapping: { $schema, $id, title } }) =>
      $schema !== undefined && (String($id).startsWith("urn:outturn:") || title === "Outturn plan") ? "" : undefined,
    called: "a JSON Schema, which Outturn made",
  },
  {
    titleOf: ({ mapping: { outturn, title }, text }) => (outturn === undefined ? yamlTitle(text) : title),
    called: "a plan",
  },
  {
    titleOf: ({ text, mapping: { list, columns } }) =>
      (list !== undefined && columns !== undefined) || LIST_MAPPING.test(text) ? "" : undefined,
    called: "a mapping of a list",
  },
  {
    titleOf: ({ text }) => (text.startsWith(PARTS_BEGIN) && text.includes("xl/workbook.xml") ? "" : undefined),
    called: "a workbook",
  },
  {
    titleOf: ({ text }) => (text.startsWith(PARTS_BEGIN) && text.includes("word/document.xml") ? "" : undefined),
    called: "a Word document",
  },
  { titleOf: ({ text }) => withoutEscapes(PAGE.exec(text)?.[1]), called: "a web page" },
  { titleOf: ({ text }) => PAPER.exec(text)?.[1], called: "a paper that Outturn made" },
];

/** How a web page begins, with its title near; and a paper in Markdown. */
const PAGE = /^<!doctype html>[\s\S]{0,600}<title>([^<]{0,300})<\/title>/i;
const PAPER = /^# ([^\n<]{0,300})<!-- part title /;

const LONGEST = 80;

/** What a file that is there is, to go on a sentence with: one that Outturn made, a plan, or neither. */
export function earlierFile(path: string): string {
  const bytes = beginning(path);
  const text = Buffer.from(bytes).toString("utf8");
  const file = { bytes, text, mapping: mappingIn(text) };
  for (const { titleOf, called } of kinds) {
    const title = titleOf(file);
    if (title === undefined) continue;
    const letters = [...String(title)];
    const shown = letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("")}…` : String(title);
    return shown === "" ? called : `${called}, "${shown}"`;
  }
  return "a file that Outturn did not make";
}

function beginning(path: string): Uint8Array {
  try {
    const file = openSync(path, "r");
    try {
      const bytes = Buffer.alloc(LOOKED_AT);
      return bytes.subarray(0, readSync(file, bytes));
    } finally {
      closeSync(file);
    }
  } catch {
    return new Uint8Array(); // of what may not be read nothing is known
  }
}

function mappingIn(text: string): Seen["mapping"] {
  try {
    const value: unknown = text.trimStart().startsWith("{") ? JSON.parse(text) : {};
    return value as Seen["mapping"];
  } catch {
    return {};
  }
}

const SVG =
  /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" role="img" width="\d+" height="\d+" viewBox="[\d ]+"><title>([^<]*)<\/title><desc>/;

const svgTitle = (text: string): string | undefined => withoutEscapes(SVG.exec(text)?.[1]);

/** A text of a page or a picture as it reads. */
const withoutEscapes = (text: string | undefined): string | undefined =>
  text?.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

const TITLE = /^["']?title["']?[ \t]*:[ \t]*(?:([^\r\n"'#][^\r\n#]*)|'([^\r\n']*)|"([^\r\n"]*))/m;

/** The title of a plan in YAML; empty where a plan has none. */
function yamlTitle(text: string): string | undefined {
  if (!/^["']?outturn["']?[ \t]*:/m.test(text)) return undefined;
  const [, plain, single, double] = TITLE.exec(text) ?? [];
  return (plain ?? single ?? double ?? "").trim();
}
