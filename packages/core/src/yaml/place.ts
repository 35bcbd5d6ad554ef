import type { Locate, Path } from "../issues/index.ts";
import { firstPlace } from "../order/index.ts";

/** Where a value stands in a text, and where what it holds stands. Places are counted in characters from the start. */
export interface Place {
  readonly offset: number;
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
 * @param fileName - the file as the user knows it
 */
export function placesOf(fileName: string, sourceText: string): (position: number) => string {
  let starts: number[] | undefined;
  return (position) => {
    starts ??= lineStarts(sourceText);
    const lineNumber = Math.max(
      1,
      firstPlace(starts, (start) => start > position),
    );
    return `${fileName}:${lineNumber}:${position - starts[lineNumber - 1]! + 1}`;
  };
}

function lineStarts(sourceText: string): number[] {
  const starts = [0];
  for (let end = sourceText.indexOf("\n"); end >= 0; end = sourceText.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}

/** Finds paths in a text; what is not there is looked for at what should hold it. */
export function locateIn(root: Place, placeName: (position: number) => string): Locate {
  return (planPath, part) => {
    const found = follow(root, planPath);
    const isKey = found.depth === planPath.length && part === "key";
    return placeName(isKey ? (found.keyAt ?? found.place.offset) : found.place.offset);
  };
}

function follow(root: Place, planPath: Path): { place: Place; keyAt: number | undefined; depth: number } {
  let place = root;
  let keyAt: number | undefined;
  for (let depth = 0; depth < planPath.length; depth += 1) {
    const pathStep = planPath[depth]!;
    const member = typeof pathStep === "string" ? place.members?.get(pathStep) : undefined;
    const nextPlace = typeof pathStep === "number" ? place.entries?.[pathStep] : member?.place;
    if (!nextPlace) return { place, keyAt, depth };
    keyAt = member?.keyAt;
    place = nextPlace;
  }
  return { place, keyAt, depth: planPath.length };
}
