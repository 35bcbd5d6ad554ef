import type { Sheet } from "../../sheets/index.ts";
import { looksLikeAName, type PersonalKind, personalByHeading, personalByLook } from "./personal.ts";

/** A column with so many cells of a look, of each hundred that are not blank, is one of that look. */
const SHARE = 20;

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
  for (let row = headingRow + 1; row < sheet.rows.length; row += 1) {
    const cell = sheet.rows[row]![column];
    if (typeof cell !== "string") continue;
    filled += 1;
    const holds = personalByLook(cell) ?? (looksLikeAName(cell) ? "names of people" : undefined);
    if (holds !== undefined) times.set(holds, (times.get(holds) ?? 0) + 1);
  }
  return [...times].find(([, count]) => count * 100 >= filled * SHARE)?.[0];
}
