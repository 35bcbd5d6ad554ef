export type { CostClass, CostPart, CostUnit } from "./cost-unit.ts";
export type { Dependence, LineOverspend } from "./dependence.ts";
export { explainFunding } from "./explain-funding.ts";
export { fund, gapsWithAll, type Paid, paying } from "./fund.ts";
export type {
  Borne,
  Draw,
  DrawYear,
  FundedPlan,
  Funding,
  Lapses,
  Refusal,
  RefusalRule,
  RevenueContribution,
  SourceDraw,
  SourceYear,
  Vintage,
} from "./funding.ts";
export { type LeftToSources, leftIn } from "./left.ts";
export type { Level } from "./level.ts";
export { isCounted } from "./levels.ts";
export { mayStillPay } from "./may-still-pay.ts";
export { partsOf } from "./parts.ts";
export { type LotPaying, payingInLots } from "./pay-in-lots.ts";
export type { Payment, Placement, UnpaidCosts } from "./placement.ts";
export { placement } from "./placement.ts";
export type { SavingDelivery, SavingYear } from "./saving-delivery.ts";
export { deliveriesOf } from "./saving-delivery.ts";
export { type Within, writtenOut } from "./within.ts";
