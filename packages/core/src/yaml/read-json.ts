import { emptyFile, tooDeep } from "../issues/index.ts";
import { endOfText, parsedJson, scanJson } from "./json-scan.ts";
import { MOST_DEEP, type TextRead } from "./text-read.ts";

/** Plain data from a JSON text. Places, and what is wrong, are worked out only where something is. */
export function readJson(sourceText: string): TextRead {
  if (sourceText.trim() === "") return { wrong: [{ offset: 0, finding: emptyFile() }], place: () => ({ offset: 0 }) };
  const { deepest, deepAt, members } = outline(sourceText);
  if (deepest > MOST_DEEP)
    return { wrong: [{ offset: deepAt, finding: tooDeep(MOST_DEEP) }], place: () => ({ offset: 0 }) };
  const rawValue = parsedJson(sourceText); // where it is none, the scan says where and why
  const place = () => scanJson(sourceText).place;
  const suspect = rawValue === undefined || /__proto__|\\u005f/i.test(sourceText) || keysIn(rawValue) !== members;
  return suspect
    ? { ...(rawValue !== undefined && { value: rawValue }), place, wrong: scanJson(sourceText).wrong }
    : { value: rawValue, place, wrong: [] };
}

/** How deep brackets nest and how many members mappings have, by the characters outside texts alone. */
function outline(sourceText: string): { deepest: number; deepAt: number; members: number } {
  let [depth, deepest, deepAt, members] = [0, 0, 0, 0];
  for (let position = 0; position < sourceText.length; position += 1) {
    const character = sourceText.charCodeAt(position);
    if (character === 34) {
      position = endOfText(sourceText, position);
    } else if (character === 58) {
      members += 1;
    } else if (character === 123 || character === 91) {
      depth += 1;
      if (depth > deepest) {
        deepest = depth;
        if (depth <= MOST_DEEP + 1) deepAt = position;
      }
    } else if (character === 125 || character === 93) {
      depth -= 1;
    }
  }
  return { deepest, deepAt, members };
}

/** Keys of all mappings in a value: fewer than the text has members means that a key was given twice. */
function keysIn(rawValue: unknown): number {
  if (typeof rawValue !== "object" || rawValue === null) return 0;
  let keys = 0;
  if (Array.isArray(rawValue)) {
    for (const entry of rawValue) keys += keysIn(entry);
    return keys;
  }
  for (const heldValue of Object.values(rawValue)) keys += 1 + keysIn(heldValue);
  return keys;
}
