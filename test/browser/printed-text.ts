import { inflateSync } from "node:zlib";

/** An object of a PDF: what is said of it, and its stream as text, a letter a byte. */
interface Part {
  readonly says: string;
  readonly stream: string;
}

/**
 * The words on the pages of a PDF that Chromium printed, in the order in which they were drawn. Letters stand in it as numbers of shapes,
 * of which each typeface says what letters they are.
 */
export function printedText(pdf: Buffer): string {
  const parts = partsOf(pdf);
  const letters = new Map<string, ReadonlyMap<string, string>>();
  for (const [id, { says }] of parts) {
    const [, table] = /\/ToUnicode (\d+) 0 R/.exec(says) ?? [];
    if (table !== undefined) letters.set(id, lettersOf(parts.get(table)!.stream));
  }
  return [...parts.values()].map(({ stream }) => drawnIn(stream, letters)).join("\n");
}

function partsOf(pdf: Buffer): ReadonlyMap<string, Part> {
  const text = pdf.toString("latin1");
  const parts = new Map<string, Part>();
  for (const { 0: head, 1: id, index } of text.matchAll(/(\d+) 0 obj\n/g)) {
    const begins = index + head.length;
    const says = text.slice(begins, text.indexOf("endobj", begins)).split("stream\n")[0]!;
    const [, length] = /\/Length (\d+)/.exec(says) ?? [];
    const from = text.indexOf("stream\n", begins) + "stream\n".length;
    const bytes = length === undefined ? undefined : pdf.subarray(from, from + Number(length));
    const isText = bytes !== undefined && says.includes("/FlateDecode") && !/\/Subtype|\/Length1/.test(says);
    parts.set(id!, { says, stream: isText ? inflateSync(bytes).toString("latin1") : "" });
  }
  return parts;
}

/** The table of a typeface: the number of a shape, as four letters, and what it stands for. */
function lettersOf(table: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  const hexOf = (code: number): string => code.toString(16).toUpperCase().padStart(4, "0");
  const textOf = (hex: string): string => Buffer.from(hex, "hex").swap16().toString("utf16le");
  for (const [, from, until, first] of table.matchAll(/<(\w{4})> <(\w{4})> <(\w{4})>/g)) {
    const [start, end, letter] = [from, until, first].map((hex) => Number.parseInt(hex!, 16)) as [
      number,
      number,
      number,
    ];
    for (let code = start; code <= end; code += 1) letters.set(hexOf(code), textOf(hexOf(letter + code - start)));
  }
  for (const [, code, means] of table.matchAll(/^<(\w{4})> <(\w+)>$/gm)) letters.set(code!, textOf(means!));
  return letters;
}

/** What a stream of drawing draws with each typeface. */
function drawnIn(stream: string, typefaces: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let letters: ReadonlyMap<string, string> = new Map();
  let drawn = "";
  for (const [, typeface, shapes] of stream.matchAll(/\/F(\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>|\bET\b/g)) {
    if (typeface !== undefined) letters = typefaces.get(typeface) ?? new Map();
    else if (shapes === undefined) drawn += "\n";
    else for (const code of shapes.toUpperCase().match(/.{4}/g) ?? []) drawn += letters.get(code) ?? "";
  }
  return drawn;
}
