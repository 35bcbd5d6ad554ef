import type { Instant } from "../../../calendar/index.ts";
import { type Ladder, ladderOf, standings } from "../../../plan/index.ts";
import type { ScaleValues, Timeline } from "../../../timeline/index.ts";
import { type DaysLookedUp, daysUnited, isAnyDay, type PaidDays, type PaidSpan } from "./days.ts";

/** On which days somebody is paid on each point of a scale, by its place. */
export type PaidPoints = ReadonlyMap<number, DaysLookedUp>;

/** Who stands where on each scale when: those who start on one day, on one point, are told once. */
export function paidPoints(people: readonly PaidDays[], { plan, scales }: Timeline): ReadonlyMap<string, PaidPoints> {
  if (plan.posts.every(({ pay }) => ladderOf(plan, pay) === undefined)) return new Map();
  const foundSoFar = new Map<string, Map<number, GatheredDays>>();
  const alreadySeen = new Set<string>();
  for (const eachPaidDays of people) {
    const { post, start, paid, priced } = eachPaidDays;
    const ladder = ladderOf(plan, post.pay);
    if (!ladder || !isAnyDay(eachPaidDays)) continue;
    const key = JSON.stringify([ladder, start, paid, priced]);
    if (alreadySeen.has(key)) continue;
    alreadySeen.add(key);
    const points = foundUnder(foundSoFar, ladder.scale, () => new Map<number, GatheredDays>());
    for (const standing of standingsOf(ladder, start, scales.get(ladder.scale)!, plan.conventions.increments)) {
      const gathered = foundUnder(points, standing.place, gatheredDays);
      gathered.paid.push(...whileStanding(paid, standing));
      gathered.priced.push(...whileStanding(priced, standing));
    }
  }
  return new Map(
    [...foundSoFar].map(([scaleName, points]) => [
      scaleName,
      new Map(
        [...points]
          .map(([position, gathered]): [number, DaysLookedUp] => [position, daysUnited(gathered, plan)])
          .filter(([, lookedUp]) => isAnyDay(lookedUp)),
      ),
    ]),
  );
}

/** Days looked up of several people, as they are found. */
interface GatheredDays {
  readonly paid: PaidSpan[];
  readonly priced: PaidSpan[];
}

const gatheredDays = (): GatheredDays => ({ paid: [], priced: [] });

/** What a map holds under a key: a new one where there is none. */
export function foundUnder<Key, Value>(map: Map<Key, Value>, key: Key, fresh: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = fresh();
  map.set(key, value);
  return value;
}

/** How long somebody stands on one point of a scale, by its place. */
interface Standing {
  readonly place: number;
  readonly since: Instant;
  readonly until: Instant;
}

function standingsOf(
  ladder: Ladder,
  startInstant: Instant,
  payScale: ScaleValues,
  rule: Parameters<typeof standings>[4],
): readonly Standing[] {
  const stands: { readonly since: Instant; readonly place: number }[] = [];
  standings(payScale, ladder, startInstant, Number.POSITIVE_INFINITY, rule, (sinceInstant, position) =>
    stands.push({ since: sinceInstant, place: position }),
  );
  return stands.map((standing, index) => ({
    ...standing,
    until: stands[index + 1]?.since ?? Number.POSITIVE_INFINITY,
  }));
}

const whileStanding = (spans: readonly PaidSpan[], { since, until }: Standing): readonly PaidSpan[] =>
  spans
    .map(([start, pastInstant]): PaidSpan => [Math.max(start, since), Math.min(pastInstant, until)])
    .filter(([start, pastInstant]) => start < pastInstant);
