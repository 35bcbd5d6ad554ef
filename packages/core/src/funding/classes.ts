import type { Pence } from "../money/index.ts";
import type { FundingSource } from "../plan/index.ts";
import { type CostClass, type CostUnit, sumInYear } from "./cost-unit.ts";
import { refusalBy } from "./payable.ts";

/** Costs gathered by who may pay them, in the order of each class's first cost. */
export function classesOf(costs: readonly CostUnit[], sources: readonly FundingSource[]): readonly CostClass[] {
  const refusals = sources.map(refusalBy);
  const found = new Map<string, { spend: CostUnit["spend"]; costs: number[]; sources: readonly number[] }>();
  for (let at = 0; at < costs.length; at += 1) {
    const cost = costs[at]!;
    let key: string = cost.spend;
    for (const refuses of refusals) key += refuses(cost) === undefined ? "+" : "-";
    const known = found.get(key);
    if (known) {
      known.costs.push(at);
      continue;
    }
    const payers = sources.flatMap((_, source) => (refusals[source]!(cost) === undefined ? [source] : []));
    found.set(key, { spend: cost.spend, costs: [at], sources: payers });
  }
  return [...found.values()];
}

/** The classes that a source may pay, those of its own kind of spending first. */
export function classesFor(source: FundingSource, at: number, classes: readonly CostClass[]): readonly number[] {
  const payable = classes.flatMap((one, n) => (one.sources.includes(at) ? [n] : []));
  const own = (n: number): boolean => classes[n]!.spend === source.kind;
  return [...payable.filter(own), ...payable.filter((n) => !own(n))];
}

/** Each class's cost in a year, income left out: one sum a class. */
export function costOf(classes: readonly CostClass[], costs: readonly CostUnit[], year: number): readonly number[] {
  return classes.map((one) => {
    let sum = 0;
    for (const at of one.costs) sum += Math.max(sumInYear(costs[at]!, year), 0);
    return sum;
  });
}

/** A year's cost net of income, and its income as a sum above nothing. */
export function totalsOf(costs: readonly CostUnit[], year: number): { readonly cost: Pence; readonly income: Pence } {
  let cost = 0;
  let income = 0;
  for (const unit of costs) {
    const sum = sumInYear(unit, year);
    cost += sum;
    if (sum < 0) income -= sum;
  }
  return { cost: cost as Pence, income: income as Pence };
}
