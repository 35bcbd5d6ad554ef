export { type CostedMonth, countDemand, type KindCount } from "./count-demand.ts";
export type { CountedBy, Stretch } from "./count-months.ts";
export type {
  CountedKind,
  DatedNumber,
  Flow,
  Move,
  PlacementDays,
  WeeklyPrice,
  YearsCounted,
} from "./demand.ts";
export { type PriceOnDay, priceOn } from "./price.ts";
