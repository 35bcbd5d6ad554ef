import type { Compared, Comparison } from "@outturn/core/scenario";
import {
  comparedInBrief,
  comparedTables,
  type MoneyShown,
  type NamedForecast,
  shownTable,
  type Table,
} from "@outturn/core/tables";
import { bold, type Paper } from "../terminal/paper.ts";
import { tableLines } from "../terminal/table-lines.ts";
import { wrap } from "../terminal/wrap.ts";
import { colophon, titles, warnings } from "./top.ts";

const MOST_DIFFERENCES = 12;

/** Cost and gap of the plan and of each scenario, by year. */
export const comparisonTables = ({ base, scenarios }: Comparison): readonly Table[] =>
  comparedTables([{ name: "As it stands", forecast: base }, ...scenarios.map(rowOf)]);

/** What each scenario does to cost and gap; then both by year, for all of them; then in what the plan differs. */
export function comparePage(comparison: Comparison, money: MoneyShown | undefined, paper: Paper): string[] {
  const { base, scenarios } = comparison;
  const sections = [
    [
      ...scenarios
        .map((compared) => comparedInBrief(base, rowOf(compared), { money }))
        .flatMap((says) => wrap(says, paper.width).map((lineId) => bold(lineId, paper))),
      ...warnings(base, paper),
    ],
    titles(base, paper),
    ...comparisonTables(comparison).map((table) => tableLines(shownTable(table, money), paper, { names: 32 })),
    ...scenarios.map((compared) => differing(compared, paper)),
    [colophon(base, paper)],
  ];
  return sections.flatMap((lines, position) => (position > 0 ? ["", ...lines] : lines));
}

export const rowOf = ({ title, scenario, forecast }: Compared): NamedForecast => ({
  name: title,
  id: scenario,
  forecast,
});

function differing({ scenario, title, changes, differences }: Compared, paper: Paper): string[] {
  const heading = title === scenario || title.endsWith(`(${scenario})`) ? title : `${title} (${scenario})`;
  const shown = differences.length > MOST_DIFFERENCES + 1 ? differences.slice(0, MOST_DIFFERENCES) : differences;
  const more = differences.length - shown.length;
  return [
    ...wrap(heading, paper.width).map((lineId) => bold(lineId, paper)),
    ...changes.flatMap((text) => wrap(text, paper.width, "- ")),
    ...(differences.length === 0 ? ["  Nothing differs."] : []),
    ...shown.flatMap((text) => wrap(text, paper.width, "  ")),
    ...(more > 0 ? [`  And ${more} more: --json lists them.`] : []),
  ];
}
