import type { ListField } from "../../plan/index.ts";
import type { Sheet } from "../../sheets/index.ts";
import { cellText, isBlank } from "../cells/index.ts";
import { MONTH_HEADINGS, personalByHeading, plainHeading } from "../columns/index.ts";
import { type FieldNamed, fieldNamed } from "./field-named.ts";

/** Columns found by their headings. */
export interface HeadingFound {
  readonly fields: ReadonlyMap<ListField, number>;
  /** Fields found by words in another order. */
  readonly turned: ReadonlySet<ListField>;
  /** Twelve months from April, or none. */
  readonly months: readonly number[];
}

/** The column whose heading fits each field best; a personal one only for who is in a post. */
export function fieldsByHeading(headings: readonly string[], sheet: Sheet, row: number): HeadingFound {
  const best = new Map<ListField, FieldNamed & { readonly column: number }>();
  headings.forEach((heading, column) => {
    const named = fieldNamed(heading);
    if (named === undefined) return;
    const { field, rank } = named;
    if (personalByHeading(heading) !== undefined && field !== "holder") return;
    if (field === "post" && plainHeading(heading) === "post" && !hasFigures(sheet, row, column)) return;
    const before = best.get(field);
    if (before === undefined || rank < before.rank) best.set(field, { ...named, column });
  });
  if (best.has("charge")) best.delete("salary");
  const months = MONTH_HEADINGS.map((month) =>
    headings.findIndex((heading) => plainHeading(heading).slice(0, 3) === month && isMonth(heading)),
  );
  const hasMonths = months.every((column) => column >= 0) && !best.has("salary");
  return {
    fields: new Map([...best].map(([field, { column }]) => [field, column])),
    turned: new Set([...best].flatMap(([field, { turned }]) => (turned ? [field] : []))),
    months: hasMonths ? months : [],
  };
}

/** "Apr", "April", "Apr-26": no other word. */
const isMonth = (heading: string): boolean => /^[a-z]{3,9}[-' ]?(?:\d{2}|\d{4})?$/.test(plainHeading(heading));

/** Whether most of a column's first cells have a figure in them, as numbers of posts do. */
function hasFigures(sheet: Sheet, headingRow: number, column: number): boolean {
  const cells = sheet.rows.slice(headingRow + 1, headingRow + 40).map((row) => row[column]);
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.filter((cell) => /\d/.test(cellText(cell))).length * 2 > filled.length;
}
