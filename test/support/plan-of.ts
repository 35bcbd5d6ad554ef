import type { Day, FinancialYear, Month } from "../../packages/core/src/calendar/index.ts";
import type { FundingSource, Line, Plan, Post, Saving } from "../../packages/core/src/plan/index.ts";

/** A type without its brands: plain numbers and texts may be written for pence, rates, days and years. */
export type Plain<Type> = Type extends Day | FinancialYear | Month
  ? string
  : Type extends number
    ? number extends Type
      ? number
      : Type extends 1
        ? 1
        : number
    : Type extends string | boolean | undefined | null
      ? Type
      : Type extends readonly (infer Entry)[]
        ? Type extends readonly [unknown, unknown]
          ? readonly [Plain<Type[0]>, Plain<Type[1]>]
          : readonly Plain<Entry>[]
        : { readonly [Field in keyof Type]: Plain<Type[Field]> };

export type PostParts = Partial<Plain<Omit<Post, "id" | "starts">>> &
  Pick<Post, "id"> & {
    readonly start?: string;
    readonly starts?: readonly {
      on: string;
      count: number;
      within?: { from: string; to: string };
    }[];
  };
export type LineParts = Partial<Plain<Omit<Line, "id" | "sum">>> & Plain<Pick<Line, "id" | "sum">>;
export type SavingParts = Partial<Plain<Omit<Saving, "id">>> & Pick<Saving, "id">;
export type FundingParts = Partial<Plain<Omit<FundingSource, "id">>> & Pick<FundingSource, "id">;

export type PlanParts = Partial<
  Plain<Omit<Plan, "outturn" | "years" | "conventions" | "posts" | "lines" | "savings" | "funding">>
> & {
  /** One year, or the first and the last. */
  readonly years: string | readonly [string, string];
  readonly conventions?: Partial<Plain<Plan["conventions"]>>;
  readonly posts?: readonly PostParts[];
  readonly lines?: readonly LineParts[];
  readonly savings?: readonly SavingParts[];
  readonly funding?: readonly FundingParts[];
};

/** Pounds as whole pence, for figures written by hand. */
export const pounds = (amount: number): number => Math.round(amount * 100);

/** A rate or a percentage written as 0.2, in millionths. */
export const rate = (share: number): number => Math.round(share * 1_000_000);

/**
 * A complete plan from the parts that a test is about. Everything else has its default: on-costs are published employer NI and levy
 * with no pension, posts are one full-time permanent person from the first day, at £0 a year unless `pay` says otherwise.
 */
export function planOf(parts: PlanParts): Plan {
  const { years, conventions, posts = [], lines = [], savings = [], funding = [], ...rest } = parts;
  const [from, to] = typeof years === "string" ? [years, years] : years;
  const plan: Plain<Plan> = {
    outturn: 1,
    title: "A plan",
    payScales: {},
    payAwards: [],
    onCosts: { employerNi: "published", pension: "none", apprenticeshipLevy: "published" },
    agencyRates: {},
    scenarios: [],
    ...rest,
    years: { from, to },
    conventions: {
      partMonth: "calendar-days",
      increments: "april-six-months",
      niThreshold: "published-monthly",
      ...conventions,
    },
    posts: posts.map((post) => postOf(post, `${from.slice(0, 4)}-04-01`)),
    lines: lines.map((line) => ({
      title: line.id,
      kind: "other",
      spend: "revenue",
      contract: "permanent",
      spread: "months",
      tags: {},
      ...line,
    })),
    savings: savings.map((saving) => ({
      title: saving.id,
      perYear: [],
      delivered: 1_000_000,
      slips: { months: 0 },
      dependsOn: [],
      ...saving,
    })),
    funding: funding.map((source) => ({
      title: source.id,
      kind: "revenue",
      recurrent: true,
      perYear: [],
      carryForward: "none",
      status: "confirmed",
      dependsOn: [],
      ...source,
    })),
  };
  return plan as Plan;
}

function postOf({ start, starts, ...post }: PostParts, firstDay: string): Plain<Post> {
  const count = post.count ?? starts?.reduce((sum, cohort) => sum + cohort.count, 0) ?? 1;
  return {
    title: post.id,
    people: 1,
    fte: 10_000,
    contract: "permanent",
    pay: { is: "salary", salary: [{ amount: 0 }] },
    supplements: [],
    cover: [],
    vacant: [],
    tags: {},
    ...post,
    count,
    starts: starts ?? [{ on: start ?? firstDay, count }],
  };
}
