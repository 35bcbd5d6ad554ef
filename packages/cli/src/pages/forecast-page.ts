import type { Forecast } from "@outturn/core";
import {
  costByYear,
  fundingBySource,
  gapByYear,
  grossAndNet,
  headline,
  type MoneyShown,
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
export function forecastPage(of: Forecast, shown: Shown, paper: Paper): string[] {
  const sections = [
    titles(of, paper),
    cost(of, shown, paper),
    ...net(of, shown, paper),
    staff(of, shown, paper),
    ...funding(of, shown, paper),
    tableLines(shownTable(gapByYear(of, only(shown)), shown.money), paper, { names: NAMES }),
    notesLines(of, shown, paper),
    [...conventionsLines(of, { all: shown.conventions, by: "year" }, paper), colophon(of, paper)],
  ];
  const top = [
    ...wrap(headline(of, shown.money), paper.width).map((line) => bold(line, paper)),
    ...warnings(of, paper),
  ];
  return [top, ...sections.filter((lines) => lines.length > 0)].flatMap((lines, at) =>
    at > 0 ? ["", ...lines] : lines,
  );
}

function cost(of: Forecast, shown: Shown, paper: Paper): string[] {
  const table = costByYear(of, only(shown));
  const lines = tableLines(shownTable(table, shown.money), paper, { names: NAMES });
  const full = "Full year: at the last day's rates; what ends for good or is paid once has none.";
  return table.total?.fullYear === undefined
    ? lines
    : [...lines, ...wrap(full, paper.width).map((line) => dim(line, paper))];
}

/** Gross cost, income and net, where the plan states income as such. */
function net(of: Forecast, shown: Shown, paper: Paper): string[][] {
  const table = grossAndNet(of, only(shown));
  return table ? [tableLines(shownTable(table, shown.money), paper, { names: NAMES })] : [];
}

function staff(of: Forecast, shown: Shown, paper: Paper): string[] {
  if (of.plan.posts.length > 0) return tableLines(shownTable(staffByYear(of, only(shown))), paper);
  return wrap("Staff in cost: the plan lists no posts, so there are no posts, people or FTE to count.", paper.width);
}

function funding(of: Forecast, shown: Shown, paper: Paper): string[][] {
  const tables = fundingBySource(of, only(shown)).map((table) => shownTable(table, shown.money));
  const [first] = tables;
  if (!first) return [["Funding: the plan names none."]];
  const says = `Funding (${first.unit}), drawn in this order, with every source counted`;
  const heading = wrap(says, paper.width).map((line) => bold(line, paper));
  return tables.map((table, at) => [
    ...(at === 0 ? heading : []),
    ...wrap(table.title, paper.width),
    ...tableLines(table, paper, { headed: false }),
  ]);
}

const only = ({ year }: Shown): { readonly year?: Forecast["years"][number] } => (year ? { year } : {});
