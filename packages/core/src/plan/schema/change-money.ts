import type { ChangeOf } from "../model/change.ts";
import { named } from "./change-posts.ts";
import { monthsSlipped } from "./counts.ts";
import { YearSums } from "./dates.ts";
import { CarryForward } from "./funding.ts";
import { given, mapping, oneOf } from "./leaf.ts";
import { where } from "./selection.ts";
import { Percent, Rate } from "./shares.ts";

const GrowthRate = mapping({
  change: named("growth-rate"),
  percent: Percent.meta({
    description: "The rise in per cent, 8 is 8%: compounds each 1 April from the last year given",
  }),
  where,
})
  .transform((spec): ChangeOf<"growth-rate"> => given(spec))
  .meta({ description: "Lines grow faster or slower" });

const SavingsDelivery = mapping({
  change: named("savings-delivery"),
  delivered: Rate.meta({ description: "The share that is delivered, 0 to 1" }),
  where,
})
  .transform((spec): ChangeOf<"savings-delivery"> => given(spec))
  .meta({ description: "Savings are delivered in part" });

const SavingsSlippage = mapping({
  change: named("savings-slippage"),
  months: monthsSlipped().meta({ description: "Months later than planned" }),
  where,
})
  .transform((spec): ChangeOf<"savings-slippage"> => given(spec))
  .meta({ description: "Savings come later" });

const FundingAmount = mapping({
  change: named("funding-amount"),
  perYear: YearSums.meta({ description: "Pounds available in the years named; the others stay" }),
  where,
})
  .transform((spec): ChangeOf<"funding-amount"> => given(spec))
  .meta({ description: "Sources of funding bring more or less" });

const CarryForwardChange = mapping({
  change: named("carry-forward"),
  carryForward: CarryForward,
  where,
})
  .transform((spec): ChangeOf<"carry-forward"> => given(spec))
  .meta({ description: "More or less of a source may be carried into the next year" });

const FundingStatus = mapping({
  change: named("funding-status"),
  status: oneOf(["confirmed", "conditional", "unconfirmed"]).meta({ description: "How certain the money is" }),
  where,
})
  .transform((spec): ChangeOf<"funding-status"> => given(spec))
  .meta({ description: "Sources of funding become more or less certain" });

/** Changes of lines, savings and funding, one schema a kind. */
export const moneyChanges = [
  GrowthRate,
  SavingsDelivery,
  SavingsSlippage,
  FundingAmount,
  CarryForwardChange,
  FundingStatus,
] as const;
