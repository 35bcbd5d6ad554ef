import { emptyFile, tooDeep } from "../issues/index.ts";
import { endOfText, parsedJson, scanJson } from "./json-scan.ts";
import { MOST_DEEP, type TextRead } from "./text-read.ts";

/** Plain data from a JSON text. Places, and what is wrong, are worked out only where something is. */
export function readJson(text: string): TextRead {
  if (text.trim() === "") return { wrong: [{ at: 0, finding: emptyFile() }], place: () => ({ at: 0 }) };
  const { deepest, deepAt, members } = outline(text);
  if (deepest > MOST_DEEP) return { wrong: [{ at: deepAt, finding: tooDeep(MOST_DEEP) }], place: () => ({ at: 0 }) };
  const value = parsedJson(text); // where it is none, the scan says where and why
  const place = () => scanJson(text).place;
  const suspect = value === undefined || /__proto__|\\u005f/i.test(text) || keysIn(value) !== members;
  return suspect
    ? { ...(value !== undefined && { value }), place, wrong: scanJson(text).wrong }
    : { value, place, wrong: [] };
}

/** How deep brackets nest and how many members mappings have, by the characters outside texts alone. */
function outline(text: string): { deepest: number; deepAt: number; members: number } {
  let [depth, deepest, deepAt, members] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === 34) {
      at = endOfText(text, at);
    } else if (character === 58) {
      members += 1;
    } else if (character === 123 || character === 91) {
      depth += 1;
      if (depth > deepest) {
        deepest = depth;
        if (depth <= MOST_DEEP + 1) deepAt = at;
      }
    } else if (character === 125 || character === 93) {
      depth -= 1;
    }
  }
  return { deepest, deepAt, members };
}

/** Keys of all mappings in a value: fewer than the text has members means that a key was given twice. */
function keysIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  let keys = 0;
  if (Array.isArray(value)) {
    for (const entry of value) keys += keysIn(entry);
    return keys;
  }
  for (const held of Object.values(value)) keys += 1 + keysIn(held);
  return keys;
}
