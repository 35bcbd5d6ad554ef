import { bracesNotClosed, type Issue } from "../../issues/index.ts";
import type { Place } from "./node.ts";

/** Text, or what stands between two pairs of braces. */
export interface Piece {
  readonly is: "text" | "insert";
  readonly text: string;
  readonly place: Place;
}

/** Says what is wrong with what was written at a place. */
export type TemplateReport = (place: Place, finding: Pick<Issue, "code" | "problem" | "mend">) => void;

/**
 * A line cut into its text and its inserts.
 *
 * @param placeOf - the place of a column, counted from 1
 */
export function piecesOf(
  templateLine: string,
  placeOf: (column: number) => Place,
  report: TemplateReport,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  while (from < templateLine.length) {
    const opens = templateLine.indexOf("{{", from);
    const textEnd = opens < 0 ? templateLine.length : opens;
    if (textEnd > from) pieces.push({ is: "text", text: templateLine.slice(from, textEnd), place: placeOf(from + 1) });
    if (opens < 0) break;
    const closes = templateLine.indexOf("}}", opens);
    if (closes < 0) {
      report(placeOf(opens + 1), bracesNotClosed());
      break;
    }
    pieces.push({ is: "insert", text: templateLine.slice(opens + 2, closes).trim(), place: placeOf(opens + 1) });
    from = closes + 2;
  }
  return pieces;
}

/** The first word of an insert, and what comes after it. */
export function wordsOfInsert(text: string): readonly [string, string] {
  const blank = text.indexOf(" ");
  return blank < 0 ? [text, ""] : [text.slice(0, blank), text.slice(blank + 1).trim()];
}
