/** Widths of signs in hundredths of the size of the text, of a wide sans-serif: what fits in it fits in narrower ones. */
const narrow = 40;
const plain = 62;
const capital = 72;
const wide = 98;

/**
 * About how wide a text is, never too little: pictures are laid out alike wherever they are drawn, so no font is measured.
 *
 * @param size - of the text in pixels
 * @example widthOf("ill", 10) < widthOf("WWW", 10) // => true
 */
export function widthOf(labelText: string, size: number, bold = false): number {
  let hundredths = 0;
  for (const sign of labelText) hundredths += widthOfSign(sign);
  return (hundredths * size * (bold ? 1.1 : 1)) / 100;
}

function widthOfSign(sign: string): number {
  if (/[ijlftr.,:;'|!()[\]/ -]/.test(sign)) return narrow;
  if (/[mwMW@%–—]/.test(sign)) return wide;
  if (/[A-Z]/.test(sign)) return capital;
  return sign <= "\u024f" || sign === "£" || sign === "€" ? plain : wide;
}

/**
 * A text in lines no wider than a width, broken between words, and inside a word that is wider than a line.
 *
 * @param greatest - lines; the last one ends in "…" where more would be needed
 * @example wrapped("2025/26 is £359k short", 100, 12) // => ["2025/26 is", "£359k short"]
 */
export function wrapped(
  labelText: string,
  width: number,
  size: number,
  greatest = 20,
  bold = false,
): readonly string[] {
  const fits = (word: string): boolean => widthOf(word, size, bold) <= width;
  const lines: string[] = [];
  let lineText = "";
  for (const word of wordsOf(labelText).flatMap((piece) => pieces(piece, fits))) {
    const longer = lineText === "" ? word : `${lineText} ${word}`;
    if (lineText !== "" && !fits(longer)) {
      lines.push(lineText);
      lineText = word;
    } else lineText = longer;
  }
  if (lineText !== "") lines.push(lineText);
  if (lines.length <= greatest) return lines;
  return [...lines.slice(0, greatest - 1), cutToFit(lines.slice(greatest - 1).join(" "), fits)];
}

/** A text, or as much of it as fits with "…". */
export const shortened = (labelText: string, width: number, size: number, bold = false): string =>
  wrapped(labelText, width, size, 1, bold)[0] ?? "";

const wordsOf = (labelText: string): readonly string[] =>
  [...labelText].map(printable).join("").split(" ").filter(Boolean);

/** Signs that steer a text, such as new lines and changes of direction, show as blanks. */
function printable(sign: string): string {
  const code = sign.codePointAt(0)!;
  const steers = code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0xd800 && code < 0xe000) || code >= 0xfffe;
  const turns = (code >= 0x200e && code <= 0x200f) || (code >= 0x2028 && code <= 0x202e);
  const marks = (code >= 0x2066 && code <= 0x2069) || code === 0xfeff;
  return (steers && code < 0x10000) || turns || marks ? " " : sign;
}

function pieces(word: string, fits: (labelText: string) => boolean): readonly string[] {
  if (fits(word)) return [word];
  const parts: string[] = [];
  let part = "";
  for (const sign of word) {
    if (part !== "" && !fits(part + sign)) {
      parts.push(part);
      part = "";
    }
    part += sign;
  }
  return [...parts, part];
}

function cutToFit(labelText: string, fits: (text: string) => boolean): string {
  if (fits(labelText)) return labelText;
  const signs = [...labelText];
  while (signs.length > 0 && !fits(`${signs.join("").trimEnd()}…`)) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}
