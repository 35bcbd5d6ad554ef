import { plainText, widthOf } from "./plain-text.ts";

/**
 * A text in lines of so many columns, broken at spaces; a word that is longer stands broken.
 *
 * @param first - what the first line begins with
 * @param next - what every later line begins with
 * @param kept - columns kept free at the end of the first line
 */
export function wrap(text: string, columns: number, first = "", next = " ".repeat(widthOf(first)), kept = 0): string[] {
  const lines: string[] = [];
  let lineId = first;
  let empty = true;
  for (const word of plainText(text).split(" ")) {
    for (const [position, piece] of pieces(word, columns - kept - widthOf(next)).entries()) {
      const space = empty || position > 0 ? "" : " "; // what is broken is one word still
      if (!empty && widthOf(lineId + space + piece) > columns - (lines.length === 0 ? kept : 0)) {
        lines.push(lineId.trimEnd());
        lineId = next + piece;
      } else lineId += space + piece;
      empty = false;
    }
  }
  return [...lines, lineId.trimEnd()];
}

function pieces(word: string, columns: number): string[] {
  if (widthOf(word) <= columns) return [word];
  const letters = [...word];
  const cut: string[] = [];
  let piece = "";
  for (const letter of letters) {
    if (widthOf(piece + letter) > columns) {
      cut.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...cut, piece];
}
