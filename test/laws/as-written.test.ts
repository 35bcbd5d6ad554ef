import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { expect } from "vitest";
import { addDays, addMonths, type Day, firstDay } from "../../packages/core/src/calendar/index.ts";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { type Plan, type PlanSpec, readPlan, writePlan } from "../../packages/core/src/plan/index.ts";
import { postsAgainst } from "../../packages/core/src/questions/agency/against.ts";
import { agencyUntil, inputOf, tornado } from "../../packages/core/src/questions/index.ts";
import { published } from "../../packages/core/src/rates/index.ts";
import { applyChanges, readChanges } from "../../packages/core/src/scenario/index.ts";
import { runs } from "../support/runs.ts";

/** The first day of the plans here. What a change or an answer makes of one costs what the plan does that somebody would write instead. */
const START = firstDay("2025/26" as never);

const drawn = fc.record({
  partMonth: fc.constantFrom("calendar-days", "whole-months", "days-of-year", "weekdays"),
  /** Employees start on `start`; agency is there from `agencyFrom`. */
  agencyFrom: fc.nat(200).map((count) => addDays(START, count)),
  start: fc.integer({ min: 1, max: 250 }),
  salary: fc.integer({ min: 20_000, max: 80_000 }),
  supplement: fc.option(fc.record({ amount: fc.integer({ min: 1, max: 5_000 }), dated: fc.option(fc.nat(700)) })),
  count: fc.integer({ min: 1, max: 3 }),
  some: fc.nat(2),
  jobShare: fc.boolean(),
});
const rate = { w: { perWeek: 777 }, dear: { perWeek: 1_234.56 } };

interface Written {
  readonly plan: (...posts: readonly object[]) => Plan;
  /** The post's id, pay and supplement, for some people of it. */
  readonly people: (count: number) => object;
  readonly all: number;
  readonly some: number;
  readonly agencyFrom: Day;
  readonly start: Day;
}

/** A plan's pieces; posts that are shared are so many people at half of full time. */
const written = drawn.map(({ partMonth, salary, supplement, jobShare, ...rest }): Written => {
  const supplements = supplement && {
    supplement: {
      amount: supplement.amount,
      ...(supplement.dated !== null && { from: addDays(START, supplement.dated) }),
    },
  };
  const pay = { pay: { salary }, ...(jobShare && { fte: 0.5 }), ...supplements };
  return {
    plan: (...posts) =>
      readPlan({
        ...{ outturn: 1, title: "As written", years: { from: "2025/26", to: "2026/27" }, conventions: { partMonth } },
        onCosts: { pension: [{ from: "2023-04-01", rate: 0.2 }] },
        payAwards: [{ scale: "salaries", from: "2026-04-01", percent: 3, status: "assumed" }],
        agencyRates: rate,
        posts: posts.map((post, place) => ({ id: place === 0 ? "a" : `a${place}`, ...post })) as never,
      } as PlanSpec),
    people: (count) => ({ ...pay, count }),
    all: rest.count,
    some: 1 + (rest.some % rest.count),
    agencyFrom: rest.agencyFrom,
    start: addDays(rest.agencyFrom, rest.start),
  };
});

const costOf = (plan: Plan) => forecast(plan).cost.byComponent;
const changed = (plan: Plan, ...changes: readonly object[]): Plan =>
  applyChanges(plan, readChanges(changes as never), { idle: "allowed" });
const eve = (day: Day): Day => addDays(day, -1);

test.prop([written, fc.boolean(), fc.nat(200)], { numRuns: runs(20) })(
  "recruitment that slips is a plan with the later start, and agency until then",
  ({ plan, people, all, agencyFrom, start }, byMonths, count) => {
    const on = byMonths ? addMonths(start, count % 7) : addDays(start, count);
    const by = byMonths ? { months: count % 7 } : { days: count };
    const post = (day: Day) => ({ ...people(all), start: day, cover: { agency: "w", from: agencyFrom } });
    const slipped = changed(plan(post(start)), { change: "delay-starts", ...by });
    expect(costOf(slipped)).toEqual(costOf(plan(post(on))));
  },
);

test.prop([written, fc.integer({ min: -60, max: 200 }), fc.nat(90), fc.nat(60)], { numRuns: runs(20) })(
  "a programme that moves as a whole is a plan with every one of its days moved",
  ({ plan, people, all, agencyFrom, start }, count, after, long) => {
    const programme = (by: number) => {
      const day = (from: Day, days = 0): Day => addDays(from, days + by);
      const vacant = [{ from: day(start, after), to: day(start, after + long) }];
      const cover = [
        { agency: "w", from: day(agencyFrom), to: day(start, -1) },
        { agency: "dear", from: day(start, after), to: day(start, after + long), count: 1 },
      ];
      const post = { ...people(all), supplement: { amount: 1_200 }, start: day(start), end: day(start, 160) };
      const whole = plan({ ...post, vacant, cover });
      const line = { id: "it", amount: 90_000, on: day(start, 3) };
      return readPlan({ ...writePlan(whole), lines: [line] });
    };
    const moved = changed(programme(0), { change: "move-programme", days: count });
    expect(costOf(moved)).toEqual(costOf(programme(count)));
  },
);

