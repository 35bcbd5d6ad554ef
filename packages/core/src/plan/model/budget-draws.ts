import type { FinancialYear } from "../../calendar/index.ts";
import type { Pence } from "../../money/index.ts";
import type { Budget } from "./budget.ts";
import { lineInYears, sumsIn } from "./budget-years.ts";
import type { FundingSource } from "./sums.ts";

/** What a budget line holds, by year, and what is drawn on it: by virements and by the plan's sources that name it. */
export interface LineDraws {
  readonly id: string;
  readonly title: string;
  readonly sum: readonly Pence[];
  readonly viredIn: readonly Pence[];
  readonly viredOut: readonly Pence[];
  readonly drawn: readonly Pence[];
  /** The sources that draw on it, in the plan's order. */
  readonly by: readonly string[];
}

/** Every line of a budget that can be drawn on: the base and the changes. */
export function drawsOnLines(
  budget: Pick<Budget, "base" | "lines" | "demand" | "virements">,
  funding: readonly FundingSource[],
  years: readonly FinancialYear[],
): readonly LineDraws[] {
  const held = [
    ...budget.base.map(({ id, title, amount }) => ({ id, title, sum: years.map(() => amount) })),
    ...budget.lines.map((line) => ({ id: line.id, title: line.title, sum: lineInYears(line, budget, years) })),
  ];
  const added = (sums: readonly (readonly Pence[])[]): readonly Pence[] =>
    years.map((_, at) => sums.reduce((all, one) => all + one[at]!, 0) as Pence);
  const vired = (end: "from" | "to", id: string): readonly Pence[] =>
    added(budget.virements.filter((one) => one[end] === id).map(({ perYear }) => sumsIn(perYear, years)));
  return held.map(({ id, title, sum }) => {
    const sources = funding.filter(({ drawsOn }) => drawsOn === id);
    return {
      id,
      title,
      sum,
      viredIn: vired("to", id),
      viredOut: vired("from", id),
      drawn: added(sources.map(({ perYear }) => sumsIn(perYear, years))),
      by: sources.map((source) => source.id),
    };
  });
}
