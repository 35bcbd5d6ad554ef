import { philox } from "./philox.ts";
import { chanceIn, type Stream } from "./stream.ts";

/** So many draws that are spread evenly: of each thing, one draw falls into each of so many equal parts of its chances. */
export interface LatinHypercube {
  readonly is: "latin-hypercube";
  readonly draws: number;
}

const ROUNDS = 6;
const WORD = 4_294_967_296;
/** Marks what is shuffled apart from what is drawn, as places of draws do not reach so far. */
const SHUFFLED = 4_000_000_000;

/**
 * A chance above 0 and below 1 of a Latin hypercube: the draws of a thing and place fall each into a part of their own, in an order of
 * its own, worked out from the draw's number alone.
 *
 * @param draw - the number of the draw, below the number of all of them
 * @throws RangeError when there is no such draw
 */
export function latinChanceIn(
  seed: number,
  draw: number,
  stream: Stream,
  place: number,
  { draws }: LatinHypercube,
): number {
  if (!(Number.isInteger(draw) && draw >= 0 && draw < draws))
    throw new RangeError(`There is no draw ${draw} in a Latin hypercube of ${draws}`);
  return (shuffled(seed, draw, stream, place, draws) + chanceIn(seed, draw, stream, place)) / draws;
}

/**
 * Where a number stands when those below a count are shuffled: a Feistel network over the halves of its bits, gone through again while it
 * leads beyond the count.
 */
function shuffled(seed: number, draw: number, { firstWord, secondWord }: Stream, place: number, count: number): number {
  let halfBits = 1;
  while (4 ** halfBits < count) halfBits += 1;
  const half = 2 ** halfBits;
  let value = draw;
  do {
    let left = Math.floor(value / half);
    let right = value % half;
    for (let round = 0; round < ROUNDS; round += 1) {
      const [word] = philox(
        [right, SHUFFLED + round, (firstWord ^ place) >>> 0, secondWord],
        [seed % WORD, Math.floor(seed / WORD)],
      );
      [left, right] = [right, (left ^ (word % half)) >>> 0];
    }
    value = left * half + right;
  } while (value >= count);
  return value;
}
