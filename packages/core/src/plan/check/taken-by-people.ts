import type { Day, Days } from "../../calendar/index.ts";
import type { Numbers } from "../model/covered.ts";
import { firstTaken, type Taken, take } from "./taken.ts";

/**
 * Which days have been taken for which of some people, so far: a tree over their numbers, each node half of the one above it. Changed
 * in place, by `takeDays` alone.
 */
export interface TakenByPeople {
  readonly people: Numbers;
  /** Days taken for everybody of the node, and for anybody of it. */
  readonly all: Taken<Day>;
  readonly any: Taken<Day>;
  halves?: readonly [TakenByPeople, TakenByPeople];
}

/** Nothing is taken for anybody yet. */
export const nothingTaken = (people: Numbers): TakenByPeople => ({ people, all: [], any: [] });

/** Takes days for some people. */
export function takeDays(node: TakenByPeople, some: Numbers, days: Days): void {
  const { first, past } = node.people;
  if (some.past <= first || past <= some.first) return;
  take(node.any, days);
  if (some.first <= first && past <= some.past) {
    take(node.all, days);
    return;
  }
  for (const half of halvesOf(node)) takeDays(half, some, days);
}

/** The first of some days that has been taken for any of some people; nothing where none has. */
export function firstDayTaken(node: TakenByPeople, some: Numbers, days: Days): Day | undefined {
  const { first, past } = node.people;
  if (some.past <= first || past <= some.first || node.any.length === 0) return undefined;
  if (some.first <= first && past <= some.past) return firstTaken(node.any, days);
  const found = [firstTaken(node.all, days), ...(node.halves ?? []).map((half) => firstDayTaken(half, some, days))];
  return found.reduce(earlier, undefined);
}

/** The earlier of two days, of which either may be none. */
export const earlier = (a: Day | undefined, b: Day | undefined): Day | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a;

function halvesOf(node: TakenByPeople): readonly [TakenByPeople, TakenByPeople] {
  const { first, past } = node.people;
  const middle = (first + past) >> 1;
  node.halves ??= [nothingTaken({ first, past: middle }), nothingTaken({ first: middle, past })];
  return node.halves;
}
