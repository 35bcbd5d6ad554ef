import * as z from "zod";
import type { Line } from "../../model/plan.ts";
import { acceptsFor } from "../accepts.ts";
import { AgencyPremiumSchema } from "../agency/agency-share.ts";
import { DayText, YearMoney, YearSums } from "../dates.ts";
import { SourceSchema } from "../funding/source.ts";
import { flagSchema, Id, mappingSchema, oneOfSchema, Text } from "../leaf.ts";
import { BeginsSchema } from "../line-begins.ts";
import { Money } from "../money.ts";
import { LineUpliftSchema } from "../pay/uplift.ts";
import { PercentOfSchema, PercentsSchema } from "../percent-of.ts";
import { ProfileSchema } from "../profile.ts";
import { Percent } from "../shares.ts";
import { TagsSchema } from "../tags.ts";
import { dependencies, exactlyOneOf } from "../written.ts";

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

/** Everything that a line may state; what goes with what is looked at when it is read. */
export const LineFields = mappingSchema({
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

export type Fields = z.output<typeof LineFields>;