test.prop([written, fc.option(fc.nat(250))], { numRuns: runs(20) })(
  "agency that is converted is a plan in which those who were covered start on that day, and the others as they did",
  ({ plan, people, all, some, agencyFrom, start }, later) => {
    const on = later === null || addDays(agencyFrom, later) >= start ? agencyFrom : addDays(agencyFrom, later);
    const cover = { agency: "w", from: agencyFrom, ...(some < all && { count: some }) };
    const converted = changed(plan({ ...people(all), start, cover }), {
      change: "convert-agency",
      ...(on > agencyFrom && { on }),
    });
    const covered = {
      ...people(some),
      start: on,
      ...(on > agencyFrom && { cover: { agency: "w", from: agencyFrom } }),
    };
    const others = all > some ? [{ ...people(all - some), start }] : [];
    expect(costOf(converted)).toEqual(costOf(plan(covered, ...others)));
  },
);

test.prop([written, fc.nat(2), fc.integer({ min: 1, max: 300 })], { numRuns: runs(20) })(
  "agency in some of the posts, and then a change of those posts, is a plan that has them apart, in either order",
  ({ plan, people, all, some, start }, which, days) => {
    const change = [
      { change: "delay-starts", days: days % 150 },
      { change: "change-fte", fte: (1 + (days % 9)) / 10 },
      { change: "end-posts", on: addDays(start, days % 100) },
    ][which]!;
    const split = { change: "use-agency", count: some, rate: "dear" };
    const named = { ...change, where: { id: "a" } };
    const whole = plan({ ...people(all), start });
    const share = { agencyShare: { share: "100%", agency: "dear" } };
    const apart = plan({ ...people(some), start, ...share }, ...(all > some ? [{ ...people(all - some), start }] : []));
    const right = costOf(changed(apart, change));
    expect(costOf(changed(whole, split, named))).toEqual(right);
    expect(costOf(changed(whole, named, split))).toEqual(right);
  },
);

test.prop([written, fc.nat(600), fc.option(fc.tuple(fc.nat(100), fc.nat(60), fc.boolean()))], { numRuns: runs(20) })(
  "agency until recruited is a plan with agency from the start to the eve of that day, but on days that have cover or are vacant",
  ({ plan, people, all, some, agencyFrom, start }, after, gap) => {
    const recruited = addDays(START, after);
    const cohorts = [{ on: agencyFrom, count: some }, ...(all > some ? [{ on: start, count: all - some }] : [])];
    const from = addDays(start, gap?.[0] ?? 0);
    const vacancy = gap && { from, to: addDays(from, gap[1]) };
    const isCovered = gap?.[2] === true;
    const there = { ...(vacancy && { vacant: [vacancy] }) };
    const own = vacancy && isCovered ? [{ agency: "w", ...vacancy }] : [];
    const base = plan({ ...people(all), starts: cohorts, ...there, cover: own });
    const posts = cohorts.map(({ on, count }) => {
      if (on >= recruited) return { ...people(count), start: on, ...there, cover: own };
      const to = eve(recruited);
      const pieces = (
        vacancy
          ? [
              { from: on, to: to < eve(vacancy.from) ? to : eve(vacancy.from) },
              { from: addDays(vacancy.to, 1), to },
            ]
          : [{ from: on, to }]
      ).filter((piece) => piece.from <= piece.to);
      const left = vacancy && vacancy.to >= recruited && { from: later(vacancy.from, recruited), to: vacancy.to };
      const cover = [...own, ...pieces.map((piece) => ({ agency: "dear", ...piece }))];
      return { ...people(count), start: recruited, ...(left && { vacant: [left] }), cover };
    });
    const until = agencyUntil(base, { recruited }, () => "dear");
    expect(costOf(until)).toEqual(costOf(plan(...posts)));
  },
);

const later = (one: Day, other: Day): Day => (one > other ? one : other);

test.prop([written, fc.integer({ min: 1, max: 100 })], { numRuns: runs(15) })(
  "of a post some of which is agency, all of it employed against all of it agency is one plan against another",
  ({ plan, people, all, start }, share) => {
    const post = { ...people(all), start };
    const asked = { days: "every", rate: "dear", rateOf: () => "dear", established: new Set<string>() } as const;
    const partly = plan({ ...post, agencyShare: { share: `${share}%`, agency: "w" } });
    const [found] = postsAgainst(partly, published, asked);
    const sum = (other: Plan): number => Object.values(forecast(other).cost.total).reduce<number>((a, b) => a + b, 0);
    const [employed, agency] = [
      sum(plan(post)),
      sum(plan({ ...post, agencyShare: { share: "100%", agency: "dear" } })),
    ];
    expect(found).toMatchObject({ employed, agency, premium: agency - employed });
  },
);

test.prop([written, fc.integer({ min: 1, max: 100 }), fc.nat(150)], { numRuns: runs(15) })(
  "what an input does at either end is what the plan does that has it so",
  ({ plan, people, all, start }, share, days) => {
    const base = plan({ ...people(all), start });
    const cost = (other: Plan) => forecast(other).cost.total;
    const difference = (other: Plan) =>
      Object.fromEntries(Object.entries(cost(base)).map(([year, sum]) => [year, cost(other)[year as never]! - sum]));
    const bars = tornado(
      base,
      [
        { input: inputOf(base, { input: "agency-share", rate: "w" }), low: 0, high: share * 10_000 },
        { input: inputOf(base, { input: "start-delay" }), low: 0, high: days },
      ],
      "cost.all",
    );
    const high = (name: string) => bars.find(({ input }) => input === name)!.high.byYear;
    for (const { low } of bars) expect(low.all).toBe(0);
    const agencyShare = { share: `${share}%`, agency: "w" };
    expect(high("agency-share")).toEqual(difference(plan({ ...people(all), start, agencyShare })));
    expect(high("start-delay")).toEqual(difference(plan({ ...people(all), start: addDays(start, days) })));
  },
);
