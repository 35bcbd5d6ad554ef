import * as z from "zod";
import type { Day } from "../../calendar/index.ts";
import { chooseOne, doesNotApply, incomeWithMinus, missing, wrongKind } from "../../issues/index.ts";
import { asPounds, type Millionths, type Pence } from "../../money/index.ts";
import { withRates } from "../model/percent-of.ts";
import type { Line, PercentStated } from "../model/plan.ts";
import { ifRead, orUnread, readValue } from "../read/unread.ts";
import { acceptsFor } from "./accepts.ts";
import { AgencyPremiumSchema } from "./agency/agency-share.ts";
import { DayText, YearMoney, YearSums } from "./dates.ts";
import { SourceSchema } from "./funding/source.ts";
import {
  flagSchema,
  givenValue,
  Id,
  mappingSchema,
  oneOfSchema,
  type RefinementContext,
  refuseValue,
  Text,
} from "./leaf.ts";
import { BeginsSchema, isWithPosts, type WithPosts } from "./line-begins.ts";
import { Money } from "./money.ts";
import { LineUpliftSchema } from "./pay/uplift.ts";
import { PercentOfSchema, PercentsSchema } from "./percent-of.ts";
import { ProfileSchema } from "./profile.ts";
import { Percent } from "./shares.ts";
import { TagsSchema } from "./tags.ts";
import { dependencies, exactlyOneOf } from "./written.ts";

/** What a budget holds, by year. */
export const BudgetOfLine = z
  .union([mappingSchema({ perYear: YearSums.meta({ description: "Pounds in each financial year" }) }), YearSums], {
    error: () => "sums by year, such as { 2024/25: 100000 }",
  })
  .transform((writtenValue) => ("perYear" in writtenValue ? writtenValue.perYear : writtenValue));

const AfterEnd = z
  .union(
    [
      oneOfSchema(["continues"]),
      mappingSchema({ absorbed: DayText.meta({ description: "The first day on which it is no longer a cost" }) }),
    ],
    {
      error: () => "continues, or { absorbed: 2026-03-01 }",
    },
  )
  .transform((writtenValue): NonNullable<Line["afterEnd"]> => (writtenValue === "continues" ? {} : writtenValue));

const fields = mappingSchema({
  id: Id.meta({ description: "Names the line in figures: letters, digits, - and _" }),
  title: Text.optional().meta({ description: "What it is called; by default its id" }),
  kind: oneOfSchema(["staff", "other"])
    .prefault("other")
    .meta({ description: "staff for the cost of people who are not listed as posts, other for anything else" }),
  team: Text.optional().meta({ description: "Team or department" }),
  spend: oneOfSchema(["revenue", "capital"]).prefault("revenue").meta({ description: "Revenue or capital cost" }),
  contract: oneOfSchema(["permanent", "fixed-term"])
    .prefault("permanent")
    .meta({ description: "For a staff line: permanent or fixed-term" }),
  amount: Money.optional().meta({
    description: "A fixed sum in pounds; income with a minus. Either this, perYear or percent",
  }),
  income: flagSchema("true or false").optional().meta({
    default: false,
    description: "true: the sums are income, written without a minus, and gross cost, income and net cost are shown",
  }),
  status: oneOfSchema(["confirmed", "conditional", "unconfirmed"]).optional().meta({
    default: "confirmed",
    description: "How certain income is: what is not confirmed does not lower the gap with confirmed money alone",
  }),
  on: DayText.optional().meta({ description: "The day on which a one-off amount falls" }),
  perYear: YearMoney.optional().meta({
    description: "The sum spent in each financial year. Either this, amount or percent",
  }),
  growth: mappingSchema({ percent: Percent.meta({ description: "The rise a year, such as 8 for eight per cent" }) })
    .optional()
    .meta({ description: "Fills later years: compounds each 1 April from the last year given" }),
  uplift: LineUpliftSchema.optional(),
  percent: PercentsSchema.optional().meta({
    description:
      "The cost as a share of something else, named in of, such as 4 for four per cent of it; or by year, with nothing in the others",
  }),
  of: PercentOfSchema.optional(),
  from: BeginsSchema.optional().meta({
    description:
      "The first day of the cost; by default of the plan's years. Of income by year also { post: id }: it begins when the post does, and its sums are those of whole years",
  }),
  to: DayText.optional().meta({ description: "The last day of the cost; by default of the plan's years" }),
  spread: oneOfSchema(["months", "days"]).optional().meta({
    default: "months",
    description: "How a sum is spread inside from and to: by twelfths, or by days",
  }),
  profile: ProfileSchema.optional(),
  budget: BudgetOfLine.optional().meta({
    description: "What the existing budget holds for it, by year; see dependsOn",
  }),
  afterEnd: AfterEnd.optional().meta({ description: "A staff line's cost after `to`: continues, or until absorbed" }),
  agencyPremium: AgencyPremiumSchema.optional(),
  tags: TagsSchema.optional(),
  accepts: acceptsFor("line"),
  source: SourceSchema.optional(),
}).meta({
  ...exactlyOneOf("amount", "perYear", "percent"),
  ...dependencies({
    status: ["income"],
    on: ["amount"],
    growth: ["perYear"],
    uplift: ["perYear"],
    profile: ["perYear"],
    percent: ["of"],
    of: ["percent"],
  }),
});

