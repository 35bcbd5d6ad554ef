/** What a cell cannot hold, or programs change: marks that are no letters, halves of letters, and the letters that stand for those in files. */
const UNSAFE = /[^\P{Cc}\n]|[\p{Cs}\ufeff\ufffe\uffff]|_x[0-9a-f]{4}_/iu;

/**
 * A text as a cell holds it: as it is, and in quotes where it would otherwise be read as another: blanks around it, nothing in it, quotes of
 * its own, marks that no cell holds, or the signs of an empty list and mapping.
 *
 * @example quotedText("Legal") // => "Legal"
 * @example quotedText(" Legal") // => '" Legal"'
 */
export function quotedText(text: string): string {
  const isPlain =
    text !== "" &&
    text === text.trim() &&
    !isQuoted(text) &&
    text !== EMPTY_LIST &&
    text !== EMPTY_MAPPING &&
    !UNSAFE.test(text);
  return isPlain ? text : inQuotes(text);
}

/** A text in quotes, with every unsafe mark written by its number. */
export const inQuotes = (text: string): string =>
  JSON.stringify(text)
    .replace(/[\p{Cc}\ufeff\ufffe\uffff]/gu, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "\\u005f");

/** The text that stands in quotes; nothing where a text is not in quotes. */
export function unquotedText(text: string): string | undefined {
  if (!isQuoted(text)) return undefined;
  try {
    const inside: unknown = JSON.parse(text);
    return typeof inside === "string" ? inside : undefined;
  } catch {
    return undefined;
  }
}

/** How a list and a mapping with nothing in them stand in a cell. */
export const EMPTY_LIST = "[]";
export const EMPTY_MAPPING = "{}";

const isQuoted = (text: string): boolean => text.length >= 2 && text.startsWith('"') && text.endsWith('"');
