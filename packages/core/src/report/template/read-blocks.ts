import { blockNotClosed, blockNotOpen, headingOutOfOrder } from "../../issues/index.ts";
import { INSERT_KINDS, type InsertKind, type Node } from "./node.ts";
import { type Piece, piecesOf, type TemplateReport, wordsOfInsert } from "./pieces.ts";
import { conditionOf, readInline } from "./read-inline.ts";

interface Line {
  readonly pieces: readonly Piece[];
  readonly place: string;
}

/** The lines of a template, each cut into its pieces. */
export const linesOf = (text: string, fileName: string, report: TemplateReport): readonly Line[] =>
  text.split("\n").map((templateLine, lineIndex) => {
    const placeOf = (column: number): string => `${fileName}:${lineIndex + 1}:${column}`;
    const ended = templateLine.endsWith("\r") ? templateLine.slice(0, -1) : templateLine;
    const indent = ended.length - ended.trimStart().length;
    return {
      pieces: piecesOf(ended.trim(), (column) => placeOf(column + indent), report),
      place: placeOf(indent + 1),
    };
  });

interface Reader {
  readonly lines: readonly Line[];
  position: number;
  /** The level of the last heading. */
  level: number;
  readonly report: TemplateReport;
}

/** What lines are: headings, paragraphs, lists, what is inserted whole, conditions and repetitions. */
export function nodesOf(lines: readonly Line[], report: TemplateReport): readonly Node[] {
  const reader: Reader = { lines, position: 0, level: 0, report };
  const nodes: Node[] = [];
  while (reader.position < lines.length) {
    nodes.push(...readUntilEnd(reader));
    const templateLine = lines[reader.position];
    if (templateLine === undefined) break;
    report(templateLine.place, blockNotOpen(directiveOf(templateLine)!));
    reader.position += 1;
  }
  return nodes;
}

/** The one insert of a line that has nothing else. */
function directiveOf({ pieces }: Line): string | undefined {
  const [piece, ...more] = pieces;
  return piece?.is === "insert" && more.length === 0 ? piece.text : undefined;
}

const endsBlock = (templateLine: Line): boolean => ["else", "end"].includes(directiveOf(templateLine) ?? "");

/** Up to a line with `else` or `end` alone, which is left for whoever waits for it. */
function readUntilEnd(reader: Reader): readonly Node[] {
  const nodes: Node[] = [];
  while (reader.position < reader.lines.length) {
    const templateLine = reader.lines[reader.position]!;
    if (endsBlock(templateLine)) break;
    reader.position += 1;
    if (templateLine.pieces.length > 0) nodes.push(readLine(templateLine, reader));
  }
  return nodes;
}

function readLine(templateLine: Line, reader: Reader): Node {
  const directive = directiveOf(templateLine);
  const [first, remaining] = wordsOfInsert(directive ?? "");
  const insert = INSERT_KINDS.find((kind) => kind === first);
  if (insert)
    return { is: "insert", insert, name: remaining, place: templateLine.place } satisfies { insert: InsertKind } & Node;
  if (first === "if") return readCondition(templateLine, directive!, remaining, reader);
  if (first === "each") return readEach(templateLine, directive!, remaining, reader);
  const marker = markerOf(templateLine);
  if (marker === "-") return readList(templateLine, reader);
  if (marker !== undefined) return readHeading(templateLine, marker.length, reader);
  return {
    is: "paragraph",
    inline: readInline(paragraphPieces(templateLine, reader), reader.report),
    place: templateLine.place,
  };
}

/** "-" of an entry of a list, or the # of a heading. */
function markerOf({ pieces }: Line): string | undefined {
  const [piece] = pieces;
  if (piece?.is !== "text") return undefined;
  const [first] = wordsOfInsert(piece.text);
  return piece.text.includes(" ") && (first === "-" || first === "#" || first === "##" || first === "###")
    ? first
    : undefined;
}

/** Lines that follow each other are one paragraph. */
function paragraphPieces(first: Line, reader: Reader): readonly Piece[] {
  const pieces = [...first.pieces];
  while (reader.position < reader.lines.length) {
    const templateLine = reader.lines[reader.position]!;
    if (templateLine.pieces.length === 0 || isAlone(templateLine) || markerOf(templateLine) !== undefined) break;
    reader.position += 1;
    pieces.push({ is: "text", text: " ", place: templateLine.place }, ...templateLine.pieces);
  }
  return pieces;
}

/** Whether a line's only insert is no part of a sentence. */
function isAlone(templateLine: Line): boolean {
  const [first] = wordsOfInsert(directiveOf(templateLine) ?? "");
  return ["if", "each", "else", "end", ...INSERT_KINDS].includes(first);
}

/** A line without its marker. */
function withoutMarker({ pieces }: Line): readonly Piece[] {
  const [first, ...others] = pieces;
  const [, remaining] = wordsOfInsert(first!.text);
  return remaining === ""
    ? others
    : [{ ...first!, text: pieces.length > 1 && first!.text.endsWith(" ") ? `${remaining} ` : remaining }, ...others];
}

function readList(first: Line, reader: Reader): Node {
  const entries = [first];
  while (reader.position < reader.lines.length && markerOf(reader.lines[reader.position]!) === "-") {
    entries.push(reader.lines[reader.position]!);
    reader.position += 1;
  }
  const items = entries.map((templateLine) => readInline(withoutMarker(templateLine), reader.report));
  return { is: "list", items, place: first.place };
}

function readHeading(templateLine: Line, level: number, reader: Reader): Node {
  if (level > reader.level + 1) reader.report(templateLine.place, headingOutOfOrder(level, reader.level));
  reader.level = level;
  return {
    is: "heading",
    level: level as 1 | 2 | 3,
    inline: readInline(withoutMarker(templateLine), reader.report),
    place: templateLine.place,
  };
}

function readCondition({ place }: Line, opener: string, words: string, reader: Reader): Node {
  const then = readUntilEnd(reader);
  const hasElse = isNext(reader, "else");
  if (hasElse) reader.position += 1;
  const otherwise = hasElse ? readUntilEnd(reader) : [];
  close({ place, opener }, reader);
  return { is: "if", ...conditionOf(words), then, otherwise, place };
}

function readEach({ place }: Line, opener: string, over: string, reader: Reader): Node {
  const inside = readUntilEnd(reader);
  close({ place, opener }, reader);
  return { is: "each", over, inside, place };
}

const isNext = ({ lines, position }: Reader, houseWord: string): boolean => {
  const templateLine = lines[position];
  return templateLine !== undefined && directiveOf(templateLine) === houseWord;
};

function close({ place, opener }: { readonly place: string; readonly opener: string }, reader: Reader): void {
  if (isNext(reader, "end")) reader.position += 1;
  else reader.report(place, blockNotClosed(opener));
}
