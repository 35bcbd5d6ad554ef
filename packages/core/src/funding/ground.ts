import type { FinancialYear } from "../calendar/index.ts";
import type { Pence } from "../money/index.ts";
import type { FundingSource, ReserveYears } from "../plan/index.ts";
import type { CostClass, CostUnit } from "./cost-unit.ts";
import type { Dependence } from "./dependence.ts";
import type { Fence } from "./fences.ts";
import type { Level } from "./level.ts";
import type { Reach } from "./reach.ts";

/** What every level draws on. */
export interface Ground {
  readonly years: readonly FinancialYear[];
  /** Each year's cost net of income, and that income as a sum above nothing. */
  readonly cost: readonly Pence[];
  readonly income: readonly Pence[];
  /** Income of each year that a level does not count; absent where every level counts all of it. */
  readonly uncounted?: { readonly [level in Level]: readonly Pence[] };
  /** Each cost, or its parts where sources pay shares of it. */
  readonly costs: readonly CostUnit[];
  readonly classes: readonly CostClass[];
  readonly reach: Reach;
  /** By year, then by class. */
  readonly demand: readonly (readonly number[])[];
  readonly dependences: ReadonlyMap<string, Dependence>;
}

/** A source as the draw meets it. */
export interface Payer {
  readonly source: FundingSource;
  readonly fence: Fence;
  /** The place of its fence in the reach. */
  readonly inReach: number;
  /** What the plan gives it, one sum a year of the plan. */
  readonly given: readonly Pence[];
  /** Of a reserve: what is put in and planned to be used, and what each year leaves for later ones. */
  readonly reserve?: ReserveYears;
  /** The larger sources that it is within, the nearest first. */
  readonly pools: readonly string[];
  /** Whether there are sources within it. */
  readonly hasParts: boolean;
  /** How certain its money is: as the least certain of it and its pools. */
  readonly status: FundingSource["status"];
}
