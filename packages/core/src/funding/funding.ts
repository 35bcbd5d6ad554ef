import type { FinancialYear } from "../calendar/index.ts";
import type { Pence } from "../money/index.ts";
import type { Plan } from "../plan/index.ts";
import type { CostClass, CostUnit } from "./cost-unit.ts";
import type { Dependence } from "./dependence.ts";
import type { Ground, Payer } from "./ground.ts";
import type { Level } from "./level.ts";
import type { ClassShare } from "./placed.ts";

/** What of a plan the funding room reads. */
export type FundedPlan = Pick<Plan, "years" | "lines" | "savings" | "funding">;

/** What pays for a plan's costs, year by year, at each level by a draw of its own. Every list with a year's sums is in the order of `years`. */
export interface Funding {
  readonly years: readonly FinancialYear[];
  /** Each year's cost net of income. */
  readonly cost: readonly Pence[];
  /** Each year's income, as a sum above nothing. */
  readonly income: readonly Pence[];
  readonly costs: readonly CostUnit[];
  /** The costs as they are drawn for: those of which sources pay shares, part by part. */
  readonly parts: readonly CostUnit[];
  /** Classes of the parts. */
  readonly classes: readonly CostClass[];
  /** What of the plan was read: the draws name its sources and savings by id. */
  readonly plan: FundedPlan;
  /** The savings, and the lines with a budget, that funding may rest on. */
  readonly dependences: readonly Dependence[];
  readonly byLevel: { readonly [level in Level]: Draw };
  /** What every draw was made from, and the plan's sources as it met them. */
  readonly ground: Ground;
  readonly payers: readonly Payer[];
}

/** One draw: the sources of a level, in the plan's order, those with a share first, against every year's cost. */
export interface Draw {
  readonly level: Level;
  readonly sources: readonly SourceDraw[];
  readonly years: readonly DrawYear[];
  /** Only in years with a gap at this level. */
  readonly refusals: readonly Refusal[];
  /** Revenue money that pays a capital cost. */
  readonly revenueContributions: readonly RevenueContribution[];
}

/** A draw without what is found of it. */
export type PaidDraw = Pick<Draw, "level" | "sources" | "years">;

export interface DrawYear {
  readonly year: FinancialYear;
  /** Net of the income that the level counts. */
  readonly cost: Pence;
  /** Of all sources together. */
  readonly applied: Pence;
  readonly gap: Pence;
  /** By class of costs, who pays how much of it: income is payer 0, the draw's first source payer 1. */
  readonly paid: readonly (readonly Readonly<ClassShare>[])[];
  /** By class of costs. */
  readonly unpaid: readonly number[];
}

export interface SourceDraw {
  readonly source: string;
  readonly years: readonly SourceYear[];
}

/** A source in a year of a draw. carriedIn + available = applied + drawnWithin + plannedOut + carriedOut + lapsed. */
export interface SourceYear {
  readonly year: FinancialYear;
  /** What the plan gives the source for the year. */
  readonly given: Pence;
  readonly shortfalls: readonly Borne[];
  /** What is given less the shortfalls. */
  readonly available: Pence;
  readonly carriedIn: Pence;
  /** The most that may be drawn in the year, where the plan says so: of a reserve, what is above its minimum and its planned uses. */
  readonly limit?: Pence;
  /** What it pays itself. */
  readonly applied: Pence;
  /** What the sources within it have drawn of it, where there are any. */
  readonly drawnWithin?: Pence;
  /** Of a reserve: what is planned to be used of it for other things. */
  readonly plannedOut?: Pence;
  /** Of a source within a larger one: what may still be drawn of that one when the year has paid. */
  readonly openInPool?: Pence;
  readonly unspent: Pence;
  readonly carriedOut: Pence;
  readonly lapsed: Pence;
  readonly lapses: Lapses;
  /** The money by the year it was given for, oldest first; this year's is the last. */
  readonly vintages: readonly Vintage[];
}

/** What a source bears of one shortfall in a year. `shortfall`: all of it; `before`: what the sources before this one bear. */
export interface Borne {
  readonly by: string;
  readonly shortfall: Pence;
  readonly before: Pence;
  readonly borne: Pence;
}

export interface Lapses {
  readonly expired: Pence;
  readonly overCap: Pence;
  readonly noCarryForward: Pence;
  /** What is left of a ceiling in its last year. */
  readonly ceilingEnded: Pence;
}

/** One year's money of a source, in a year: held when that year starts (or given for it), taken, left, carried out. */
export interface Vintage {
  readonly of: FinancialYear;
  readonly held: Pence;
  readonly taken: Pence;
  readonly unspent: Pence;
  /** Its last year is this one: what is not taken expires. */
  readonly lastYear: boolean;
  readonly carried: Pence;
}

export type RefusalRule = "capital-on-revenue" | "share" | "ring-fence";

/** Cost unpaid in a year that a source with money left could have paid but for a rule. Several sources may name the same cost. */
export interface Refusal {
  readonly source: string;
  readonly year: FinancialYear;
  readonly rule: RefusalRule;
  readonly amount: Pence;
  /** The first few of the rows left unpaid, in whole or in part, that the rule keeps the source from. */
  readonly rows: readonly string[];
  /** How many such rows there are. */
  readonly rowCount: number;
}

export interface RevenueContribution {
  readonly source: string;
  readonly year: FinancialYear;
  readonly amount: Pence;
}
