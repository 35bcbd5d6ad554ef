import {
  type Cell,
  type ColumnDesign,
  columnName,
  firstRowOf,
  LISTS_SHEET,
  type SheetDesign,
  sheetPlace,
} from "../../sheets/index.ts";

/** The lists to choose from, on a sheet of their own, which anyone may read and add to. */
export interface Lists {
  /** The sheet, or none where there is nothing to choose from. */
  readonly sheets: readonly SheetDesign[];
  /** Where the choices of a column stand, as `Lists!$A$5:$A$9`; nothing where the column has none. */
  readonly rangeOf: (column: ColumnDesign) => string | undefined;
}

/** Choices that are the same stand there once. They are never written into the cell's own rule, where a comma would part them. */
export function listsOf(sheets: readonly SheetDesign[]): Lists {
  const choicesByKey = new Map<string, ColumnDesign>();
  for (const column of sheets.flatMap(({ columns }) => columns))
    if (column.choices !== undefined && !choicesByKey.has(keyOf(column))) choicesByKey.set(keyOf(column), column);
  if (choicesByKey.size === 0) return { sheets: [], rangeOf: () => undefined };
  const lists = [...choicesByKey.values()];
  const sheet = listsSheet(lists);
  const firstRow = firstRowOf(sheet) + 1;
  const places = new Map(
    [...choicesByKey.keys()].map((key, position) => {
      const letters = columnName(position);
      const lastRow = firstRow + Math.max(lists[position]!.choices!.length, 1) - 1;
      return [key, `${sheetPlace(LISTS_SHEET)}!$${letters}$${firstRow}:$${letters}$${lastRow}`];
    }),
  );
  return {
    sheets: [sheet],
    rangeOf: (column) => (column.choices === undefined ? undefined : places.get(keyOf(column))),
  };
}

const keyOf = (column: ColumnDesign): string => JSON.stringify(column.choices);

function listsSheet(lists: readonly ColumnDesign[]): SheetDesign {
  const headings = new Set<string>();
  const columns = lists.map(({ heading, format }): ColumnDesign => {
    let distinct = heading;
    for (let number = 2; headings.has(distinct.toLowerCase()); number += 1) distinct = `${heading} ${number}`;
    headings.add(distinct.toLowerCase());
    return { heading: distinct, note: `What may stand under "${heading}".`, format };
  });
  const length = Math.max(...lists.map(({ choices }) => choices!.length));
  const rows = Array.from({ length }, (_, row): Cell[] => lists.map(({ choices }) => choices![row] ?? null));
  return {
    name: LISTS_SHEET,
    title: LISTS_SHEET,
    introduction: ["What other sheets offer to choose from."],
    columns,
    rows,
  };
}
