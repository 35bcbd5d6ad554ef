import type { Forecast } from "../../forecast/index.ts";
import type { Plan } from "../../plan/index.ts";
import type { Figure } from "../figures/figure.ts";
import type { Inputs } from "../inputs.ts";
import type { LiveSheet } from "../live-sheet.ts";
import type { TimeRows } from "../months/time.ts";
import type { AgencyRows } from "../rates/agency-rows.ts";
import type { AwardRow } from "../rates/award-rows.ts";
import type { OnCostRows } from "../rates/on-cost-rows.ts";
import type { ScaleRows } from "../rates/scale-rows.ts";

/** All that the block of a post is made from. */
export interface PostContext {
  readonly forecast: Forecast;
  readonly plan: Plan;
  readonly inputs: Inputs;
  readonly sheet: LiveSheet;
  readonly time: TimeRows;
  readonly awards: readonly AwardRow[];
  readonly scales: ReadonlyMap<string, ScaleRows>;
  readonly onCosts: readonly OnCostRows[];
  readonly agency: AgencyRows;
  /** The plan's vacancy factor in per cent, where it has one that comes off each person-month. */
  readonly vacancyPercent?: Figure;
}
