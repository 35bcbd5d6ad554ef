import { LAYOUTS } from "../layouts.ts";

/** A sheet of a plan by its name, and whose rows its own belong to. */
export interface DraftSheet {
  readonly sheetName: string;
  /** Absent where its rows belong to no others. */
  readonly owner?: string;
}

/**
 * The sheets of a plan, in the order of its workbook.
 *
 * @example draftSheets.filter(({ owner }) => owner === "Scenarios").map(({ sheetName }) => sheetName) // => ["Changes"]
 */
export const draftSheets: readonly DraftSheet[] = LAYOUTS.map(({ sheetName, place, belongsTo }) => {
  const [section, second] = place;
  const owner = belongsTo === undefined || second === undefined ? undefined : ownerOf(section!);
  return { sheetName, ...(owner !== undefined && { owner }) };
});

function ownerOf(section: string): string | undefined {
  return LAYOUTS.find(({ place }) => place.join(".") === section)?.sheetName;
}
