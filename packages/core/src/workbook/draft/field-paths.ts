import { type Path, pathText } from "../../issues/index.ts";
import { layoutAt } from "../layouts.ts";
import { joinedTexts } from "../list-text.ts";
import { standsInline } from "../sheet-layout.ts";
import { isNothing } from "./draft.ts";

/** A field of a record, and its path as text: the same for the same field of every record. */
export interface FilledField {
  readonly fieldPath: Path;
  readonly text: string;
}

/**
 * The fields of a record that have something in them, as columns name them. What has a sheet of its own is one field, and the one
 * entry of a list that may stand for it has its fields here.
 *
 * @param placeText - where the record stands in a plan, in dots
 */
export function filledFields(record: unknown, placeText: string): readonly FilledField[] {
  const known = typeof record === "object" && record !== null ? knownPaths.get(record) : undefined;
  if (known !== undefined) return known;
  const paths: Path[] = [];
  gather(record, placeText, [], paths);
  const found = paths.map((fieldPath): FilledField => ({ fieldPath, text: pathText(fieldPath) }));
  if (typeof record === "object" && record !== null) knownPaths.set(record, found);
  return found;
}

/** A record is another object whenever anything of it is another. */
const knownPaths = new WeakMap<object, readonly FilledField[]>();

function gather(value: unknown, placeText: string, fieldPath: Path, found: Path[]): void {
  if (isNothing(value)) return;
  if (typeof value !== "object") found.push(fieldPath);
  else if (Array.isArray(value)) gatherList(value, placeText, fieldPath, found);
  else if (fieldPath.length > 0 && layoutAt(placeText) !== undefined) found.push(fieldPath);
  else {
    const held = Object.entries(value as object);
    if (held.length === 0 && fieldPath.length > 0) found.push(fieldPath);
    for (const [key, inside] of held) gather(inside, placed(placeText, key), [...fieldPath, key], found);
  }
}

function gatherList(list: readonly unknown[], placeText: string, fieldPath: Path, found: Path[]): void {
  const layout = layoutAt(placeText);
  if (layout !== undefined && standsInline(layout, list) && typeof list[0] === "object")
    gather(list[0], placeText, fieldPath, found);
  else if (layout !== undefined || joinedTexts(list) !== undefined) found.push(fieldPath);
  else
    for (const [position, inside] of list.entries())
      gather(inside, placed(placeText, "#"), [...fieldPath, position], found);
}

const placed = (placeText: string, step: string): string => (placeText === "" ? step : `${placeText}.${step}`);
