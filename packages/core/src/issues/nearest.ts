import { shown } from "./shown.ts";

/**
 * The known word that a misspelt one was probably meant to be: the fewest letters added, dropped, changed or swapped, and no more
 * than a third of its length; nothing when none is near. Where a list is asked about thousands of words, the first of them are
 * looked for: comparing each with each would take longer than anybody waits.
 *
 * @example nearest("recomendation", ["recommendation", "type"]) // => "recommendation"
 * @example nearest("salary", ["point", "top"]) // => undefined
 */
export function nearest(word: string, knownNames: readonly string[]): string | undefined {
  const wordList = wordListOf(knownNames);
  if (wordList.found.has(word)) return wordList.found.get(word);
  if (wordList.compared > MOST_COMPARED) return undefined;
  const foundText = lookedFor(word, knownNames, wordList);
  wordList.found.set(word, foundText);
  return foundText;
}

function lookedFor(word: string, knownNames: readonly string[], wordList: WordList): string | undefined {
  const wantedText = plain(word);
  let best: string | undefined;
  let fewest = Math.min(wantedText.length, Math.max(1, Math.floor(wantedText.length / 3)) + 1);
  wordList.words.forEach((candidate, wordIndex) => {
    wordList.compared += 1;
    if (Math.abs(wantedText.length - candidate.length) >= fewest) return;
    const steps = distance(wantedText, candidate, fewest, wordList);
    if (steps < fewest) {
      best = knownNames[wordIndex];
      fewest = steps;
    }
  });
  return best;
}

/** Letters that are compared with the words of one list, before no more words are looked for in it. */
const MOST_COMPARED = 2_000_000;

/** Known words, as they are compared, how many letters have been compared with them, and what has been found for whom. */
interface WordList {
  readonly words: readonly string[];
  compared: number;
  readonly found: Map<string, string | undefined>;
}

const lists = new WeakMap<readonly string[], WordList>();

function wordListOf(knownNames: readonly string[]): WordList {
  const wordList = lists.get(knownNames) ?? { words: knownNames.map(plain), compared: 0, found: new Map() };
  lists.set(knownNames, wordList);
  return wordList;
}

/** The sentence that offers the nearest known word, and the whole list where it is short; with a space before it, or nothing. */
export function suggestion(word: string, knownNames: readonly string[]): string {
  const offer = meantWord(word, knownNames);
  return knownNames.length > 0 && knownNames.length <= 24
    ? `${offer} Known here: ${knownNames.map(short).join(", ")}.`
    : offer;
}

/** The sentence that offers the nearest known word, with a space before it, or nothing. */
export function meantWord(word: string, knownNames: readonly string[]): string {
  const near = nearest(word, knownNames);
  return near === undefined ? "" : ` Did you mean ${shown(near)}?`;
}

const short = (name: string): string => shown(name).slice(1, -1);

const plain = (word: string): string =>
  word
    .slice(0, 160)
    .toLowerCase()
    .replace(/[\s_-]+/g, "")
    .slice(0, 80);

/** Damerau-Levenshtein distance with swaps of neighbours, given up as soon as it must reach `limit`. */
function distance(first: string, second: string, limit: number, count: { compared: number }): number {
  let before: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, position) => position);
  for (let i = 1; i <= first.length; i += 1) {
    const row = [i];
    count.compared += second.length;
    for (let j = 1; j <= second.length; j += 1) {
      const changed = last[j - 1]! + (first[i - 1] === second[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && first[i - 1] === second[j - 2] && first[i - 2] === second[j - 1]
          ? before[j - 2]! + 1
          : changed;
      row.push(Math.min(changed, swapped, last[j]! + 1, row[j - 1]! + 1));
    }
    if (Math.min(...row) >= limit) return limit;
    before = last;
    last = row;
  }
  return last[second.length]!;
}
