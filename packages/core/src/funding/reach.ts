import type { CostClass, CostUnit } from "./cost-unit.ts";
import type { Fence } from "./fences.ts";

/** Which classes each fence lets its sources pay, in the order in which they are paid. */
export interface Reach {
  /** Classes by place, each list ascending. Fences share them, so that a large team is written down once. */
  readonly lists: readonly (readonly number[])[];
  /** By fence: the lists of the classes that it pays first, those of its own kind of spending, and of those after them. */
  readonly fences: readonly FenceReach[];
}

interface FenceReach {
  readonly first: readonly number[];
  readonly afterwards: readonly number[];
}

/** Income is no source: it may pay any cost, in order, of whatever kind of spending. It comes before all fences. */
export const INCOME_FENCE = 0;

/** A list of more classes than this is shared; shorter ones are written into one list of the fence's own. */
const SHORT = 16;

/** The classes that income and, after it, each fence may pay. */
export function reachOf(fences: readonly Fence[], classes: readonly CostClass[]): Reach {
  const lists: (readonly number[])[] = [];
  const numbers = new Map<readonly number[], number>();
  const numberOf = (list: readonly number[]): number => {
    const number = numbers.get(list) ?? lists.push(list) - 1;
    numbers.set(list, number);
    return number;
  };
  const classesBySpend = { revenue: classesNamed(classes, "revenue"), capital: classesNamed(classes, "capital") };
  const reachIn = (spend: CostUnit["spend"], names: Fence["names"]): readonly number[] =>
    (names === undefined
      ? [classesBySpend[spend].all]
      : gathered(names.flatMap((name) => [classesBySpend[spend].byName.get(name) ?? []]))
    )
      .filter((list) => list.length > 0)
      .map(numberOf);
  const listed = (list: readonly number[]): readonly number[] => (list.length === 0 ? [] : [numberOf(list)]);
  const income = { first: [numberOf(classes.map((_, classIndex) => classIndex))], afterwards: [] };
  const others = { revenue: "capital", capital: "revenue" } as const;
  return {
    lists,
    fences: [
      income,
      ...fences.map((fence) => {
        const { kind, capitalOnly, names } = fence;
        const isPlain = fence.within === undefined && fence.except === undefined;
        const ofSpend = (spend: CostUnit["spend"]) =>
          isPlain ? reachIn(spend, names) : listed(payableIn(fence, classes, spend));
        return { first: ofSpend(kind), afterwards: capitalOnly ? [] : ofSpend(others[kind]) };
      }),
    ],
  };
}

/** The classes of one kind of spending that a part of a larger source may pay, or a source that has parts. */
function payableIn(
  { names, within = [], except = [] }: Fence,
  classes: readonly CostClass[],
  wanted: CostUnit["spend"],
): readonly number[] {
  if (except === "everything") return [];
  const lists = [...(names === undefined ? [] : [names]), ...within].map((list) => new Set(list));
  const excepted = new Set(except);
  return classes.flatMap((costClass, classIndex) => {
    if (costClass.spend !== wanted || (names === undefined && costClass.isClosed)) return [];
    const isNamed = lists.every((list) => costClass.names.some((name) => list.has(name)));
    return isNamed && !costClass.names.some((name) => excepted.has(name)) ? [classIndex] : [];
  });
}

/** Long lists as they are, and all short ones as one, where there are several. */
function gathered(lists: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const short = lists.filter((numbers) => numbers.length <= SHORT);
  if (short.length < 2) return lists;
  const ownPart = [...new Set(short.flat())].sort((first, second) => first - second);
  return [...lists.filter((numbers) => numbers.length > SHORT), ownPart];
}

/** The classes of one kind of spending: all that are not another's share, and those that bear each name. */
function classesNamed(classes: readonly CostClass[], wanted: CostUnit["spend"]) {
  const allNumbers: number[] = [];
  const byName = new Map<string, number[]>();
  classes.forEach(({ spend, names, isClosed }, classIndex) => {
    if (spend !== wanted) return;
    if (!isClosed) allNumbers.push(classIndex);
    for (const name of names) {
      const known = byName.get(name);
      if (known) known.push(classIndex);
      else byName.set(name, [classIndex]);
    }
  });
  return { all: allNumbers, byName };
}
