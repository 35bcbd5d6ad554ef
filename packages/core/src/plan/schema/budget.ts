import * as z from "zod";
import type { BaseLine, Budget, BudgetFunding, Reserve, Virement } from "../model/budget/budget.ts";
import { orUnread } from "../read/unread.ts";
import { budgetChange } from "./budget-change.ts";
import { measuredSchema } from "./counts.ts";
import { YearSums, YearText } from "./dates.ts";
import { SourceSchema } from "./funding/source.ts";
import { flagSchema, givenValue, Id, listSchema, mappingSchema, oneOfSchema, Text } from "./leaf.ts";
import { Money, Sum } from "./money.ts";
import { Percent } from "./shares.ts";

const id = Id.meta({ description: "Names it in figures: letters, digits, - and _" });
const title = Text.optional().meta({ description: "What it is called; by default its id" });
const source = SourceSchema.optional();
const none = (subject: string) => `a list of ${subject}`;

const BaseLines = listSchema(
  mappingSchema({
    id,
    title,
    amount: Money.meta({ description: "The budget in pounds a year; a minus for income" }),
    source,
  }).transform(
    (specification): BaseLine => givenValue({ ...specification, title: specification.title ?? specification.id }),
  ),
  none("base budgets"),
);

const Base = z
  .union([Money, BaseLines], { error: () => "an amount, or a list of base budgets" })
  .transform((base): readonly BaseLine[] =>
    typeof base === "number" ? [{ id: "base", title: "Base budget", amount: base }] : base,
  )
  .meta({ description: "The recurrent budget of the year before the first; left out: only changes are known" });

const DemandSchema = mappingSchema({
  id,
  title,
  count: measuredSchema(100, 100_000_000, "people or things", "533").meta({ description: "How many there are" }),
  year: YearText.optional().meta({ description: "The year of the count; by default the one before the first" }),
  growth: mappingSchema({
    percent: Percent.meta({ description: "The rise a year, such as 8 for eight per cent" }),
  }).meta({
    description: "How it grows each 1 April",
  }),
  source,
})
  .transform(({ title: writtenText, growth, ...remaining }) => ({
    ...givenValue(remaining),
    title: writtenText ?? remaining.id,
    growth: orUnread(() => growth.percent),
  }))
  .meta({ description: "A driver of demand: a number that grows each year" });

const FundingLine = mappingSchema({
  id,
  title,
  kind: oneOfSchema(["grant", "council-tax", "business-rates", "other"]).meta({
    description: "What kind of money it is",
  }),
  recurrent: flagSchema("true, or false for one-off money").optional().meta({
    default: true,
    description:
      "Whether it comes every year; false for money of its years alone, which never lowers the recurrent gap",
  }),
  perYear: YearSums.meta({ description: "Pounds that come in each year" }),
  growth: mappingSchema({ percent: Percent.meta({ description: "The rise a year, such as 2 for two per cent" }) })
    .optional()
    .meta({ description: "Fills later years: compounds each 1 April from the last year given" }),
  source,
})
  .transform(
    ({ title: writtenText, growth, recurrent = true, ...remaining }): BudgetFunding =>
      givenValue({
        ...remaining,
        title: writtenText ?? remaining.id,
        recurrent,
        growth: orUnread(() => growth?.percent),
      }),
  )
  .meta({ description: "Money that comes to the budget: a grant, council tax, business rates" });

const ReserveSchema = mappingSchema({
  id,
  title,
  opening: Sum.meta({ description: "Pounds held when the first year opens" }),
  in: YearSums.prefault({}).meta({ description: "Pounds put in, by year" }),
  out: YearSums.prefault({}).meta({ description: "Pounds used, by year" }),
  source,
})
  .transform(
    (specification): Reserve => givenValue({ ...specification, title: specification.title ?? specification.id }),
  )
  .meta({ description: "A reserve: opening + in - out = closing" });

const VirementSchema = mappingSchema({
  from: Id.meta({ description: "The budget line that gives" }),
  to: Id.meta({ description: "The budget line that receives" }),
  perYear: YearSums.meta({ description: "Pounds moved, by year" }),
})
  .transform((specification): Virement => specification)
  .meta({ description: "Budget moved between lines; it changes no total" });

/** The budget as read; a demand still lacks the year that defaults to the one before the plan's first. */
export type OpenBudget = Omit<Budget, "demand"> & { readonly demand: readonly z.output<typeof DemandSchema>[] };

/** The medium-term budget. */
export const BudgetSchema = mappingSchema({
  base: Base.optional(),
  inflation: listSchema(budgetChange("inflation"), none("changes"))
    .optional()
    .meta({ description: "Inflation other than pay" }),
  pay: listSchema(budgetChange("pay"), none("changes")).optional().meta({ description: "Pay awards and increments" }),
  pressures: listSchema(budgetChange("pressures"), none("changes"))
    .optional()
    .meta({ description: "What else the council must spend more on, such as demand" }),
  growth: listSchema(budgetChange("growth"), none("changes"))
    .optional()
    .meta({ description: "What the council has decided to spend more on" }),
  demand: listSchema(DemandSchema, none("drivers of demand")).optional().meta({ description: "Numbers that grow" }),
  funding: listSchema(FundingLine, none("funding lines")).optional().meta({ description: "Money that comes in" }),
  reserves: listSchema(ReserveSchema, none("reserves"))
    .optional()
    .meta({ description: "Reserves, from opening to closing balance" }),
  virements: listSchema(VirementSchema, none("virements"))
    .optional()
    .meta({ description: "Budget moved between lines" }),
})
  .transform(
    (specification): OpenBudget => ({
      base: specification.base ?? [],
      lines: orUnread(() => [
        ...(specification.inflation ?? []),
        ...(specification.pay ?? []),
        ...(specification.pressures ?? []),
        ...(specification.growth ?? []),
      ]),
      demand: specification.demand ?? [],
      funding: specification.funding ?? [],
      reserves: specification.reserves ?? [],
      virements: specification.virements ?? [],
    }),
  )
  .meta({ description: "The medium-term budget that the plan's growth belongs to; the plan's savings count in it" });
