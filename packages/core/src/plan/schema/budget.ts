import * as z from "zod";
import type { BaseLine, Budget, BudgetFunding, Reserve, Virement } from "../model/budget.ts";
import { orUnread } from "../read/unread.ts";
import { budgetChange } from "./budget-change.ts";
import { measured } from "./counts.ts";
import { YearSums, YearText } from "./dates.ts";
import { flag, given, Id, listOf, mapping, oneOf, Text } from "./leaf.ts";
import { Money, Sum } from "./money.ts";
import { Percent } from "./shares.ts";
import { SourceSchema } from "./source.ts";

const id = Id.meta({ description: "Names it in figures: letters, digits, - and _" });
const title = Text.optional().meta({ description: "What it is called; by default its id" });
const source = SourceSchema.optional();
const none = (what: string) => `a list of ${what}`;

const BaseLines = listOf(
  mapping({
    id,
    title,
    amount: Money.meta({ description: "The budget in pounds a year; a minus for income" }),
    source,
  }).transform((spec): BaseLine => given({ ...spec, title: spec.title ?? spec.id })),
  none("base budgets"),
);

const Base = z
  .union([Money, BaseLines], { error: () => "an amount, or a list of base budgets" })
  .transform((base): readonly BaseLine[] =>
    typeof base === "number" ? [{ id: "base", title: "Base budget", amount: base }] : base,
  )
  .meta({ description: "The recurrent budget of the year before the first; left out: only changes are known" });

const DemandSchema = mapping({
  id,
  title,
  count: measured(100, 100_000_000, "people or things", "533").meta({ description: "How many there are" }),
  year: YearText.optional().meta({ description: "The year of the count; by default the one before the first" }),
  growth: mapping({ percent: Percent.meta({ description: "The rise in per cent: 8 is 8% a year" }) }).meta({
    description: "How it grows each 1 April",
  }),
  source,
})
  .transform(({ title: text, growth, ...rest }) => ({
    ...given(rest),
    title: text ?? rest.id,
    growth: orUnread(() => growth.percent),
  }))
  .meta({ description: "A driver of demand: a number that grows each year" });

const FundingLine = mapping({
  id,
  title,
  kind: oneOf(["grant", "council-tax", "business-rates", "other"]).meta({ description: "What kind of money it is" }),
  recurrent: flag("true, or false for one-off money").optional().meta({
    default: true,
    description:
      "Whether it comes every year; false for money of its years alone, which never lowers the recurrent gap",
  }),
  perYear: YearSums.meta({ description: "Pounds that come in each year" }),
  growth: mapping({ percent: Percent.meta({ description: "The rise in per cent: 2 is 2% a year" }) })
    .optional()
    .meta({ description: "Fills later years: compounds each 1 April from the last year given" }),
  source,
})
  .transform(
    ({ title: text, growth, recurrent = true, ...rest }): BudgetFunding =>
      given({ ...rest, title: text ?? rest.id, recurrent, growth: orUnread(() => growth?.percent) }),
  )
  .meta({ description: "Money that comes to the budget: a grant, council tax, business rates" });

const ReserveSchema = mapping({
  id,
  title,
  opening: Sum.meta({ description: "Pounds held when the first year opens" }),
  in: YearSums.prefault({}).meta({ description: "Pounds put in, by year" }),
  out: YearSums.prefault({}).meta({ description: "Pounds used, by year" }),
  source,
})
  .transform((spec): Reserve => given({ ...spec, title: spec.title ?? spec.id }))
  .meta({ description: "A reserve: opening + in - out = closing" });

const VirementSchema = mapping({
  from: Id.meta({ description: "The budget line that gives" }),
  to: Id.meta({ description: "The budget line that receives" }),
  perYear: YearSums.meta({ description: "Pounds moved, by year" }),
})
  .transform((spec): Virement => spec)
  .meta({ description: "Budget moved between lines; it changes no total" });

/** The budget as read; a demand still lacks the year that defaults to the one before the plan's first. */
export type OpenBudget = Omit<Budget, "demand"> & { readonly demand: readonly z.output<typeof DemandSchema>[] };

/** The medium-term budget. */
export const BudgetSchema = mapping({
  base: Base.optional(),
  inflation: listOf(budgetChange("inflation"), none("changes"))
    .optional()
    .meta({ description: "Inflation other than pay" }),
  pay: listOf(budgetChange("pay"), none("changes")).optional().meta({ description: "Pay awards and increments" }),
  pressures: listOf(budgetChange("pressures"), none("changes"))
    .optional()
    .meta({ description: "What else the council must spend more on, such as demand" }),
  growth: listOf(budgetChange("growth"), none("changes"))
    .optional()
    .meta({ description: "What the council has decided to spend more on" }),
  demand: listOf(DemandSchema, none("drivers of demand")).optional().meta({ description: "Numbers that grow" }),
  funding: listOf(FundingLine, none("funding lines")).optional().meta({ description: "Money that comes in" }),
  reserves: listOf(ReserveSchema, none("reserves"))
    .optional()
    .meta({ description: "Reserves, from opening to closing balance" }),
  virements: listOf(VirementSchema, none("virements")).optional().meta({ description: "Budget moved between lines" }),
})
  .transform(
    (spec): OpenBudget => ({
      base: spec.base ?? [],
      lines: orUnread(() => [
        ...(spec.inflation ?? []),
        ...(spec.pay ?? []),
        ...(spec.pressures ?? []),
        ...(spec.growth ?? []),
      ]),
      demand: spec.demand ?? [],
      funding: spec.funding ?? [],
      reserves: spec.reserves ?? [],
      virements: spec.virements ?? [],
    }),
  )
  .meta({ description: "The medium-term budget that the plan's growth belongs to; the plan's savings count in it" });
