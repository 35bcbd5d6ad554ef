import type { Day, FinancialYear } from "../calendar/index.ts";
import type { Fte, Millionths, Pence } from "../money/index.ts";
import type { Budget } from "./budget.ts";
import type { Change } from "./change.ts";
import type { Claim } from "./claim.ts";

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

export interface Post {
  readonly id: string;
  readonly title: string;
  readonly team?: string;
  readonly count: number;
  readonly people: number;
  readonly fte: Fte;
  readonly contract: "permanent" | "fixed-term";
  readonly pay: Pay;
  readonly supplements: readonly Supplement[];
  /** In the order written; the counts add up to `count`. */
  readonly starts: readonly { readonly on: Day; readonly count: number }[];
  /** The last day; absent: the last day of the plan's years. */
  readonly end?: Day;
  readonly cover: readonly Cover[];
  readonly vacant: readonly Vacancy[];
  /** Stated where the post has cover or vacancies and the factor is to stay on it all the same. */
  readonly vacancyFactor?: "keep";
  readonly afterEnd?: AfterEnd;
  /** Of every person-month of an employee, this share is an agency worker's instead. */
  readonly agencyShare?: AgencyShare;
  readonly tags: { readonly [key: string]: string };
  readonly source?: Source;
}

/** A share of person-months that agency workers fill, at a rate of `agencyRates`. */
export interface AgencyShare {
  readonly share: Millionths;
  readonly agency: string;
}

export type Pay =
  | { readonly is: "scale"; readonly scale: string; readonly point: string; readonly top?: string }
  /** Full-time annual, in order of `from`; a plain salary is one entry without a date, which every award of the plan revalues. */
  | { readonly is: "salary"; readonly salary: readonly DatedSum[] }
  /** A year's cost at FTE 1 with everything in it. */
  | { readonly is: "full-cost"; readonly fullCost: readonly DatedSum[] }
  /** The post is only counted: its cost is in that line. */
  | { readonly is: "in-line"; readonly line: string };

export interface DatedSum {
  /** Absent for a plain sum: it holds from the first day. */
  readonly from?: Day;
  readonly amount: Pence;
  readonly source?: Source;
}

/** A year's sum for each person, not scaled by FTE; counts for NI and levy, and for pension where pensionable. */
export interface Supplement {
  readonly amount: Pence;
  readonly from: Day;
  /** The last day; absent: to the end. */
  readonly to?: Day;
  readonly pensionable: boolean;
  readonly source?: Source;
}

export interface Cover {
  /** A key of `agencyRates`. */
  readonly agency: string;
  readonly from: Day;
  /** The last day; absent: the day before each employee starts. */
  readonly to?: Day;
  /** People covered, those of the first starts first; absent: all. */
  readonly count?: number;
  /** Double running with the employee is meant, and shown. */
  readonly handover: boolean;
}

/** Days on which the post is empty, both included. */
export interface Vacancy {
  readonly from: Day;
  readonly to: Day;
  /** People, those of the first starts first; absent: all. */
  readonly count?: number;
}

/** `absorbed`: the first day each number of people is no longer in this cost; nobody absorbed is an empty list. */
export interface AfterEnd {
  readonly absorbed: readonly { readonly on: Day; readonly count: number }[];
}

export interface Line {
  readonly id: string;
  readonly title: string;
  readonly kind: "staff" | "other";
  readonly team?: string;
  readonly spend: "revenue" | "capital";
  readonly contract: "permanent" | "fixed-term";
  readonly sum:
    | { readonly is: "one-off"; readonly amount: Pence; readonly on: Day }
    | { readonly is: "fixed"; readonly amount: Pence; readonly from: Day; readonly to: Day }
    /** Every year of the plan from the first given to the last given or grown to; `growth` compounds from the last given. */
    | {
        readonly is: "yearly";
        readonly perYear: readonly YearSum[];
        readonly growth?: Millionths;
        readonly from?: Day;
        readonly to?: Day;
      };
  readonly spread: "months" | "days";
  /** What the existing budget holds for this line, by year: what funding that depends on the line is measured against. */
  readonly budget?: readonly YearSum[];
  /** A staff line only. */
  readonly afterEnd?: { readonly absorbed?: Day };
  /** A staff line only: a share of it is agency, dearer as one sum is to the other. */
  readonly agencyPremium?: AgencyPremium;
  readonly tags: { readonly [key: string]: string };
  readonly source?: Source;
}

/** An agency worker's charge against what the employee would cost for the same time: share × (agency ÷ employed - 1) is added. */
export interface AgencyPremium {
  readonly share: Millionths;
  readonly agency: Pence;
  readonly employed: Pence;
}

export interface YearSum {
  readonly year: FinancialYear;
  readonly amount: Pence;
}

export interface Saving {
  readonly id: string;
  readonly title: string;
  readonly perYear: readonly YearSum[];
  readonly delivered: Millionths;
  readonly slips: { readonly months: number };
  /** Other savings that must come first: this one is delivered no better and no sooner than the worst of them. */
  readonly dependsOn: readonly string[];
  readonly source?: Source;
}

export interface FundingSource {
  readonly id: string;
  readonly title: string;
  readonly kind: "revenue" | "capital";
  readonly recurrent: boolean;
  readonly perYear: readonly YearSum[];
  readonly carryForward: "none" | "all" | { readonly cap: Pence; readonly expiresAfterYears?: number };
  readonly status: "confirmed" | "conditional" | "unconfirmed";
  /** Savings, or lines with a budget: their undelivered or overspent pounds come off here. */
  readonly dependsOn: readonly string[];
  /** Absent: anything of its kind. A cost is paid when any of these names it. */
  readonly pays?: {
    readonly teams: readonly string[];
    readonly tags: readonly TagReference[];
    readonly posts: readonly string[];
    readonly lines: readonly string[];
  };
  /** The line of the plan's `budget` that this money is: what is drawn on a line may not exceed it. */
  readonly drawsOn?: string;
  /** The direction under which capital money may pay a revenue cost. */
  readonly under?: "flexible-use-of-capital-receipts" | "capitalisation-direction";
  readonly source?: Source;
}

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
