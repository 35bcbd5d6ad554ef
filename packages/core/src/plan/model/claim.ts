import type { FinancialYear, Month } from "../../calendar/index.ts";
import type { Source } from "./common.ts";

/** What a paper says, as it was written, and what was read in it. */
export interface Claim {
  readonly text: string;
  readonly says: Statement;
  readonly source?: Source;
}

/** A figure as it is printed: how closely is part of it. */
export interface Printed {
  readonly text: string;
  readonly unit: "money" | "count";
  /** Pence, or ten-thousandths of a count. */
  readonly value: number;
  /** The smallest step it is printed to, in the same unit; 0 where a count is whole and so exact. */
  readonly step: number;
}

/** What a figure is for: one year, each year alike, or all of it. */
export type When =
  | { readonly is: "year"; readonly year: FinancialYear }
  | { readonly is: "each-year" }
  | { readonly is: "total" };

export type Sign = "=" | "<" | ">" | "<=" | ">=";

/** One part of a sum: a figure, multiplied and divided by others. */
export interface Term {
  readonly minus: boolean;
  readonly factors: readonly { readonly by: "times" | "over"; readonly of: Printed }[];
}

/** What a sum of money is, in the paper's words. */
export type MoneyOf =
  | "cost"
  | "funding"
  | "savings"
  | "gross"
  | "built-in"
  | "net"
  | "bid"
  | "short"
  | "spare"
  | "unspent"
  | "carried"
  | "unsaid";

/** What a claim says, as far as it can be tested. */
export type Statement =
  | { readonly is: "sum"; readonly left: readonly Term[]; readonly sign: Sign; readonly right: readonly Term[] }
  | { readonly is: "money"; readonly of: MoneyOf; readonly amount: Printed; readonly when: When }
  | { readonly is: "months"; readonly count: Printed; readonly when: When; readonly from?: Month }
  | {
      readonly is: "count";
      readonly count: Printed;
      readonly of: "posts" | "people" | "fte" | "other";
      readonly about: string;
    }
  | { readonly is: "funded"; readonly when: When }
  /** Words that keep a figure open, such as "up to": read, and not to be tested. */
  | { readonly is: "open"; readonly word: string };
