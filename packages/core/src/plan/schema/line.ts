import * as z from "zod";
import { chooseOne, doesNotApply, incomeWithMinus, wrongKind } from "../../issues/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import type { Line } from "../model/plan.ts";
import { ifRead, known, orUnread } from "../read/unread.ts";
import { acceptsFor } from "./accepts.ts";
import { AgencyPremiumSchema } from "./agency-share.ts";
import { DayText, YearMoney, YearSums } from "./dates.ts";
import { type Context, flag, given, Id, mapping, oneOf, Text, wrong } from "./leaf.ts";
import { Money } from "./money.ts";
import { Percent } from "./shares.ts";
import { SourceSchema } from "./source.ts";
import { TagsSchema } from "./tags.ts";
import { exactlyOneOf, needs } from "./written.ts";

const Budget = z
  .union([mapping({ perYear: YearSums.meta({ description: "Pounds in each financial year" }) }), YearSums], {
    error: () => "sums by year, such as { 2024/25: 100000 }",
  })
  .transform((written) => ("perYear" in written ? written.perYear : written));

const AfterEnd = z
  .union(
    [
      oneOf(["continues"]),
      mapping({ absorbed: DayText.meta({ description: "The first day on which it is no longer a cost" }) }),
    ],
    {
      error: () => "continues, or { absorbed: 2026-03-01 }",
    },
  )
  .transform((written): NonNullable<Line["afterEnd"]> => (written === "continues" ? {} : written));

const fields = mapping({
  id: Id.meta({ description: "Names the line in figures: letters, digits, - and _" }),
  title: Text.optional().meta({ description: "What it is called; by default its id" }),
  kind: oneOf(["staff", "other"])
    .prefault("other")
    .meta({ description: "staff for the cost of people who are not listed as posts, other for anything else" }),
  team: Text.optional().meta({ description: "Team or department" }),
  spend: oneOf(["revenue", "capital"]).prefault("revenue").meta({ description: "Revenue or capital cost" }),
  contract: oneOf(["permanent", "fixed-term"])
    .prefault("permanent")
    .meta({ description: "For a staff line: permanent or fixed-term" }),
  amount: Money.optional().meta({ description: "A fixed sum in pounds; income with a minus. Either this or perYear" }),
  income: flag("true or false").optional().meta({
    default: false,
    description: "true: the sums are income, written without a minus, and gross cost, income and net cost are shown",
  }),
  on: DayText.optional().meta({ description: "The day on which a one-off amount falls" }),
  perYear: YearMoney.optional().meta({ description: "The sum spent in each financial year. Either this or amount" }),
  growth: mapping({ percent: Percent.meta({ description: "The rise in per cent: 8 is 8% a year" }) })
    .optional()
    .meta({ description: "Fills later years: compounds each 1 April from the last year given" }),
  from: DayText.optional().meta({ description: "The first day of the cost; by default of the plan's years" }),
  to: DayText.optional().meta({ description: "The last day of the cost; by default of the plan's years" }),
  spread: oneOf(["months", "days"]).optional().meta({
    default: "months",
    description: "How a sum is spread inside from and to: by twelfths, or by days",
  }),
  budget: Budget.optional().meta({ description: "What the existing budget holds for it, by year; see dependsOn" }),
  afterEnd: AfterEnd.optional().meta({ description: "A staff line's cost after `to`: continues, or until absorbed" }),
  agencyPremium: AgencyPremiumSchema.optional(),
  tags: TagsSchema.optional(),
  accepts: acceptsFor("line"),
  source: SourceSchema.optional(),
}).meta({ ...exactlyOneOf("amount", "perYear"), ...needs({ on: ["amount"], growth: ["perYear"] }) });

type Fields = z.output<typeof fields>;

/** A cost that is not a listed post, or with a minus an income. */
export const LineSchema = fields
  .transform((spec, context): Line => {
    const { id, kind, team, spend, contract, budget, afterEnd, agencyPremium, accepts, source } = spec;
    const isIncome = orUnread(() => known(spec.income) === true);
    ifRead(() => {
      if (known(isIncome) && budget) wrongKey(context, "budget", "a budget is held against a cost, not against income");
    });
    ifRead(() => {
      if (known(isIncome) && known(kind) === "staff")
        wrongKey(context, "income", "a line of kind staff is what people cost");
    });
    ifRead(() => {
      if (known(kind) === "staff") return;
      if (afterEnd) wrongKey(context, "afterEnd", "only a line of kind staff goes on after its end");
      if (agencyPremium) wrongKey(context, "agencyPremium", "only a line of kind staff can be agency");
    });
    const common = { id, title: spec.title ?? id, kind, spend, contract, spread: spec.spread ?? "months" } as const;
    return {
      ...common,
      sum: orUnread(() => (known(isIncome) ? received(sumOf(spec, context), context) : sumOf(spec, context))),
      ...(orUnread(() => known(isIncome)) === true && { income: true as const }),
      tags: spec.tags ?? {},
      ...given({ team, budget, afterEnd, agencyPremium, accepts, source }),
    };
  })
  .meta({
    id: "line",
    description: "Cost that is not a listed post: one-off, fixed over its days, or by year; income with a minus",
  });

function sumOf({ amount, on, perYear, growth, from, to, spread }: Fields, context: Context): Line["sum"] {
  if ((amount === undefined) === (perYear === undefined)) {
    const both = amount === undefined ? [] : ["amount", "perYear"];
    return wrong(context, chooseOne("What the line costs", ["amount", "perYear"], both));
  }
  if (perYear !== undefined) {
    if (on !== undefined) wrongKey(context, "on", "sums by year are bounded by from and to");
    ifRead(() => {
      if (perYear.length === 0) wrong(context, wrongKind({}, "the sum of at least one year"), ["perYear"]);
    });
    return given({ is: "yearly" as const, perYear, growth: orUnread(() => growth?.percent), from, to });
  }
  if (growth !== undefined) wrongKey(context, "growth", "only sums by year grow");
  if (on === undefined) return given({ is: "fixed" as const, amount: amount!, from, to });
  for (const [key, value] of Object.entries({ from, to, spread })) {
    if (value !== undefined) wrongKey(context, key, 'the whole amount falls on the day in "on"');
  }
  return { is: "one-off", amount: amount!, on };
}

/** Sums of income, which are written without a minus and held below nothing. */
function received(sum: Line["sum"], context: Context): Line["sum"] {
  const less = (amount: Pence, path: string[]): Pence => {
    if (amount < 0) return wrong(context, incomeWithMinus(asPounds((0 - amount) as Pence)), path);
    return (0 - amount) as Pence;
  };
  if (sum.is !== "yearly") return { ...sum, amount: less(sum.amount, ["amount"]) };
  const perYear = sum.perYear.map(({ year, amount }) => ({ year, amount: less(amount, ["perYear", year]) }));
  return { ...sum, perYear };
}

const wrongKey = (context: Context, key: string, because: string): void => {
  wrong(context, doesNotApply(key, because), [key], "key");
};
