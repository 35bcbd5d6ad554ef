import type { Day, Days } from "../../calendar/index.ts";
import type { PersonNumbers } from "../model/people/covered.ts";
import { firstTaken, type TakenRuns, take } from "./taken.ts";

/**
 * Which days have been taken for which of some people, so far: a tree over their numbers, each node half of the one above it. Changed
 * in place, by `takeDays` alone.
 */
export interface TakenByPeople {
  readonly people: PersonNumbers;
  /** Days taken for everybody of the node, and for anybody of it. */
  readonly all: TakenRuns<Day>;
  readonly any: TakenRuns<Day>;
  halves?: readonly [TakenByPeople, TakenByPeople];
}

/** Nothing is taken for anybody yet. */
export const nothingTaken = (people: PersonNumbers): TakenByPeople => ({ people, all: [], any: [] });

/** Takes days for some people. */
export function takeDays(node: TakenByPeople, numbers: PersonNumbers, days: Days): void {
  const { first, past } = node.people;
  if (numbers.past <= first || past <= numbers.first) return;
  take(node.any, days);
  if (numbers.first <= first && past <= numbers.past) {
    take(node.all, days);
    return;
  }
  for (const half of halvesOf(node)) takeDays(half, numbers, days);
}

/** The first of some days that has been taken for any of some people; nothing where none has. */
export function firstDayTaken(node: TakenByPeople, numbers: PersonNumbers, days: Days): Day | undefined {
  const { first, past } = node.people;
  if (numbers.past <= first || past <= numbers.first || node.any.length === 0) return undefined;
  if (numbers.first <= first && past <= numbers.past) return firstTaken(node.any, days);
  const foundDays = [
    firstTaken(node.all, days),
    ...(node.halves ?? []).map((half) => firstDayTaken(half, numbers, days)),
  ];
  return foundDays.reduce(earlier, undefined);
}

/** The earlier of two days, of which either may be none. */
export const earlier = (first: Day | undefined, second: Day | undefined): Day | undefined =>
  first === undefined || (second !== undefined && second < first) ? second : first;

function halvesOf(node: TakenByPeople): readonly [TakenByPeople, TakenByPeople] {
  const { first, past } = node.people;
  const middleIndex = (first + past) >> 1;
  node.halves ??= [nothingTaken({ first, past: middleIndex }), nothingTaken({ first: middleIndex, past })];
  return node.halves;
}
