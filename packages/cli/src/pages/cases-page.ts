import type { Comparison, RangeAlone } from "@outturn/core/scenario";
import {
  allYears,
  casesInBrief,
  comparedTables,
  inBrief,
  type MoneyShown,
  shownTable,
  type Table,
  unfundedInWords,
} from "@outturn/core/tables";
import { bold, type Paper } from "../terminal/paper.ts";
import { tableLines } from "../terminal/table-lines.ts";
import { wrap } from "../terminal/wrap.ts";
import { rowOf } from "./compare-page.ts";
import { colophon, titles, warnings } from "./top.ts";

/** Cost and gap of the three, by year. */
export function casesTables({ base, scenarios }: Comparison): readonly Table[] {
  const [low, high] = scenarios.map(rowOf);
  return comparedTables([low!, { name: "Likely, as it stands", forecast: base }, high!]);
}

/** Each end of each range: what it changes, and what cost and gap it comes to by itself. */
export const rangesTable = (alone: readonly RangeAlone[]): Table => ({
  title: "Each range by itself",
  columns: [
    { key: "name", label: "Range", unit: "text" },
    { key: "end", label: "End", unit: "text" },
    { key: "says", label: "Changes", unit: "text" },
    { key: "source", label: "Source", unit: "text" },
    { key: "cost", label: "Cost, all years", unit: "pounds" },
    { key: "confirmed", label: "Gap on confirmed money alone", unit: "pounds" },
    { key: "conditional", label: "Gap with conditional money too", unit: "pounds" },
  ],
  rows: alone.flatMap(({ range, low, high }) =>
    (
      [
        ["Low", low],
        ["High", high],
      ] as const
    ).map(([end, { says, cost, gap }]) => ({
      ...{ name: range.title, end, says, source: range.source?.title, cost },
      ...{ confirmed: gap.confirmed, conditional: gap.conditional },
    })),
  ),
});

/** Three forecasts side by side: low, likely, high; then each range with its source, and what it moves by itself. */
export function casesPage(
  comparison: Comparison,
  alone: readonly RangeAlone[],
  money: MoneyShown | undefined,
  paper: Paper,
): string[] {
  const { base, scenarios } = comparison;
  const [low, high] = scenarios.map(rowOf);
  const says = casesInBrief(low!.forecast, base, high!.forecast, money);
  const likelyCost = inBrief(allYears(base.cost.total), money);
  const sections = [
    [...wrap(says, paper.width).map((text) => bold(text, paper)), ...warnings(base, paper)],
    titles(base, paper),
    ...casesTables(comparison).map((table) => tableLines(shownTable(table, money), paper, { names: 32 })),
    ...alone.map((range) => ofRange(range, { likelyCost, unfunded: unfundedInWords(base), money }, paper)),
    [colophon(base, paper)],
  ];
  return sections.flatMap((lines, position) => (position > 0 ? ["", ...lines] : lines));
}

function ofRange(
  { range, low, high }: RangeAlone,
  { likelyCost, unfunded, money }: { likelyCost: string; unfunded: string; money: MoneyShown | undefined },
  paper: Paper,
): string[] {
  const source = range.source === undefined ? "no source is given" : range.source.title;
  const cost = (end: RangeAlone["low"]): string =>
    `${inBrief(end.cost, money)}, ${unfunded} ${inBrief(end.gap.conditional, money)}`;
  return [
    ...wrap(`${range.title} (${source})`, paper.width).map((text) => bold(text, paper)),
    ...wrap(`Low: ${low.says} By itself ${cost(low)}.`, paper.width, "- "),
    ...wrap(`High: ${high.says} By itself ${cost(high)}; likely ${likelyCost}.`, paper.width, "- "),
  ];
}
