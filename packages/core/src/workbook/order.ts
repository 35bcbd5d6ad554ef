import type { Issue } from "../issues/index.ts";
import type { Book } from "../sheets/index.ts";

/** Issues in the order of their sheets, rows and columns; what has no cell comes first. */
export function inOrderOfCells(issues: readonly Issue[], { fileName, sheets }: Book): readonly Issue[] {
  return issues
    .map((issue) => ({
      issue,
      place: placeOf(
        issue.at.slice(fileName.length + 2),
        sheets.map(({ name }) => name),
      ),
    }))
    .sort((first, second) => {
      const differing = first.place.findIndex((part, depth) => part !== second.place[depth]);
      return differing < 0 ? 0 : first.place[differing]! - second.place[differing]!;
    })
    .map(({ issue }) => issue);
}

/** Sheet, row and column of a cell's name, each counted from 1; 0 where there is none. */
function placeOf(cellText: string, sheetNames: readonly string[]): readonly [number, number, number] {
  const mark = cellText.lastIndexOf("!");
  if (mark < 0) return [0, 0, 0];
  const written = cellText.slice(0, mark);
  const sheetName = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  const [, lettersOfColumn = "", figures = "0"] = /^([A-Z]+)(\d+)$/.exec(cellText.slice(mark + 1)) ?? [];
  let column = 0;
  for (const letter of lettersOfColumn) column = column * 26 + letter.charCodeAt(0) - 64;
  return [sheetNames.indexOf(sheetName) + 1, Number(figures), column];
}
