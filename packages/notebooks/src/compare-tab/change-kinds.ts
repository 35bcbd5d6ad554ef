import { type Plan, PlanError } from "@outturn/core";
import { applyChanges, readChanges } from "@outturn/core/scenario";
import type { DraftChange } from "./draft-scenarios.ts";

/** A change that a reader may add without writing one: as it is added, its number is to be written anew. */
export interface ChangeKind {
  readonly words: string;
  readonly change: DraftChange;
}

/** Changes for the whole plan that can be made to it, each with a number to begin with that is easily seen to be one. */
export function changeKinds(plan: Plan): readonly ChangeKind[] {
  const known = kindsOf.get(plan) ?? kindsFor(plan);
  kindsOf.set(plan, known);
  return known;
}

const kindsOf = new WeakMap<Plan, readonly ChangeKind[]>();

function kindsFor(plan: Plan): readonly ChangeKind[] {
  const { posts, lines, savings, funding } = plan;
  const factor: DraftChange = { change: "vacancy-factor", percent: plan.vacancyFactor ? 6 : 5 };
  const grows = lines.some(({ sum }) => sum.is === "yearly" && sum.growth !== undefined);
  const kinds: readonly (readonly [isOffered: boolean, words: string, change: DraftChange])[] = [
    [posts.length > 0, "People start later", { change: "delay-starts", months: 1 }],
    [posts.length > 0, "The whole programme is later", { change: "move-programme", months: 1 }],
    [posts.length > 0, "People work other hours", { change: "change-fte", fte: 0.9 }],
    [posts.length > 0, "People are recruited in cohorts", { change: "recruit-in-cohorts", cohorts: 2 }],
    [isPaidBySalary(plan) && canBeMade(plan, factor), "The vacancy factor is another", factor],
    [grows, "Lines grow faster or slower", { change: "growth-rate", percent: 4 }],
    [savings.length > 0, "Savings are delivered in part", { change: "savings-delivery", delivered: "90%" }],
    [savings.length > 0, "Savings come later", { change: "savings-slippage", months: 3 }],
    [funding.length > 0, "All money may be carried forward", { change: "carry-forward", carryForward: "all" }],
    [funding.length > 0, "All money is confirmed", { change: "funding-status", status: "confirmed" }],
  ];
  return kinds.filter(([isOffered]) => isOffered).map(([, words, change]) => ({ words, change }));
}

const isPaidBySalary = ({ posts }: Plan): boolean => posts.some(({ pay }) => pay.is === "salary");

/** A factor may not take off what posts have as vacancies of their own. */
function canBeMade(plan: Plan, change: DraftChange): boolean {
  try {
    applyChanges(plan, readChanges([change]), { idle: "allowed" });
    return true;
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return false;
  }
}
