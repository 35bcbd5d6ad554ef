import { type Plan, PlanError } from "@outturn/core";
import {
  drawnChanges,
  drawRisks,
  MOST_DRIVEN,
  type RiskAlone,
  type RiskAnswer,
  type RiskDraws,
  type RiskDriver,
  type RiskLevel,
  riskAnswer,
  riskDrivers,
  riskIssues,
  risksByThemselves,
} from "@outturn/core/risk";
import type { Change } from "@outturn/core/scenario";
import { aloneAt } from "@outturn/core/tables";
import type { SayStage } from "./say-stage.ts";

/** Which draws of a plan's risks. */
export interface DrawsWanted {
  readonly seed: number;
  readonly draws: number;
}

/** What draws of a plan's risks come to. */
export interface RiskFound {
  readonly draws: RiskDraws;
  readonly answer: RiskAnswer;
  /** What happens in the worst credible case, at each level. */
  readonly worst: { readonly [level in RiskLevel]: readonly Change[] };
}

/** After so many draws what is done is told. */
const TOLD_EVERY = 50;

/**
 * Draws a plan's risks, as `outturn risk` does.
 *
 * @throws PlanError with every issue of the risks
 */
export function riskFound(plan: Plan, { seed, draws }: DrawsWanted, say: SayStage): RiskFound {
  const issues = riskIssues(plan);
  if (issues.length > 0) throw new PlanError(issues);
  const onDraw = (done: number): void => {
    if (done % TOLD_EVERY === 0)
      say(`${done.toLocaleString("en-GB")} of ${draws.toLocaleString("en-GB")} draws are made.`);
  };
  const drawn = drawRisks(plan, { seed, draws, onDraw });
  const answer = riskAnswer(plan, drawn);
  const worstAt = (level: RiskLevel) => drawnChanges(plan, { seed, draw: answer.levels[level].worstCredible });
  return {
    ...{ draws: drawn, answer },
    worst: { confirmed: worstAt("confirmed"), conditional: worstAt("conditional"), total: worstAt("total") },
  };
}

/** Each risk by itself, at the level at which the command lists them. */
export function risksAlone(plan: Plan, wanted: DrawsWanted, say: SayStage): readonly RiskAlone[] {
  say("Working out each risk by itself.");
  return risksByThemselves(plan, wanted, aloneAt(plan));
}

/** Which risk moves the gap at a level, from as many draws as the command takes. */
export function driversOf(
  plan: Plan,
  { seed, draws, level }: DrawsWanted & { readonly level: RiskLevel },
  say: SayStage,
): readonly RiskDriver[] {
  say("Working out which risk moves the gap.");
  return riskDrivers(plan, { seed, draws: Math.min(draws, MOST_DRIVEN) }, level);
}
