import type { Locate, Path } from "../issues/index.ts";

/** Where a value stands in a text, and where what it holds stands. Places are counted in characters from the start. */
export interface Place {
  readonly at: number;
  readonly members?: ReadonlyMap<string, Member>;
  readonly entries?: readonly Place[];
}

export interface Member {
  readonly keyAt: number;
  readonly place: Place;
}

/**
 * Names places of a text as `plan.yaml:18:5`: line and column counted from 1.
 *
 * @param name - the file as the user knows it
 */
export function placesOf(name: string, text: string): (at: number) => string {
  let starts: number[] | undefined;
  return (at) => {
    starts ??= lineStarts(text);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return `${name}:${low + 1}:${at - starts[low]! + 1}`;
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}

/** Finds paths in a text; what is not there is looked for at what should hold it. */
export function locateIn(root: Place, placeName: (at: number) => string): Locate {
  return (path, part) => {
    const found = follow(root, path);
    const isKey = found.depth === path.length && part === "key";
    return placeName(isKey ? (found.keyAt ?? found.place.at) : found.place.at);
  };
}

function follow(root: Place, path: Path): { place: Place; keyAt: number | undefined; depth: number } {
  let place = root;
  let keyAt: number | undefined;
  for (let depth = 0; depth < path.length; depth += 1) {
    const step = path[depth]!;
    const member = typeof step === "string" ? place.members?.get(step) : undefined;
    const next = typeof step === "number" ? place.entries?.[step] : member?.place;
    if (!next) return { place, keyAt, depth };
    keyAt = member?.keyAt;
    place = next;
  }
  return { place, keyAt, depth: path.length };
}
