import type { FinancialYear } from "../calendar/index.ts";
import type { Funding } from "../funding/index.ts";
import type { Ledger } from "../ledger/index.ts";
import type { Millionths, Pence } from "../money/index.ts";
import type { Conventions, Plan, Source } from "../plan/index.ts";
import type { Timeline } from "../timeline/index.ts";
import type { ByYear } from "./by-year.ts";
import type { CostSummary } from "./cost-summary.ts";
import type { GapByLevel } from "./gap.ts";
import type { Note } from "./note.ts";
import type { Range } from "./ranges/range.ts";
import type { RateUsed } from "./rates-used.ts";

/** A plan costed and funded: plain data, from which every output is made; parts are worked out when they are first read. All sums are in pence. */
export interface Forecast {
  readonly title: string;
  readonly organisation?: string;
  readonly source?: Source;
  readonly illustrative?: string;
  /** The plan as it stands is `base`. */
  readonly scenario: string;
  readonly years: readonly FinancialYear[];
  readonly cost: CostSummary;
  readonly staff: StaffSummary;
  readonly funding: FundingSummary;
  /** Of each source that pays a share of costs: what it comes to. */
  readonly shares: Shares;
  readonly gap: GapByLevel;
  /** What the plan leaves open, as the point of a grade, with the forecast at both ends of it; empty where it leaves nothing open. */
  readonly ranges: readonly Range[];
  readonly notes: readonly Note[];
  readonly conventions: Conventions;
  /** The on-cost rates, pay tables and charges that the plan was costed with, with their sources. */
  readonly ratesUsed: readonly RateUsed[];
  /** SHA-256 of the plan as read, the rates used and the version, in hexadecimal. */
  readonly fingerprint: string;
  /** What it was made from, for questions that the summaries do not answer. */
  readonly plan: Plan;
  readonly timeline: Timeline;
  readonly ledger: Ledger;
  readonly draws: Funding;
}

/** By year: posts and people with a day in cost; FTE in ten-thousandths. */
export interface StaffSummary {
  readonly posts: ByYear<number>;
  readonly people: ByYear<number>;
  readonly fteAtYearEnd: ByYear<number>;
  readonly fteAverage: ByYear<number>;
}

/** Source → year, of the draw with all sources: carriedIn + available = applied + carriedOut + lapsed. */
export interface FundingSummary {
  readonly available: BySource;
  readonly applied: BySource;
  readonly carriedIn: BySource;
  readonly carriedOut: BySource;
  readonly lapsed: BySource;
}

export type Shares = { readonly [source: string]: ShareOfCosts };

/** A source's share of costs: row by row, all together, and what of it no money pays. */
export interface ShareOfCosts {
  readonly share: Millionths;
  readonly otherwise: "gap" | "next";
  readonly byPost: { readonly [row: string]: ByYear<Pence> };
  readonly byLine: { readonly [row: string]: ByYear<Pence> };
  readonly total: ByYear<Pence>;
  readonly gap: { readonly [level in "confirmed" | "conditional" | "total"]: ByYear<Pence> };
}

export type BySource = { readonly [source: string]: ByYear<Pence> };
