import fc from "fast-check";
import { addDays, addMonths, type Day, daysBetween } from "../../packages/core/src/calendar/index.ts";
import {
  amount,
  type DaySeed,
  dayFrom,
  daySeed,
  earliest,
  type Generated,
  latest,
  pick,
  share,
} from "./arbitrary-days.ts";
import { type PaySeed, payOf, paySeed, type Scales } from "./arbitrary-scales.ts";
import type { PostParts } from "./plan-of.ts";

/** What the posts of one plan have around them. */
export interface Surroundings {
  readonly first: Day;
  readonly last: Day;
  readonly scales: Scales;
  readonly agencies: readonly string[];
  readonly startIn: "earliest" | "middle" | "latest";
  /** A line that a post may be counted for. */
  readonly line: string | undefined;
}

type Spans = readonly { readonly from: string; readonly to: string; readonly count?: number }[];
type Covers = NonNullable<PostParts["cover"]>;

const count = fc.option(fc.integer({ min: 1, max: 4 }), { freq: 2 });
const spanSeed = fc.record({ from: daySeed, to: daySeed, count });

export const postSeed = fc.record({
  pay: paySeed as fc.Arbitrary<PaySeed>,
  inLine: fc.constantFrom(false, false, false, false, false, true),
  cohorts: fc.array(
    fc.record({
      on: daySeed,
      count: fc.integer({ min: 1, max: 3 }),
      open: fc.option(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 200 })), { freq: 2 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  early: fc.boolean(),
  people: fc.constantFrom(1, 1, 1, 2, 3),
  fte: fc.oneof(fc.constantFrom(10_000, 5_000, 6_000), fc.integer({ min: 1, max: 10_000 })),
  end: fc.option(daySeed, { freq: 3 }),
  supplements: fc.array(
    fc.record({
      amount: amount(0, 1_000_000),
      from: fc.option(daySeed),
      to: fc.option(daySeed),
      pensionable: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  vacant: fc.option(spanSeed, { freq: 2 }),
  agency: fc.nat(),
  before: fc.option(fc.record({ from: daySeed, to: fc.option(daySeed), count }), { freq: 2 }),
  inVacancy: fc.option(fc.record({ from: daySeed, to: daySeed, count }), { freq: 3 }),
  handover: fc.option(spanSeed, { freq: 2 }),
  afterEnd: fc.option(fc.array(fc.record({ on: daySeed, count: fc.integer({ min: 1, max: 3 }) }), { maxLength: 2 })),
  agencyShare: fc.option(share(1_000_000), { freq: 2 }),
  team: fc.constantFrom("Care leavers", "Legal", undefined),
  tag: fc.constantFrom("front-line", "support", undefined),
});

export type PostSeed = Generated<typeof postSeed>;

/** A post whose every person-day has one source, but for a handover that says so. */
export function postOf(seed: PostSeed, id: string, around: Surroundings): PostParts {
  const { first, last, scales, line } = around;
  const begins = seed.early ? addMonths(first, -30) : first;
  const alone = seed.vacant === null && seed.before === null && seed.inVacancy === null && seed.handover === null;
  const starts = seed.cohorts.map((cohort) => {
    const day = dayFrom(cohort.on, begins, last);
    if (!alone || cohort.open === null) return { on: day, count: cohort.count };
    const [sooner, later] = cohort.open;
    const within = { from: latest([begins, addDays(day, -sooner)]), to: earliest([last, addDays(day, later)]) };
    return { on: dayIn(within, around.startIn), count: cohort.count, within };
  });
  const on = {
    earliest: earliest(starts.map((cohort) => cohort.within?.from ?? cohort.on)),
    latest: latest(starts.map((cohort) => cohort.within?.to ?? cohort.on)),
  };
  const end = seed.end === null ? undefined : dayFrom(seed.end, latest([on.latest, first]), last);
  const common = {
    id,
    count: starts.reduce((sum, cohort) => sum + cohort.count, 0),
    starts,
    people: seed.people,
    fte: seed.fte,
    ...(end === undefined ? {} : { end }),
    ...(seed.team === undefined ? {} : { team: seed.team }),
    tags: seed.tag === undefined ? {} : { type: seed.tag },
  };
  if (seed.inLine && line !== undefined) return { ...common, pay: { is: "in-line", line } };

  const each = payOf(seed.pay, scales, on, last);
  const shares = common.count * seed.people;
  const isOneSum = each.is === "full-cost" && seed.pay.is !== "scale" && seed.pay.together;
  const pay = isOneSum ? { ...each, together: { shares, after: 0 } } : each;
  const vacant = seed.vacant === null ? [] : [spanOf(seed.vacant, on.latest, end ?? last)];
  const supplements = seed.supplements.map(({ from, to, ...supplement }) => {
    const since = from === null ? on.earliest : dayFrom(from, addMonths(first, -6), last);
    return {
      ...supplement,
      ...(from === null ? {} : { from: since }),
      ...(to === null ? {} : { to: dayFrom(to, since, latest([since, last])) }),
    };
  });
  return {
    ...common,
    pay,
    supplements: pay.is === "full-cost" ? [] : supplements,
    vacant,
    cover: coverOf(seed, { ...on, last: lastToStart(starts, seed.people) }, vacant, around),
    ...(seed.agencyShare === null
      ? {}
      : { agencyShare: { share: seed.agencyShare, agency: pick(around.agencies, seed.agency) } }),
    ...(end === undefined || end >= last || seed.afterEnd === null
      ? {}
      : { afterEnd: afterEndOf(seed, common.count, end, last) }),
  };
}

/** The first, the middle (of two the earlier) or the last day of some. */
function dayIn({ from, to }: { readonly from: Day; readonly to: Day }, startIn: Surroundings["startIn"]): Day {
  if (startIn === "latest") return to;
  return startIn === "earliest" ? from : addDays(from, Math.floor(daysBetween(from, to) / 2));
}

/** How many people start on the latest day. */
const lastToStart = (starts: NonNullable<PostParts["starts"]>, people: number): number => {
  const on = latest(starts.map((cohort) => cohort.on as Day));
  return people * starts.reduce((sum, cohort) => sum + (cohort.on === on ? cohort.count : 0), 0);
};

const limited = (limit: number | null, most: number | undefined): { count?: number } =>
  limit === null && most === undefined ? {} : { count: Math.min(limit ?? most!, most ?? limit!) };

function spanOf(seed: { from: DaySeed; to: DaySeed; count: number | null }, first: Day, last: Day, most?: number) {
  const from = dayFrom(seed.from, first, last);
  return { from, to: dayFrom(seed.to, from, last), ...limited(seed.count, most) };
}

/** Cover before the starts, in a vacancy, or beside the employee; no day of agency is held twice. */
function coverOf(
  seed: PostSeed,
  on: { earliest: Day; latest: Day; last: number },
  vacant: Spans,
  around: Surroundings,
): Covers {
  const { first, last } = around;
  const agency = (n: number): string => pick(around.agencies, seed.agency + n);
  const engaged = (n: number): string => pick([...around.agencies, "engaged", "engaged"], seed.agency + n);
  const covers: { agency: string; from: string; to?: string; count?: number; handover: boolean }[] = [];
  const taken: { from: string; to: string }[] = [];
  const since = addMonths(first, -3);
  if (seed.before !== null) {
    const from = dayFrom(seed.before.from, since, latest([since, on.latest]));
    // Cover for no more than the last to start may last until they do: the others are in post by then.
    const isForTheLast = seed.before.count !== null && seed.before.count <= on.last;
    const dayBefore = addDays(isForTheLast ? on.latest : on.earliest, -1);
    const to = seed.before.to !== null && from <= dayBefore ? dayFrom(seed.before.to, from, dayBefore) : undefined;
    covers.push({
      agency: agency(0),
      from,
      ...(to === undefined ? {} : { to }),
      ...limited(seed.before.count, undefined),
      handover: false,
    });
    taken.push({ from, to: to ?? addDays(on.latest, -1) });
  }
  const empty = vacant[0];
  if (seed.inVacancy !== null && empty !== undefined) {
    const span = spanOf(seed.inVacancy, empty.from as Day, empty.to as Day, empty.count);
    covers.push({ agency: engaged(1), ...span, handover: false });
    taken.push(span);
  }
  if (seed.handover !== null) {
    const span = spanOf(seed.handover, first, last);
    if (taken.every(({ from, to }) => span.to < from || to < span.from))
      covers.push({ agency: engaged(2), ...span, handover: true });
  }
  return covers;
}

function afterEndOf(seed: PostSeed, posts: number, end: Day, last: Day) {
  let left = posts * seed.people;
  const absorbed = (seed.afterEnd ?? []).flatMap(({ on, count: wanted }) => {
    const number = Math.min(wanted, left);
    left -= number;
    return number === 0 ? [] : [{ on: dayFrom(on, addDays(end, 1), addDays(last, 1)), count: number }];
  });
  return { absorbed };
}
