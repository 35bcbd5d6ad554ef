import { byId, type Change, type Plan, toldApart } from "../../plan/index.ts";
import {
  applyChanges,
  BASE,
  type CaseName,
  caseChanges,
  casePlan,
  differences,
  lineage,
  scenarioPlan,
  sentence,
} from "../../scenario/index.ts";

/** One side of a comparison: the plan as it stands (`base`) or under a scenario, or with all its ranges at one end. */
export type Side = { readonly is: "scenario"; readonly id: string } | { readonly is: "case"; readonly end: CaseName };

/**
 * The plan of a side.
 *
 * @throws PlanError when the scenario cannot be made
 */
export const planOfSide = (plan: Plan, side: Side): Plan =>
  side.is === "scenario" ? scenarioPlan(plan, side.id) : casePlan(plan, side.end, "all");

const AS_IT_STANDS = "The plan as it stands";

/**
 * The title of a side as it reads inside a sentence: in quotation marks, but for the plan itself.
 *
 * @example insideSentence("Later, and dearer") // => "“Later, and dearer”"
 * @example insideSentence("The plan as it stands") // => "the plan as it stands"
 */
export const insideSentence = (title: string): string =>
  title === AS_IT_STANDS ? `t${AS_IT_STANDS.slice(1)}` : `“${title}”`;

/** What a side is called, so that no two are called alike. */
export function sideTitle(plan: Plan, side: Side): string {
  if (side.is === "case") return side.end === "low" ? "Low" : "High";
  if (side.id === BASE) return AS_IT_STANDS;
  return byId(toldApart(plan).scenarios, side.id)?.title ?? side.id;
}

/** What a side changes, from the plan up, in sentences. */
export const sideChanges = (plan: Plan, side: Side): readonly string[] =>
  stepsOf(plan, side).flatMap(({ changes }) => changes.map((change) => sentence(change, plan)));

/** One step on the way from a plan to a side: changes that are made together, to a plan. */
export interface SideStep {
  readonly name: string;
  readonly from: Plan;
  readonly changes: readonly Change[];
}

/** The way from a plan to a side: a scenario after the other, or the ranges that move anything. */
export function stepsOf(plan: Plan, side: Side): readonly SideStep[] {
  if (side.is === "case") {
    const moving = caseChanges(plan, side.end).filter(
      (change) => differences(plan, applyChanges(plan, [change], { idle: "allowed", checks: "none" })).length > 0,
    );
    return [{ name: `ranges at ${side.end}`, from: plan, changes: moving }];
  }
  if (side.id === BASE) return [];
  return lineage(plan, side.id).map(({ id, from = BASE, changes }) => ({
    ...{ name: id, from: scenarioPlan(plan, from), changes },
  }));
}
