/**
 * A text of the user's on one line of a terminal: control characters, which could move a cursor or hide what is written, and marks
 * that turn the direction of writing are shown as �.
 */
export const plainText = (text: string): string =>
  text.replace(/[\t\n\r\u2028\u2029]+/gu, " ").replace(/\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "�");

/** Slow to make, and most texts need none. */
let graphemes: Intl.Segmenter | undefined;

function segments(text: string): Intl.Segments {
  graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return graphemes.segment(text);
}

const wide =
  /^(?:\p{Extended_Pictographic}(?!\ufe0e)|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])/u;

/** How many columns a text takes. */
export function widthOf(text: string): number {
  if (/^[\x20-\x7e£–…·]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of segments(text)) width += wide.test(segment) ? 2 : 1;
  return width;
}

/** A text cut to so many columns, with … where something is left out. */
export function cut(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let kept = "";
  let width = 1;
  for (const { segment } of segments(text)) {
    width += widthOf(segment);
    if (width > columns) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
