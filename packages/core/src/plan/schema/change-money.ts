import type { ChangeOf } from "../change.ts";
import { named } from "./change-posts.ts";
import { count } from "./counts.ts";
import { YearSums } from "./dates.ts";
import { CarryForward } from "./funding.ts";
import { given, mapping, oneOf } from "./leaf.ts";
import { where } from "./selection.ts";
import { Percent, Rate } from "./shares.ts";

const GrowthRate = mapping({
  change: named("growth-rate"),
  percent: Percent.meta({ description: "8 is 8%: compounds each 1 April from the last year given" }),
  where,
}).transform((spec): ChangeOf<"growth-rate"> => given(spec));

const SavingsDelivery = mapping({
  change: named("savings-delivery"),
  delivered: Rate.meta({ description: "The share that is delivered, 0 to 1" }),
  where,
}).transform((spec): ChangeOf<"savings-delivery"> => given(spec));

const SavingsSlippage = mapping({
  change: named("savings-slippage"),
  months: count(0, 720).meta({ description: "Months later than planned" }),
  where,
}).transform((spec): ChangeOf<"savings-slippage"> => given(spec));

const FundingAmount = mapping({
  change: named("funding-amount"),
  perYear: YearSums.meta({ description: "Pounds available in the years named; the others stay" }),
  where,
}).transform((spec): ChangeOf<"funding-amount"> => given(spec));

const CarryForwardChange = mapping({
  change: named("carry-forward"),
  carryForward: CarryForward,
  where,
}).transform((spec): ChangeOf<"carry-forward"> => given(spec));

const FundingStatus = mapping({
  change: named("funding-status"),
  status: oneOf(["confirmed", "conditional", "unconfirmed"]).meta({ description: "How certain the money is" }),
  where,
}).transform((spec): ChangeOf<"funding-status"> => given(spec));

/** Changes of lines, savings and funding, one schema a kind. */
export const moneyChanges = [
  GrowthRate,
  SavingsDelivery,
  SavingsSlippage,
  FundingAmount,
  CarryForwardChange,
  FundingStatus,
] as const;
