import type { ByYear } from "../../forecast/index.ts";
import { type CostUnit, type Draw, type Funding, fund } from "../../funding/index.ts";
import { ownProperty } from "../../issues/index.ts";
import type { Pence } from "../../money/index.ts";
import type { Plan } from "../../plan/index.ts";
import { countedAt, figureAsked, fundedFrom, shortOrLeftOf } from "../../scenario/index.ts";
import { choicesOf } from "./choices.ts";
import type { Goal } from "./goal.ts";

/** What a goal asks about, of a plan's money set against costs that are known. */
export interface Drawn {
  readonly figure: number;
  /** How each choice of the draw went, where the figure hangs on a draw. */
  readonly choices: () => string;
  /** The gap of each year, where there is to be none. */
  readonly gaps?: ByYear<Pence>;
}

/** The figure of a goal: what is short, or with a minus left; or the figure that it names, in pence. */
export function drawn(goal: Goal, plan: Plan, costUnits: readonly CostUnit[]): Drawn {
  if (goal.is === "no-gap") {
    const counted = countedAt(goal.level, plan);
    const draws = fund(counted, costUnits);
    const funded = fundedFrom(counted, draws);
    return {
      figure: shortOrLeftOf(funded, counted),
      gaps: funded.gap.total,
      choices: () => choicesOf(draws.byLevel.total),
    };
  }
  const draws = fund(plan, costUnits);
  const { figure } = goal;
  return {
    figure: figureAsked(fundedFrom(plan, draws), figure),
    choices: () => (figure.startsWith("cost.") ? "" : choicesOf(drawOf(figure, draws))),
  };
}

const drawOf = (figureName: string, { byLevel }: Funding): Draw => {
  const [room, level = ""] = figureName.split(".");
  return (room === "gap" ? ownProperty<Draw>(byLevel, level) : undefined) ?? byLevel.total;
};

/**
 * Whether a goal's figure can only rise, or stay, where some cost of some year rises: cost, and a gap at any level. (Money that more
 * cost uses up is missing in the same year or later, from whatever source; no source comes by any.) What becomes of a source's money
 * may move either way.
 */
export const risesWithCost = (goal: Goal): boolean =>
  goal.is === "no-gap" || goal.figure.startsWith("cost.") || goal.figure.startsWith("gap.");
