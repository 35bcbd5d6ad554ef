import { asPercent, asPounds } from "../../money/index.ts";
import type { AgencyRate } from "./rates.ts";

/**
 * What an agency charges for an hour, a day or a week, in words: with its fee, and how it is made up where there is one.
 */
export function unitCharge(agencyRate: AgencyRate): string {
  const [charge, per] =
    agencyRate.is === "weekly"
      ? [agencyRate.perWeek, "a week"]
      : [agencyRate.charge, agencyRate.per === "hour" ? "an hour" : "a day"];
  const fee = agencyRate.fee
    ? ` (${asPounds(agencyRate.fee.charge)} and a fee of ${asPercent(agencyRate.fee.percent)})`
    : "";
  return `${asPounds(charge)} ${per}${fee}`;
}
