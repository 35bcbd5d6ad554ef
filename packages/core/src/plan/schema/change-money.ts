import { chooseOne } from "../../issues/index.ts";
import type { ChangeOf, MoneyChange } from "../model/change.ts";
import { type ChangeSchemas, changeNamed } from "./change-posts.ts";
import { monthsSlipped } from "./counts.ts";
import { YearSums } from "./dates.ts";
import { CarryForward } from "./funding.ts";
import { givenValue, mappingSchema, oneOfSchema, refuseValue } from "./leaf.ts";
import { Sum } from "./money.ts";
import { where } from "./selection.ts";
import { Percent, Rate } from "./shares.ts";
import { someKeyOf } from "./written.ts";

const GrowthRate = mappingSchema({
  change: changeNamed("growth-rate"),
  percent: Percent.meta({
    description: "The rise in per cent, 8 is 8%: compounds each 1 April from the last year given",
  }),
  where,
})
  .transform((specification): ChangeOf<"growth-rate"> => givenValue(specification))
  .meta({ description: "Lines grow faster or slower" });

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
  "savings-delivery": SavingsDelivery,
  "savings-slippage": SavingsSlippage,
  "funding-amount": FundingAmount,
  "carry-forward": CarryForwardChange,
  "funding-status": FundingStatus,
  "funding-share": FundingShare,
  "funding-reserve": FundingReserve,
} as const satisfies ChangeSchemas<MoneyChange["change"]>;
