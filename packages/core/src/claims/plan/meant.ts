import { listed } from "../../words/index.ts";
import { type Meaning, meaningOf, type Phrase } from "../read/index.ts";
import { kindInWords, type NamedThing, type Names, rootsOf } from "./names.ts";

/** What the words of a claim mean in a plan: the whole of it, one thing, several that share the words, or nothing that it has. */
export type Meant =
  | { readonly is: "whole"; readonly meaning: Meaning }
  | { readonly is: "one"; readonly named: NamedThing; readonly meaning: Meaning }
  /** Several things have all the words in their titles, though none is called so. */
  | { readonly is: "several"; readonly named: readonly NamedThing[]; readonly words: string; readonly meaning: Meaning }
  | { readonly is: "nothing"; readonly why: string };

/**
 * Finds what words name, so that no word is left over: a whole title, an id, the whole plan where only words of money are left, or else
 * what has all the words that are left in its title.
 *
 * @param fits - whether a thing can have the sum that the claim speaks of
 */
export function meantBy(
  phrase: Phrase,
  names: Names,
  fits: (namedThing: NamedThing, meaning: Meaning) => boolean,
): Meant {
  const triedMeants: Meant[] = [];
  for (const { found, rest } of [...byTitle(phrase, names), ...byId(phrase, names)]) {
    const meaning = meaningOf(rest);
    if (meaning.subject.length > 0) continue;
    const fitting = found.filter((namedThing) => fits(namedThing, meaning));
    if (fitting.length === 1) return { is: "one", named: fitting[0]!, meaning };
    if (fitting.length > 1) triedMeants.push(ambiguous(fitting));
  }
  if (triedMeants[0] !== undefined) return triedMeants[0];
  const meaning = meaningOf(phrase);
  if (meaning.subject.length === 0) return { is: "whole", meaning };
  const heldThings = names.holding([...new Set(rootsOf([{ text: "", roots: meaning.subject }]))]);
  const fitting = heldThings.filter((namedThing) => fits(namedThing, meaning));
  if (fitting.length === 1) return { is: "one", named: fitting[0]!, meaning };
  if (fitting.length > 1) return { is: "several", named: fitting, words: meaning.named, meaning };
  return { is: "nothing", why: `the plan has nothing that is called "${meaning.named}"` };
}

interface FoundNames {
  readonly found: readonly NamedThing[];
  readonly rest: Phrase;
}

/** Every title that stands in the words, the longest first, and the words without it. */
function byTitle(phrase: Phrase, names: Names): readonly FoundNames[] {
  const roots = phrase.flatMap((claimWord, position) =>
    rootsOf([claimWord]).map((wordRoot) => ({ root: wordRoot, at: position })),
  );
  const windows = roots.flatMap(({ root }, fromWord) =>
    names.lengthsFrom(root).flatMap((length) => {
      const window = roots.slice(fromWord, fromWord + length);
      const foundThings = window.length < length ? [] : names.titled(window.map((record) => record.root));
      return foundThings.length === 0
        ? []
        : [{ found: foundThings, length, from: window[0]!.at, to: window.at(-1)!.at }];
    }),
  );
  return windows
    .sort((first, second) => second.length - first.length || first.from - second.from)
    .map(({ found, from, to }) => ({ found, rest: without(phrase, from, to - from + 1) }));
}

/** An id stands for its thing, unless it is a word that means something by itself, such as "it" or "cost". */
const byId = (phrase: Phrase, names: Names): readonly FoundNames[] =>
  phrase.flatMap((claimWord, position) => {
    const meaning = meaningOf([claimWord]);
    // "phase 1" may be the id "phase_1": a word is shown with a space before its number.
    const recordId = claimWord.text.toLowerCase().replace(" ", "_");
    const foundThings = meaning.subject.length === 0 ? [] : names.withId(recordId);
    return foundThings.length === 0 ? [] : [{ found: foundThings, rest: without(phrase, position, 1) }];
  });

/** The words before and after, with a gap between them over which no phrase reaches. */
const without = (phrase: Phrase, fromWord: number, length: number): Phrase => [
  ...phrase.slice(0, fromWord),
  { text: "", roots: ["of"] },
  ...phrase.slice(fromWord + length),
];

const ambiguous = (named: readonly NamedThing[]): Meant => ({
  is: "nothing",
  why: `"${named[0]!.title}" is ${idsInWords(named)} in the plan: write the id of the one that is meant`,
});

/** Things that cannot be told apart by their words, by their ids. */
export function idsInWords(named: readonly NamedThing[]): string {
  const recordIds = named.slice(0, 5).map(({ is, id }) => `the ${kindInWords[is]} "${id}"`);
  return listed(named.length > 5 ? [...recordIds, `${named.length - 5} more`] : recordIds, "and");
}
