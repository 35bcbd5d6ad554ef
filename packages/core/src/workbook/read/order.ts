import type { Issue } from "../../issues/index.ts";
import type { Book } from "../../sheets/index.ts";

/** Issues in the order of their sheets, rows and columns; what has no cell comes first. */
export function inOrderOfCells(issues: readonly Issue[], { fileName, sheets }: Book): readonly Issue[] {
  return issues
    .map((issue) => ({
      issue,
      place: placeOf(issue, { fileName, sheets }),
    }))
    .sort((first, second) => {
      const differing = first.place.findIndex((part, depth) => part !== second.place[depth]);
      return differing < 0 ? 0 : first.place[differing]! - second.place[differing]!;
    })
    .map(({ issue }) => issue);
}

/** Sheet, row and column of the cell of an issue, each counted from 1; 0 where there is none. */
export function placeOf(
  { at: place }: Issue,
  { fileName, sheets }: Pick<Book, "fileName" | "sheets">,
): readonly [number, number, number] {
  const cellText = place.slice(fileName.length + 2);
  const mark = cellText.lastIndexOf("!");
  if (mark < 0) return [0, 0, 0];
  const written = cellText.slice(0, mark);
  const sheetName = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  const [, lettersOfColumn = "", figures = "0"] = /^([A-Z]+)(\d+)$/.exec(cellText.slice(mark + 1)) ?? [];
  let column = 0;
  for (const letter of lettersOfColumn) column = column * 26 + letter.charCodeAt(0) - 64;
  return [sheets.findIndex(({ name }) => name === sheetName) + 1, Number(figures), column];
}
