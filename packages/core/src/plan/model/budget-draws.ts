import type { FinancialYear } from "../../calendar/index.ts";
import type { Pence } from "../../money/index.ts";
import type { BaseLine, Budget, Virement } from "./budget.ts";
import { lineInYears, sumsIn } from "./budget-years.ts";
import type { YearSum } from "./common.ts";
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

function grouped<Entry>(list: readonly Entry[], by: (entry: Entry) => string | undefined): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of list) {
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
  years: readonly FinancialYear[],
): LineDraws {
  const added = (of: readonly { readonly perYear: readonly YearSum[] }[] = []): readonly Pence[] => {
    const sums = of.map(({ perYear }) => sumsIn(perYear, years));
    return years.map((_, at) => sums.reduce((all, one) => all + one[at]!, 0) as Pence);
  };
  const sources = moved.sources.get(id) ?? [];
  return {
    ...{ id, title, sum },
    viredIn: added(moved.to.get(id)),
    viredOut: added(moved.from.get(id)),
    drawn: added(sources),
    by: sources.map((source) => source.id),
  };
}

/** What a line of the base holds: the same in every year. */
export const baseInYears = ({ amount }: BaseLine, years: readonly FinancialYear[]): readonly Pence[] =>
  years.map(() => amount);

/** Every line of a budget that can be drawn on: the base and the changes. */
export function drawsOnLines(
  budget: Budget,
  funding: readonly FundingSource[],
  years: readonly FinancialYear[],
): readonly LineDraws[] {
  const moved = movedByLine(budget.virements, funding);
  return [
    ...budget.base.map((line) => drawsOnLine({ ...line, sum: baseInYears(line, years) }, moved, years)),
    ...budget.lines.map((line) => drawsOnLine({ ...line, sum: lineInYears(line, budget, years) }, moved, years)),
  ];
}
