import { blockNotClosed, blockNotOpen, insertAlone, quoteWithoutSource } from "../../issues/index.ts";
import { INSERT_KINDS, type Inline } from "./node.ts";
import { type Piece, type TemplateReport, wordsOfInsert } from "./pieces.ts";

/** What pieces of a paragraph say, with the conditions among them. */
export function readInline(pieces: readonly Piece[], report: TemplateReport): readonly Inline[] {
  const reader = { pieces, position: 0, report };
  const read: Inline[] = [];
  while (reader.position < pieces.length) {
    read.push(...readUntilEnd(reader));
    const piece = pieces[reader.position];
    if (piece === undefined) break;
    report(piece.place, blockNotOpen(piece.text));
    reader.position += 1;
  }
  return read;
}

interface Reader {
  readonly pieces: readonly Piece[];
  position: number;
  readonly report: TemplateReport;
}

/** Up to an `else` or an `end`, which is left for whoever waits for it, or to the last piece. */
function readUntilEnd(reader: Reader): readonly Inline[] {
  const read: Inline[] = [];
  while (reader.position < reader.pieces.length) {
    const piece = reader.pieces[reader.position]!;
    if (piece.is === "insert" && (piece.text === "else" || piece.text === "end")) break;
    reader.position += 1;
    read.push(...readPiece(piece, reader));
  }
  return read;
}

function readPiece(piece: Piece, reader: Reader): readonly Inline[] {
  const { text, place } = piece;
  if (piece.is === "text") return [{ is: "text", text, place }];
  const [first, remaining] = wordsOfInsert(text);
  if (first === "if") return [readCondition(piece, remaining, reader)];
  if (first === "quote") return readQuote(piece, remaining, reader.report);
  if (first === "each" || INSERT_KINDS.some((kind) => kind === first)) {
    reader.report(place, insertAlone(text));
    return [];
  }
  return [{ is: "name", name: text, place }];
}

function readCondition({ text, place }: Piece, words: string, reader: Reader): Inline {
  const then = readUntilEnd(reader);
  const hasElse = reader.pieces[reader.position]?.text === "else";
  if (hasElse) reader.position += 1;
  const otherwise = hasElse ? readUntilEnd(reader) : [];
  if (reader.pieces[reader.position]?.text === "end") reader.position += 1;
  else reader.report(place, blockNotClosed(text));
  return { is: "if", ...conditionOf(words), then, otherwise, place };
}

/** "gap.confirmed", or "not gap.confirmed". */
export function conditionOf(words: string): { readonly condition: string; readonly negated: boolean } {
  const [first, remaining] = wordsOfInsert(words);
  return first === "not" ? { condition: remaining, negated: true } : { condition: words, negated: false };
}

/** `"£2 million" from "Cabinet report, paragraph 10"`. */
function readQuote({ place }: Piece, words: string, report: TemplateReport): readonly Inline[] {
  const [before = "", text = "", joint = "", from = "", after = "", ...more] = words.split('"');
  const isWhole = before.trim() === "" && joint.trim() === "from" && after.trim() === "" && more.length === 0;
  if (isWhole && text.trim() !== "" && from.trim() !== "") return [{ is: "quote", text, from, place }];
  report(place, quoteWithoutSource());
  return [];
}
