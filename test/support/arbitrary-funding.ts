import fc from "fast-check";
import { yearFrom, yearsFrom } from "../../packages/core/src/calendar/index.ts";
import type { FundingSource, Plan, Saving } from "../../packages/core/src/plan/index.ts";
import { share } from "./arbitrary-days.ts";

const YEARS = 8;
const sums = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40_000_000 })), {
  minLength: YEARS,
  maxLength: YEARS,
});

const sourceSeed = fc.record({
  sums,
  recurrent: fc.boolean(),
  status: fc.constantFrom("confirmed" as const, "conditional" as const, "unconfirmed" as const),
  carryForward: fc.oneof(
    fc.constantFrom("none" as const, "none" as const, "all" as const),
    fc.record({ cap: fc.integer({ min: 0, max: 10_000_000 }), expiresAfterYears: fc.integer({ min: 0, max: 2 }) }),
  ),
  rests: fc.boolean(),
  old: fc.option(fc.record({ amount: fc.integer({ min: 0, max: 9_000_000 }), approved: fc.boolean() }), { freq: 3 }),
  within: fc.nat(3),
  reserve: fc.option(fc.record({ minimum: fc.nat(5_000_000), above: fc.nat(30_000_000), in: sums, used: fc.nat(2) }), {
    freq: 6,
  }),
  bounded: fc.option(fc.record({ from: fc.nat(YEARS), lasts: fc.nat(3), limited: fc.boolean() }), { freq: 3 }),
  fenced: fc.option(fc.nat({ max: 3 }), { freq: 3 }),
  // Of at most three sources, together no more than all of a cost.
  share: fc.option(
    fc.record({
      rate: fc.oneof(fc.constantFrom(0, 250_000, 333_333), share(330_000)),
      otherwise: fc.constantFrom("gap" as const, "next" as const),
    }),
    { freq: 2 },
  ),
});

const seed = fc.record({
  sources: fc.array(sourceSeed, { maxLength: 3 }),
  saving: fc.record({ sums, delivered: share(1_000_000), months: fc.integer({ min: 0, max: 14 }) }),
});

const yearBefore = (year: string) => yearFrom(Number(year.slice(0, 4)) - 1);

interface Bounded {
  readonly from: number;
  readonly lasts: number;
  readonly limited: boolean;
}

/** One sum for some of the plan's years, with or without a limit in the first of them. */
function ceilingOf({ from, lasts, limited }: Bounded, sums: readonly { year: string; amount: number }[], sum: number) {
  const years = sums.slice(from % sums.length).slice(0, 1 + lasts);
  const [first, last] = [years[0]!, years.at(-1)!];
  return {
    recurrent: false,
    dependsOn: [],
    ceiling: { amount: sum + first.amount, from: first.year, to: last.year },
    perYear: limited ? [first] : [],
  };
}

interface ReserveSeed {
  readonly minimum: number;
  readonly above: number;
  readonly in: readonly number[];
  readonly used: number;
}

/** A balance of which some of what is put in is planned to be used. */
const reserveOf = ({ minimum, above, in: into, used }: ReserveSeed, perYear: (all: readonly number[]) => object[]) => ({
  ...{ recurrent: false, perYear: [], dependsOn: [] },
  reserve: {
    ...{ opening: minimum + above, minimum, in: perYear(into) },
    out: perYear(into.map((amount) => Math.floor((amount * used) / 3))),
  },
});

/** Money of every kind for a plan: recurrent and one-off, carried or not, ring-fenced or resting on a saving. */
export const arbitraryFunding: fc.Arbitrary<(plan: Plan) => Plan> = seed.map(({ sources, saving }) => (plan) => {
  const years = yearsFrom(plan.years.from, plan.years.to);
  const perYear = (all: readonly number[]) => years.map((year, at) => ({ year, amount: all[at]! }));
  const posts = plan.posts.map(({ id }) => id);
  return {
    ...plan,
    savings: [
      {
        ...{ id: "saving", title: "saving", perYear: perYear(saving.sums), delivered: saving.delivered },
        ...{ slips: { months: saving.months }, dependsOn: [] },
      } as unknown as Saving,
    ],
    funding: sources.map(
      (
        { sums: given, rests, fenced, share: part, within, reserve, bounded, old, carryForward, recurrent, ...source },
        n,
      ) => {
        const pays = {
          teams: ["Legal"],
          tags: [],
          posts: posts.slice(fenced ?? 0, (fenced ?? 0) + 2),
          lines: ["line-0"],
          ...(part === null ? {} : { share: part }),
        };
        return {
          ...{
            id: `source-${n}`,
            title: `source-${n}`,
            kind: "revenue",
            ...source,
            ...(fenced === null ? {} : { pays }),
            ...(within > 0 || n === 0 || reserve !== null || sources[n - 1]!.reserve !== null
              ? {}
              : { within: `source-${n - 1}` }),
          },
          ...(reserve !== null
            ? reserveOf(reserve, perYear)
            : bounded === null
              ? {
                  ...{ recurrent, carryForward, perYear: perYear(given), dependsOn: rests ? ["saving"] : [] },
                  ...(old === null
                    ? {}
                    : { broughtForward: { amount: old.amount, from: yearBefore(plan.years.from) } }),
                  ...(old?.approved ? { approved: { by: "Cabinet" } } : {}),
                }
              : ceilingOf(bounded, perYear(given), given[0]!)),
        } as unknown as FundingSource;
      },
    ),
  };
});
