import type { Forecast, Pence } from "@outturn/core";
import type { Comparison, RangeAlone } from "@outturn/core/scenario";
import { inBrief, type MoneyShown, shownTable } from "@outturn/core/tables";
import { bold, type Paper } from "../terminal/paper.ts";
import { tableLines } from "../terminal/table-lines.ts";
import { wrap } from "../terminal/wrap.ts";
import { inAll, type Named, rowOf, tablesOf } from "./compare-page.ts";
import { colophon, titles, warnings } from "./top.ts";

/** Three forecasts side by side: low, likely, high; then each range with its source, and what it moves by itself. */
export function casesPage(
  { base, scenarios }: Comparison,
  alone: readonly RangeAlone[],
  money: MoneyShown | undefined,
  paper: Paper,
): string[] {
  const [low, high] = scenarios.map(rowOf);
  const likely: Named = { name: "Likely, as it stands", forecast: base };
  const [lowCost, likelyCost, highCost] = [low!, likely, high!].map(({ forecast }) =>
    inBrief(inAll(forecast.cost.total) as Pence, money),
  );
  const [lowGap, likelyGap, highGap] = [low!, likely, high!].map(({ forecast }) =>
    inBrief(inAll(forecast.gap.conditional) as Pence, money),
  );
  const says = `Low ${lowCost}, likely ${likelyCost}, high ${highCost} over all years; ${unfundedOf(base)} ${lowGap}, ${likelyGap} and ${highGap}.`;
  const sections = [
    [...wrap(says, paper.width).map((text) => bold(text, paper)), ...warnings(base, paper)],
    titles(base, paper),
    ...tablesOf([low!, likely, high!]).map((table) => tableLines(shownTable(table, money), paper, { names: 32 })),
    ...alone.map((range) => ofRange(range, { likelyCost: likelyCost!, unfunded: unfundedOf(base), money }, paper)),
    [colophon(base, paper)],
  ];
  return sections.flatMap((lines, position) => (position > 0 ? ["", ...lines] : lines));
}

/** Conditional money is spoken of only where a plan has some. */
const unfundedOf = ({ plan }: Forecast): string =>
  plan.funding.some(({ status }) => status === "conditional") ? "unfunded with conditional money" : "unfunded";

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
