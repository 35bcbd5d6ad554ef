import type { Day } from "../../calendar/index.ts";
import type { Millionths, Pence } from "../../money/index.ts";
import type { Source, TagReference, YearSum } from "./common.ts";

/** The points of a local scale from a date, each a full-time annual salary, in the order written. */
export interface PayTable {
  readonly from: Day;
  readonly points: readonly { readonly point: string; readonly salary: Pence }[];
  readonly source?: Source;
}

export interface PayAward {
  /** `njc`, a local scale, or `salaries` for plain salaries. */
  readonly scale: string;
  readonly from: Day;
  readonly award: { readonly percent: Millionths } | { readonly flat: Pence };
  /** First and last point that the award is for, both included; absent: all. */
  readonly points?: readonly [string, string];
  readonly status: "assumed" | "offered" | "agreed";
  readonly source?: Source;
}

/** What is taken off employed cost for vacancies that no plan lists: a per cent of it, or a sum for each of some years. */
export type VacancyFactor = { readonly except: readonly VacancyException[]; readonly source?: Source } & (
  | { readonly percent: Millionths }
  | { readonly perYear: readonly YearSum[] }
);

export type VacancyException =
  | { readonly is: "post"; readonly id: string }
  | { readonly is: "team"; readonly team: string }
  | { readonly is: "tag"; readonly tag: TagReference }
  | { readonly is: "agency-covered" };

export type {
  AgencyCharge,
  AgencyFee,
  AgencyRate,
  BankHolidaysTaken,
  ContractAgencyRate,
  DatedAgencyRate,
  TimeAgencyRate,
  WeeklyAgencyRate,
  WorkingDaysAgencyRate,
  YearlyAgencyRate,
} from "./agency/agency-rate.ts";
