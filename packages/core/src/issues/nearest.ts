import { shown } from "./shown.ts";

/**
 * The known word that a misspelt one was probably meant to be: the fewest letters added, dropped, changed or swapped, and no more
 * than a third of its length; nothing when none is near. Where a list is asked about thousands of words, the first of them are
 * looked for: comparing each with each would take longer than anybody waits.
 *
 * @example nearest("recomendation", ["recommendation", "type"]) // => "recommendation"
 * @example nearest("salary", ["point", "top"]) // => undefined
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const list = listOf(known);
  if (list.found.has(word)) return list.found.get(word);
  if (list.compared > MOST_COMPARED) return undefined;
  const found = lookedFor(word, known, list);
  list.found.set(word, found);
  return found;
}

function lookedFor(word: string, known: readonly string[], list: List): string | undefined {
  const wanted = plain(word);
  let best: string | undefined;
  let fewest = Math.min(wanted.length, Math.max(1, Math.floor(wanted.length / 3)) + 1);
  list.words.forEach((candidate, place) => {
    list.compared += 1;
    if (Math.abs(wanted.length - candidate.length) >= fewest) return;
    const steps = distance(wanted, candidate, fewest, list);
    if (steps < fewest) {
      best = known[place];
      fewest = steps;
    }
  });
  return best;
}

/** Letters that are compared with the words of one list, before no more words are looked for in it. */
const MOST_COMPARED = 10_000_000;

/** Known words, as they are compared, how many letters have been compared with them, and what has been found for whom. */
interface List {
  readonly words: readonly string[];
  compared: number;
  readonly found: Map<string, string | undefined>;
}

const lists = new WeakMap<readonly string[], List>();

function listOf(known: readonly string[]): List {
  const list = lists.get(known) ?? { words: known.map(plain), compared: 0, found: new Map() };
  lists.set(known, list);
  return list;
}

/** The sentence that offers the nearest known word, and the whole list where it is short; with a space before it, or nothing. */
export function suggestion(word: string, known: readonly string[]): string {
  const offer = meantWord(word, known);
  return known.length > 0 && known.length <= 24 ? `${offer} Known here: ${known.map(short).join(", ")}.` : offer;
}

/** The sentence that offers the nearest known word, with a space before it, or nothing. */
export function meantWord(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
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
function distance(a: string, b: string, limit: number, count: { compared: number }): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    count.compared += b.length;
    for (let j = 1; j <= b.length; j += 1) {
      const changed = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : changed;
      row.push(Math.min(changed, swapped, last[j]! + 1, row[j - 1]! + 1));
    }
    if (Math.min(...row) >= limit) return limit;
    before = last;
    last = row;
  }
  return last[b.length]!;
}
