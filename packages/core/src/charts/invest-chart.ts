import type { Pence } from "../money/index.ts";
import type { InvestAnswer, SumsByYear } from "../questions/index.ts";
import { investSays } from "../tables/index.ts";
import type { Chart, Look } from "./chart.ts";
import { layoutOf } from "./layout.ts";
import { linesPicture } from "./lines-picture.ts";
import { nothingToDraw } from "./nothing.ts";
import { solid } from "./paint.ts";
import { inPoundsToDraw, inShort } from "./sums.ts";

/**
 * The investment and the cost avoided, each added up from the start: where the second line is above the first, acting has paid for itself.
 *
 * @example
 * const planOf = (growth, posts) => readPlan({ outturn: 1, title: "A plan", years: { from: "2026/27", to: "2026/27" }, lines: posts,
 *   demand: [{ id: "foster", opening: { count: 300, on: "2026-03-31" }, in: growth, prices: [{ from: "2026-04-01", perWeek: 600 }] }] });
 * investChart(investToSave(planOf(2, []), planOf(1, [{ id: "team", perYear: { "2026/27": 100000 } }]))).table.rows.length // => 1
 */
export function investChart(answer: InvestAnswer, look?: Look): Chart {
  const { years, investment, avoided } = answer;
  const [spent, saved] = [addedUp(investment), addedUp(avoided)];
  const table = {
    title: "Investment and cost avoided, added up from the start",
    columns: [
      { key: "year", label: "By the end of", unit: "text" },
      { key: "investment", label: "Investment", unit: "pounds" },
      { key: "avoided", label: "Cost avoided", unit: "pounds" },
      { key: "net", label: "Avoided less investment", unit: "pounds" },
    ],
    rows: years.map((year, yearIndex) => ({
      ...{ year, investment: spent[yearIndex]!, avoided: saved[yearIndex]! },
      net: (saved[yearIndex]! - spent[yearIndex]!) as Pence,
    })),
  } as const;
  if ([...spent, ...saved].every((amount) => amount === 0))
    return nothingToDraw("invest", "The two paths cost the same", table, look);
  const layout = layoutOf(look);
  const message = investSays(answer)[2]!.slice(0, -1);
  const subtitle = `${answer.acting} against ${answer.notActing}: what is spent, and what demand costs less, added up from the start.`;
  const alternativeText = `Line chart of investment and cost avoided by year, added up. ${message}. ${years
    .map(
      (year, yearIndex) =>
        `By the end of ${year}: ${inShort(spent[yearIndex]!)} spent, ${inShort(saved[yearIndex]!)} avoided.`,
    )
    .join(" ")}`;
  return {
    name: "invest",
    ...{ title: message, alt: alternativeText, table },
    ...linesPicture(layout, {
      ...{ title: message, alt: alternativeText, subtitle, years },
      lines: [
        {
          ...{ name: "Cost avoided", says: `Cost avoided ${inShort(saved.at(-1)!)}`, shape: "circle" },
          ...{ paint: solid(layout.colours, 0), byYear: saved.map(inPoundsToDraw) },
        },
        {
          ...{ name: "Investment", says: `Investment ${inShort(spent.at(-1)!)}`, shape: "square" },
          ...{ paint: { ...solid(layout.colours, 3), dash: [7, 3] }, byYear: spent.map(inPoundsToDraw) },
        },
      ],
    }),
  };
}

function addedUp({ byYear }: SumsByYear): readonly Pence[] {
  let soFar = 0;
  return byYear.map((amount) => {
    soFar += amount;
    return soFar as Pence;
  });
}
