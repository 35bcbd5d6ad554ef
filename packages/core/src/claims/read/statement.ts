import type { Day, FinancialYear, Month } from "../../calendar/index.ts";
import type { Phrase } from "./phrase.ts";
import type { Printed } from "./printed.ts";
import type { Timing } from "./when.ts";

export type Sign = "=" | "<" | ">" | "<=" | ">=";

/** One part of a sum: a figure, multiplied and divided by others. */
export interface Term {
  readonly minus: boolean;
  readonly factors: readonly { readonly by: "times" | "over"; readonly of: Printed }[];
}

/** A sum of money, what its words say it is, and what it is for. */
export interface MoneyStatement {
  readonly is: "money";
  readonly amount: Printed;
  readonly bound: Bound;
  readonly phrase: Phrase;
  readonly when: Timing;
  /** On the first or the last day of its year. */
  readonly point?: "opening" | "closing";
  /** "Into 2025/26", "from 2024/25": which way money is carried. */
  readonly toward?: "into" | "out-of";
  /** What it is the sum of, where that is a week or a month. */
  readonly per?: "week" | "month";
  /** For one: of anything, or of what is named, such as a child or a placement. */
  readonly each?: "one" | "named";
}

/** Whether a figure is said as it is, or as the most, the least or about what there is. */
export type Bound = "exact" | "at-most" | "at-least" | "about";

export interface CountStatement {
  readonly is: "count";
  readonly count: Printed;
  readonly bound: Bound;
  readonly of: "posts" | "people" | "fte" | "other";
  /** What is counted, as it is written. */
  readonly about: string;
  /** The names in it, without the words for posts and people. */
  readonly phrase: Phrase;
  readonly year?: FinancialYear;
  /** A day or a month that is named. */
  readonly on?: Day | Month;
}

/** How far actions and recommendations are: a share of them, or how many. */
export interface ProgressStatement {
  readonly is: "progress";
  readonly figure: Printed;
  /** "48 of 84 actions": how many there are in all. */
  readonly outOf?: Printed;
  readonly bound: Bound;
  readonly of: "actions" | "recommendations" | "plan";
  /** Of how many they are, or of what they cost; absent where the words do not say. */
  readonly basis?: "count" | "money";
  /** The words for how far they are, among others. */
  readonly phrase: Phrase;
  readonly on?: Day | Month;
  readonly year?: FinancialYear;
}

/** By how much a number grows a year; falling is below nothing. */
export interface GrowthStatement {
  readonly is: "growth";
  readonly percent: Printed;
  readonly isFall: boolean;
  readonly bound: Bound;
  readonly phrase: Phrase;
  readonly year?: FinancialYear;
}

/** How many cases each has, or is to have. */
export interface CaseloadStatement {
  readonly is: "caseload";
  readonly count: Printed;
  readonly bound: Bound;
  readonly isTarget: boolean;
  readonly phrase: Phrase;
  readonly on?: Day | Month;
  readonly year?: FinancialYear;
}

export interface MonthsStatement {
  readonly is: "months";
  readonly count: Printed;
  readonly when: Timing;
  readonly from?: Month;
}

export interface SumStatement {
  readonly is: "sum";
  readonly left: readonly Term[];
  readonly sign: Sign;
  readonly right: readonly Term[];
}

/** A share of a sum with no result beside it. */
export interface ShareStatement {
  readonly is: "share";
  readonly share: Printed;
  readonly amount: Printed;
}

/** What a claim says, as far as it can be tested. */
export type Statement =
  | SumStatement
  | MoneyStatement
  | MonthsStatement
  | CountStatement
  | ProgressStatement
  | GrowthStatement
  | CaseloadStatement
  | ShareStatement
  | { readonly is: "funded"; readonly when: Timing }
  /** Read, and not to be tested: words such as "may" keep the figure open. */
  | { readonly is: "open"; readonly why: string };

/** Why a claim cannot be read, and what would be. */
export interface Unread {
  readonly is: "unread";
  readonly why: string;
  readonly mend: string;
}

export const unread = (reason: string, mend: string): Unread => ({ is: "unread", why: reason, mend });
