import type { FinancialYear } from "../../../calendar/index.ts";
import type { Pence } from "../../../money/index.ts";
import type { YearSum } from "../common.ts";
import type { FundingSource } from "../sums.ts";
import type { BaseLine, Budget, Virement } from "./budget.ts";
import { lineInYears, sumsIn } from "./budget-years.ts";

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

/** What moves money of budget lines, by the id of the line: virements to it and from it, and the sources that draw on it. */
export interface MovedByLine {
  readonly to: ReadonlyMap<string, readonly Virement[]>;
  readonly from: ReadonlyMap<string, readonly Virement[]>;
  readonly sources: ReadonlyMap<string, readonly FundingSource[]>;
}

export const movedByLine = (virements: readonly Virement[], funding: readonly FundingSource[]): MovedByLine => ({
  to: grouped(virements, ({ to }) => to),
  from: grouped(virements, ({ from }) => from),
  sources: grouped(funding, ({ drawsOn }) => drawsOn),
});

function grouped<Entry>(entries: readonly Entry[], by: (entry: Entry) => string | undefined): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = by(entry);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

/** What is drawn on one line of a budget. */
export function drawsOnLine(
  { id, title, sum }: Pick<LineDraws, "id" | "title" | "sum">,
  moved: MovedByLine,
  financialYears: readonly FinancialYear[],
): LineDraws {
  const added = (movedSums: readonly { readonly perYear: readonly YearSum[] }[] = []): readonly Pence[] => {
    const sums = movedSums.map(({ perYear }) => sumsIn(perYear, financialYears));
    return financialYears.map(
      (_, yearIndex) => sums.reduce((total, amounts) => total + amounts[yearIndex]!, 0) as Pence,
    );
  };
  const fundingSources = moved.sources.get(id) ?? [];
  return {
    ...{ id, title, sum },
    viredIn: added(moved.to.get(id)),
    viredOut: added(moved.from.get(id)),
    drawn: added(fundingSources),
    by: fundingSources.map((fundingSource) => fundingSource.id),
  };
}

/** What a line of the base holds: the same in every year. */
export const baseInYears = ({ amount }: BaseLine, financialYears: readonly FinancialYear[]): readonly Pence[] =>
  financialYears.map(() => amount);

/** Every line of a budget that can be drawn on: the base and the changes. */
export function drawsOnLines(
  budget: Budget,
  funding: readonly FundingSource[],
  financialYears: readonly FinancialYear[],
): readonly LineDraws[] {
  const moved = movedByLine(budget.virements, funding);
  return [
    ...budget.base.map((budgetLine) =>
      drawsOnLine({ ...budgetLine, sum: baseInYears(budgetLine, financialYears) }, moved, financialYears),
    ),
    ...budget.lines.map((budgetLine) =>
      drawsOnLine({ ...budgetLine, sum: lineInYears(budgetLine, budget, financialYears) }, moved, financialYears),
    ),
  ];
}
