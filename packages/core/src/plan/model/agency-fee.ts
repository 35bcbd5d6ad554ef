import { asPercent, asPounds } from "../../money/index.ts";
import type { AgencyRate } from "./rates.ts";

/**
 * What an agency charges for an hour, a day or a week, in words: with its fee, and how it is made up where there is one.
 */
export function unitCharge(rate: AgencyRate): string {
  const [charge, per] =
    rate.is === "weekly" ? [rate.perWeek, "a week"] : [rate.charge, rate.per === "hour" ? "an hour" : "a day"];
  const fee = rate.fee ? ` (${asPounds(rate.fee.charge)} and a fee of ${asPercent(rate.fee.percent)})` : "";
  return `${asPounds(charge)} ${per}${fee}`;
}
