import fc from "fast-check";
import { expect, test } from "vitest";
import { fileIn, ownFolder } from "../cli/folder.ts";
import { outturnHere } from "../cli/in-process.ts";
import { runs } from "../support/runs.ts";
import { asked, COUNTS, type NamesOfPlan, namedPlan } from "./named-plan.ts";

const folder = ownFolder();

/** Words that every record of a program answers to, and that stand in no output by themselves. */
const WORDS = [
  ...[
    "constructor",
    "hasOwnProperty",
    "isPrototypeOf",
    "propertyIsEnumerable",
    "toLocaleString",
    "toString",
    "valueOf",
  ],
  ...["__defineGetter__", "__lookupSetter__"],
];
/** The one that no key and no id can be. */
const RESERVED = "__proto__";

/** A name as long as a word, in the same place of any order, that is no word of a program's. */
const standIn = (word: string): string => `${word.slice(0, -2)}qq`;

const withStandIns = (text: string): string =>
  [...WORDS, RESERVED]
    .flatMap((word) => [word, word.toLowerCase()]) // as claims repeat it
    .reduce((now, word) => now.replaceAll(word, standIn(word)), text);

const some = (count: number, words: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...words), { minLength: count, maxLength: count });

const names: fc.Arbitrary<NamesOfPlan> = fc.record({
  ids: some(COUNTS.ids, WORDS),
  keys: some(COUNTS.keys, WORDS),
  texts: some(COUNTS.texts, [...WORDS, RESERVED]),
  counted: fc.constantFrom(...WORDS.filter((word) => !word.includes("_"))),
});

/** What the command prints and says, less what is of the plan's very text. */
async function answers(given: NamesOfPlan): Promise<readonly string[]> {
  const path = fileIn(folder, "plan.json", JSON.stringify(namedPlan(given)));
  const found: string[] = [];
  for (const words of asked(path, given)) {
    const { status, out, err } = await outturnHere(words);
    found.push(`${words.join(" ")}\n${status} ${err}\n${out.replace(/\b[0-9a-f]{12}(?:[0-9a-f]{52})?\b/g, "...")}`);
  }
  return found;
}

test("a plan in which everything is named as a record's own words says what it says under other names", async () => {
  await fc.assert(
    fc.asyncProperty(names, async (given) => {
      const [ids, keys, texts] = [given.ids, given.keys, given.texts].map((words) => words.map(standIn));
      const others = { ids: ids!, keys: keys!, texts: texts!, counted: standIn(given.counted) };
      const said = await answers(given);
      expect(said.map(withStandIns)).toEqual(await answers(others));
      expect(said.filter((text) => !/\n0 \n/.test(text))).toEqual([]);
    }),
    { numRuns: runs(3) },
  );
});
