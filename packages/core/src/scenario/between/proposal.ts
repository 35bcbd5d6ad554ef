import type { Change, Plan } from "../../plan/index.ts";
import { kindOf } from "../kinds/index.ts";

/** Changes that may make one thing of a plan what it is in another: ways to try, the first that does is taken. */
export type Proposal = readonly (readonly Change[])[];

/** The changes that would make what one touches what it is in a plan: those that take it back to that plan. */
export const restoring = (target: Plan, change: Change): readonly Change[] =>
  kindOf(change).back?.(target, change as never) ?? [];
