import type { Sheet } from "../../sheets/index.ts";
import { type PersonalKind, personalByHeading } from "./personal.ts";
import { looksLikeAName, personalByLook } from "./personal-look.ts";

/** A column with so many cells of a look, of each hundred that are not blank, is one of that look; one cell alone among others shows nothing. */
const SHARE = 20;

/** Of a long list so many rows are looked at, at equal steps. */
const ROWS_LOOKED_AT = 400;

/** Personal columns of a sheet, by their heading or by what stands in them. */
export function personalColumns(
  sheet: Sheet,
  headingRow: number,
  headings: readonly string[],
  notPersonal: ReadonlySet<number>,
): ReadonlyMap<number, PersonalKind> {
  const found = new Map<number, PersonalKind>();
  const widest = sheet.rows.reduce((most, row) => Math.max(most, row.length), headings.length);
  for (let column = 0; column < widest; column += 1) {
    if (notPersonal.has(column)) continue;
    const holds = personalByHeading(headings[column] ?? "") ?? byLook(sheet, headingRow, column);
    if (holds !== undefined) found.set(column, holds);
  }
  return found;
}

function byLook(sheet: Sheet, headingRow: number, column: number): PersonalKind | undefined {
  const times = new Map<PersonalKind, number>();
  let filled = 0;
  const step = Math.max(1, Math.floor((sheet.rows.length - headingRow) / ROWS_LOOKED_AT));
  for (let row = headingRow + 1; row < sheet.rows.length; row += step) {
    const cell = sheet.rows[row]![column];
    if (typeof cell !== "string") continue;
    filled += 1;
    const holds = personalByLook(cell) ?? (looksLikeAName(cell) ? "names of people" : undefined);
    if (holds !== undefined) times.set(holds, (times.get(holds) ?? 0) + 1);
  }
  return [...times].find(([, count]) => count === filled || (count > 1 && count * 100 >= filled * SHARE))?.[0];
}
