import { quotedText, unquotedText } from "./quoted.ts";

/** What stands between the texts of a list in one cell. */
const BETWEEN = ";";

/** A list of texts, as one cell holds it. */
export interface ListText {
  readonly listText: string;
}

/** A list of texts for one cell; nothing where a text of it has the mark between texts, or it holds other than texts. */
export function joinedTexts(list: readonly unknown[]): ListText | undefined {
  const isPlain = list.every((text) => typeof text === "string" && !text.includes(BETWEEN));
  return isPlain ? { listText: list.map((text) => quotedText(text as string)).join(`${BETWEEN} `) } : undefined;
}

/** The texts of a list in one cell. */
export const splitTexts = (listText: string): readonly string[] =>
  listText
    .split(BETWEEN)
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .map((text) => unquotedText(text) ?? text);
