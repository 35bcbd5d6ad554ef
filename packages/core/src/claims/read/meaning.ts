import { addTo } from "../add-to.ts";
import type { Phrase } from "./phrase.ts";
import { fillers, type Measure, measures, type Qualifiers, qualifiers } from "./vocabulary.ts";

/** What the words beside a sum of money say that it is. */
export interface Meaning {
  /** Absent: they do not say. */
  readonly measure?: Measure;
  /** The word that says it, where that names a kind of its own: grant, growth, reserve, budget. */
  readonly kind?: string;
  readonly qualifiers: Qualifiers;
  /** What is left: words that name something. */
  readonly subject: readonly string[];
  /** The same words as they are written. */
  readonly named: string;
}

/** A phrase of the vocabulary as the words it has, and what is done where it stands. */
interface Entry {
  readonly roots: readonly string[];
  readonly rank: number;
  readonly measure?: Measure;
  readonly qualifier?: Qualifiers;
}

const entries: readonly Entry[] = [
  ...measures.flatMap(([measure, ...phrases], rank) =>
    phrases.map((phrase): Entry => ({ roots: phrase.split(" "), rank, measure })),
  ),
  ...qualifiers.flatMap(([key, value, ...phrases]) =>
    phrases.map((phrase): Entry => ({ roots: phrase.split(" "), rank: 0, qualifier: { [key]: value } })),
  ),
].sort((first, second) => second.roots.length - first.roots.length);

const byFirst = new Map<string, Entry[]>();
for (const entry of entries) addTo(byFirst, entry.roots[0]!, entry);

/**
 * What words say: the longest phrase that is known at each place counts, and what is neither known nor a filler names something.
 *
 * @example meaningOf([{ text: "grants", roots: ["grant"] }]).measure // => "funding"
 */
export function meaningOf(phrase: Phrase): Meaning {
  const roots = phrase.flatMap((claimWord) => claimWord.roots.map((wordRoot) => ({ root: wordRoot, word: claimWord })));
  const subject: { readonly root: string; readonly text: string }[] = [];
  let bestEntry: Entry | undefined;
  let qualified: Qualifiers = {};
  for (let rootIndex = 0; rootIndex < roots.length; ) {
    const entry = byFirst
      .get(roots[rootIndex]!.root)
      ?.find((eachEntry) => eachEntry.roots.every((wordRoot, index) => roots[rootIndex + index]?.root === wordRoot));
    if (entry === undefined) {
      const { root, word } = roots[rootIndex]!;
      if (!fillers.has(root)) subject.push({ root, text: word.text });
      rootIndex += 1;
      continue;
    }
    rootIndex += entry.roots.length;
    if (entry.qualifier) qualified = { ...entry.qualifier, ...qualified };
    else if (bestEntry === undefined || entry.rank < bestEntry.rank) bestEntry = entry;
  }
  // What is said to be additional is, where it is said to be a cost, the cost.
  const { changed, ...unchanged } = qualified;
  if (changed === "addition" && bestEntry !== undefined) qualified = unchanged;
  return {
    ...(bestEntry?.measure && { measure: bestEntry.measure }),
    ...(bestEntry && KINDS.has(bestEntry.roots[0]!) && { kind: bestEntry.roots[0]! }),
    qualifiers: qualified,
    subject: subject.map(({ root }) => root),
    named: [...new Set(subject.map(({ text }) => text))].join(" "),
  };
}

/** Words that a source of money may be called by. */
const KINDS: ReadonlySet<string> = new Set([
  "grant",
  "growth",
  "reserve",
  "budget",
  "contribution",
  "allocation",
  "receipt",
]);
