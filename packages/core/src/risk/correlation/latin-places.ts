import { type LatinHypercube, latinChanceIn } from "../chance/latin-hypercube.ts";
import type { Correlated } from "./correlated.ts";
import { scoresTogether } from "./scores.ts";

/** For each risk that goes together with others, the part of its chances that each draw of a hypercube falls into. */
type LatinPlaces = readonly Int32Array[];

interface Kept {
  readonly seed: number;
  readonly draws: number;
  readonly places: LatinPlaces;
}

const keptPlaces = new WeakMap<Correlated, Kept>();

/** The parts that draws of a hypercube fall into where risks go together: worked out for all of its draws at once, and kept. */
export function latinPlaces(correlated: Correlated, seed: number, sampling: LatinHypercube): LatinPlaces {
  const { draws } = sampling;
  const kept = keptPlaces.get(correlated);
  if (kept?.seed === seed && kept.draws === draws) return kept.places;
  const scores = correlated.members.map(() => new Float64Array(draws));
  for (let draw = 0; draw < draws; draw += 1) {
    const own = correlated.members.map(({ stream, place }) => latinChanceIn(seed, draw, stream, place, sampling));
    for (const [row, score] of scoresTogether(correlated.root, own).entries()) scores[row]![draw] = score;
  }
  const places = scores.map(placesOf);
  keptPlaces.set(correlated, { seed, draws, places });
  return places;
}

/** How many are smaller than each of some numbers; of two that are the same the first is. */
function placesOf(scores: Float64Array): Int32Array {
  const inOrder = Int32Array.from(scores.keys()).sort(
    (first, second) => scores[first]! - scores[second]! || first - second,
  );
  const places = new Int32Array(scores.length);
  for (const [place, draw] of inOrder.entries()) places[draw] = place;
  return places;
}
