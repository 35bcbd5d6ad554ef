import { LETTER_A } from "./plain-text.ts";

/** A word of a claim or a title: as it is written, and in the form in which words are compared. */
export interface ClaimWord {
  readonly text: string;
  /** The parts of a word with dashes, each in the singular. */
  readonly roots: readonly string[];
}

/** The words of a claim without its figures and without what they say of time. */
export type Phrase = readonly ClaimWord[];

const token = /[a-z0-9_ᴀ]+(?:['-][a-z0-9_ᴀ]+)*/g;

/** The words of a text in small letters. */
export const wordsIn = (plain: string): Phrase =>
  (plain.match(token) ?? []).map((claimText) => {
    const ownPart = claimText.replace(/'s$/, "");
    return {
      text: claimText.replace(LETTER_A, "A").replace(/^([a-z]+)_(\d+)$/, "$1 $2"),
      roots: ownPart.split(/[-']/).map(singular),
    };
  });

/** A word in the singular, near enough for two spellings of one thing to be alike. */
function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

/** The words as a person reads them. */
export const wordsOfPhrase = (phrase: Phrase): string => phrase.map(({ text }) => text).join(" ");
