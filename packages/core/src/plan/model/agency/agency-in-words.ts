import { dayInWords } from "../../../calendar/index.ts";
import { ownProperty } from "../../../issues/index.ts";
import { asPercent, asPounds } from "../../../money/index.ts";
import type { BankHolidayNation } from "../../../rates/index.ts";
import { perUnit } from "./agency-charges.ts";
import type { AgencyCharge, AgencyFee, AgencyRate, WorkingDaysAgencyRate } from "./agency-rate.ts";

const AN = { hour: "an hour", day: "a day", week: "a week" } as const;

/** What an agency charges for an hour, a day or a week, in words: with its fee, and how it is made up where there is one. */
function unitCharge(agencyCharge: AgencyCharge): string {
  const { per, charge } = perUnit(agencyCharge);
  const fee = agencyCharge.fee ? ` (${asPounds(agencyCharge.fee.charge)} and ${feeInWords(agencyCharge.fee)})` : "";
  return `${asPounds(charge)} ${AN[per]}${fee}`;
}

const feeInWords = (fee: AgencyFee): string =>
  `a fee of ${"percent" in fee ? asPercent(fee.percent) : asPounds(fee.pounds)}`;

/**
 * All that is charged and for what time, in words.
 *
 * @param units - how hours or days a week are said, where that is not plain from the charge
 */
export function chargeInWords(agencyRate: AgencyRate, units: (count: number, per: "hour" | "day") => string): string {
  if (agencyRate.is === "dated")
    return agencyRate.charges
      .map(({ from, charge }) => `${chargeInWords(charge, units)} from ${dayInWords(from)}`)
      .join("; ");
  return `${unitCharge(agencyRate)}${timeInWords(agencyRate, units)}${ceilingInWords(agencyRate)}`;
}

function timeInWords(charge: AgencyCharge, units: (count: number, per: "hour" | "day") => string): string {
  if (charge.is === "weekly") return "";
  if (charge.is === "contract") return `, ${paidInWords(charge.paid, charge.per)}`;
  const aWeek = charge.per === "week" ? "" : `, ${units(charge.aWeek / 100, charge.per)} a week`;
  if (charge.is === "yearly") return `${aWeek}, ${charge.weeksPerYear / 1000} weeks a year`;
  return `${aWeek}, ${workingDaysInWords(charge)}`;
}

/** Paid time of a contract in words: 35 paid days. */
const paidInWords = (paid: number, per: "hour" | "day" | "week"): string =>
  `${paid / 100} paid ${per}${paid === 100 ? "" : "s"}`;

const NATIONS: { readonly [nation in BankHolidayNation]: string } = {
  "england-and-wales": "England and Wales",
  scotland: "Scotland",
  "northern-ireland": "Northern Ireland",
};

/** A part of the country that has bank holidays of its own, in words. */
export const nationInWords = (nation: string): string => ownProperty(NATIONS, nation) ?? nation;

function workingDaysInWords({ bankHolidays, unpaidDays }: WorkingDaysAgencyRate): string {
  const holidays =
    bankHolidays === "worked"
      ? "bank holidays among them"
      : `without the bank holidays of ${nationInWords(bankHolidays)}`;
  return `by working days ${unpaidDays === 0 ? holidays : `${holidays}, less ${unpaidDays} unpaid a year`}`;
}

const ceilingInWords = (charge: AgencyCharge): string =>
  charge.is !== "contract" && charge.ceiling !== undefined ? `, at most ${asPounds(charge.ceiling)} an engagement` : "";
