import type { FinancialYear } from "../calendar/index.ts";
import type { Pence } from "../money/index.ts";
import type { BudgetFunding, BudgetGroup } from "../plan/index.ts";

/** A medium-term budget worked out, year by year. Every list is in the order of `years`; all sums are in pence. */
export interface MediumTerm {
  readonly title: string;
  readonly illustrative?: string;
  readonly years: readonly FinancialYear[];
  /** Whether the plan gives a base budget; without one the gaps are of changes only. */
  readonly hasBase: boolean;
  readonly base: Pence;
  readonly lines: readonly LineOverYears[];
  readonly savings: readonly SavingOverYears[];
  readonly funding: readonly FundingOverYears[];
  readonly reserves: readonly ReserveOverYears[];
  readonly demand: readonly DemandOverYears[];
  readonly draws: readonly DrawsOverYears[];
  readonly byYear: readonly BudgetYear[];
}

/** A change of the budget: what it adds to the year before, and what the budget holds for it. */
export interface LineOverYears {
  readonly id: string;
  readonly title: string;
  readonly group: BudgetGroup;
  readonly recurrent: boolean;
  /** A one-off change has its reversal in the year after it. */
  readonly change: readonly Pence[];
  readonly sum: readonly Pence[];
}

/** A saving of the plan: planned in each year, what is delivered of it in time, and the change of that from the year before. */
export interface SavingOverYears {
  readonly id: string;
  readonly title: string;
  /** A target that is not yet allocated: nothing of it is delivered. */
  readonly unallocated?: true;
  readonly planned: readonly Pence[];
  readonly delivered: readonly Pence[];
  readonly change: readonly Pence[];
}

export interface FundingOverYears {
  readonly id: string;
  readonly title: string;
  readonly kind: BudgetFunding["kind"];
  readonly recurrent: boolean;
  readonly sum: readonly Pence[];
}

/** opening + into - out = closing, and each closing opens the next year. */
export interface ReserveOverYears {
  readonly id: string;
  readonly title: string;
  readonly opening: readonly Pence[];
  readonly into: readonly Pence[];
  readonly out: readonly Pence[];
  readonly closing: readonly Pence[];
}

/** Numbers in tenths: exact inside, shown to one decimal. */
export interface DemandOverYears {
  readonly id: string;
  readonly title: string;
  readonly tenths: readonly number[];
}

/** A budget line that the plan's sources or virements draw on. `left` is never below nothing in a plan that was read. */
export interface DrawsOverYears {
  readonly id: string;
  readonly title: string;
  /** What the line holds, virements counted. */
  readonly held: readonly Pence[];
  readonly drawn: readonly Pence[];
  readonly left: readonly Pence[];
  /** The sources that draw on it. */
  readonly by: readonly string[];
}

/** A year of the budget. Below nothing a gap is a surplus. */
export interface BudgetYear {
  readonly year: FinancialYear;
  /** Recurrent: the base and all changes to date, less the savings delivered. */
  readonly requirement: Pence;
  readonly funding: Pence;
  /** requirement - funding. */
  readonly cumulativeGap: Pence;
  /** The change of the cumulative gap from the year before; in the first year, all of it. */
  readonly annualGap: Pence;
  readonly oneOff: Pence;
  readonly oneOffFunding: Pence;
  readonly intoReserves: Pence;
  readonly fromReserves: Pence;
  /** The cumulative gap with what is for this year alone: one-off changes, one-off funding, reserves. */
  readonly inYearGap: Pence;
}
