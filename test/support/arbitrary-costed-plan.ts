import fc from "fast-check";
import {
  addDays,
  addMonths,
  type Day,
  day,
  firstDay,
  lastDay,
  yearFrom,
  yearsFrom,
} from "../../packages/core/src/calendar/index.ts";
import type { Plan } from "../../packages/core/src/plan/index.ts";
import { agencyRatesOf, agencySeed } from "./arbitrary-agency.ts";
import { amount, type DaySeed, dayFrom, daySeed, type Generated, share } from "./arbitrary-days.ts";
import { lineOf, lineSeed } from "./arbitrary-line.ts";
import { postOf, postSeed } from "./arbitrary-post.ts";
import { awardOf, awardSeed, gradeOf, localScale, nationalScale, scaleSeed } from "./arbitrary-scales.ts";
import { type PlanParts, type PostParts, planOf } from "./plan-of.ts";

const rateSeeds = fc.array(fc.record({ from: daySeed, rate: share(300_000) }), { minLength: 1, maxLength: 3 });

const vacancyFactor = fc.record({
  percent: share(200_000),
  /** In place of the per cent: a sum for each of the first so many years. */
  targets: fc.option(fc.array(amount(0, 20_000_000), { minLength: 1, maxLength: 4 }), { freq: 2 }),
  except: fc.uniqueArray(
    fc.constantFrom(
      { is: "post" as const, id: "post-1" },
      { is: "team" as const, team: "Care leavers" },
      { is: "tag" as const, tag: { value: "front-line" } },
      { is: "tag" as const, tag: { key: "type", value: "support" } },
      { is: "agency-covered" as const },
    ),
    { maxLength: 3 },
  ),
});

const seed = fc.record({
  startsIn: fc.integer({ min: 2015, max: 2029 }),
  years: fc.integer({ min: 1, max: 4 }),
  conventions: fc.record({
    partMonth: fc.constantFrom(
      "calendar-days" as const,
      "whole-months" as const,
      "days-of-year" as const,
      "weekdays" as const,
    ),
    increments: fc.constantFrom("april-six-months" as const, "april" as const, "anniversary" as const, "none" as const),
    niThreshold: fc.constantFrom("published-monthly" as const, "annual-twelfth" as const),
  }),
  startIn: fc.constantFrom("earliest" as const, "middle" as const, "latest" as const),
  gradeAt: fc.constantFrom("bottom" as const, "middle" as const, "top" as const),
  knownOn: fc.option(daySeed, { freq: 2 }),
  scales: fc.tuple(scaleSeed, scaleSeed),
  awards: fc.array(awardSeed, { maxLength: 5 }),
  employerNi: fc.oneof(fc.constantFrom("published" as const, "published" as const, "none" as const), rateSeeds),
  thresholds: fc.record({ month: amount(0, 100_000), apart: fc.integer({ min: -1_200, max: 1_200 }) }),
  pension: fc.oneof(fc.constant("none" as const), rateSeeds, rateSeeds),
  levy: fc.oneof(
    fc.constantFrom("published" as const, "none" as const),
    share(20_000).map((rate) => ({ rate })),
  ),
  agencyRates: agencySeed,
  vacancyFactor: fc.option(vacancyFactor, { freq: 2 }),
  keep: fc.boolean(),
  posts: fc.array(postSeed, { maxLength: 5 }),
  lines: fc.array(lineSeed, { maxLength: 3 }),
});

type Factor = NonNullable<PlanParts["vacancyFactor"]>;

/** A factor in per cent, or in pounds for the first years of the plan. */
function factorOf({ percent, targets, except }: Generated<typeof vacancyFactor>, years: readonly string[]): Factor {
  if (targets === null) return { percent, except };
  return { perYear: targets.slice(0, years.length).map((amount, n) => ({ year: years[n]!, amount })), except };
}

/** Rates of the plan's own, the first in force from the first payday on. */
function dated(seeds: readonly { from: DaySeed; rate: number }[], first: Day, last: Day) {
  const entries = seeds.map(({ from, rate }, n) => ({
    from: n === 0 ? dayFrom(from, addMonths(first, -12), addDays(first, 29)) : dayFrom(from, first, last),
    rate,
  }));
  const begins = entries[0]!;
  const later = entries
    .slice(1)
    .filter(({ from }, n, all) => from > begins.from && all.slice(0, n).every((one) => one.from !== from));
  return [begins, ...later.sort((a, b) => (a.from < b.from ? -1 : 1))];
}

