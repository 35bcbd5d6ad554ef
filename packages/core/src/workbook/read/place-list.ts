import { type Path, pathText, statedTwice } from "../../issues/index.ts";
import { inWords } from "../heading.ts";
import { putInto } from "./put.ts";
import type { Reading } from "./reading.ts";
import type { RowRead } from "./row-records.ts";

/**
 * Puts rows into the plan as a list.
 *
 * @param listName - as issues give it
 */
export function placeList(
  listPath: Path,
  rows: readonly RowRead[],
  reading: Reading,
  listName = inWords(String(listPath.at(-1))),
): void {
  if (rows.length === 0) return;
  const list = rows.map(({ record }) => record ?? {});
  if (!putInto(reading.written, listPath, list)) {
    reading.report(rows[0]!.place, statedTwice(listName), listPath);
    return;
  }
  rows.forEach((row, position) => {
    keepPlace([...listPath, position], row, reading);
  });
}

/** Keeps where a record stands, and which of its cells could not be read. */
export function keepPlace(planPath: Path, { place, lost }: RowRead, { places, lost: allLost }: Reading): void {
  places.rows.set(pathText(planPath), place);
  for (const fieldPath of lost) allLost.add(pathText([...planPath, ...fieldPath]));
}
