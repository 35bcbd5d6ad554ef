import { asPercent, type Millionths, type Pence } from "../money/index.ts";
import { coveredBy, type RiskAnswer, type RiskDraws, type RiskLevel } from "../risk/index.ts";
import { MONEY_COUNTED, type Table, toTenth } from "../tables/index.ts";
import type { Chart, Look } from "./chart.ts";
import { curvePicture } from "./curve-picture.ts";
import { gapEnds } from "./gap-ends.ts";
import { layoutOf } from "./layout.ts";
import { nothingToDraw } from "./nothing.ts";
import { solid } from "./paint.ts";
import { inPoundsToDraw, inShort } from "./sums.ts";

const POINTS = 60;

/**
 * How likely the gap of all years is above each sum, with the reserve marked that covers nine draws of ten.
 *
 * @param answer - what the draws come to
 * @example
 * const plan = readPlan({ outturn: 1, title: "Fees", years: { from: "2025/26", to: "2025/26" }, lines: [{ id: "fees", perYear: { "2025/26": "£90k" } }],
 *   risks: [{ id: "prices", risk: "line-cost", percent: 10, owner: "Head of Legal" }] });
 * const draws = drawRisks(plan, { seed: 1, draws: 2 });
 * riskExceedanceChart(draws, riskAnswer(plan, draws), "confirmed").title // => "A reserve of £99k is exceeded by the gap in one draw of ten at most"
 */
export function riskExceedanceChart(draws: RiskDraws, answer: RiskAnswer, fundingLevel: RiskLevel, look?: Look): Chart {
  const { reserves } = answer.levels[fundingLevel];
  const marked = reserves.find(({ covers }) => covers === 90)!.reserve.amount;
  const { largest } = gapEnds(draws, fundingLevel);
  const sums = [
    ...new Set([...Array.from({ length: POINTS + 1 }, (_, point) => Math.round((largest * point) / POINTS)), marked]),
  ]
    .sort((first, second) => first - second)
    .map((sum) => sum as Pence);
  const points = coveredBy(draws, fundingLevel, sums).map(({ reserve, covered, standardError }) => ({
    ...{ sum: reserve, above: (1_000_000 - covered) as Millionths, standardError },
  }));
  const table: Table = {
    title: `How likely the gap is above a sum, with ${MONEY_COUNTED[fundingLevel]}`,
    columns: [
      { key: "sum", label: "Gap above", unit: "pounds" },
      { key: "above", label: "In this part of the draws", unit: "rate" },
      { key: "error", label: "Give or take", unit: "rate" },
    ],
    rows: points.map(({ sum, above, standardError }) => ({
      sum,
      above: toTenth(above),
      error: toTenth(standardError),
    })),
  };
  if (largest === 0) return nothingToDraw("risk-exceedance", "No draw has a gap", { ...table, rows: [] }, look);
  const layout = layoutOf(look);
  const title =
    marked === 0
      ? "No reserve is needed in nine draws of ten"
      : `A reserve of ${inShort(marked)} is exceeded by the gap in one draw of ten at most`;
  const subtitle = `The part of the draws whose gap of all years is above each sum, with ${MONEY_COUNTED[fundingLevel]}.`;
  const alt = `Curve of how likely the gap is above a sum, falling from ${asPercent(toTenth(points[0]!.above))} above nothing to none above ${inShort(largest as Pence)}. ${title}. ${reserves
    .map(({ covers, reserve }) => `${inShort(reserve.amount)} covers ${covers}% of the draws.`)
    .join(" ")}`;
  return {
    name: "risk-exceedance",
    ...{ title, alt, table },
    ...curvePicture(layout, {
      ...{ title, alt, subtitle, paint: solid(layout.colours, 0) },
      points: points.map(({ sum, above }) => ({ x: inPoundsToDraw(sum), y: above / 10_000 })),
      mark: { x: inPoundsToDraw(marked), says: `${inShort(marked)} covers 90%` },
    }),
  };
}
