import { asPercent, type Forecast, type Millionths, type Pence, type Plan, scaleOfPay, toldApart } from "@outturn/core";
import type { TornadoBar } from "@outturn/core/questions";
import type { Moved } from "../ask/request.ts";
import { firstDayOf, lastDayOf, monthsBetween } from "../calendar/days.ts";
import type { ShownLevel } from "../state/desk.ts";
import type { AgencyAsked } from "./agency-asked.ts";

const WHOLE = 1_000_000;
const POINT = 10_000;
const TENTH = 100_000;
const WEEKS = 28;

/** What else moves the answer, each between a low and a high value, and the figure that it is seen by. */
export interface WhatMovesIt {
  readonly figure: string;
  /** What the figure is with nothing moved. */
  readonly base: Pence;
  readonly inputs: readonly Moved[];
  /** Words for a value that does not say of itself what it is of. */
  readonly says: { readonly [input: string]: readonly [low: string, high: string] };
}

/** What moves the gap of a plan at a level of certainty, or its cost where nothing funds it: as much of this as the plan has. */
export function whatMovesIt(
  agencyAsked: AgencyAsked,
  madeForecast: Forecast,
  level: ShownLevel = "conditional",
): WhatMovesIt {
  const { mixed: plan, share, options, posts } = agencyAsked;
  const high = Math.min(WHOLE, Math.max(TENTH, 2 * share)) as Millionths;
  const input = "agency-share";
  const { rate, premium } = options;
  const agency: Moved[] =
    share === WHOLE
      ? []
      : posts && rate !== undefined && !plan.posts.some(({ agencyShare }) => agencyShare?.share === WHOLE)
        ? [{ input: { input, rate }, low: 0, high }]
        : !posts && premium
          ? [{ input: { input, premium }, low: 0, high }]
          : [];
  const moveds = [...agency, ...starts(plan), ...awards(plan)];
  const says: { [input: string]: readonly [string, string] } = {
    [input]: ["no agency", `${asPercent(high)} agency`],
    "start-delay": ["on time", "4 weeks later"],
  };
  if (plan.funding.length === 0)
    return { figure: "cost.all", base: inAll(madeForecast.cost.total), inputs: moveds, says };
  const money = funding(plan, madeForecast);
  if (money) {
    says.funding = [`a tenth less of ${money.title}, ${money.year}`, "a tenth more"];
    says["carry-forward"] = ["nothing carried forward", `all of ${money.title} carried forward`];
  }
  return {
    figure: `gap.${level}.all`,
    base: inAll(madeForecast.gap[level]),
    inputs: [...moveds, ...(money?.inputs ?? [])],
    says,
  };
}

/** Every start four weeks later, where each post has more than that. */
function starts(plan: Plan): Moved[] {
  const room = plan.posts.every(({ starts: allDatedCounts, end }) =>
    allDatedCounts.every(({ on }) => monthsBetween(on, end ?? lastDayOf(plan)) > 2 && on >= firstDayOf(plan)),
  );
  return room && plan.posts.length > 0 ? [{ input: { input: "start-delay" }, low: 0, high: WEEKS }] : [];
}

/** The last award of the plan that is for a whole scale, a point lower and higher. */
function awards(plan: Plan): Moved[] {
  const paid = new Set(plan.posts.map(({ pay }) => scaleOfPay(plan, pay)));
  const payAward = plan.payAwards.findLast(
    (eachPayAward) => "percent" in eachPayAward.award && !eachPayAward.points && paid.has(eachPayAward.scale),
  );
  if (!payAward || !("percent" in payAward.award)) return [];
  const { scale, from } = payAward;
  const { percent } = payAward.award;
  return [{ input: { input: "pay-award", scale, from }, low: Math.max(0, percent - POINT), high: percent + POINT }];
}

/** The largest source in the year that is most short, a tenth less and more; and what it may carry forward. */
function funding(plan: Plan, madeForecast: Forecast) {
  const year = madeForecast.years.reduce((best, candidate) =>
    madeForecast.gap.conditional[candidate]! > madeForecast.gap.conditional[best]! ? candidate : best,
  );
  const counted = toldApart(plan).funding.filter(({ status }) => status !== "unconfirmed");
  const inYear = (source: Plan["funding"][number]): number =>
    source.perYear.find((yearSum) => yearSum.year === year)?.amount ?? 0;
  const [fundingSource] = [...counted].sort((first, second) => inYear(second) - inYear(first));
  if (!fundingSource || inYear(fundingSource) <= 0) return undefined;
  const { id, title } = fundingSource;
  const totalSoFar = fundingSource.perYear.reduce((total, { amount }) => total + amount, 0);
  const tenth = Math.round(inYear(fundingSource) / 10);
  const inputs: Moved[] = [
    {
      input: { input: "funding", source: id, year },
      low: inYear(fundingSource) - tenth,
      high: inYear(fundingSource) + tenth,
    },
    ...(plan.years.from === plan.years.to
      ? []
      : [{ input: { input: "carry-forward", source: id } as const, low: 0, high: Math.max(1, totalSoFar) }]),
  ];
  return { title, year, inputs };
}

/** The bars that do anything, in words that say what each value is of. */
export const inWords = (bars: readonly TornadoBar[], { says, base }: WhatMovesIt): TornadoBar[] =>
  bars
    .filter(({ low, high }) => low.figure !== base || high.figure !== base)
    .map((bar) => {
      const [low, high] = says[bar.input] ?? [bar.low.says, bar.high.says];
      return { ...bar, low: { ...bar.low, says: low }, high: { ...bar.high, says: high } };
    });

const inAll = (byYear: { readonly [year: string]: Pence }): Pence =>
  Object.values(byYear).reduce<number>((total, amount) => total + amount, 0) as Pence;
