import { counted } from "../words/index.ts";
import type { TextEncoding } from "./decode-text.ts";

/** Signs of a text that was once decoded wrongly, each with what is said of it. Nothing is mended. */
const WRONG_DECODINGS: readonly (readonly [RegExp, string])[] = [
  [/Â£/g, "the text Â£ stands in it, which is a £ decoded wrongly once before"],
  [/[úœ](?=\d)/g, "a figure has ú or œ before it, which is a £ of an old program"],
  [/\ufffd/g, "it holds the sign \ufffd, which stands for a letter that was lost"],
  [/\?(?=\d)/g, "a figure has ? before it, which may be a £ that was lost"],
];

/** What is odd about how a text was written, a sentence each. */
export function doubtfulDecodings(text: string, encoding: TextEncoding): readonly string[] {
  const read = {
    "utf-8": [],
    "utf-16le": ["It is read as UTF-16."],
    "utf-16be": ["It is read as UTF-16."],
    "windows-1252": ["It is not UTF-8; it is read as Windows-1252."],
  }[encoding];
  const doubtful = WRONG_DECODINGS.flatMap(([sign, says]) => {
    const times = [...text.matchAll(sign)].length;
    return times === 0 ? [] : [`In ${counted(times, "place")} ${says}.`];
  });
  return [...read, ...doubtful];
}
