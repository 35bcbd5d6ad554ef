import { counted, listed } from "@outturn/core";
import type { EditedCell, LiveEdits } from "@outturn/core/live";
import { type MoneyShown, type NamedTable, namedTables } from "@outturn/core/tables";
import { bold, type Paper } from "../terminal/paper.ts";
import { wrap } from "../terminal/wrap.ts";
import { differencePage, differenceTables, type TwoPlans } from "./difference-page.ts";
import { wordsTable } from "./words-table.ts";

const MOST_CELLS = 30;

/** What was changed in a workbook: its inputs and what they do, then every cell of its worked-out sheets that is not as it was exported. */
export function importForecastPage(
  plans: TwoPlans,
  edits: LiveEdits,
  money: MoneyShown | undefined,
  paper: Paper,
): string[] {
  return [
    ...differencePage(plans, money, paper),
    ...cellLines(edits.cells, paper),
    ...formulaLines(edits.formulas, paper),
  ];
}

/** The tables of the page, with every cell. */
export const importTables = (plans: TwoPlans, { cells }: LiveEdits): readonly NamedTable[] => [
  ...differenceTables(plans),
  ...namedTables(
    "cells",
    cells.length === 0
      ? undefined
      : wordsTable(
          "Cells that a workbook works out and that are not as exported",
          { cell: "Cell", what: "What was done", exported: "As exported", now: "As it is" },
          cells.map((cell) => ({
            ...{ cell: cell.place, what: cell.is, exported: cell.exported, now: cell.now },
          })),
        ),
  ),
];

const DONE: { readonly [edit in EditedCell["is"]]: (cell: EditedCell) => string } = {
  "typed-over": ({ now, exported }) => `${now} was typed over the formula ${exported}`,
  cleared: ({ exported }) => `the formula ${exported} was taken out`,
  "formula-changed": ({ now, exported }) => `the formula is ${now}, was ${exported === "" ? "none" : exported}`,
  "value-changed": ({ now, exported }) =>
    `holds ${now === "" ? "nothing" : now}, held ${exported === "" ? "nothing" : exported}`,
};

function cellLines(cells: readonly EditedCell[], paper: Paper): string[] {
  if (cells.length === 0) return [];
  const shown = cells.slice(0, MOST_CELLS);
  const more = cells.length - shown.length;
  return [
    "",
    bold(
      `${counted(cells.length, "cell")} that a workbook works out ${cells.length === 1 ? "is" : "are"} not as exported`,
      paper,
    ),
    ...wrap("What they come to is not read: no figure here rests on them.", paper.width),
    ...shown.flatMap((cell) => wrap(`${cell.place}: ${DONE[cell.is](cell)}`, paper.width, "- ")),
    ...(more > 0 ? [`  And ${counted(more, "more cell")}: --json lists them.`] : []),
  ];
}

const MOST_NAMED = 10;

function formulaLines(places: readonly string[], paper: Paper): string[] {
  if (places.length === 0) return [];
  const named = places.length > MOST_NAMED ? [...places.slice(0, MOST_NAMED), "others"] : places;
  const text = `Of a formula in a cell of the plan's own sheets, the value was read that was saved with it: ${listed(named)}.`;
  return ["", ...wrap(text, paper.width)];
}
