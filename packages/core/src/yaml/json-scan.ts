import { duplicateKey, RESERVED_KEY, reservedKey, syntaxWrong } from "../issues/index.ts";
import type { Member, Place } from "./place.ts";
import type { Wrong } from "./text-read.ts";

interface Scan {
  readonly text: string;
  at: number;
  readonly wrong: Wrong[];
}

const space = /[ \t\r\n]*/y;
const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Places of a JSON text, and what is wrong with it: keys given twice, or the first place where it is no JSON. Its depth is bounded. */
export function scanJson(text: string): { readonly place: Place; readonly wrong: readonly Wrong[] } {
  const scan: Scan = { text, at: 0, wrong: [] };
  const place = value(scan) ?? { at: 0 };
  match(scan, space);
  if (scan.wrong.every(({ finding }) => finding.code !== "syntax") && scan.at < text.length) {
    stop(scan, "something follows after the end");
  }
  return { place, wrong: scan.wrong };
}

function match(scan: Scan, pattern: RegExp): string | undefined {
  pattern.lastIndex = scan.at;
  const found = pattern.exec(scan.text)?.[0];
  if (found !== undefined) scan.at += found.length;
  return found;
}

function stop(scan: Scan, what: string): undefined {
  const at = Math.min(scan.at, Math.max(0, scan.text.length - 1));
  const finding = syntaxWrong("JSON", scan.at >= scan.text.length ? "it ends before it is complete" : what);
  scan.wrong.push({ at, finding });
}

function value(scan: Scan): Place | undefined {
  match(scan, space);
  const next = scan.text[scan.at];
  if (next === "{") return mapping(scan);
  if (next === "[") return list(scan);
  const { at } = scan;
  if (next === '"') return textIn(scan) === undefined ? undefined : { at };
  if (match(scan, word) !== undefined) return { at };
  return stop(scan, next === "'" ? "texts stand in double quotes" : "a value should stand here");
}

/** A text in double quotes, as JSON itself reads it. */
function textIn(scan: Scan): string | undefined {
  const end = endOfText(scan.text, scan.at);
  const text = parsedJson(scan.text.slice(scan.at, end + 1));
  if (typeof text !== "string") return stop(scan, "this text has no end, or a character that needs a backslash");
  scan.at = end + 1;
  return text;
}

function list(scan: Scan): Place | undefined {
  const { at } = scan;
  scan.at += 1;
  const entries: Place[] = [];
  if (closes(scan, "]")) return { at, entries };
  for (;;) {
    const entry = value(scan);
    if (!entry) return undefined;
    entries.push(entry);
    if (closes(scan, "]")) return { at, entries };
    if (!follows(scan, ",")) return stop(scan, "a comma or ] should stand here");
  }
}

function mapping(scan: Scan): Place | undefined {
  const { at } = scan;
  scan.at += 1;
  const members = new Map<string, Member>();
  if (closes(scan, "}")) return { at, members };
  for (;;) {
    match(scan, space);
    const keyAt = scan.at;
    if (scan.text[keyAt] !== '"') return stop(scan, "a key in double quotes should stand here");
    const key = textIn(scan);
    if (key === undefined) return undefined;
    if (!follows(scan, ":")) return stop(scan, "a colon should stand here");
    const place = value(scan);
    if (!place) return undefined;
    if (members.has(key)) scan.wrong.push({ at: keyAt, finding: duplicateKey(key) });
    if (key === RESERVED_KEY) scan.wrong.push({ at: keyAt, finding: reservedKey() });
    members.set(key, { keyAt, place });
    if (closes(scan, "}")) return { at, members };
    if (!follows(scan, ",")) return stop(scan, "a comma or } should stand here");
  }
}

function follows(scan: Scan, sign: string): boolean {
  match(scan, space);
  if (scan.text[scan.at] !== sign) return false;
  scan.at += 1;
  return true;
}

const closes = follows;

/** What a text of JSON stands for; nothing where it is no JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The closing quote of the text that opens at a place, or the last character. */
export function endOfText(text: string, open: number): number {
  for (let end = text.indexOf('"', open + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 92) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}
