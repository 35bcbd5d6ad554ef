import { markHash } from "../marks/hash.ts";
import type { OriginMark } from "../marks/origin-marks.ts";
import type { DraftBlock, DraftFigure, SourceSpan } from "./draft.ts";
import { originIn, saidAsIn } from "./written-marks.ts";

/** Lines that belong together, with where they begin. */
interface Lines extends SourceSpan {
  readonly is: DraftBlock["is"];
  readonly firstLine: number;
  /** How many signs of each line are no text: those of a heading, a list or a quotation. */
  readonly skipped: readonly number[];
}

/**
 * What a text says: its paragraphs and tables in order, each with its line.
 *
 * @param isMarkdown - else every sign is text
 */
export function textBlocks(source: string, fileName: string, isMarkdown: boolean): readonly DraftBlock[] {
  return linesTogether(source, isMarkdown).flatMap((lines) => {
    const read = textOfLines(source, lines, isMarkdown);
    const about = {
      is: lines.is,
      place: `${fileName}:${lines.firstLine}`,
      fromPlace: lines.fromPlace,
      untilPlace: lines.untilPlace,
    };
    return read.text.trim() === "" ? [] : [{ ...about, ...read }];
  });
}

/** "21. " begins a paragraph, with or without an empty line before it. */
const NUMBERED = /^\s{0,8}\d{1,4}(?:\.\d{1,3}){0,3}[.)]\s/;

function linesTogether(source: string, isMarkdown: boolean): readonly Lines[] {
  const foundParts: Lines[] = [];
  let [fromPlace, lineNumber] = [0, 0];
  let last:
    | { is: Lines["is"]; fromPlace: number; untilPlace: number; firstLine: number; skipped: number[] }
    | undefined;
  const endPlace = (): void => {
    if (last !== undefined) foundParts.push(last);
    last = undefined;
  };
  for (const textLine of source.split("\n")) {
    lineNumber += 1;
    const untilPlace = fromPlace + textLine.length;
    const [kind, skipped] = isMarkdown ? kindOf(textLine) : (["text", 0] as const);
    const is = kind === "heading" ? "heading" : kind === "table" ? "table" : "paragraph";
    const begins = kind === "heading" || kind === "item" || NUMBERED.test(textLine);
    if (textLine.trim() === "" || begins || is !== last?.is) endPlace();
    if (textLine.trim() !== "") {
      last ??= { is, fromPlace, untilPlace, firstLine: lineNumber, skipped: [] };
      last.untilPlace = untilPlace;
      last.skipped.push(skipped);
    }
    if (kind === "heading") endPlace();
    fromPlace = untilPlace + 1;
  }
  endPlace();
  return foundParts;
}

/** What a line begins, and how many of its signs say so. */
function kindOf(textLine: string): readonly ["heading" | "item" | "table" | "text", number] {
  const begin = textLine.length - textLine.trimStart().length;
  const text = textLine.slice(begin);
  if (text.startsWith("|")) return ["table", begin];
  if (text.startsWith("#")) return ["heading", begin + text.length - text.replace(/^#{1,6}\s?/, "").length];
  if (text.startsWith("- ") || text.startsWith("* ")) return ["item", begin + 2];
  return ["text", begin + (text.startsWith(">") ? (text.startsWith("> ") ? 2 : 1) : 0)];
}

type ReadText = Pick<DraftBlock, "text" | "figures" | "origin" | "number">;

/** What lines say, without what Markdown writes beside it. */
function textOfLines(source: string, lines: Lines, isMarkdown: boolean): ReadText {
  let text = "";
  const places: number[] = [];
  const figures: DraftFigure[] = [];
  let origin: OriginMark | undefined;
  const say = (letterSign: string, place: number): void => {
    text += /\s/u.test(letterSign) ? " " : letterSign;
    places.push(place);
  };
  let position = lines.fromPlace;
  const skip = [...lines.skipped];
  position += skip.shift()!;
  while (position < lines.untilPlace) {
    const letterSign = source[position]!;
    const comment = isMarkdown && source.startsWith("<!--", position) ? commentAt(source, position) : undefined;
    if (comment !== undefined) {
      const figure = figureIn(comment.text, text, places);
      if (figure !== undefined) figures.push(figure);
      origin = originIn(comment.text) ?? origin;
      position = comment.untilPlace;
    } else if (letterSign === "\n") {
      if (lines.is === "table") {
        text += "\n";
        places.push(position);
      } else say(" ", position);
      position += 1 + (skip.shift() ?? 0);
    } else if (isMarkdown && letterSign === "\\" && position + 1 < lines.untilPlace) {
      say(source[position + 1]!, position + 1);
      position += 2;
    } else {
      if (!(isMarkdown && (letterSign === "*" || letterSign === "`"))) say(letterSign, position);
      position += 1;
    }
  }
  const number = /^(\d{1,5}\. )/.exec(text)?.[1];
  const isNumbered = number !== undefined && source[places[number.length - 2]! - 1] === "\\";
  return {
    text,
    figures,
    ...(origin && { origin }),
    ...(isNumbered && { number: [{ fromPlace: places[0]!, untilPlace: places[number.length - 2]! - 1 }] }),
  };
}

function commentAt(
  source: string,
  fromPlace: number,
): { readonly text: string; readonly untilPlace: number } | undefined {
  const endPlace = source.indexOf("-->", fromPlace);
  return endPlace < 0 ? undefined : { text: source.slice(fromPlace + 4, endPlace).trim(), untilPlace: endPlace + 3 };
}

/** No figure that a paper says is longer: "minus £1,234,567.89 million". */
const LONGEST = 40;
/** What a mark may stand after: a figure in one of the ways that papers say one. */
const FIGURE = /(?:(?:minus |−)?£?\d[\d,.]{0,20}(?:k|m| million)?|nothing|none|all)$/;

function figureIn(comment: string, text: string, places: readonly number[]): DraftFigure | undefined {
  const [name, written, ...more] = comment.split(" ");
  const saidAs = saidAsIn(written);
  if (name === undefined || saidAs === undefined || more.length > 0) return undefined;
  const shown = FIGURE.exec(text.slice(-LONGEST))?.[0];
  if (shown === undefined) return undefined;
  const fromPlace = text.length - shown.length;
  const spans = [{ fromPlace: places[fromPlace]!, untilPlace: places.at(-1)! + 1 }];
  return {
    saidAs,
    hash: markHash(name.replaceAll("-%2d", "--")),
    text: shown,
    fromPlace,
    untilPlace: text.length,
    spans,
  };
}
