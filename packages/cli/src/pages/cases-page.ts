import type { Comparison, RangeAlone } from "@outturn/core/scenario";
import {
  allYears,
  casesInBrief,
  comparedTables,
  inBrief,
  type MoneyShown,
  type NamedForecast,
  shownTable,
  unfundedInWords,
} from "@outturn/core/tables";
import { bold, type Paper } from "../terminal/paper.ts";
import { tableLines } from "../terminal/table-lines.ts";
import { wrap } from "../terminal/wrap.ts";
import { rowOf } from "./compare-page.ts";
import { colophon, titles, warnings } from "./top.ts";

/** Three forecasts side by side: low, likely, high; then each range with its source, and what it moves by itself. */
export function casesPage(
  { base, scenarios }: Comparison,
  alone: readonly RangeAlone[],
  money: MoneyShown | undefined,
  paper: Paper,
): string[] {
  const [low, high] = scenarios.map(rowOf);
  const likely: NamedForecast = { name: "Likely, as it stands", forecast: base };
  const says = casesInBrief(low!.forecast, base, high!.forecast, money);
  const likelyCost = inBrief(allYears(base.cost.total), money);
  const sections = [
    [...wrap(says, paper.width).map((text) => bold(text, paper)), ...warnings(base, paper)],
    titles(base, paper),
    ...comparedTables([low!, likely, high!]).map((table) => tableLines(shownTable(table, money), paper, { names: 32 })),
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
