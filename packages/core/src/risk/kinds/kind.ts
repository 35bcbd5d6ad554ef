import type { Change, Plan, RiskName, RiskOf } from "../../plan/index.ts";

/** Chances of one thing in one draw, by place: the same for the same place. */
export type Chances = (place: number) => number;

/** All that is known of one kind of risk. */
export interface KindOfRisk<Name extends RiskName> {
  /** The ids of the things that are drawn each by itself; `SHARED` where one draw is for all. */
  readonly things: (givenPlan: Plan, plannedRisk: RiskOf<Name>) => readonly string[];
  /** What one draw changes of one thing. */
  readonly changes: (
    givenPlan: Plan,
    plannedRisk: RiskOf<Name>,
    thingId: string,
    chances: Chances,
  ) => readonly Change[];
  /** What is drawn, in words: a plan that draws one of them in two risks counts it twice. */
  readonly draws: (givenPlan: Plan, plannedRisk: RiskOf<Name>) => readonly string[];
  /** What may come, in a sentence. */
  readonly says: (givenPlan: Plan, plannedRisk: RiskOf<Name>) => string;
}

/** The one thing of a risk that is drawn once for all. */
export const SHARED: readonly string[] = [""];
