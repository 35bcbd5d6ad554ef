import type { FinancialYear, Month } from "../../calendar/index.ts";
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
