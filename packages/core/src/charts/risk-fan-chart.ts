import { type GapSoFar, gapsSoFar, type RiskDraws, type RiskLevel } from "../risk/index.ts";
import { MONEY_COUNTED, type Table } from "../tables/index.ts";
import type { Chart, Look } from "./chart.ts";
import { layoutOf } from "./layout.ts";
import { linesPicture, type PictureLine } from "./lines-picture.ts";
import { nothingToDraw } from "./nothing.ts";
import { hollow, solid, tinted } from "./paint.ts";
import { inPoundsToDraw, inShort } from "./sums.ts";

/**
 * The gap added up year by year, as draws of a plan's risks have it: the middle, and between what half and nine tenths of them lie.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "Fees", years: { from: "2025/26", to: "2025/26" }, lines: [{ id: "fees", perYear: { "2025/26": "£90k" } }],
 *   risks: [{ id: "prices", risk: "line-cost", percent: 10, owner: "Head of Legal" }] });
 * riskFanChart(drawRisks(plan, { seed: 1, draws: 2 }), "confirmed").title // => "By the end of 2025/26 the gap is £99k in every draw of nine in ten"
 */
export function riskFanChart(draws: RiskDraws, fundingLevel: RiskLevel, look?: Look): Chart {
  const positions = gapsSoFar(draws, fundingLevel);
  const table = tableOf(positions, fundingLevel);
  const { year, percentiles: last } = positions.at(-1)!;
  if (last[95] === 0)
    return nothingToDraw("risk-fan", "Nineteen draws of twenty have no gap", { ...table, rows: [] }, look);
  const layout = layoutOf(look);
  const { colours } = layout;
  const line = (says: string, percent: 5 | 25 | 50 | 75 | 95) => ({
    name: says,
    says: `${says} ${inShort(last[percent])}`,
    byYear: positions.map(({ percentiles }) => inPoundsToDraw(percentiles[percent])),
  });
  const lines: readonly PictureLine[] = [
    { ...line("P95", 95), paint: { ...hollow(colours, 0), dash: [7, 3] }, shape: "triangle-up" },
    { ...line("P75", 75), paint: { ...tinted(colours, 0), dash: [2, 3] }, shape: "diamond" },
    { ...line("P50", 50), paint: solid(colours, 2), shape: "circle" },
    { ...line("P25", 25), paint: { ...tinted(colours, 0), dash: [2, 3] }, shape: "diamond" },
    { ...line("P5", 5), paint: { ...hollow(colours, 0), dash: [7, 3] }, shape: "square" },
  ];
  const title =
    inShort(last[5]) === inShort(last[95])
      ? `By the end of ${year} the gap is ${inShort(last[95])} in every draw of nine in ten`
      : `By the end of ${year} the gap is from ${inShort(last[5])} to ${inShort(last[95])} in nine draws of ten`;
  const subtitle = `The gap with ${MONEY_COUNTED[fundingLevel]}, added up from the start. P95 is not exceeded in 95 of 100 draws, P50 in half of them.`;
  const alt = `Fan chart of the gap added up by year. ${title}; half of the draws lie between ${inShort(last[25])} and ${inShort(last[75])}, and the middle is ${inShort(last[50])}.`;
  const [p95, p75, , p25, p5] = lines.map(({ byYear }) => byYear) as [number[], number[], number[], number[], number[]];
  const bands = [
    { low: p5, high: p95, paint: tinted(colours, 0) },
    { low: p25, high: p75, paint: tinted(colours, 0) },
  ];
  return {
    name: "risk-fan",
    ...{ title, alt, table },
    ...linesPicture(layout, { title, alt, subtitle, years: draws.years, lines, bands }),
  };
}

const tableOf = (positions: readonly GapSoFar[], fundingLevel: RiskLevel): Table => ({
  title: `Gap in the draws, added up from the start, with ${MONEY_COUNTED[fundingLevel]}`,
  columns: [
    { key: "year", label: "By the end of", unit: "text" },
    ...([5, 25, 50, 75, 95] as const).map((percent) => ({
      key: `p${percent}`,
      label: `P${percent}`,
      unit: "pounds" as const,
    })),
  ],
  rows: positions.map(({ year, percentiles }) => ({
    year,
    ...Object.fromEntries(Object.entries(percentiles).map(([percent, amount]) => [`p${percent}`, amount])),
  })),
});
