import fc from "fast-check";
import { type FinancialYear, yearsFrom } from "../../packages/core/src/calendar/index.ts";
import type { Millionths, Pence } from "../../packages/core/src/money/index.ts";
import {
  coveredBy,
  type FundingSource,
  issuesOf,
  movesOf,
  movingSo,
  type Plan,
  type Post,
  postPeople,
  type VacancyException,
} from "../../packages/core/src/plan/index.ts";
import { arbitraryCostedPlan } from "./arbitrary-costed-plan.ts";
import { amount, share } from "./arbitrary-days.ts";

const sourceSeed = fc.record({
  kind: fc.constantFrom("revenue" as const, "revenue" as const, "capital" as const),
  recurrent: fc.boolean(),
  sums: fc.array(amount(0, 40_000_000), { minLength: 1, maxLength: 4 }),
  carryForward: fc.oneof(
    fc.constantFrom("none" as const, "all" as const),
    fc.record({ cap: amount(0, 20_000_000), expiresAfterYears: fc.option(fc.integer({ min: 1, max: 2 })) }),
  ),
  status: fc.constantFrom("confirmed" as const, "conditional" as const, "unconfirmed" as const),
  saving: fc.boolean(),
  fence: fc.constantFrom("none", "none", "posts", "lines"),
});

const moneySeed = fc.record({
  sources: fc.array(sourceSeed, { maxLength: 3 }),
  saving: fc.record({
    sums: fc.array(amount(0, 10_000_000), { minLength: 1, maxLength: 4 }),
    delivered: share(1_000_000),
    unallocated: fc.constantFrom(undefined, undefined, true as const),
  }),
});

/**
 * Any plan as reading gives it: the people, pay and lines of `arbitraryCostedPlan` as far as readers take them, with money and a
 * saving that some of it depends on. It passes every check, and reading what is written of it gives it again.
 */
export const arbitraryWholePlan: fc.Arbitrary<Plan> = fc
  .tuple(arbitraryCostedPlan, moneySeed)
  .map(([plan, money]) => funded(readable(plan), money))
  .filter((plan) => issuesOf(plan).length === 0);

/**
 * A plan with no vacancy factor but a per cent: a target in pounds is of a whole year, so what one post bears of it depends on the
 * others and on its other months.
 */
export function withoutTarget(plan: Plan): Plan {
  const { vacancyFactor, ...rest } = plan;
  return vacancyFactor && "perYear" in vacancyFactor ? rest : plan;
}

export const arbitraryWithoutTargets: fc.Arbitrary<Plan> = arbitraryWholePlan.map(withoutTarget);

/** A costed plan without what readers refuse: cover for nobody and exceptions for nothing. */
function readable(plan: Plan): Plan {
  const posts = plan.posts.map(withoutIdle);
  const { vacancyFactor } = plan;
  const records = [...posts, ...plan.lines];
  const isThere = (exception: VacancyException): boolean => {
    if (exception.is === "post") return posts.some(({ id }) => id === exception.id);
    if (exception.is === "team") return records.some(({ team }) => team === exception.team);
    if (exception.is === "agency-covered") return true;
    const { key, value } = exception.tag;
    return records.some(({ tags }) => (key === undefined ? Object.values(tags).includes(value) : tags[key] === value));
  };
  return {
    ...plan,
    ...(vacancyFactor && { vacancyFactor: { ...vacancyFactor, except: vacancyFactor.except.filter(isThere) } }),
    posts,
    lines: plan.lines.map((line) => (line.sum.is === "one-off" ? { ...line, spread: "months" } : line)),
  };
}

/** A post without cover that has no day, and without counts above its people. */
function withoutIdle(post: Post): Post {
  const people = post.count * post.people;
  const some = <Of extends { readonly count?: number }>({ count, ...rest }: Of): Of =>
    (count === undefined || count >= people ? rest : { ...rest, count }) as Of;
  const counted: Post = { ...post, cover: post.cover.map(some), vacant: post.vacant.map(some) };
  const all = postPeople(counted);
  const cover = counted.cover.filter(
    (one) =>
      (post.end === undefined || one.from <= post.end) &&
      (one.to !== undefined ||
        coveredBy(one, all).some(({ past }) => one.from < all.cohorts.findLast(({ first }) => first < past)!.start)),
  );
  const kept: Post = { ...counted, cover };
  return movingSo(kept, movesOf(kept));
}

type MoneySeed = typeof moneySeed extends fc.Arbitrary<infer Value> ? Value : never;

function funded(plan: Plan, { sources, saving }: MoneySeed): Plan {
  const years = yearsFrom(plan.years.from, plan.years.to);
  const perYear = (sums: readonly number[]) =>
    years.slice(0, sums.length).map((year: FinancialYear, n) => ({ year, amount: sums[n] as Pence }));
  const funding = sources.map((source, at): FundingSource => {
    const { carryForward: policy } = source;
    const fence = source.fence === "posts" ? plan.posts : source.fence === "lines" ? plan.lines : [];
    const ids = fence.slice(0, 1).map(({ id }) => id);
    return {
      ...{ id: `source-${at}`, title: `source-${at}`, kind: source.kind, recurrent: source.recurrent },
      perYear: perYear(source.sums),
      carryForward:
        typeof policy === "string"
          ? policy
          : {
              cap: policy.cap as Pence,
              ...(policy.expiresAfterYears !== null && { expiresAfterYears: policy.expiresAfterYears }),
            },
      status: source.status,
      dependsOn: source.saving ? ["saving"] : [],
      ...(ids.length > 0 && {
        pays: {
          ...{ teams: [], tags: [], posts: [], lines: [] },
          ...(source.fence === "posts" ? { posts: ids } : { lines: ids }),
        },
      }),
    };
  });
  const { sums, delivered, unallocated } = saving;
  const held = { id: "saving", title: "saving", slips: { months: 0 }, dependsOn: [] };
  return {
    ...plan,
    savings: [
      {
        ...held,
        perYear: perYear(sums),
        delivered: (unallocated ? 0 : delivered) as Millionths,
        ...(unallocated && { unallocated }),
      },
    ],
    funding,
  };
}
