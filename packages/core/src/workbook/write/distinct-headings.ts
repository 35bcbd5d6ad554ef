import type { Path } from "../../issues/index.ts";
import { headingOf } from "../heading.ts";
import type { Shape } from "../shape.ts";

/**
 * The headings of a sheet's columns. Spreadsheets take two for the same that differ in capital letters alone, as tags may: of these the later
 * one has its name in quotes, with its letters by their numbers, and is read as the same name.
 */
export function distinctHeadings(fieldPaths: readonly Path[], record: Shape): readonly string[] {
  const seenHeadings = new Set<string>();
  return fieldPaths.map((fieldPath) => {
    const heading = headingOf(fieldPath, record);
    const distinct = seenHeadings.has(heading.toLowerCase()) ? withNumbers(fieldPath, record) : heading;
    seenHeadings.add(distinct.toLowerCase());
    return distinct;
  });
}

function withNumbers(fieldPath: Path, record: Shape): string {
  const name = String(fieldPath.at(-1));
  const letters = Array.from({ length: name.length }, (_, position) => name.charCodeAt(position));
  const numbers = letters.map((letter) => `\\u${letter.toString(16).padStart(4, "0")}`);
  return `${headingOf(fieldPath.slice(0, -1), record)}: "${numbers.join("")}"`;
}
