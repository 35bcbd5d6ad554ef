/** Four whole numbers of 32 bits. */
export type FourWords = readonly [number, number, number, number];

const ROUNDS = 10;
const FIRST_FACTOR = 0xd2511f53;
const SECOND_FACTOR = 0xcd9e8d57;
const FIRST_STEP = 0x9e3779b9;
const SECOND_STEP = 0xbb67ae85;

/**
 * Four words that depend on every bit of a counter and a key: Philox 4x32 with ten rounds. A draw is worked out from its number alone,
 * so that none waits for another, and any order and any number of workers gives the same.
 *
 * Salmon, Moraes, Dror and Shaw, Parallel Random Numbers: As Easy as 1, 2, 3 (SC11), section 4.3.
 */
export function philox(counter: FourWords, key: readonly [number, number]): FourWords {
  const words = Uint32Array.from(counter);
  mix(words, key[0], key[1]);
  return [words[0]!, words[1]!, words[2]!, words[3]!];
}

/** The same in place: what stands in four words is the counter, and then what comes of it. Whole numbers of 32 bits alone, as processors have them. */
export function mix(words: Uint32Array, firstKeyWord: number, secondKeyWord: number): void {
  let first = words[0]! | 0;
  let second = words[1]! | 0;
  let third = words[2]! | 0;
  let fourth = words[3]! | 0;
  let firstKey = firstKeyWord | 0;
  let secondKey = secondKeyWord | 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const high = highWord(SECOND_LOW, SECOND_HIGH, third) ^ second ^ firstKey;
    const otherHigh = highWord(FIRST_LOW, FIRST_HIGH, first) ^ fourth ^ secondKey;
    second = Math.imul(SECOND_FACTOR, third);
    fourth = Math.imul(FIRST_FACTOR, first);
    first = high;
    third = otherHigh;
    firstKey = (firstKey + FIRST_STEP) | 0;
    secondKey = (secondKey + SECOND_STEP) | 0;
  }
  words[0] = first;
  words[1] = second;
  words[2] = third;
  words[3] = fourth;
}

const [FIRST_LOW, FIRST_HIGH] = [FIRST_FACTOR & 0xffff, FIRST_FACTOR >>> 16];
const [SECOND_LOW, SECOND_HIGH] = [SECOND_FACTOR & 0xffff, SECOND_FACTOR >>> 16];

/** The upper 32 bits of the product of a factor and a word, from products of their halves, none of which is more than 32 bits. */
function highWord(lowFactor: number, highFactor: number, word: number): number {
  const lowHalf = word & 0xffff;
  const highHalf = word >>> 16;
  const middle = (Math.imul(highFactor, lowHalf) + (Math.imul(lowFactor, lowHalf) >>> 16)) | 0;
  const otherMiddle = (Math.imul(lowFactor, highHalf) + (middle & 0xffff)) | 0;
  return (Math.imul(highFactor, highHalf) + (middle >>> 16) + (otherMiddle >>> 16)) | 0;
}
