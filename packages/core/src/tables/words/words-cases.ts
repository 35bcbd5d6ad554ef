import { PlanError } from "../../issues/index.ts";
import { compareCases, rangeIssues } from "../../scenario/index.ts";
import { counted, listed } from "../../words/index.ts";
import { levelsOpen } from "../ranges.ts";
import { MOST_LISTED, overAll, perYear, type ReportWords, totalPence } from "./said.ts";

/** What the plan comes to with every range at its low and at its high end; nothing of a plan that states no ranges. */
export function cases({ forecast, says }: ReportWords): string {
  const { ranges = [] } = forecast.plan;
  if (ranges.length === 0) return "";
  const issues = rangeIssues(forecast.plan);
  if (issues.length > 0) throw new PlanError(issues);
  const [low, high] = compareCases(forecast.plan, { rates: forecast.timeline.rates }).scenarios;
  const names =
    ranges.length > MOST_LISTED ? counted(ranges.length, "range") : listed(ranges.map(({ title }) => title));
  const costOf = ({ forecast: { cost } }: NonNullable<typeof low>): string => perYear(forecast.years, cost.total, says);
  const gaps = levelsOpen(forecast).map(([level, subject]) => {
    const [lowGap, likelyGap, highGap] = [low!.forecast, forecast, high!.forecast].map(({ gap }) =>
      says(totalPence(forecast.years.map((year) => gap[level][year]!))),
    );
    return ` The ${subject.toLowerCase()} ${overAll(forecast)} is ${lowGap} at the low end, ${likelyGap} as is likely and ${highGap} at the high end.`;
  });
  return `What is likely is shown. With ${names} at the low end the plan costs ${costOf(low!)}; at the high end, ${costOf(high!)}.${gaps.join("")}`;
}
