import { duplicateKey, RESERVED_KEY, reservedKey, syntaxWrong } from "../issues/index.ts";
import type { Member, Place } from "./place.ts";
import type { Wrong } from "./text-read.ts";

interface TextScan {
  readonly text: string;
  offset: number;
  readonly wrong: Wrong[];
}

const space = /[ \t\r\n]*/y;
const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Places of a JSON text, and what is wrong with it: keys given twice, or the first place where it is no JSON. Its depth is bounded. */
export function scanJson(sourceText: string): { readonly place: Place; readonly wrong: readonly Wrong[] } {
  const textScan: TextScan = { text: sourceText, offset: 0, wrong: [] };
  const place = value(textScan) ?? { offset: 0 };
  match(textScan, space);
  if (textScan.wrong.every(({ finding }) => finding.code !== "syntax") && textScan.offset < sourceText.length) {
    stopScan(textScan, "something follows after the end");
  }
  return { place, wrong: textScan.wrong };
}

function match(textScan: TextScan, pattern: RegExp): string | undefined {
  pattern.lastIndex = textScan.offset;
  const foundText = pattern.exec(textScan.text)?.[0];
  if (foundText !== undefined) textScan.offset += foundText.length;
  return foundText;
}

function stopScan(textScan: TextScan, subject: string): undefined {
  const position = Math.min(textScan.offset, Math.max(0, textScan.text.length - 1));
  const finding = syntaxWrong(
    "JSON",
    textScan.offset >= textScan.text.length ? "it ends before it is complete" : subject,
  );
  textScan.wrong.push({ offset: position, finding });
}

function value(textScan: TextScan): Place | undefined {
  match(textScan, space);
  const next = textScan.text[textScan.offset];
  if (next === "{") return mapping(textScan);
  if (next === "[") return list(textScan);
  const { offset } = textScan;
  if (next === '"') return textIn(textScan) === undefined ? undefined : { offset };
  if (match(textScan, word) !== undefined) return { offset };
  return stopScan(textScan, next === "'" ? "texts stand in double quotes" : "a value should stand here");
}

/** A text in double quotes, as JSON itself reads it. */
function textIn(textScan: TextScan): string | undefined {
  const end = endOfText(textScan.text, textScan.offset);
  const text = parsedJson(textScan.text.slice(textScan.offset, end + 1));
  if (typeof text !== "string")
    return stopScan(textScan, "this text has no end, or a character that needs a backslash");
  textScan.offset = end + 1;
  return text;
}

function list(textScan: TextScan): Place | undefined {
  const { offset } = textScan;
  textScan.offset += 1;
  const entries: Place[] = [];
  if (closes(textScan, "]")) return { offset, entries };
  for (;;) {
    const entry = value(textScan);
    if (!entry) return undefined;
    entries.push(entry);
    if (closes(textScan, "]")) return { offset, entries };
    if (!follows(textScan, ",")) return stopScan(textScan, "a comma or ] should stand here");
  }
}

function mapping(textScan: TextScan): Place | undefined {
  const { offset } = textScan;
  textScan.offset += 1;
  const members = new Map<string, Member>();
  if (closes(textScan, "}")) return { offset, members };
  for (;;) {
    match(textScan, space);
    const keyAt = textScan.offset;
    if (textScan.text[keyAt] !== '"') return stopScan(textScan, "a key in double quotes should stand here");
    const key = textIn(textScan);
    if (key === undefined) return undefined;
    if (!follows(textScan, ":")) return stopScan(textScan, "a colon should stand here");
    const place = value(textScan);
    if (!place) return undefined;
    if (members.has(key)) textScan.wrong.push({ offset: keyAt, finding: duplicateKey(key) });
    if (key === RESERVED_KEY) textScan.wrong.push({ offset: keyAt, finding: reservedKey() });
    members.set(key, { keyAt, place });
    if (closes(textScan, "}")) return { offset, members };
    if (!follows(textScan, ",")) return stopScan(textScan, "a comma or } should stand here");
  }
}

function follows(textScan: TextScan, sign: string): boolean {
  match(textScan, space);
  if (textScan.text[textScan.offset] !== sign) return false;
  textScan.offset += 1;
  return true;
}

const closes = follows;

/** What a text of JSON stands for; nothing where it is no JSON. */
export function parsedJson(sourceText: string): unknown {
  try {
    return JSON.parse(sourceText);
  } catch {
    return undefined;
  }
}

/** The closing quote of the text that opens at a place, or the last character. */
export function endOfText(sourceText: string, open: number): number {
  for (let end = sourceText.indexOf('"', open + 1); end >= 0; end = sourceText.indexOf('"', end + 1)) {
    let slashes = 0;
    while (sourceText.charCodeAt(end - 1 - slashes) === 92) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return sourceText.length;
}
