import fc from "fast-check";
import { expect, test } from "vitest";
import { day } from "../../calendar/index.ts";
import { cost, totalInAll } from "../../ledger/index.ts";
import type { Pence } from "../../money/index.ts";
import { type Plan, type Post, readPlan } from "../../plan/index.ts";
import { published } from "../../rates/index.ts";
import { applyChanges, readChanges } from "../../scenario/index.ts";
import { compile } from "../../timeline/index.ts";
import { type Against, postsAgainst } from "./against.ts";
import { breaches } from "./caps.ts";
import { agencyUntil } from "./until-recruited.ts";

const plan = (posts: readonly object[], more: object = {}): Plan =>
  readPlan({
    outturn: 1,
    title: "Posts",
    years: { from: "2024/25", to: "2025/26" },
    agencyRates: { worker: { perWeek: 1_800 }, hourly: { perHour: 40, hoursPerWeek: 37, weeksPerYear: 46 } },
    posts,
    ...more,
  });

const worker = { id: "worker", count: 2, pay: { fullCost: 60_000 }, start: "2024-09-01", end: "2025-02-28" };
const byWeek = (): string => "worker";
const ask = (of: Plan, rateOf: (post: Post) => string | undefined = byWeek, established: string[] = []): Against[] =>
  postsAgainst(of, published, { days: "every", rateOf, established: new Set(established) });

test("two posts for six months: £60,000 a year each against £1,800 a week on the same days", () => {
  const [of] = ask(plan([worker]));
  expect(of).toMatchObject({ id: "worker", rate: "worker", people: 2, established: false });
  expect(of!.employed).toBe(60_000_00); //   2 × £60,000 × 6/12
  // September to February has 181 days: 30 and 31 days are £7,714.29 and £7,971.43, 28 days £7,200, each for two.
  expect(of!.agency).toBe(2 * (2 * 7_714_29 + 3 * 7_971_43 + 7_200_00));
  expect(of!.premium).toBe(93_085_74 - 60_000_00);
  expect(of!.aMonth).toEqual({ employed: 5_000_00, agency: 7_757_15, premium: 2_757_15 }); //   of 12 person-months
  expect(of!.net).toBe(of!.agency);
  expect(of!.notice).toBe(14_400_00); //   2 × 4 × £1,800
});

test("an established vacant post has a budget, and its agency costs only what is beyond it", () => {
  const [of] = ask(plan([worker]), byWeek, ["worker"]);
  expect([of!.established, of!.net]).toEqual([true, 33_085_74]);
});

test("days on which a post is vacant are days of neither, and cohorts have their own days", () => {
  const split = {
    ...worker,
    starts: [
      { on: "2024-09-01", count: 1 },
      { on: "2025-01-01", count: 1 },
    ],
    start: undefined,
  };
  const { start, ...cohorts } = split;
  const [of] = ask(plan([{ ...cohorts, vacant: [{ from: "2024-10-01", to: "2024-10-31", count: 1 }] }]));
  expect(of!.employed).toBe(7 * 5_000_00); //   five months of the first, without October, and two of the other
  expect(of!.agency).toBe(2 * 7_714_29 + 7_971_43 + 2 * (7_971_43 + 7_200_00));
});

test("an hourly rate: a year's charge spread like pay, four weeks' notice by its hours", () => {
  const [of] = ask(plan([worker]), () => "hourly");
  expect(of!.agency).toBe(68_080_00); //   £40 × 37 × 46 a year, for two posts and half a year
  expect(of!.notice).toBe(11_840_00); //   2 × 4 × £40 × 37
});

test("only posts that have a rate are set against it", () => {
  const manager = { ...worker, id: "manager" };
  expect(
    ask(plan([worker, manager]), ({ id }) => (id === "worker" ? "worker" : undefined)).map(({ id }) => id),
  ).toEqual(["worker"]);
});

