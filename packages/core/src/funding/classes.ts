import type { Pence } from "../money/index.ts";
import { type CostClass, type CostUnit, sumInYear } from "./cost-unit.ts";
import { type Fence, namesToPay } from "./fences.ts";

interface Gathered {
  readonly spend: CostUnit["spend"];
  readonly costs: number[];
  readonly names: Set<string>;
  readonly isClosed?: true;
}

/** Costs gathered by who may pay them, in the order of each class's first cost. */
export function classesOf(costUnits: readonly CostUnit[], fences: readonly Fence[]): readonly CostClass[] {
  const payersOf = { revenue: payersByName(fences, "revenue"), capital: payersByName(fences, "capital") };
  const classes = new Map<string, Gathered>();
  const classOfNames = new Map<string, Gathered>(); // most costs are named as others are: who may pay them is known by then
  costUnits.forEach((costUnit, costIndex) => {
    const { spend } = costUnit;
    const isClosed = costUnit.part?.source !== undefined && costUnit.part.otherwise === "gap";
    const alike = isClosed ? `${spend} closed` : spend;
    const payers = payersOf[spend];
    const names = payers.size === 0 ? [] : namesToPay(costUnit).filter((name) => payers.has(name));
    const lists = [...new Set(names.map((name) => payers.get(name)!))];
    const byNames = `${alike} ${lists.map(({ number }) => number).join()}`;
    let gathered = classOfNames.get(byNames);
    if (gathered === undefined) {
      const byPayers = `${alike} ${classKey(lists)}`;
      gathered = classes.get(byPayers) ?? { spend, costs: [], names: new Set(), ...(isClosed && { isClosed }) };
      classes.set(byPayers, gathered);
      classOfNames.set(byNames, gathered);
    }
    gathered.costs.push(costIndex);
    for (const name of names) gathered.names.add(name);
  });
  return [...classes.values()].map((gathered) => ({ ...gathered, names: [...gathered.names] }));
}

/** Fences that may pay what bears a name: places among the fences. Equal lists are one. */
interface Payers {
  readonly number: number;
  readonly fences: readonly number[];
}

function payersByName(fences: readonly Fence[], spend: CostUnit["spend"]): ReadonlyMap<string, Payers> {
  const named = new Map<string, number[]>();
  let position = 0;
  for (const fence of fences) {
    // The lists of a fence each have a place of their own: costs that bear names of other lists are not alike.
    for (const names of listsOf(fence)) {
      position += 1;
      if (fence.capitalOnly && spend === "revenue") continue;
      for (const name of names) {
        const knownPositions = named.get(name);
        if (knownPositions) knownPositions.push(position);
        else named.set(name, [position]);
      }
    }
  }
  const lists = new Map<string, Payers>();
  return new Map(
    [...named].map(([name, places]) => {
      const key = places.join();
      const list = lists.get(key) ?? { number: lists.size, fences: places };
      lists.set(key, list);
      return [name, list];
    }),
  );
}

/** The lists of names that a fence goes by. */
const listsOf = ({ names = [], within = [], except = [] }: Fence): readonly (readonly string[])[] => [
  names,
  ...within,
  ...(except === "everything" ? [] : [except]),
];

/** What is the same for costs that the same fences may pay. */
function classKey(lists: readonly Payers[]): string {
  if (lists.length < 2) return lists.map(({ fences }) => fences.join()).join();
  return [...new Set(lists.flatMap(({ fences }) => fences))].sort((first, second) => first - second).join();
}

/** Each class's cost in a year, income left out: one sum a class. */
export function costOf(
  classes: readonly CostClass[],
  costUnits: readonly CostUnit[],
  yearIndex: number,
): readonly number[] {
  return classes.map((costClass) => {
    let amount = 0;
    for (const costIndex of costClass.costs) amount += Math.max(sumInYear(costUnits[costIndex]!, yearIndex), 0);
    return amount;
  });
}

/** A year's cost net of income, and its income as a sum above nothing. */
export function totalsOf(
  costUnits: readonly CostUnit[],
  yearIndex: number,
): { readonly cost: Pence; readonly income: Pence } {
  let cost = 0;
  let income = 0;
  for (const unit of costUnits) {
    const amount = sumInYear(unit, yearIndex);
    cost += amount;
    if (amount < 0) income -= amount;
  }
  return { cost: cost as Pence, income: income as Pence };
}
