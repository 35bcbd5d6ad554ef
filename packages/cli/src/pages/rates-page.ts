import { type PublishedRow, shownTable, type Table } from "@outturn/core/tables";
import type { Paper } from "../terminal/paper.ts";
import { tableLines } from "../terminal/table-lines.ts";
import { wrap } from "../terminal/wrap.ts";

/** The published figures, and under each table where they were read. */
export function ratesPage(tables: readonly Table<PublishedRow>[], paper: Paper): string[] {
  const lines = tables.flatMap((table) => {
    const { columns, rows } = table;
    const figures = { ...table, columns: columns.filter(({ key }) => key !== "sources") };
    const sources = rows.flatMap(({ from, sources }) => wrap(`From ${from}: ${sources}`, paper.width, "- "));
    return [...tableLines(shownTable(figures), paper), "", "Read in:", ...sources, ""];
  });
  const wording =
    "Known: the day a figure was announced or agreed, where that is held; a plan's knownOn is compared with it. " +
    "Every point of the spine and the addresses of the sources: outturn rates --json";
  return [...lines, ...wrap(wording, paper.width)];
}
