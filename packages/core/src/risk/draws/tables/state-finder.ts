import type { DrawnNumbers } from "../../drawing/drawing.ts";
import type { States } from "./states.ts";

/** Values further apart than this are looked up in a map. */
const MOST_APART = 4_096;

/** Writes the state of each of several families in a draw. */
export type StateFinder = (numbers: DrawnNumbers, into: Int32Array) => void;

/** Finds the states of many families at once: their digits stand in columns, and digits with the same values share one list of places. */
export function stateFinder(states: readonly States[]): StateFinder {
  const digits = states.flatMap((own) => own.digits);
  const firsts = new Int32Array(states.length + 1);
  for (const [familyIndex, own] of states.entries()) firsts[familyIndex + 1] = firsts[familyIndex]! + own.digits.length;
  const things = Int32Array.from(digits, ({ thingIndex }) => thingIndex);
  const sizes = Int32Array.from(digits, ({ values }) => values.length);
  const lists = new Map<string, PlaceList>();
  let length = 0;
  const placeLists = digits.map(({ values }) => {
    const listKey = values.join();
    const known = lists.get(listKey);
    if (known) return known;
    const list = { values, least: Math.min(...values), from: length, far: farApart(values) };
    if (!list.far) length += Math.max(...values) - list.least + 1;
    lists.set(listKey, list);
    return list;
  });
  const places = new Int32Array(length);
  for (const { values, least, from, far } of lists.values())
    if (!far) for (const [place, drawnValue] of values.entries()) places[from + drawnValue - least] = place;
  const offsets = Float64Array.from(placeLists, ({ from, least }) => from - least);
  const isFar = placeLists.some(({ far }) => far);
  const placeOf = (digit: number, drawnNumber: number): number =>
    isFar && placeLists[digit]!.far
      ? placeLists[digit]!.far!.get(drawnNumber)!
      : places[offsets[digit]! + drawnNumber]!;
  return (numbers, into) => {
    for (let familyIndex = 0; familyIndex < states.length; familyIndex += 1) {
      let state = 0;
      for (let digit = firsts[familyIndex]!; digit < firsts[familyIndex + 1]!; digit += 1)
        state = state * sizes[digit]! + placeOf(digit, numbers[things[digit]!]!);
      into[familyIndex] = state;
    }
  };
}

interface PlaceList {
  readonly values: readonly number[];
  readonly least: number;
  /** Where its places begin among those of all lists. */
  readonly from: number;
  readonly far: ReadonlyMap<number, number> | undefined;
}

const farApart = (values: readonly number[]): PlaceList["far"] =>
  Math.max(...values) - Math.min(...values) >= MOST_APART
    ? new Map(values.map((drawnValue, place) => [drawnValue, place]))
    : undefined;
