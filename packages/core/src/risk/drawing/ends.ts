import { MILLION, type Millionths } from "../../money/index.ts";
import type { Change, Distribution, Plan, Risk } from "../../plan/index.ts";
import { kindOfRisk } from "../kinds/index.ts";

/** One draw in a million is beyond these. */
const FIRST = 1e-6;
const LAST = 1 - 1e-6;

/** The changes that a risk may make, at the ends of each distribution and in the middle of each outcome, each list once. */
export function endsOf(plan: Plan, risk: Risk): readonly (readonly Change[])[] {
  const kind = kindOfRisk(risk);
  const chances = [FIRST, ...middles(chancesOf(risk)), LAST];
  const found = new Map<string, readonly Change[]>();
  for (const thingId of kind.things(plan, risk))
    for (const first of chances)
      for (const other of chances) {
        const changes = kind.changes(plan, risk, thingId, (place) => (place === 0 ? first : other));
        found.set(JSON.stringify(changes), changes);
      }
  return [...found.values()];
}

/** The lists of chances that a risk states. */
function chancesOf(risk: Risk): readonly (readonly Millionths[])[] {
  switch (risk.risk) {
    case "pay-award":
      return [listOf(risk.sizes), ...risk.sizes.map(({ size }) => valuesOf(size))];
    case "saving":
    case "event":
      return [listOf(risk.outcomes)];
    case "start-slip":
      return [valuesOf(risk.later)];
    case "pension-rate":
      return [valuesOf(risk.rate)];
    case "agency-rate":
    case "growth":
    case "line-cost":
      return [valuesOf(risk.percent)];
    case "funding":
    case "not-filled":
      return [[risk.chance]];
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
  lists.flatMap((list) => {
    let reached = 0;
    return list.flatMap((chance) => {
      reached += chance;
      const middle = (reached - chance / 2) / MILLION;
      return middle > 0 && middle < 1 ? [middle] : [];
    });
  });
