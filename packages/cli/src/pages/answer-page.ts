import type { Forecast } from "@outturn/core";
import { type MoneyShown, type NamedTable, shownTable } from "@outturn/core/tables";
import { bold, type Paper } from "../terminal/paper.ts";
import { tableLines } from "../terminal/table-lines.ts";
import { wrap } from "../terminal/wrap.ts";
import { type After, colophon, titles, warnings } from "./top.ts";

/** An answer to a question put to a plan: in a sentence, with what it is made of. */
export interface AnswerShown {
  readonly says: string;
  readonly tables?: readonly NamedTable[];
  /** Sentences after the tables. */
  readonly notes?: readonly string[];
  readonly money?: MoneyShown;
  /** The scenario or changes after which the question was put. */
  readonly after?: After;
}

/** The answer first, then the plan it is of, its tables, and what else there is to say. */
export function answerPage(
  forecast: Forecast,
  { says, tables = [], notes = [], money, after }: AnswerShown,
  paper: Paper,
): string[] {
  return [
    ...wrap(says, paper.width).map((lineId) => bold(lineId, paper)),
    ...warnings(forecast, paper),
    "",
    ...titles(forecast, paper, after),
    ...tables.flatMap(({ table }) => ["", ...tableLines(shownTable(table, money), paper)]),
    ...(notes.length === 0 ? [] : ["", ...notes.flatMap((text) => wrap(text, paper.width, "- "))]),
    "",
    colophon(forecast, paper),
  ];
}
