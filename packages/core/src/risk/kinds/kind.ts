import type { Change, Plan, RiskName, RiskOf } from "../../plan/index.ts";

/** Chances of one thing in one draw, by place: the same for the same place. */
export type Chances = (place: number) => number;

/** The chance of a thing that settles how high what is drawn of it is. */
export interface RankedChance {
  readonly place: number;
  /** Whether what is drawn is the lower, the greater the chance. */
  readonly falls: boolean;
}

/** All that is known of one kind of risk. */
export interface KindOfRisk<Name extends RiskName> {
  /** The ids of the things that are drawn each by itself; `SHARED` where one draw is for all. */
  readonly things: (givenPlan: Plan, plannedRisk: RiskOf<Name>) => readonly string[];
  /** What one draw of one thing comes to, as one whole number: a value, or the place of an outcome. */
  readonly draw: (givenPlan: Plan, plannedRisk: RiskOf<Name>, thingId: string, chances: Chances) => number;
  /** The same made ready for many draws, where something of the plan must be looked for first. */
  readonly readyToDraw?: (givenPlan: Plan, plannedRisk: RiskOf<Name>, thingId: string) => (chances: Chances) => number;
  /** Every number that it may come to, each once; nothing where they are more than can be looked up. */
  readonly values: (givenPlan: Plan, plannedRisk: RiskOf<Name>, thingId: string) => readonly number[] | undefined;
  /** The chance by which it goes together with other risks; nothing where several chances settle what is drawn. */
  readonly ranked: (givenPlan: Plan, plannedRisk: RiskOf<Name>) => RankedChance | undefined;
  /** What that number changes of the thing. */
  readonly changes: (
    givenPlan: Plan,
    plannedRisk: RiskOf<Name>,
    thingId: string,
    drawnNumber: number,
  ) => readonly Change[];
  /** Whether its changes reach what posts cost; or lines and money alone. */
  readonly reaches: "posts" | "others";
  /** What is drawn, in words: a plan that draws one of them in two risks counts it twice. */
  readonly draws: (givenPlan: Plan, plannedRisk: RiskOf<Name>) => readonly string[];
  /** What may come, in a sentence. */
  readonly says: (givenPlan: Plan, plannedRisk: RiskOf<Name>) => string;
}

/** What is drawn rises with the only chance that there is. */
export const risesWithChance = (): RankedChance => ({ place: 0, falls: false });

/** The one thing of a risk that is drawn once for all. */
export const SHARED: readonly string[] = [""];
