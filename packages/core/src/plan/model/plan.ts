import type { FinancialYear } from "../../calendar/index.ts";
import type { Fte, Pence } from "../../money/index.ts";
import type { PlannedAction, Recommendation, StatusCode } from "./action.ts";
import type { Budget } from "./budget/budget.ts";
import type { Change } from "./change.ts";
import type { Claim } from "./claim.ts";
import type { Source, YearSum } from "./common.ts";
import type { Conventions } from "./conventions.ts";
import type { Caseload } from "./demand/caseload.ts";
import type { DemandKind } from "./demand/demand.ts";
import type { InputRange } from "./input-range.ts";
import type { OnCosts } from "./on-costs.ts";
import type { Grade } from "./pay/grade.ts";
import type { Post } from "./post.ts";
import type { AgencyRate, PayAward, PayTable, VacancyFactor } from "./rates.ts";
import type { Risk } from "./risk.ts";
import type { RiskCorrelation } from "./risk-correlation.ts";
import type { FundingSource, Line, Saving } from "./sums.ts";

export type * from "./action.ts";
export type * from "./carry-forward.ts";
export type * from "./common.ts";
export type * from "./conventions.ts";
export type * from "./demand/caseload.ts";
export type * from "./demand/demand.ts";
export type * from "./distribution.ts";
export type * from "./input-range.ts";
export type * from "./on-costs.ts";
export type * from "./pay/grade.ts";
export type * from "./post.ts";
export type * from "./rates.ts";
export type * from "./risk.ts";
export type * from "./risk-correlation.ts";
export type * from "./sums.ts";

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
  readonly payScales: { readonly [scaleName: string]: readonly PayTable[] };
  /** By name; absent in a plan that has none. */
  readonly grades?: { readonly [gradeName: string]: Grade };
  /** In order of `from`, then as written. */
  readonly payAwards: readonly PayAward[];
  readonly onCosts: OnCosts;
  readonly vacancyFactor?: VacancyFactor;
  readonly agencyRates: { readonly [rate: string]: AgencyRate };
  readonly posts: readonly Post[];
  /** With those that `demand` makes, after those that are stated. */
  readonly lines: readonly Line[];
  /** What the plan is for, in numbers, each kind with a price a line; absent in a plan that states none. */
  readonly demand?: readonly DemandKind[];
  /** Cases and who holds them; absent in a plan that states none. */
  readonly caseloads?: readonly Caseload[];
  readonly savings: readonly Saving[];
  readonly funding: readonly FundingSource[];
  readonly expect?: Expect;
  readonly budget?: Budget;
  /** What a paper says, to be tested against itself and against the plan. */
  readonly claims?: readonly Claim[];
  readonly scenarios: readonly Scenario[];
  /** What may be lower or higher than the plan has it; absent in a plan that states none. */
  readonly ranges?: readonly InputRange[];
  /** What may come otherwise, and how likely that is; absent in a plan that states none. */
  readonly risks?: readonly Risk[];
  /** Which of them go together; absent in a plan that states none. */
  readonly correlations?: readonly RiskCorrelation[];
  /** The council's own statuses of actions; absent in a plan that states none, as with what follows. */
  readonly statusCodes?: readonly StatusCode[];
  readonly recommendations?: readonly Recommendation[];
  readonly actions?: readonly PlannedAction[];
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
