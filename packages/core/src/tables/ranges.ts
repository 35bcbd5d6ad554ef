import { type Forecast, RANGES } from "../forecast/index.ts";
import type { Table } from "./table.ts";
import { type CostRow, costTable, type NamedSums, type OfYear, yearsOf } from "./year-columns.ts";

/**
 * What the plan leaves open, a table each: its cost, and its gap at each level that its money has, at both ends beside the forecast as
 * shown; in pence. None of a plan that leaves nothing open. Each cell knows which figure it is.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "Planners", years: { from: "2024/25", to: "2024/25" }, onCosts: { pension: "none" },
 *   grades: { G9: { scale: "njc", from: 28, to: 32 } }, posts: [{ id: "planner", pay: { grade: "G9" }, start: "2024-04-01" }] });
 * rangeTables(forecast(plan))[0]?.rows.map((row) => row["2024/25"]) // => [4210788, 4210788, 4619184]
 */
export function rangeTables(forecast: Forecast, only: OfYear = {}): readonly Table<CostRow>[] {
  const financialYears = yearsOf(forecast, only);
  return forecast.ranges.map(({ name, ends: [low, high] }) => {
    const { words, ends } = RANGES[name];
    const beside = [
      [words.rows[0], low, `ranges.${name}.${ends[0]}.`],
      ["as shown", forecast, ""],
      [words.rows[1], high, `ranges.${name}.${ends[1]}.`],
    ] as const;
    const levels = levelsOpen(forecast);
    const gaps = levels.flatMap(([level]) =>
      beside.map(
        ([end, { gap }, path]): NamedSums => ({
          name: `Gap, ${levels.length > 1 ? `${level}, ` : ""}${end}`,
          ...{ byYear: gap[level], figureOf: (year) => `${path}gap.${level}.${year}` },
        }),
      ),
    );
    const costs = beside.map(
      ([end, { cost }, path]): NamedSums => ({
        ...{ name: `Cost, ${end}`, byYear: cost.total, fullYear: cost.fullYearTotal },
        ...{ figureOf: (year) => `${path}cost.total.${year}`, fullYearFigure: `${path}cost.fullYearTotal` },
      }),
    );
    return costTable({ title: words.title, label: "", rows: [...costs, ...gaps], nilBelow: 100 }, financialYears);
  });
}

/** The levels of funding at which a plan's gap may differ: confirmed money, and conditional money where it has some. */
export function levelsOpen({
  plan,
}: Forecast): readonly (readonly [level: "confirmed" | "conditional", subject: string])[] {
  if (plan.funding.length === 0) return [];
  const holdsConditional = plan.funding.some(({ status }) => status === "conditional");
  return [
    ["confirmed", holdsConditional ? "Gap with confirmed money alone" : "Gap"],
    ...(holdsConditional ? ([["conditional", "Gap with conditional money too"]] as const) : []),
  ];
}
