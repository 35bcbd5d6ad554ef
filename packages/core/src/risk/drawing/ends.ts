import { MILLION, type Millionths } from "../../money/index.ts";
import type { Change, Distribution, Plan, Risk } from "../../plan/index.ts";
import { kindOfRisk } from "../kinds/index.ts";

/** One draw in a million is beyond these. */
const FIRST = 1e-6;
const LAST = 1 - 1e-6;

/** The changes that a risk may make of one of some things, at the ends of each distribution and in the middle of each outcome, each list once. */
export const endsOf = (
  givenPlan: Plan,
  plannedRisk: Risk,
  thingIds: readonly string[],
): readonly (readonly Change[])[] =>
  once(thingIds.flatMap((thingId) => endsTogether(givenPlan, plannedRisk, [thingId])));

/** The same of all of these things at once, each list for the same end of each of them. */
export function endsTogether(
  givenPlan: Plan,
  plannedRisk: Risk,
  thingIds: readonly string[],
): readonly (readonly Change[])[] {
  const kind = kindOfRisk(plannedRisk);
  const chances = [FIRST, ...middles(chancesOf(plannedRisk)), LAST];
  const changesAt = (first: number, other: number): readonly Change[] =>
    thingIds.flatMap((thingId) => {
      const drawnNumber = kind.draw(givenPlan, plannedRisk, thingId, (place) => (place === 0 ? first : other));
      return kind.changes(givenPlan, plannedRisk, thingId, drawnNumber);
    });
  return once(chances.flatMap((first) => chances.map((other) => changesAt(first, other))));
}

const once = (lists: readonly (readonly Change[])[]): readonly (readonly Change[])[] => [
  ...new Map(lists.map((changes) => [JSON.stringify(changes), changes])).values(),
];

/** The lists of chances that a risk states. */
function chancesOf(plannedRisk: Risk): readonly (readonly Millionths[])[] {
  switch (plannedRisk.risk) {
    case "pay-award":
      return [listOf(plannedRisk.sizes), ...plannedRisk.sizes.map(({ size }) => valuesOf(size))];
    case "saving":
    case "event":
      return [listOf(plannedRisk.outcomes)];
    case "start-slip":
      return [valuesOf(plannedRisk.later)];
    case "pension-rate":
      return [valuesOf(plannedRisk.rate)];
    case "agency-rate":
    case "growth":
    case "line-cost":
      return [valuesOf(plannedRisk.percent)];
    case "range":
      return [];
    case "funding":
    case "not-filled":
      return [[plannedRisk.chance]];
  }
}

const listOf = (outcomes: readonly { readonly chance: Millionths }[]) => outcomes.map(({ chance }) => chance);

/** The chances of each of some values; of a history, an equal part each. */
function valuesOf(distribution: Distribution): readonly Millionths[] {
  if (distribution.is === "values") return listOf(distribution.values);
  if (distribution.is !== "history") return [];
  return distribution.values.map(() => (MILLION / distribution.values.length) as Millionths);
}

/** A chance in the middle of each outcome. */
const middles = (lists: readonly (readonly Millionths[])[]): readonly number[] =>
  lists.flatMap((chanceList) => {
    let reached = 0;
    return chanceList.flatMap((chance) => {
      reached += chance;
      const middle = (reached - chance / 2) / MILLION;
      return middle > 0 && middle < 1 ? [middle] : [];
    });
  });
