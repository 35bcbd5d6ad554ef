import type { Day } from "../../../calendar/index.ts";
import type { Millionths, Pence } from "../../../money/index.ts";
import type { BankHolidayNation } from "../../../rates/index.ts";
import type { Source } from "../common.ts";

/** A fee on an agency's charge, in per cent of it or in pounds for the same hour, day or week, and the charge without it. */
export type AgencyFee =
  | { readonly charge: Pence; readonly percent: Millionths }
  | { readonly charge: Pence; readonly pounds: Pence };

/** Whose bank holidays are not worked and not charged; `worked`: they are worked and charged. */
export type BankHolidaysTaken = BankHolidayNation | "worked";

interface AgencyTerms {
  readonly fee?: AgencyFee;
  readonly source?: Source;
}

interface AgencyTermsForTime extends AgencyTerms {
  /** The most that one engagement, a cover of one person, comes to in the plan's years. */
  readonly ceiling?: Pence;
}

/** By calendar days: a seventh of a week's charge each. */
export interface WeeklyAgencyRate extends AgencyTermsForTime {
  readonly is: "weekly";
  readonly perWeek: Pence;
}

/** A year's charge: per hour or day × hours or days a week × weeks a year. */
export interface YearlyAgencyRate extends AgencyTermsForTime {
  readonly is: "yearly";
  readonly per: "hour" | "day";
  readonly charge: Pence;
  /** Hundredths of an hour or a day. */
  readonly aWeek: number;
  /** Thousandths of a week. */
  readonly weeksPerYear: number;
}

/** By the Mondays to Fridays that are worked: a fifth of a week's charge each. */
export interface WorkingDaysAgencyRate extends AgencyTermsForTime {
  readonly is: "working-days";
  readonly per: "hour" | "day" | "week";
  readonly charge: Pence;
  /** Hundredths of an hour, a day or a week. */
  readonly aWeek: number;
  readonly bankHolidays: BankHolidaysTaken;
  /** Working days of a year on which the worker is away unpaid; borne by all of its working days alike. */
  readonly unpaidDays: number;
}

/** A contract for so many paid hours, days or weeks of one engagement, whatever its days. */
export interface ContractAgencyRate extends AgencyTerms {
  readonly is: "contract";
  readonly per: "hour" | "day" | "week";
  readonly charge: Pence;
  /** Hundredths of an hour, a day or a week. */
  readonly paid: number;
}

/** A charge that runs with time, so that it says what any day costs. */
export type TimeAgencyRate = WeeklyAgencyRate | YearlyAgencyRate | WorkingDaysAgencyRate;

/** What one person at FTE 1 is charged for, net of VAT; a charge has the fee in it where there is one. */
export type AgencyCharge = TimeAgencyRate | ContractAgencyRate;

/** Charges that hold from a day each, in order of it, all of them for the same hour, day or week. */
export interface DatedAgencyRate {
  readonly is: "dated";
  readonly charges: readonly { readonly from: Day; readonly charge: TimeAgencyRate }[];
}

export type AgencyRate = AgencyCharge | DatedAgencyRate;
