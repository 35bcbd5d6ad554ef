import type { FinancialYear } from "../../calendar/index.ts";
import type { Level } from "../../funding/index.ts";
import { yearRuns } from "../../ledger/index.ts";
import type { Pence } from "../../money/index.ts";
import { byId, fillsShares, type Line, type Plan, type Post, toldApart } from "../../plan/index.ts";
import { published, type Rates } from "../../rates/index.ts";
import { costed, shortOrLeft } from "../../scenario/index.ts";
import { type Answer, goalSeek } from "../goal-seek/goal-seek.ts";
import { inputOf } from "../goal-seek/input.ts";
import { type Against, checkEstablished, costBothWays, postsAgainst } from "./against.ts";
import type { DaysCompared } from "./agency-days.ts";
import { type BreakEven, breakEvens } from "./break-even.ts";
import { type Breach, breaches, checkRateForDays, rateNamed } from "./caps.ts";
import type { AgencyOptions } from "./options.ts";
import { withPremium } from "./premium.ts";
import { agencyUntil, type Mix } from "./until-recruited.ts";
import { type Until, untilWhen } from "./until-when.ts";

/** Agency against permanent, on the same days, post by post and in all. Sums are in pence. */
export interface AgencyAnswer {
  readonly level: Level;
  readonly days: DaysCompared;
  readonly each: readonly Against[];
  readonly total: Pick<Against, "employed" | "agency" | "premium" | "net">;
  /** What is short before any of this; with a minus what is left to pay for it. */
  readonly short: Pence;
  readonly breaches: readonly Breach[];
  /** The share of agency, of all posts or of all staff lines, that uses up what is left; absent where there is nothing to ask of. */
  readonly share?: Answer;
  /** The last day to which agency workers in every post could be paid before people are in post. */
  readonly until?: Until;
  /** The same of each post and line on its own, where there are few enough to ask. */
  readonly breakEven: readonly BreakEven[];
  readonly mix?: MixAnswer;
}

/** What agency for a time does to the plan: more with a plus. */
export interface MixAnswer extends Mix {
  readonly costByYear: { readonly [year: FinancialYear]: Pence };
  readonly cost: Pence;
  readonly gapByYear: { readonly [year: FinancialYear]: Pence };
  readonly gap: Pence;
}

/**
 * Sets agency workers against permanent staff: what each costs a month, how much more agency is, what share and what months of it the
 * money can pay for, and what agency for a time would do to the gap.
 *
 * @throws PlanError when a rate, a cap or an established post is not of the plan
 */
export function agencyAgainst(plan: Plan, options: AgencyOptions = {}): AgencyAnswer {
  const { rate, premium, established = [], level = "conditional", mix, inEach = true, rates = published } = options;
  if (rate !== undefined) checkRateForDays(plan, rate);
  checkEstablished(plan, established);
  const rateOf = ({ pay, cover }: Post): string | undefined =>
    pay.is === "in-line" ? undefined : (rate ?? cover[0]?.agency);
  const days = options.days ?? (rate === undefined ? "covered" : "every");
  const posts = postsAgainst(plan, rates, {
    ...{ days, rateOf, established: new Set(established) },
    ...(rate !== undefined && { rate }),
  });
  const staff = plan.lines.filter(({ kind }) => kind === "staff");
  const lines = premium
    ? staff.map((planLine) => lineAgainst(planLine, plan, premium, established.includes(planLine.id)))
    : [];
  const comparisons = [...posts, ...lines];
  const sumOf = (amountsOf: (comparison: Against) => Pence): Pence =>
    comparisons.reduce((total, comparison) => total + amountsOf(comparison), 0) as Pence;
  const share = shareOf(
    plan,
    { ...(rate !== undefined && { rate }), ...(premium && { premium }) },
    posts,
    staff,
    level,
    rates,
  );
  const goesOnAt = (post: Post): string | undefined => {
    const name = rateOf(post);
    return name !== undefined && fillsShares(rateNamed(plan, name)) ? name : undefined;
  };
  const until = posts.length > 0 ? untilWhen(plan, goesOnAt, level, rates) : undefined;
  return {
    level,
    days,
    each: comparisons,
    total: {
      employed: sumOf(({ employed }) => employed),
      agency: sumOf(({ agency }) => agency),
      premium: sumOf((comparison) => comparison.premium),
      net: sumOf(({ net }) => net),
    },
    short: shortOrLeft(plan, level, rates),
    breaches: breaches(plan, options.caps ?? {}, options.premiumCap, { rateOf, premium }),
    breakEven: inEach ? breakEvens(plan, comparisons, { ...(premium && { premium }) }, level, rates) : [],
    ...(share && { share }),
    ...(until && { until }),
    ...(mix && { mix: mixAnswer(plan, mix, goesOnAt, level, rates) }),
  };
}

function lineAgainst(
  planLine: Line,
  plan: Plan,
  premium: { readonly agency: Pence; readonly employed: Pence },
  established: boolean,
): Against {
  const runs = yearRuns({ ...planLine, agencyPremium: { ...premium, share: 0 as never } }, plan);
  const employed = runs.reduce((total, { amount }) => total + amount, 0) as Pence;
  const monthCount = runs.reduce((total, yearRun) => total + yearRun.months, 0);
  const agency = withPremium(employed, premium);
  return {
    id: planLine.id,
    title: byId(toldApart(plan).lines, planLine.id)!.title,
    ...costBothWays({ employed, agency }, monthCount, established),
  };
}

function shareOf(
  plan: Plan,
  { rate, premium }: Pick<AgencyOptions, "rate" | "premium">,
  posts: readonly Against[],
  staff: readonly Line[],
  fundingLevel: Level,
  publishedRates: Rates,
): Answer | undefined {
  const goal = { is: "no-gap", level: fundingLevel } as const;
  if (rate !== undefined && posts.length > 0 && fillsShares(rateNamed(plan, rate)))
    return goalSeek(plan, inputOf(plan, { input: "agency-share", rate }), goal, publishedRates);
  if (!premium || staff.length === 0) return undefined;
  return goalSeek(plan, inputOf(plan, { input: "agency-share", premium }), goal, publishedRates);
}

function mixAnswer(
  plan: Plan,
  mix: Mix,
  rateOf: (post: Post) => string | undefined,
  fundingLevel: Level,
  publishedRates: Rates,
): MixAnswer {
  const [costedBefore, costedAfter] = [
    costed(plan, { rates: publishedRates }),
    costed(agencyUntil(plan, mix, rateOf), { rates: publishedRates }),
  ];
  const more = (amountsByKey: (costedPlan: typeof costedBefore) => { readonly [year: FinancialYear]: Pence }) =>
    Object.fromEntries(
      costedBefore.years.map((year) => [
        year,
        (amountsByKey(costedAfter)[year]! - amountsByKey(costedBefore)[year]!) as Pence,
      ]),
    );
  const totalOf = (amountsByKey: { readonly [year: FinancialYear]: Pence }): Pence =>
    Object.values(amountsByKey).reduce<number>((total, amount) => total + amount, 0) as Pence;
  const costByYear = more(({ cost }) => cost);
  const gapByYear = more(({ gap }) => gap[fundingLevel]);
  return { ...mix, costByYear, cost: totalOf(costByYear), gapByYear, gap: totalOf(gapByYear) };
}
