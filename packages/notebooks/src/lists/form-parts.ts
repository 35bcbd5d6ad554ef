import { firstRows } from "@outturn/core/lists";
import { columnPart } from "./column-parts.ts";
import { type FormPart, keyOf, type Written } from "./form-part.ts";
import { mappingOf } from "./list-asked.ts";
import { asAtPart, fundingParts, kindPart, sheetParts, spinePart, termParts } from "./list-parts.ts";
import type { OpenedList } from "./opened-list.ts";
import { planParts } from "./plan-parts.ts";
import { ALWAYS_ASKED, FIELDS } from "./words.ts";

/** The controls of the form of a list, but its questions, which come and go. */
export interface FormParts {
  readonly about: readonly FormPart[];
  readonly columns: { readonly found: readonly FormPart[]; readonly others: readonly FormPart[] };
  readonly plan: readonly FormPart[];
}

/** The controls for a list and the mapping that it starts from. */
export function formParts({ book, written: before, evidence }: OpenedList): FormParts {
  const written: Written = { ...before };
  const { mapping } = mappingOf(written);
  const shown = mapping && firstRows(book, mapping);
  const isAsked = (field: (typeof FIELDS)[number]): boolean =>
    keyOf(written.columns, field) !== undefined ||
    (field === "salary" && written.list === "agency" ? false : ALWAYS_ASKED.has(field));
  const partsOf = (fields: typeof FIELDS): readonly FormPart[] =>
    shown === undefined ? [] : fields.map((field) => columnPart(field, shown, written, evidence));
  return {
    about: [
      kindPart(written),
      ...sheetParts(written, book),
      asAtPart(written, book.fileName),
      spinePart(written, evidence),
    ],
    columns: {
      found: partsOf(FIELDS.filter(isAsked)),
      others: partsOf(FIELDS.filter((field) => !isAsked(field))),
    },
    plan: [
      ...planParts(written, book.fileName),
      ...(written.list === "agency" ? termParts(written) : []),
      ...fundingParts(written),
    ],
  };
}
