import type { Day, FinancialYear } from "../../../calendar/index.ts";
import type { Millionths, Pence } from "../../../money/index.ts";
import type { Source, YearRate, YearSum } from "../common.ts";

/** The medium-term budget that a plan's growth belongs to, over the plan's years. */
export interface Budget {
  /** What the year before the first starts from; none: only changes are known. */
  readonly base: readonly BaseLine[];
  /** Inflation, pay, pressures and growth, in that order, then as written. */
  readonly lines: readonly BudgetChange[];
  readonly demand: readonly Demand[];
  readonly funding: readonly BudgetFunding[];
  readonly reserves: readonly Reserve[];
  readonly virements: readonly Virement[];
}

/** A recurrent budget that is there already: the same sum every year. */
export interface BaseLine {
  readonly id: string;
  readonly title: string;
  readonly amount: Pence;
  readonly source?: Source;
}

/** What a change of the budget is for. */
export type BudgetGroup = "inflation" | "pay" | "pressures" | "growth";

/** Money added to the budget, or with a minus taken out of it. */
export interface BudgetChange {
  readonly id: string;
  readonly title: string;
  readonly group: BudgetGroup;
  /** A one-off sum is in the budget of its year alone: it is reversed the next. */
  readonly recurrent: boolean;
  readonly by: ChangeBy;
  readonly source?: Source;
}

export type ChangeBy =
  /** The change from the year before. */
  | { readonly is: "change"; readonly perYear: readonly YearSum[] }
  /** A year's cost that starts on a day: the part-year effect in its year, the full-year effect from the next. */
  | { readonly is: "full-year"; readonly fullYear: Pence; readonly from: Day }
  /** A per cent of a sum, compounding year by year. */
  | { readonly is: "percent"; readonly of: Pence; readonly perYear: readonly YearRate[] }
  /** What the growth of a demand costs at a sum for each. */
  | { readonly is: "demand"; readonly demand: string; readonly each: Pence };

/** A number of people or things that grows each year. */
export interface Demand {
  readonly id: string;
  readonly title: string;
  /** Hundredths, counted in `year`. */
  readonly count: number;
  readonly year: FinancialYear;
  readonly growth: Millionths;
  readonly source?: Source;
}

/** Money that comes to the budget in each year. */
export interface BudgetFunding {
  readonly id: string;
  readonly title: string;
  readonly kind: "grant" | "council-tax" | "business-rates" | "other";
  readonly recurrent: boolean;
  readonly perYear: readonly YearSum[];
  /** Compounds from the last year given. */
  readonly growth?: Millionths;
  readonly source?: Source;
}

/** opening + in - out = closing, which opens the next year. */
export interface Reserve {
  readonly id: string;
  readonly title: string;
  readonly opening: Pence;
  readonly in: readonly YearSum[];
  readonly out: readonly YearSum[];
  readonly source?: Source;
}

/** Budget moved from one line to another, by year. */
export interface Virement {
  readonly from: string;
  readonly to: string;
  readonly perYear: readonly YearSum[];
}
