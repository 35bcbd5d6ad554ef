import { MILLION, type Millionths } from "../../money/index.ts";
import type { Change, Distribution, Plan, Risk } from "../../plan/index.ts";
import { kindOfRisk } from "../kinds/index.ts";

/** One draw in a million is beyond these. */
const FIRST = 1e-6;
const LAST = 1 - 1e-6;

/** The changes that a risk may make, at the ends of each distribution and in the middle of each outcome, each list once. */
export function endsOf(givenPlan: Plan, plannedRisk: Risk): readonly (readonly Change[])[] {
  const kind = kindOfRisk(plannedRisk);
  const chances = [FIRST, ...middles(chancesOf(plannedRisk)), LAST];
  const found = new Map<string, readonly Change[]>();
  for (const thingId of kind.things(givenPlan, plannedRisk))
    for (const first of chances)
      for (const other of chances) {
        const drawnNumber = kind.draw(givenPlan, plannedRisk, thingId, (place) => (place === 0 ? first : other));
        const changes = kind.changes(givenPlan, plannedRisk, thingId, drawnNumber);
        found.set(JSON.stringify(changes), changes);
      }
  return [...found.values()];
}

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
