import type { Forecast } from "@outturn/core";
import {
  costByComponent,
  costByLine,
  costByMonth,
  costByPost,
  costByShare,
  costByTeam,
  headline,
  type OfYear,
  shownTable,
  type Table,
} from "@outturn/core/tables";
import { bold, type Paper } from "../terminal/paper.ts";
import { tableLines } from "../terminal/table-lines.ts";
import { wrap } from "../terminal/wrap.ts";
import { conventionsLines } from "./conventions-lines.ts";
import type { Shown } from "./forecast-page.ts";
import { colophon, titles, warnings } from "./top.ts";

const tables = {
  post: costByPost,
  team: costByTeam,
  component: costByComponent,
  month: costByMonth,
  line: costByLine,
  share: costByShare,
} satisfies { readonly [groupedBy: string]: (forecast: Forecast, only: OfYear) => Table };

/** What cost can be listed by. */
export type By = keyof typeof tables;

/** The one table of cost that is shown. */
export const byTable = (forecast: Forecast, by: By, { year }: Shown): Table =>
  tables[by](forecast, year ? { year } : {});

/** The answer, and one table of cost. */
export function byPage(forecast: Forecast, by: By, shown: Shown, paper: Paper): string[] {
  const { money, conventions } = shown;
  const rests = { all: conventions, by: by === "month" ? "month" : "year" } as const;
  return [
    ...wrap(headline(forecast, money), paper.width).map((lineId) => bold(lineId, paper)),
    ...warnings(forecast, paper),
    "",
    ...titles(forecast, paper),
    "",
    ...tableLines(shownTable(byTable(forecast, by, shown), money), paper),
    "",
    ...conventionsLines(forecast, rests, paper),
    colophon(forecast, paper),
  ];
}
