export { type CostedMonth, countDemand, type KindCount } from "./count-demand.ts";
export type { CountedBy, Stretch } from "./count-months.ts";
export type {
  CountedKind,
  DatedNumber,
  FeeEntry,
  Flow,
  Move,
  PlacementDays,
  WeeklyPrice,
  YearsCounted,
} from "./demand.ts";
export { countFees, type FeeCharged, type FeeMonth } from "./fees.ts";
export { type PriceOnDay, priceOn } from "./price.ts";
