import type { Paper } from "./terminal/paper.ts";
import { paperOf } from "./terminal/paper.ts";

/** Prints lines made for whatever standard output is. */
export function printPage(page: (paper: Paper) => readonly string[]): void {
  process.stdout.write(`${page(paperOf(process.stdout)).join("\n")}\n`);
}

/** Prints JSON, and nothing else. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
