import type { ListField } from "../../plan/index.ts";
import { headingWords, plainHeading, synonyms } from "../columns/index.ts";

/** What a heading may name, and how well: 0 is the first of the words for it, and turned is in another order of words. */
export interface FieldNamed {
  readonly field: ListField;
  readonly rank: number;
  readonly turned: boolean;
}

const exact = new Map<string, FieldNamed>();
const turnedRound = new Map<string, FieldNamed>();
for (const [field, { names }] of Object.entries(synonyms) as [ListField, (typeof synonyms)[ListField]][])
  for (const [rank, name] of names.entries()) {
    const plain = plainHeading(name);
    if (!exact.has(plain)) exact.set(plain, { field, rank, turned: false });
    const words = headingWords(name);
    if (words.includes(" ") && !turnedRound.has(words))
      turnedRound.set(words, { field, rank: rank + 100, turned: true });
  }

/**
 * What a heading names; nothing where it is not known.
 *
 * @example fieldNamed("Unique post reference")?.field // => "post"
 * @example fieldNamed(" JOB\n TITLE ")?.field // => "title"
 */
export function fieldNamed(heading: string): FieldNamed | undefined {
  const plain = plainHeading(heading);
  return exact.get(plain) ?? exact.get(withoutUnit(plain)) ?? turnedRound.get(headingWords(heading));
}

/** "salary (£)" and "salary £" as "salary". */
const withoutUnit = (plain: string): string => plain.replace("(£)", "").replace("£", "").trim();
