import type { Day } from "../../calendar/index.ts";
import type { Fte, Millionths, Pence } from "../../money/index.ts";
import type { CarryForward } from "./carry-forward.ts";
import type { Source, TagReference, YearSum } from "./common.ts";
import type { Conventions } from "./conventions.ts";
import type { DemandKind } from "./demand/demand.ts";
import type { PublishedOnCost } from "./on-costs.ts";
import type { AfterEnd, Pay, Post, Uplift } from "./post.ts";
import type { AgencyRate, PayAward, VacancyException } from "./rates.ts";
import type { FundingSource, PercentStated } from "./sums.ts";

/** What a change is for: all that is named must hold. */
export interface Selection {
  readonly id?: string;
  readonly team?: string;
  readonly tag?: TagReference;
  /** Text that the title holds, in any case of letters. */
  readonly title?: string;
}

/** Some of the plan's records; absent: every one that the change can be for. */
export interface Selecting {
  readonly where?: Selection;
}

/** One change to a plan, in whole units. */
export type Change = PostChange | MoneyChange | RateChange;

/** The name of a change. */
export type ChangeName = Change["change"];

/** A change of the kind that has this name. */
export type ChangeOf<Name extends ChangeName> = Extract<Change, { readonly change: Name }>;

/** Days or months, later with a plus and sooner with a minus. */
export type Delay = { readonly days: number } | { readonly months: number };

/** Changes of posts, and of who fills them. */
export type PostChange =
  /** People come later, and what ran up to their start runs on; or the posts move as a whole, with their ends. */
  | (Selecting & { readonly change: "delay-starts"; readonly by: Delay })
  | (Selecting & { readonly change: "move-programme"; readonly by: Delay })
  /** As many cohorts as said, alike in size but for one post, some months apart, from each post's first start. */
  | (Selecting & { readonly change: "recruit-in-cohorts"; readonly cohorts: number; readonly months: number })
  | (Selecting & { readonly change: "use-agency"; readonly use: AgencyUse })
  /** Agency goes: from the day on, or altogether where none is said. */
  | (Selecting & { readonly change: "convert-agency"; readonly on?: Day })
  | (Selecting & { readonly change: "change-fte"; readonly fte: Fte })
  | (Selecting & { readonly change: "change-count"; readonly count: number })
  /** Each person of a post is paid by this from then on, whatever they were paid by. */
  | (Selecting & { readonly change: "change-pay"; readonly pay: Pay })
  | { readonly change: "add-posts"; readonly posts: readonly Post[] }
  /** The last day; absent: the posts go altogether. */
  | (Selecting & { readonly change: "end-posts"; readonly on?: Day })
  /** A later last day, or none: to the last day of the plan's years. */
  | (Selecting & { readonly change: "extend-posts"; readonly on?: Day })
  | (Selecting & { readonly change: "absorption"; readonly afterEnd: Absorption });

/** A share of each post's person-months; whole posts; or a share of a staff line at a premium. */
export type AgencyUse =
  | { readonly is: "share"; readonly share: Millionths; readonly rate: string }
  | { readonly is: "count"; readonly count: number; readonly rate: string }
  | { readonly is: "premium"; readonly share: Millionths; readonly agency: Pence; readonly employed: Pence };

/** What a line comes to: one sum, sums by year, or a percentage of what it is a percentage of. */
export type LineAmount = Pence | readonly YearSum[] | { readonly percent: PercentStated };

/** What is costed after the end: nothing; everyone on and on; until each number of people has gone, or until all have. */
export type Absorption = "none" | "continues" | AfterEnd["absorbed"] | { readonly on: Day };

/** Changes of lines, savings and funding. */
export type MoneyChange =
  | (Selecting & { readonly change: "growth-rate"; readonly percent: Millionths })
  /** A line's one sum, its sums in the years named, or its percentage, as the line states them: income without a minus. */
  | (Selecting & { readonly change: "line-amount"; readonly amount: LineAmount })
  /** Full costs, and later years of lines, rise so; or no more. */
  | (Selecting & { readonly change: "uplift"; readonly uplift: Uplift | "none" })
  | (Selecting & { readonly change: "savings-delivery"; readonly delivered: Millionths })
  | (Selecting & { readonly change: "savings-slippage"; readonly months: number })
  | (Selecting & { readonly change: "funding-amount"; readonly perYear: readonly YearSum[] })
  | (Selecting & { readonly change: "ceiling"; readonly ceiling: Pence })
  | (Selecting & { readonly change: "carry-forward"; readonly carryForward: CarryForward })
  | (Selecting & { readonly change: "funding-status"; readonly status: FundingSource["status"] })
  /** Of a kind of demand: what is stated takes the place of what it has; growth that of what comes and goes, and the other way round. */
  | { readonly change: "demand"; readonly kind: string; readonly to: DemandChange }
  /** Of lines with `income: true`. */
  | (Selecting & { readonly change: "income-status"; readonly status: FundingSource["status"] })
  /** Of reserves: what is stated takes the place of what they have. */
  | (Selecting & { readonly change: "funding-reserve"; readonly opening?: Pence; readonly minimum?: Pence })
  /** Of sources that pay a share of costs. */
  | (Selecting & { readonly change: "funding-share"; readonly share: Millionths });

/** What of a kind of demand becomes something else. */
export type DemandChange = Partial<
  Pick<DemandKind, "growth" | "in" | "out" | "lasts" | "leavers" | "moves" | "prices" | "fees" | "inflation"> & {
    readonly count: number;
  }
>;

/** Changes of rates, awards and conventions, which are for the whole plan. */
export type RateChange =
  /** In place of the plan's award for that scale, day and points; `none` takes it out. */
  | {
      readonly change: "pay-award";
      readonly scale: string;
      readonly from: Day;
      readonly award: PayAward["award"] | "none";
      readonly points?: readonly [string, string];
      readonly status: PayAward["status"];
      readonly source?: Source;
    }
  | { readonly change: "increments"; readonly increments: Conventions["increments"] }
  | { readonly change: "grade-at"; readonly gradeAt: NonNullable<Conventions["gradeAt"]> }
  | { readonly change: "start-in"; readonly startIn: NonNullable<Conventions["startIn"]> }
  /** The rate from a day to the next one stated; `none` takes that day's entry out. */
  | {
      readonly change: "pension-rate";
      readonly from: Day;
      readonly rate: Millionths | "none";
      readonly source?: Source;
    }
  | { readonly change: "published-rate"; readonly of: PublishedRateChange }
  | { readonly change: "agency-rate"; readonly rate: string; readonly to: AgencyRate }
  | ({ readonly change: "vacancy-factor"; readonly except?: readonly VacancyException[] } & (
      | { readonly percent: Millionths | "none" }
      | { readonly perYear: readonly YearSum[] }
    ))
  | { readonly change: "known-on"; readonly knownOn: Day | "everything" };

/** A rate in place of the published one. */
export type PublishedRateChange =
  | {
      readonly is: "employer-ni";
      readonly from: Day;
      readonly rate: Millionths;
      readonly monthlyThreshold: Pence;
      readonly annualThreshold: Pence;
    }
  | { readonly is: Exclude<PublishedOnCost, "employer-ni">; readonly rate: Millionths }
  /** As published again. */
  | { readonly is: "published"; readonly rate: PublishedOnCost };
