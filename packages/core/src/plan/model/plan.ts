import type { Day, FinancialYear } from "../../calendar/index.ts";
import type { Fte, Millionths, Pence } from "../../money/index.ts";
import type { Budget } from "./budget.ts";
import type { Change } from "./change.ts";
import type { Claim } from "./claim.ts";
import type { Post } from "./post.ts";
import type { FundingSource, Line, Saving, YearSum } from "./sums.ts";

export type * from "./post.ts";
export type * from "./sums.ts";

/** A plan as the engine takes it: complete, checked, in whole units, with every default filled in. */
export interface Plan {
  readonly outturn: 1;
  readonly title: string;
  readonly organisation?: string;
  readonly source?: Source;
  /** Why the figures are made up, when they are; shown at the head of every output. */
  readonly illustrative?: string;
  readonly years: { readonly from: FinancialYear; readonly to: FinancialYear };
  readonly conventions: Conventions;
  /** Local scales by name; the national one, `njc`, is built in. */
  readonly payScales: { readonly [scale: string]: readonly PayTable[] };
  /** In order of `from`, then as written. */
  readonly payAwards: readonly PayAward[];
  readonly onCosts: OnCosts;
  readonly vacancyFactor?: VacancyFactor;
  readonly agencyRates: { readonly [rate: string]: AgencyRate };
  readonly posts: readonly Post[];
  readonly lines: readonly Line[];
  readonly savings: readonly Saving[];
  readonly funding: readonly FundingSource[];
  readonly expect?: Expect;
  readonly budget?: Budget;
  /** What a paper says, to be tested against itself and against the plan. */
  readonly claims?: readonly Claim[];
  readonly scenarios: readonly Scenario[];
}

/** Where a figure comes from: written as a text (then only `title`) or as these fields. "placeholder" is said on every output. */
export interface Source {
  readonly title: string;
  readonly reference?: string;
  readonly date?: Day;
  readonly url?: string;
}

export type PartMonth = "calendar-days" | "whole-months" | "days-of-year";

export interface Conventions {
  /** C3, default calendar-days. */
  readonly partMonth: PartMonth;
  /** C6, default april-six-months. */
  readonly increments: "april-six-months" | "april" | "anniversary" | "none";
  /** C7, default published-monthly. */
  readonly niThreshold: "published-monthly" | "annual-twelfth";
  /** C16; absent: everything we hold. */
  readonly knownOn?: Day;
}

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

export interface OnCosts {
  /** Absent only where no post has salary or scale pay. */
  readonly employerNi?: "published" | "none" | readonly EmployerNiEntry[];
  readonly pension?: "none" | readonly RateEntry[];
  readonly apprenticeshipLevy?: "published" | "none" | { readonly rate: Millionths; readonly source?: Source };
}

/** `from` is compared with payday, the last day of the month. */
export interface EmployerNiEntry {
  readonly from: Day;
  readonly rate: Millionths;
  readonly monthlyThreshold: Pence;
  /** For `annual-twelfth`; default twelve monthly thresholds. */
  readonly annualThreshold: Pence;
  readonly source?: Source;
}

export interface RateEntry {
  readonly from: Day;
  readonly rate: Millionths;
  readonly source?: Source;
}

export interface VacancyFactor {
  readonly percent: Millionths;
  readonly except: readonly VacancyException[];
  readonly source?: Source;
}

export type VacancyException =
  | { readonly is: "post"; readonly id: string }
  | { readonly is: "team"; readonly team: string }
  | { readonly is: "tag"; readonly tag: TagReference }
  | { readonly is: "agency-covered" };

/** A tag's value, under a named key or under any. */
export interface TagReference {
  readonly key?: string;
  readonly value: string;
}

/** Per person at FTE 1, net of VAT. */
export type AgencyRate =
  | { readonly is: "weekly"; readonly perWeek: Pence; readonly source?: Source }
  | {
      /** A year's charge: per hour or day × hours or days a week × weeks a year. */
      readonly is: "yearly";
      readonly per: "hour" | "day";
      readonly charge: Pence;
      /** Hundredths of an hour or a day. */
      readonly aWeek: number;
      /** Thousandths of a week. */
      readonly weeksPerYear: number;
      readonly source?: Source;
    };

export interface Expect {
  readonly posts?: number;
  readonly people?: number;
  readonly fte?: Fte;
  readonly cost?: readonly YearSum[];
  /** The total that a paper prints beside its years: set against their sum, as a note. */
  readonly printedTotal?: Pence;
  /** Costs are compared rounded to this; default a penny. */
  readonly toNearest: Pence;
}

export interface Scenario {
  readonly id: string;
  readonly title: string;
  /** Another scenario that this one starts from. */
  readonly from?: string;
  readonly changes: readonly Change[];
}
