import type { Forecast } from "@outturn/core";
import type { MediumTerm } from "@outturn/core/budget";
import { budgetHeadline, budgetTables, shownTable } from "@outturn/core/tables";
import { bold, type Paper } from "../terminal/paper.ts";
import { tableLines } from "../terminal/table-lines.ts";
import { wrap } from "../terminal/wrap.ts";
import { colophon, titles, warnings } from "./top.ts";

const NAMES = 32;

/** The answer, and the medium-term budget as tables. */
export function budgetPage(budget: MediumTerm, forecast: Forecast, paper: Paper): string[] {
  return [
    ...wrap(budgetHeadline(budget), paper.width).map((lineId) => bold(lineId, paper)),
    ...warnings(forecast, paper),
    "",
    ...titles(forecast, paper),
    "",
    ...budgetTables(budget).flatMap((table) => [...tableLines(shownTable(table), paper, { names: NAMES }), ""]),
    colophon(forecast, paper),
  ];
}
