import type { Evidence, FirstRows, ListField, ShownColumn } from "@outturn/core/lists";
import { shownBy } from "./evidence.ts";
import { type FormPart, isWithin, keyOf, type Written, withKey } from "./form-part.ts";
import { selectPart } from "./select-part.ts";
import { FIELD_WORDS } from "./words.ts";

const NONE = "";
/** Stands for what a mapping has that the list does not. */
const GONE = "gone";

/** Which column a field of the list is, with what shows it. */
export function columnPart(
  field: ListField,
  { columns }: FirstRows,
  written: Written,
  evidence: readonly Evidence[],
): FormPart {
  const key = `columns.${field}`;
  const before = keyOf(written.columns, field);
  const offered = columns.filter(({ holds }) => holds === undefined || field === "holder");
  const start =
    before === undefined ? NONE : (offered.find((column) => isNamed(column, before, columns))?.letter ?? GONE);
  const goneName = typeof before === "string" ? before : String(keyOf(before, "letter"));
  const hint = shownBy(evidence, key);
  return selectPart({
    label: FIELD_WORDS[field],
    ...(hint !== undefined && start !== GONE && { hint }),
    options: [
      { value: NONE, words: "No column" },
      ...(start === GONE ? [{ value: GONE, words: `“${goneName}” of the mapping` }] : []),
      ...offered.map(({ letter, heading }) => ({
        value: letter,
        words: heading === "" ? letter : `${letter}: ${heading}`,
      })),
    ],
    start,
    put: (given, letter) => withKey(given, "columns", withKey(columnsOf(given), field, named(letter, columns, before))),
    owns: (path) => isWithin(path, key),
    check: (letter) =>
      letter === GONE ? `The list has no column “${goneName}” that can be read. Choose another.` : undefined,
  });
}

const columnsOf = (written: Written): Written => (written.columns ?? {}) as Written;

/** A column as a mapping names it: by its heading, or by its letter where another has the same heading or it has none. */
function named(letter: string, columns: readonly ShownColumn[], before: unknown): unknown {
  if (letter === NONE) return undefined;
  const column = columns.find((each) => each.letter === letter);
  if (column === undefined) return before;
  const isAlone = columns.filter(({ heading }) => plain(heading) === plain(column.heading)).length === 1;
  return column.heading !== "" && isAlone ? column.heading : { letter };
}

function isNamed({ letter, heading }: ShownColumn, before: unknown, columns: readonly ShownColumn[]): boolean {
  if (typeof before !== "string") return keyOf(before, "letter") === letter;
  const exact = columns.some((column) => column.heading === before);
  return exact ? heading === before : plain(heading) === plain(before);
}

const plain = (heading: string): string => heading.trim().toLowerCase().replace(/\s+/g, " ");