test("a rate above its cap is named with the posts that are charged it", () => {
  const of = plan([worker, { ...worker, id: "covered", cover: [{ agency: "hourly", from: "2024-08-01" }] }]);
  const charged = { rateOf: ({ id }: Post) => (id === "worker" ? "worker" : undefined) };
  expect(breaches(of, { worker: 1_700_00 as Pence, hourly: 40_00 as Pence }, undefined, charged)).toEqual([
    { rate: "worker", per: "week", charge: 1_800_00, cap: 1_700_00, posts: ["worker"], lines: [] },
  ]);
  expect(breaches(of, { hourly: 39_99 as Pence }, undefined, charged)).toEqual([
    { rate: "hourly", per: "hour", charge: 40_00, cap: 39_99, posts: ["covered"], lines: [] },
  ]);
  expect(() => breaches(of, { workr: 1 as Pence }, undefined, charged)).toThrow(/no agency rate "workr"[\s\S]*worker/);
});

test("a rate above its cap that nobody is charged is named all the same", () => {
  const found = breaches(plan([worker]), { hourly: 1 as Pence }, undefined, { rateOf: () => undefined });
  expect(found.map(({ rate, posts, lines }) => [rate, posts, lines])).toEqual([["hourly", [], []]]);
});

test("staff lines at a premium above its cap are named, with a premium of their own or the one asked about", () => {
  const staff = { kind: "staff", contract: "fixed-term", perYear: { "2024/25": 1_200 } } as const;
  const of = applyChanges(
    readPlan({
      ...{ outturn: 1, title: "Lines", years: { from: "2024/25", to: "2024/25" } },
      lines: [
        { id: "own", ...staff },
        { id: "team", ...staff },
        { id: "legal", perYear: { "2024/25": 5 } },
      ],
    }),
    readChanges([
      { change: "use-agency", share: 0.1, premium: { agency: 2_000, employed: 1_280 }, where: { id: "own" } },
    ]),
  );
  const at = (cap: number, premium?: { agency: Pence }) =>
    breaches(of, {}, cap as Pence, { rateOf: () => undefined, premium }).map(({ charge, lines }) => [charge, lines]);
  expect(at(1_900_00)).toEqual([[2_000_00, ["own"]]]);
  expect(at(2_000_00)).toEqual([]);
  expect(at(1_700_00, { agency: 1_800_00 as Pence })).toEqual([
    [2_000_00, ["own"]],
    [1_800_00, ["team"]],
  ]);
});

const costOf = (of: Plan): number =>
  totalInAll(cost(compile(of, published)), "year").reduce((sum, one) => sum + one, 0);

test("agency until recruited, a month later if it slips, and a week beside the new employee", () => {
  const of = plan([worker]);
  const until = (mix: object): number => costOf(agencyUntil(of, { recruited: day("2024-10-01"), ...mix }, byWeek));
  expect(until({})).toBe(2 * (7_714_29 + 5 * 5_000_00)); //                    30 days of agency, then five months
  expect(until({ slips: 1 })).toBe(2 * (7_714_29 + 7_971_43 + 4 * 5_000_00));
  expect(until({ handover: 7 })).toBe(2 * (7_714_29 + 1_800_00 + 5 * 5_000_00));
});

test("recruited on the day they start, or before it, the plan costs what it costs", () => {
  const days = fc.integer({ min: 0, max: 400 }).map((n) => day(`${2024 - Math.floor(n / 200)}-0${1 + (n % 9)}-01`));
  fc.assert(
    fc.property(days, (recruited) => {
      fc.pre(recruited <= "2024-09-01");
      const of = plan([worker, { ...worker, id: "other", start: "2024-12-16" }]);
      expect(costOf(agencyUntil(of, { recruited }, byWeek))).toBe(costOf(of));
    }),
  );
});

test("agency on every day is what agency for good costs", () => {
  const of = plan([worker, { ...worker, id: "other", start: "2024-12-16" }]);
  const all = ask(of).reduce((sum, one) => sum + one.agency, 0);
  expect(costOf(agencyUntil(of, { recruited: day("2025-03-01") }, byWeek))).toBe(all);
});
