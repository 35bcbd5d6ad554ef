import type { Path } from "../issues/index.ts";
import { layoutAt, standsInline } from "./layouts.ts";
import { joinedTexts } from "./list-text.ts";

/** One cell's worth of a record: where it stands in the record, and what. */
export interface Leaf {
  readonly fieldPath: Path;
  readonly value: unknown;
}

/**
 * A record cell by cell. Lists that have a sheet of their own stand there, except those with nothing in them, and those of one entry where a
 * record may stand for it.
 *
 * @param placeText - where the record stands in a plan, in dots
 */
export function leavesOf(record: unknown, placeText: string): readonly Leaf[] {
  const leaves: Leaf[] = [];
  gatherLeaves(record, placeText, [], leaves);
  return leaves;
}

function gatherLeaves(value: unknown, placeText: string, fieldPath: Path, leaves: Leaf[]): void {
  if (typeof value !== "object" || value === null) {
    leaves.push({ fieldPath, value });
    return;
  }
  const layout = fieldPath.length === 0 ? undefined : layoutAt(placeText);
  const held = entriesOf(value);
  if (held.length === 0) leaves.push({ fieldPath, value });
  else if (layout !== undefined && Array.isArray(value)) {
    if (standsInline(layout, value)) gatherEach(Object.entries(value[0]), placeText, fieldPath, leaves);
  } else if (layout !== undefined) return;
  else if (Array.isArray(value)) {
    const listText = joinedTexts(value);
    if (listText === undefined) gatherEach(held, placeText, fieldPath, leaves);
    else leaves.push({ fieldPath, value: listText });
  } else gatherEach(held, placeText, fieldPath, leaves);
}

function gatherEach(
  held: readonly (readonly [string | number, unknown])[],
  placeText: string,
  fieldPath: Path,
  leaves: Leaf[],
): void {
  for (const [pathStep, value] of held) {
    const inside = typeof pathStep === "number" ? "#" : pathStep;
    gatherLeaves(value, placeText === "" ? inside : `${placeText}.${inside}`, [...fieldPath, pathStep], leaves);
  }
}

function entriesOf(value: object): readonly (readonly [string | number, unknown])[] {
  if (!Array.isArray(value)) return Object.entries(value).filter(([, held]) => held !== undefined);
  return value.map((held, position) => [position, held] as const);
}
