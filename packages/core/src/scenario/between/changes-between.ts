import { PlanError } from "../../issues/index.ts";
import { type Change, type Plan, writePlan } from "../../plan/index.ts";
import { applyChanges } from "../apply.ts";
import { proposedOfKind } from "./demand.ts";
import { forAll } from "./for-all.ts";
import { nearerBy } from "./nearer.ts";
import { proposedOfMembers, proposedOfPost } from "./posts.ts";
import type { Proposal } from "./proposal.ts";
import { proposedOfFactor, proposedOfRates } from "./rates.ts";
import { proposedOfLine, proposedOfSaving, proposedOfSource } from "./sums.ts";
import { type ValueDifference, valueDifferences } from "./value-differences.ts";

/** In what one plan differs from another: what changes of a scenario say of it, and what none does. */
export interface PlansBetween {
  /** Made to the first plan, they bring it as near to the second as changes can. */
  readonly changes: readonly Change[];
  /** The first plan with the changes made. */
  readonly plan: Plan;
  /** In what that plan still differs from the second, as plans are written; none where it is the same. */
  readonly remaining: readonly ValueDifference[];
}

/**
 * The changes that make one plan another, as far as changes of a scenario can, and all else in which they differ. With nothing else
 * the changed plan is the second: it has its forecast and its fingerprint.
 *
 * @example
 * const plan = (fte: number) => readPlan({ outturn: 1, title: "One post", years: { from: "2024/25", to: "2025/26" },
 *   posts: [{ id: "sw", title: "Social worker", fte, pay: { fullCost: 60000 }, start: "2024-09-01" }] });
 * changesBetween(plan(1), plan(0.5)).changes // => [{ change: "change-fte", fte: 5000, where: { id: "sw" } }]
 */
export function changesBetween(planBefore: Plan, planAfter: Plan): PlansBetween {
  const foundSoFar = forAll(planBefore, foundChanges(planBefore, planAfter));
  const changes = soundOf(planBefore, [], foundSoFar);
  const changedPlan = applyChanges(planBefore, changes);
  return { changes, plan: changedPlan, remaining: valueDifferences(writePlan(changedPlan), writePlan(planAfter)) };
}

/** Changes of which each brings the plan nearer. */
function foundChanges(planBefore: Plan, target: Plan): readonly Change[] {
  const foundSoFar: Change[] = [];
  let nearestPlan = planBefore;
  const tryAll = (proposals: readonly Proposal[]): void => {
    for (const ways of proposals) {
      const nearestWay = bestOf(nearestPlan, ways, target);
      if (!nearestWay) continue;
      foundSoFar.push(...nearestWay.changes);
      nearestPlan = nearestWay.plan;
    }
  };
  tryAll(proposedOfRates(nearestPlan, target));
  tryAll(proposedOfMembers(nearestPlan, target));
  for (const section of ["posts", "lines", "savings", "funding", "demand"] as const) {
    const wanted = new Map<string, Recorded>((target[section] ?? []).map((record) => [record.id, record]));
    for (const recordBefore of nearestPlan[section] ?? []) {
      const recordAfter = wanted.get(recordBefore.id);
      if (recordAfter) tryAll(PROPOSED[section](recordBefore as never, recordAfter as never, target));
    }
  }
  tryAll(proposedOfFactor(nearestPlan, target));
  return foundSoFar;
}

/** The first of some ways that brings a plan nearest, and the plan then. */
function bestOf(planBefore: Plan, ways: Proposal, target: Plan): Pick<PlansBetween, "changes" | "plan"> | undefined {
  let nearestWay: (Pick<PlansBetween, "changes" | "plan"> & { readonly nearer: number }) | undefined;
  for (const changes of ways) {
    if (changes.length === 0) continue;
    const changedPlan = applyChanges(planBefore, changes, { idle: "allowed", checks: "none" });
    const nearer = nearerBy(planBefore, changedPlan, target);
    if (nearer > (nearestWay?.nearer ?? 0)) nearestWay = { changes, plan: changedPlan, nearer };
  }
  return nearestWay;
}

interface Recorded {
  readonly id: string;
}

const PROPOSED = {
  posts: proposedOfPost,
  lines: proposedOfLine,
  savings: proposedOfSaving,
  funding: proposedOfSource,
  demand: proposedOfKind,
} as const;

/**
 * As many of some changes as can be made together, so that the plan passes its checks and none clashes with another: all of them, or
 * those of each half.
 *
 * @param keptChanges - changes that are made before
 */
function soundOf(planBefore: Plan, keptChanges: readonly Change[], changes: readonly Change[]): readonly Change[] {
  if (changes.length === 0 || isSound(planBefore, [...keptChanges, ...changes])) return [...keptChanges, ...changes];
  if (changes.length === 1) return keptChanges;
  const halfCount = Math.ceil(changes.length / 2);
  return soundOf(planBefore, soundOf(planBefore, keptChanges, changes.slice(0, halfCount)), changes.slice(halfCount));
}

function isSound(planBefore: Plan, changes: readonly Change[]): boolean {
  try {
    applyChanges(planBefore, changes);
    return true;
  } catch (error) {
    if (error instanceof PlanError) return false;
    throw error;
  }
}
