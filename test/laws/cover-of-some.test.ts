import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { expect } from "vitest";
import { addDays, firstDay } from "../../packages/core/src/calendar/index.ts";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { PlanError } from "../../packages/core/src/issues/index.ts";
import { type Plan, type PlanSpec, readPlan, writePlan } from "../../packages/core/src/plan/index.ts";
import { applyChanges, readChanges } from "../../packages/core/src/scenario/index.ts";
import { runs } from "../support/runs.ts";

const START = firstDay("2025/26" as never);
const few = fc.integer({ min: 1, max: 3 });

/** Two cohorts, the first before or after the first day of agency, which is for some of those who are not in post then. */
const drawn = fc.record({
  partMonth: fc.constantFrom("calendar-days", "whole-months", "days-of-year", "weekdays"),
  agencyFrom: fc.integer({ min: 0, max: 150 }).map((count) => addDays(START, count)),
  before: fc.integer({ min: -60, max: 120 }),
  apart: fc.integer({ min: 1, max: 150 }),
  counts: fc.tuple(few, few, fc.integer({ min: 1, max: 6 })),
  days: fc.nat(150),
});

/** The plan in one post, and with those apart who are covered and who are not. */
function bothWays({ partMonth, agencyFrom, before, apart, counts: [early, late, wanted] }: Drawn) {
  const first = addDays(agencyFrom, before);
  const second = addDays(later(first, agencyFrom), apart);
  const isAway = first > agencyFrom;
  const count = Math.min(wanted, late + (isAway ? early : 0));
  const ofFirst = isAway ? Math.min(count, early) : 0; //   in order of their start
  const pay = { pay: { scale: "s", point: "A", top: "C" }, supplement: { amount: 900 } };
  const agency = { agency: "w", from: agencyFrom };
  const plan = (...posts: readonly object[]): Plan =>
    readPlan({
      ...{ outturn: 1, title: "Cover of some", years: { from: "2025/26", to: "2026/27" } },
      conventions: { partMonth, increments: "anniversary" },
      onCosts: { pension: [{ from: "2023-04-01", rate: 0.2 }] },
      payScales: { s: [{ from: "2024-04-01", points: { A: 24_000, B: 27_000, C: 31_000 } }] },
      agencyRates: { w: { perWeek: 777 }, dear: { perWeek: 1_234.56 } },
      posts: posts.map((post, place) => ({ id: `a${place}`, ...pay, ...post })) as never,
    } as PlanSpec);
  const starts = [
    { on: first, count: early },
    { on: second, count: late },
  ];
  const people = (start: string, covered: number, all: number): readonly object[] => [
    ...(covered > 0 ? [{ count: covered, start, cover: agency }] : []),
    ...(all > covered ? [{ count: all - covered, start }] : []),
  ];
  return {
    together: plan({ count: early + late, starts, cover: { ...agency, ...(count < early + late && { count }) } }),
    asParts: plan(...people(first, ofFirst, early), ...people(second, count - ofFirst, late)),
    agencyFrom,
    first,
  };
}

type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;
const later = <Day extends string>(one: Day, other: Day): Day => (one > other ? one : other);

/** What a plan costs after changes, or by which code they are refused. */
function costAfter(plan: Plan, ...changes: readonly object[]): unknown {
  try {
    const changed = applyChanges(plan, readChanges(changes as never), { idle: "allowed" });
    expect(readPlan(writePlan(changed))).toEqual(changed);
    return forecast(changed).cost.byComponent;
  } catch (error) {
    if (error instanceof PlanError) return error.issues[0]!.code;
    throw error;
  }
}

test.prop([drawn], { numRuns: runs(20) })(
  "cover for some of a post is cover of those very people, before and after its people come later and whatever else is changed",
  (seed) => {
    const { together, asParts, agencyFrom, first } = bothWays(seed);
    const { days } = seed;
    const late = { change: "delay-starts", days };
    for (const changes of [
      [],
      [late],
      [late, { change: "convert-agency" }],
      [late, { change: "delay-starts", days: 30 - days }, { change: "move-programme", days: 10 }],
      [late, { change: "use-agency", share: "20%", rate: "dear" }],
      [{ change: "convert-agency", on: addDays(agencyFrom, days % 20) }],
      [{ change: "end-posts", on: addDays(first, days) }],
    ])
      expect([changes, costAfter(together, ...changes)]).toEqual([changes, costAfter(asParts, ...changes)]);
  },
);