type Fields = z.output<typeof fields>;

/** A cost that is not a listed post, or with a minus an income. */
export const LineSchema = fields
  .transform((specification, context): Line => {
    const { id, kind, team, spend, contract, budget, afterEnd, agencyPremium, accepts, source } = specification;
    const isIncome = orUnread(() => readValue(specification.income) === true);
    ifRead(() => {
      if (readValue(isIncome) && budget)
        wrongKey(context, "budget", "a budget is held against a cost, not against income");
    });
    ifRead(() => {
      if (readValue(isIncome) && readValue(kind) === "staff")
        wrongKey(context, "income", "a line of kind staff is what people cost");
    });
    ifRead(() => {
      if (specification.status !== undefined && !readValue(isIncome))
        wrongKey(context, "status", "only income is more or less certain: a line with income: true");
    });
    ifRead(() => {
      if (readValue(kind) === "staff") return;
      if (afterEnd) wrongKey(context, "afterEnd", "only a line of kind staff goes on after its end");
      if (agencyPremium) wrongKey(context, "agencyPremium", "only a line of kind staff can be agency");
    });
    const common = {
      id,
      title: specification.title ?? id,
      kind,
      spend,
      contract,
      spread: specification.spread ?? "months",
    } as const;
    return {
      ...common,
      sum: orUnread(() =>
        readValue(isIncome) ? received(lineSumOf(specification, context), context) : lineSumOf(specification, context),
      ),
      ...(orUnread(() => readValue(isIncome)) === true && { income: true as const }),
      ...uncertain(specification.status),
      tags: specification.tags ?? {},
      ...givenValue({ team, budget, afterEnd, agencyPremium, accepts, source }),
    };
  })
  .meta({
    id: "line",
    description:
      "Cost that is not a listed post: one-off, fixed over its days, by year, or a percentage; income with a minus",
  });

const uncertain = (status: Fields["status"]): Pick<Line, "status"> =>
  status === undefined || status === "confirmed" ? {} : { status };

const WAYS = ["amount", "perYear", "percent"] as const;

/** The fields that say what a line costs, with its first day and the posts that it begins with told apart. */
type SumFields = Omit<Fields, "from"> & { readonly from: Day | undefined; readonly begins: WithPosts | undefined };

function lineSumOf({ from: begin, ...others }: Fields, context: RefinementContext): Line["sum"] {
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
function received(sum: Line["sum"], context: RefinementContext): Line["sum"] {
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

const wrongKey = (context: RefinementContext, fieldKey: string, because: string): void => {
  refuseValue(context, doesNotApply(fieldKey, because), [fieldKey], "key");
};
