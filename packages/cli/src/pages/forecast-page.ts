import type { Forecast } from "@outturn/core";
import {
  conventionsOf,
  costByYear,
  fundingBySource,
  gapByYear,
  grossAndNet,
  headline,
  type MoneyShown,
  type NamedTable,
  namedTables,
  rangeTables,
  ratesTable,
  shownTable,
  staffByYear,
} from "@outturn/core/tables";
import { bold, dim, type Paper } from "../terminal/paper.ts";
import { tableLines } from "../terminal/table-lines.ts";
import { wrap } from "../terminal/wrap.ts";
import { conventionsLines } from "./conventions-lines.ts";
import { notesLines } from "./notes-lines.ts";
import { colophon, titles, warnings } from "./top.ts";

/** How a forecast is shown. */
export interface Shown {
  readonly money?: MoneyShown;
  readonly year?: Forecast["years"][number];
  readonly conventions: boolean;
  readonly notes: boolean;
}

/** Room for names, so that years stand under one another. */
const NAMES = 32;

/** The answer, then what it is made of: cost, staff, funding, gap, findings, and what it rests on. */
export function forecastPage(forecast: Forecast, shown: Shown, paper: Paper): string[] {
  const sections = [
    titles(forecast, paper),
    cost(forecast, shown, paper),
    ...net(forecast, shown, paper),
    staff(forecast, shown, paper),
    ...funding(forecast, shown, paper),
    tableLines(shownTable(gapByYear(forecast, only(shown)), shown.money), paper, { names: NAMES }),
    ...ranges(forecast, shown, paper),
    notesLines(forecast, shown, paper),
    [...conventionsLines(forecast, { all: shown.conventions, by: "year" }, paper), colophon(forecast, paper)],
  ];
  const top = [
    ...wrap(headline(forecast, shown.money), paper.width).map((lineId) => bold(lineId, paper)),
    ...warnings(forecast, paper),
  ];
  return [top, ...sections.filter((lines) => lines.length > 0)].flatMap((lines, position) =>
    position > 0 ? ["", ...lines] : lines,
  );
}

/** The tables of the page. */
export const pageTables = (forecast: Forecast, shown: Shown): readonly NamedTable[] => [
  ...namedTables("cost_by_year", costByYear(forecast, only(shown))),
  ...namedTables("gross_and_net", grossAndNet(forecast, only(shown))),
  ...namedTables("staff_by_year", forecast.plan.posts.length > 0 ? staffByYear(forecast, only(shown)) : undefined),
  ...namedTables("funding", fundingBySource(forecast, only(shown))),
  ...namedTables("gap_by_year", gapByYear(forecast, only(shown))),
  ...namedTables("ranges", rangeTables(forecast, only(shown))),
  ...(shown.conventions
    ? [...namedTables("conventions", conventionsOf(forecast)), ...namedTables("rates", ratesTable(forecast))]
    : []),
];

function cost(forecast: Forecast, shown: Shown, paper: Paper): string[] {
  const table = costByYear(forecast, only(shown));
  const lines = tableLines(shownTable(table, shown.money), paper, { names: NAMES });
  const full = "Full year: at the last day's rates; what ends for good or is paid once has none.";
  return table.total?.fullYear === undefined
    ? lines
    : [...lines, ...wrap(full, paper.width).map((lineId) => dim(lineId, paper))];
}

/** Gross cost, income and net, where the plan states income as such. */
function net(forecast: Forecast, shown: Shown, paper: Paper): string[][] {
  const table = grossAndNet(forecast, only(shown));
  return table ? [tableLines(shownTable(table, shown.money), paper, { names: NAMES })] : [];
}

/** What the plan leaves open, at both ends beside what is shown. */
function ranges(forecast: Forecast, shown: Shown, paper: Paper): string[][] {
  return rangeTables(forecast, only(shown)).map((table) => tableLines(shownTable(table, shown.money), paper));
}

function staff(forecast: Forecast, shown: Shown, paper: Paper): string[] {
  if (forecast.plan.posts.length > 0) return tableLines(shownTable(staffByYear(forecast, only(shown))), paper);
  return wrap("Staff in cost: the plan lists no posts, so there are no posts, people or FTE to count.", paper.width);
}

function funding(forecast: Forecast, shown: Shown, paper: Paper): string[][] {
  const tables = fundingBySource(forecast, only(shown)).map((table) => shownTable(table, shown.money));
  const [firstShownTable] = tables;
  if (!firstShownTable) return [["Funding: the plan names none."]];
  const wording = `Funding (${firstShownTable.unit}), drawn in this order, with every source counted`;
  const heading = wrap(wording, paper.width).map((lineId) => bold(lineId, paper));
  return tables.map((table, tableIndex) => [
    ...(tableIndex === 0 ? heading : []),
    ...wrap(table.title, paper.width),
    ...tableLines(table, paper, { headed: false }),
  ]);
}

const only = ({ year }: Shown): { readonly year?: Forecast["years"][number] } => (year ? { year } : {});
