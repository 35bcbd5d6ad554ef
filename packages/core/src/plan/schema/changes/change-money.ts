import * as z from "zod";
import { chooseOne } from "../../../issues/index.ts";
import type { ChangeOf, MoneyChange } from "../../model/change.ts";
import { monthsSlipped } from "../counts.ts";
import { YearMoney, YearSums } from "../dates.ts";
import { CarryForward } from "../funding/funding.ts";
import { givenValue, mappingSchema, oneOfSchema, refuseValue } from "../leaf.ts";
import { Money, Sum } from "../money.ts";
import { UpliftSchema } from "../pay/uplift.ts";
import { PercentsSchema } from "../percent-of.ts";
import { Percent, Rate } from "../shares.ts";
import { exactlyOneOf, someKeyOf } from "../written.ts";
import { DemandChangeSchema } from "./change-demand.ts";
import { type ChangeSchemas, changeNamed } from "./change-posts.ts";
import { where } from "./selection.ts";

const GrowthRate = mappingSchema({
  change: changeNamed("growth-rate"),
  percent: Percent.meta({
    description: "The rise, such as 8 for eight per cent: compounds each 1 April from the last year given",
  }),
  where,
})
  .transform((specification): ChangeOf<"growth-rate"> => givenValue(specification))
  .meta({ description: "Lines grow faster or slower" });

const LINE_AMOUNTS = ["amount", "perYear", "percent"] as const;

const LineAmount = mappingSchema({
  change: changeNamed("line-amount"),
  amount: Money.optional().meta({ description: "The sum of lines that are one sum. Either this, perYear or percent" }),
  perYear: YearMoney.optional().meta({
    description:
      "The sums in the years named of lines that have a sum for each year; the others stay. Either this, amount or percent",
  }),
  percent: PercentsSchema.optional().meta({
    description: "The per cent of lines that are a percentage of something. Either this, amount or perYear",
  }),
  where,
})
  .meta(exactlyOneOf(...LINE_AMOUNTS))
  .transform((specification, context): ChangeOf<"line-amount"> => {
    const { change, amount, perYear, percent, where: selection } = specification;
    const ways = LINE_AMOUNTS.filter((way) => specification[way] !== undefined);
    if (ways.length !== 1) refuseValue(context, chooseOne("What the line costs", LINE_AMOUNTS, ways));
    return {
      change,
      amount: percent === undefined ? (amount ?? perYear!) : { percent },
      ...givenValue({ where: selection }),
    };
  })
  .meta({ description: "Lines cost more or less, or income is more or less; income is written as its line writes it" });

const UpliftChange = mappingSchema({
  change: changeNamed("uplift"),
  uplift: z
    .union([oneOfSchema(["none"]), UpliftSchema], {
      error: () => "none, { with: salaries } or { percent: 3, from: 2026-04-01 }",
    })
    .meta({
      description: "How they rise: none, { with: salaries }, or for full costs { percent: 3, from: 2026-04-01 }",
    }),
  where,
})
  .transform((specification): ChangeOf<"uplift"> => givenValue(specification))
  .meta({ description: "Full costs, and later years of lines with sums by year, rise in another way" });

const SavingsDelivery = mappingSchema({
  change: changeNamed("savings-delivery"),
  delivered: Rate.meta({ description: "The share that is delivered, 0 to 1" }),
  where,
})
  .transform((specification): ChangeOf<"savings-delivery"> => givenValue(specification))
  .meta({ description: "Savings are delivered in part" });

const SavingsSlippage = mappingSchema({
  change: changeNamed("savings-slippage"),
  months: monthsSlipped().meta({ description: "Months later than planned" }),
  where,
})
  .transform((specification): ChangeOf<"savings-slippage"> => givenValue(specification))
  .meta({ description: "Savings come later" });

const FundingAmount = mappingSchema({
  change: changeNamed("funding-amount"),
  perYear: YearSums.meta({ description: "Pounds available in the years named; the others stay" }),
  where,
})
  .transform((specification): ChangeOf<"funding-amount"> => givenValue(specification))
  .meta({ description: "Sources of funding bring more or less" });

const CeilingChange = mappingSchema({
  change: changeNamed("ceiling"),
  ceiling: Sum.meta({ description: "Pounds that may be drawn in all years together" }),
  where,
})
  .transform((specification): ChangeOf<"ceiling"> => givenValue(specification))
  .meta({ description: "Sources that give one sum for several years give more or less" });

const CarryForwardChange = mappingSchema({
  change: changeNamed("carry-forward"),
  carryForward: CarryForward,
  where,
})
  .transform((specification): ChangeOf<"carry-forward"> => givenValue(specification))
  .meta({ description: "More or less of a source may be carried into the next year" });

const FundingStatus = mappingSchema({
  change: changeNamed("funding-status"),
  status: oneOfSchema(["confirmed", "conditional", "unconfirmed"]).meta({ description: "How certain the money is" }),
  where,
})
  .transform((specification): ChangeOf<"funding-status"> => givenValue(specification))
  .meta({ description: "Sources of funding become more or less certain" });

const IncomeStatus = mappingSchema({
  change: changeNamed("income-status"),
  status: oneOfSchema(["confirmed", "conditional", "unconfirmed"]).meta({ description: "How certain the income is" }),
  where,
})
  .transform((specification): ChangeOf<"income-status"> => givenValue(specification))
  .meta({ description: "Lines of income become more or less certain" });

const FundingShare = mappingSchema({
  change: changeNamed("funding-share"),
  share: Rate.meta({ description: "The share of each cost that they name" }),
  where,
})
  .transform((specification): ChangeOf<"funding-share"> => givenValue(specification))
  .meta({ description: "Sources of funding that pay a share of costs pay another share" });

const FundingReserve = mappingSchema({
  change: changeNamed("funding-reserve"),
  opening: Sum.optional().meta({ description: "Pounds held when the plan's first year opens" }),
  minimum: Sum.optional().meta({ description: "What they are never drawn below" }),
  where,
})
  .meta(someKeyOf("opening", "minimum"))
  .transform((specification, context): ChangeOf<"funding-reserve"> => {
    if (specification.opening === undefined && specification.minimum === undefined)
      return refuseValue(context, chooseOne("What changes of the reserve", ["opening", "minimum"], []));
    return givenValue(specification);
  })
  .meta({ description: "Reserves open with another sum, or keep another minimum" });

/** Changes of lines, savings and funding, a schema for each name. */
export const moneyChanges = {
  "growth-rate": GrowthRate,
  "line-amount": LineAmount,
  uplift: UpliftChange,
  demand: DemandChangeSchema,
  "savings-delivery": SavingsDelivery,
  "savings-slippage": SavingsSlippage,
  "funding-amount": FundingAmount,
  ceiling: CeilingChange,
  "carry-forward": CarryForwardChange,
  "funding-status": FundingStatus,
  "income-status": IncomeStatus,
  "funding-share": FundingShare,
  "funding-reserve": FundingReserve,
} as const satisfies ChangeSchemas<MoneyChange["change"]>;
