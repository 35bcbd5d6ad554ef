import type { Day } from "../../../calendar/index.ts";
import { chooseOne, doesNotApply, incomeWithMinus, missing, wrongKind } from "../../../issues/index.ts";
import { asPounds, type Millionths, type Pence } from "../../../money/index.ts";
import { withRates } from "../../model/percent-of.ts";
import type { Line, PercentStated } from "../../model/plan.ts";
import { ifRead, orUnread, readValue } from "../../read/unread.ts";
import { givenValue, type RefinementContext, refuseValue } from "../leaf.ts";
import { isWithPosts, type WithPosts } from "../line-begins.ts";
import type { Fields } from "./line-fields.ts";

const WAYS = ["amount", "perYear", "percent"] as const;

/** The fields that say what a line costs, with its first day and the posts that it begins with told apart. */
type SumFields = Omit<Fields, "from"> & { readonly from: Day | undefined; readonly begins: WithPosts | undefined };

/** What a line costs, however it is stated. */
export function lineSumOf({ from: begin, ...others }: Fields, context: RefinementContext): Line["sum"] {
  const begins = orUnread(() => (begin !== undefined && isWithPosts(begin) ? begin : undefined));
  const from = orUnread(() => (begin !== undefined && !isWithPosts(begin) ? begin : undefined));
  const specification: SumFields = { ...others, from, begins };
  ifRead(() => {
    if (readValue(begins) !== undefined && (specification.perYear === undefined || !readValue(specification.income)))
      wrongKey(context, "from", "only income by year begins with a post: a line with income: true and perYear");
  });
  return sumOf(specification, context);
}

function sumOf(specification: SumFields, context: RefinementContext): Line["sum"] {
  const { amount, on, perYear, growth, uplift, from, begins, to, spread, percent, of, profile } = specification;
  const ways = WAYS.filter((way) => specification[way] !== undefined);
  if (ways.length !== 1) return refuseValue(context, chooseOne("What the line costs", WAYS, ways));
  if (percent !== undefined) return percentOf({ ...specification, percent }, context);
  if (of !== undefined) wrongKey(context, "of", "only a percentage is of something");
  if (perYear !== undefined) {
    if (on !== undefined) wrongKey(context, "on", "sums by year are bounded by from and to");
    ifRead(() => {
      if (perYear.length === 0) refuseValue(context, wrongKind({}, "the sum of at least one year"), ["perYear"]);
    });
    if (growth !== undefined && uplift !== undefined)
      refuseValue(context, chooseOne("How later years rise", ["growth", "uplift"], ["growth", "uplift"]));
    if (profile !== undefined)
      for (const [fieldKey, value] of Object.entries({ from: specification.from ?? begins, to, spread }))
        if (value !== undefined) wrongKey(context, fieldKey, "the profile says what falls in which month");
    return givenValue({
      is: "yearly" as const,
      perYear,
      growth: orUnread(() => growth?.percent),
      uplift,
      from,
      to,
      begins: orUnread(() => readValue(begins)?.posts),
      profile,
    });
  }
  if (growth !== undefined) wrongKey(context, "growth", "only sums by year grow");
  if (profile !== undefined) wrongKey(context, "profile", "only sums by year have a profile");
  if (uplift !== undefined) wrongKey(context, "uplift", "only sums by year rise");
  if (on === undefined) return givenValue({ is: "fixed" as const, amount: amount!, from, to });
  for (const [fieldKey, value] of Object.entries({ from, to, spread })) {
    if (value !== undefined) wrongKey(context, fieldKey, 'the whole amount falls on the day in "on"');
  }
  return { is: "one-off", amount: amount!, on };
}

/** A percentage of a source runs over days as sums by year do; one of costs runs as they do. */
function percentOf(
  { percent, of, on, growth, uplift, profile, from, to, spread, kind }: SumFields & { readonly percent: PercentStated },
  context: RefinementContext,
): Line["sum"] {
  if (of === undefined) return refuseValue(context, missing("of", "what the percentage is of"));
  if (on !== undefined) wrongKey(context, "on", "a percentage comes as what it is of does");
  if (growth !== undefined) wrongKey(context, "growth", "a percentage grows with what it is of");
  if (profile !== undefined) wrongKey(context, "profile", "a percentage comes as what it is of does");
  if (uplift !== undefined) wrongKey(context, "uplift", "a percentage rises with what it is of");
  ifRead(() => {
    if (readValue(of).is === "sources") return;
    for (const [fieldKey, value] of Object.entries({ from, to, spread }))
      if (value !== undefined) wrongKey(context, fieldKey, "a percentage of costs runs as they do");
    if (readValue(kind) === "staff") wrongKey(context, "kind", "a percentage of costs is no cost of staff");
  });
  return givenValue({ is: "percent" as const, percent, of, from, to });
}

/** Sums of income, which are written without a minus and held below nothing. */
export function received(sum: Line["sum"], context: RefinementContext): Line["sum"] {
  const less = (amount: Pence, figurePath: string[]): Pence => {
    if (amount < 0) return refuseValue(context, incomeWithMinus(asPounds((0 - amount) as Pence)), figurePath);
    return (0 - amount) as Pence;
  };
  if (sum.is === "percent")
    return {
      ...sum,
      percent: orUnread(() => withRates(readValue(sum.percent), (rate) => (0 - readValue(rate)) as Millionths)),
    };
  if (sum.is !== "yearly") return { ...sum, amount: less(sum.amount, ["amount"]) };
  const perYear = sum.perYear.map(({ year, amount }) => ({ year, amount: less(amount, ["perYear", year]) }));
  return { ...sum, perYear };
}

/** Says that a key does not apply, and why. */
export const wrongKey = (context: RefinementContext, fieldKey: string, because: string): void => {
  refuseValue(context, doesNotApply(fieldKey, because), [fieldKey], "key");
};
