import { mix } from "./philox.ts";

/** What is drawn, as two words: a driver, and the thing that it is drawn for. */
export interface Stream {
  readonly firstWord: number;
  readonly secondWord: number;
}

/** Two to the power of 26 and of 32. */
const PART = 67_108_864;
const WORD = 4_294_967_296;

/**
 * What is drawn, named by its driver and the thing that it is for; a driver that all things share names none. Two that differ in a
 * letter have draws that have nothing to do with each other, and no other driver's draws move where one is added or taken out.
 *
 * @example streamOf("award") // => { firstWord: 744444481, secondWord: 2359261494 }
 */
export function streamOf(driver: string, thing = ""): Stream {
  const named = `${driver}\n${thing}`;
  return { firstWord: mixed(named, 0x811c9dc5), secondWord: mixed(named, 0x9747b28c) };
}

/** Where words are mixed: each call fills it anew. */
const mixedWords = new Uint32Array(4);

/**
 * A chance above 0 and below 1, of 52 bits, each as likely as the next: the same on every machine for one seed, draw, stream and place.
 *
 * @param seed - a whole number from 0
 * @param draw - the number of the draw, from 0 to below 2 to the power of 32
 * @param place - of several that are drawn for one thing, such as the posts of a record
 * @throws RangeError when seed, draw or place is not such a number
 * @example chanceIn(2026, 0, streamOf("award")) // => 0.13840027347655848
 */
export function chanceIn(seed: number, draw: number, { firstWord, secondWord }: Stream, place = 0): number {
  if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError(`A seed is a whole number from 0, not ${seed}.`);
  if (!isWord(draw) || !isWord(place)) throw new RangeError(`There is no draw ${draw}, place ${place}.`);
  mixedWords[0] = draw;
  mixedWords[1] = place;
  mixedWords[2] = firstWord;
  mixedWords[3] = secondWord;
  mix(mixedWords, seed, Math.floor(seed / WORD)); // of the seed the lower word counts
  return ((mixedWords[0]! >>> 6) * PART + (mixedWords[1]! >>> 6) + 0.5) / (PART * PART);
}

const isWord = (givenNumber: number): boolean =>
  Number.isInteger(givenNumber) && givenNumber >= 0 && givenNumber < WORD;

/** A text as a word: FNV-1a over its code units, its bits then mixed as in MurmurHash3. */
function mixed(text: string, startWord: number): number {
  let word = startWord;
  for (let position = 0; position < text.length; position += 1)
    word = Math.imul(word ^ text.charCodeAt(position), 0x01000193);
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return (word ^ (word >>> 16)) >>> 0;
}