/** A post that has cover or vacancies says whether the factor stays on it, unless the plan excepts it. */
function withFactor(post: PostParts, factor: Factor | null, keep: boolean): PostParts {
  const covered = (post.cover ?? []).length > 0;
  if (factor === null || (!covered && (post.vacant ?? []).length === 0)) return post;
  const excepted = factor.except.some(
    (one) =>
      (one.is === "post" && one.id === post.id) ||
      (one.is === "team" && one.team === post.team) ||
      (one.is === "tag" && one.tag.value === post.tags?.type) ||
      (one.is === "agency-covered" && covered),
  );
  return excepted && !keep ? post : { ...post, vacancyFactor: "keep" };
}

/**
 * Any complete plan that costing takes: posts of every kind of pay, cover and end, awards, on-costs and lines, over one to four
 * financial years between 2015/16 and 2029/30 (with the national scale from 2019/20). Valid by design: nothing is thrown away.
 */
export const arbitraryCostedPlan: fc.Arbitrary<Plan> = seed.map((from) => {
  const years = { from: yearFrom(from.startsIn), to: yearFrom(Math.min(2029, from.startsIn + from.years - 1)) };
  const first = firstDay(years.from);
  const last = lastDay(years.to);
  const national = from.startsIn >= 2019;
  const knownOn =
    from.knownOn === null ? undefined : dayFrom(from.knownOn, day(national ? "2019-04-01" : "2015-04-06"), last);
  const local = { local: localScale(from.scales[0], first, last), youth: localScale(from.scales[1], first, last) };
  const scales = { ...(national ? nationalScale(first, knownOn) : {}), ...local };
  const monthlyThreshold = from.thresholds.month;
  const annualThreshold = Math.max(0, 12 * monthlyThreshold + from.thresholds.apart);
  const agencyRates = agencyRatesOf(from.agencyRates, first, last);
  const postIds = from.posts.map((_, n) => `post-${n}`);
  const { partMonth } = from.conventions;
  const lines = from.lines.map((line, n) => lineOf(line, `line-${n}`, [first, last], partMonth, postIds));
  const factor = from.vacancyFactor && factorOf(from.vacancyFactor, yearsFrom(years.from, years.to));
  const around = {
    first,
    last,
    scales,
    agencies: Object.keys(agencyRates).filter((name) => name !== "engaged"),
    startIn: from.startIn,
    line: lines.find(({ kind }) => kind === "staff")?.id,
  };
  const ungraded = from.posts.map((post, n) => postOf(post, `post-${n}`, around));
  const graded = ungraded.map((post, n) => gradeOf(from.posts[n]!.pay, post.pay!, `G${n}`, scales, [first, last]));
  const grades = Object.fromEntries(graded.flatMap((one, n) => (one ? [[`G${n}`, one.grade]] : [])));
  const isGraded = Object.keys(grades).length > 0;
  return planOf({
    years: [years.from, years.to],
    conventions: {
      ...from.conventions,
      ...(ungraded.some(({ starts = [] }) => starts.some(({ within }) => within)) ? { startIn: from.startIn } : {}),
      ...(isGraded ? { gradeAt: from.gradeAt } : {}),
      ...(knownOn === undefined ? {} : { knownOn }),
    },
    payScales: local,
    ...(isGraded ? { grades } : {}),
    payAwards: from.awards
      .flatMap((award) => awardOf(award, scales, first, last))
      .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
    onCosts: {
      employerNi:
        typeof from.employerNi === "string"
          ? from.employerNi
          : dated(from.employerNi, first, last).map((entry) => ({ ...entry, monthlyThreshold, annualThreshold })),
      pension: typeof from.pension === "string" ? from.pension : dated(from.pension, first, last),
      apprenticeshipLevy: from.levy,
    },
    ...(factor === null ? {} : { vacancyFactor: factor }),
    agencyRates,
    posts: ungraded.map((post, n) => withFactor(graded[n] ? { ...post, pay: graded[n].pay } : post, factor, from.keep)),
    lines,
  });
});
