import type { Paper } from "./terminal/paper.ts";
import { paperOf } from "./terminal/paper.ts";
import { plainText } from "./terminal/plain-text.ts";

/** Prints lines made for whatever standard output is. */
export function printPage(page: (paper: Paper) => readonly string[]): void {
  const lines = page(paperOf(process.stdout));
  if (lines.length > 0) process.stdout.write(`${lines.join("\n")}\n`);
}

/** What a terminal may obey though JSON may hold it as it is. */
const OBEYED = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** Prints JSON, and nothing else. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2).replace(OBEYED, escaped)}\n`);
}

/** Prints one line. */
export function printLine(text: string): void {
  process.stdout.write(`${plainText(text)}\n`);
}

/** Prints a text of several lines as a file of it would be, but that no letter of it moves a cursor. */
export function printText(text: string): void {
  process.stdout.write(text.split("\n").map(plainText).join("\n"));
}

/** Says one line on standard error, whatever it names: no letter of it moves a cursor or begins another line. */
export function say(text: string): void {
  process.stderr.write(`${plainText(text)}\n`);
}

/** Takes away what stands on the line of a terminal. */
const CLEAR_LINE = "\r\u001b[K";

/** Says on a terminal what comes in place of what it said there before; an empty text takes that away. */
export function sayInPlace(text: string): void {
  process.stderr.write(`${CLEAR_LINE}${plainText(text)}`);
}
