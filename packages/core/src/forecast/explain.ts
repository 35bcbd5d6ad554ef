import type { Explanation } from "../formula/index.ts";
import { explainFunding } from "../funding/index.ts";
import { explainCost } from "./explain-cost.ts";
import { explainStaff } from "./explain-staff.ts";
import { forecast as forecastOf } from "./forecast.ts";
import type { Forecast } from "./forecast-type.ts";
import { atEnd, underPath } from "./ranges/explain-range.ts";
import { RANGES } from "./ranges/index.ts";

/** How far an explanation goes. */
export interface ExplainOptions {
  /** How many figures of the data are opened, one inside the other, from the one asked for; a fact is always explained to its end. Default: all. */
  readonly depth?: number;
}

/**
 * Takes a figure of a forecast back to its facts, rules, dated inputs and their sources. A figure is named by its path in the
 * data: `cost.total.2025/26`, `cost.byPost.social-worker.2024/25`, `cost.byPost.social-worker.2024-09.employer-ni`,
 * `cost.byComponent.pay.2024/25`, `cost.byMonth.2024-09`, `cost.fullYear.social-worker`, `funding.applied.grant.2024/25`,
 * `gap.confirmed.2024/25`, `staff.people.2024/25`, and at an end of what the plan leaves open `ranges.grades.top.cost.total.2024/25`.
 *
 * @returns the tree: every value in it can be worked again from its parts and inputs; nothing where there is no such figure
 * @example
 * explain(forecast(readPlan({ outturn: 1, title: "Legal costs", years: { from: "2024/25", to: "2024/25" },
 *   lines: [{ id: "legal", perYear: { "2024/25": "£100k" } }] })), "cost.total.2024/25", { depth: 1 })?.parts // => [{ figure: "cost.byLine.legal.2024/25", value: 10000000 }]
 */
export function explain(forecast: Forecast, figureName: string, options: ExplainOptions = {}): Explanation | undefined {
  const { depth = Number.POSITIVE_INFINITY } = options;
  const [room = "", ...figurePath] = figureName.split(".");
  if (room === "cost") return explainCost(forecast, figurePath, depth);
  if (room === "staff") return explainStaff(forecast, figurePath);
  if (room === "ranges") return explainRange(forecast, figurePath, options);
  return explainFunding(forecast.draws, [room, ...figurePath], ([, ...cost], value) => {
    return explainCost(forecast, cost, depth - 1) ?? { figure: ["cost", ...cost].join("."), value };
  });
}

/** A figure at one end of what the plan leaves open: what it rests on is named as of that end. */
function explainRange(
  { plan, timeline }: Forecast,
  figurePath: readonly string[],
  options: ExplainOptions,
): Explanation | undefined {
  const end = atEnd(plan, RANGES, figurePath);
  if (!end || !/^(?:cost|gap)\./.test(end.figure)) return undefined;
  const tree = explain(forecastOf(end.plan, { rates: timeline.rates }), end.figure, options);
  return tree && underPath(tree, end.path);
}
