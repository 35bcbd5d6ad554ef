import type { Day, FinancialYear } from "../../calendar/index.ts";
import type { Millionths, Pence } from "../../money/index.ts";
import type { Accepts } from "./accepts.ts";
import type { CarryForward } from "./carry-forward.ts";
import type { MonthSum, Source, TagReference, YearRate, YearSum } from "./common.ts";

/** One percentage for all years, or one for each of some: nothing in the others. */
export type PercentStated = Millionths | readonly YearRate[];

/** What a percentage is of: the sums of sources in each year, what posts and lines cost, or what all employees do. */
export type PercentOf =
  | { readonly is: "sources"; readonly sources: readonly string[] }
  | ({ readonly is: "costs" } & NamedCosts)
  | { readonly is: "employed" };

/** Costs that are named: one is meant when any of these names it. */
export interface NamedCosts {
  readonly teams: readonly string[];
  readonly tags: readonly TagReference[];
  readonly posts: readonly string[];
  readonly lines: readonly string[];
}

/** Sums of a line by year: every year of the plan from the first given to the last given or grown to; `growth` compounds from the last given. */
export interface YearlySum {
  readonly is: "yearly";
  readonly perYear: readonly YearSum[];
  readonly growth?: Millionths;
  /** Later years rise from the last given as plain salaries do, by their awards of 1 April. */
  readonly uplift?: "salaries";
  readonly from?: Day;
  readonly to?: Day;
  /** Posts with the first of whose people income begins: each sum is a whole year's, and what of it is before that day does not come. */
  readonly begins?: readonly string[];
  /** How sums are shared over the months of their years, in order: a year with none of its months here is shared as `spread` says. */
  readonly profile?: readonly MonthSum[];
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
    /** Over its days; absent ones are the first and the last of the plan's years. */
    | { readonly is: "fixed"; readonly amount: Pence; readonly from?: Day; readonly to?: Day }
    | YearlySum
    /** Of a source's sums, over its own days in each year; of costs, month by month as they come. */
    | {
        readonly is: "percent";
        readonly percent: PercentStated;
        readonly of: PercentOf;
        readonly from?: Day;
        readonly to?: Day;
      };
  readonly spread: "months" | "days";
  /** Income, written without a minus: `sum` holds it below nothing. It stands beside the gross cost. */
  readonly income?: true;
  /** How certain income is, where it is not confirmed: a level that does not count it has a gap for it. */
  readonly status?: Exclude<FundingSource["status"], "confirmed">;
  /** What the existing budget holds for this line, by year: what funding that depends on the line is measured against. */
  readonly budget?: readonly YearSum[];
  /** A staff line only. */
  readonly afterEnd?: { readonly absorbed?: Day };
  /** A staff line only: a share of it is agency, dearer as one sum is to the other. */
  readonly agencyPremium?: AgencyPremium;
  /** The kind of demand that makes this line; absent of a line that the plan states. */
  readonly madeBy?: string;
  readonly tags: { readonly [key: string]: string };
  readonly accepts?: Accepts<"line">;
  readonly source?: Source;
}

/** An agency worker's charge against what the employee would cost for the same time: share × (agency ÷ employed - 1) is added. */
export interface AgencyPremium {
  readonly share: Millionths;
  readonly agency: Pence;
  readonly employed: Pence;
}

export interface Saving {
  readonly id: string;
  readonly title: string;
  readonly perYear: readonly YearSum[];
  readonly delivered: Millionths;
  /** A target for which nobody has said yet what is to be saved: nothing of it is delivered. */
  readonly unallocated?: true;
  readonly slips: { readonly months: number };
  /** Other savings that must come first: this one is delivered no better and no sooner than the worst of them. */
  readonly dependsOn: readonly string[];
  readonly source?: Source;
}

/** One sum for several years, both ends included, drawn as it is needed. */
export interface Ceiling {
  readonly amount: Pence;
  readonly from: FinancialYear;
  readonly to: FinancialYear;
}

/** Money of a year before the plan's first, which is there when the first year opens. */
export interface BroughtForward {
  readonly amount: Pence;
  readonly from: FinancialYear;
}

/** Who has approved that money is carried forward or drawn, when and in which paper. */
export interface Approved {
  readonly by: string;
  readonly on?: Day;
  readonly reference?: string;
}

/** Money set aside: what it opens with and what is put in, less what is planned to be used otherwise, down to a minimum. */
export interface FundingReserve {
  readonly opening: Pence;
  readonly in: readonly YearSum[];
  readonly out: readonly YearSum[];
  readonly minimum: Pence;
}

/** The part of each cost that it names which a source pays, and no more: what it cannot pay of it is a gap, or falls to others. */
export interface Share {
  readonly rate: Millionths;
  readonly otherwise: "gap" | "next";
}

export interface FundingSource {
  readonly id: string;
  readonly title: string;
  readonly kind: "revenue" | "capital";
  readonly recurrent: boolean;
  /** What it has in each year; beside a ceiling, the most that may be drawn of it in a year. */
  readonly perYear: readonly YearSum[];
  readonly ceiling?: Ceiling;
  /** Of a reserve, which has no sums by year: revenue money that is drawn down to a minimum. */
  readonly reserve?: FundingReserve;
  /** Absent beside a ceiling, which is drawn until its last year, and of a reserve, which stays. */
  readonly carryForward?: CarryForward;
  readonly broughtForward?: BroughtForward;
  readonly approved?: Approved;
  readonly status: "confirmed" | "conditional" | "unconfirmed";
  /** The larger source that this one is a part of: its sums are the most that may be drawn of that one for what it pays. */
  readonly within?: string;
  /** Savings, or lines with a budget: their undelivered or overspent pounds come off here. */
  readonly dependsOn: readonly string[];
  /** Absent: anything of its kind. A cost is paid when any of these names it. */
  readonly pays?: NamedCosts & { readonly share?: Share };
  /** The line of the plan's `budget` that this money is: what is drawn on a line may not exceed it. */
  readonly drawsOn?: string;
  /** The direction under which capital money may pay a revenue cost. */
  readonly under?: "flexible-use-of-capital-receipts" | "capitalisation-direction";
  readonly accepts?: Accepts<"source">;
  readonly source?: Source;
}
