import type { Level } from "../../funding/index.ts";
import type { Pence } from "../../money/index.ts";

/** What is to hold: no gap at a level; or a figure, by its path, at most or at least so many pence. */
export type Goal =
  | { readonly is: "no-gap"; readonly level: Level }
  | { readonly is: "at-most" | "at-least"; readonly figure: string; readonly target: Pence };

/** The target of a goal, and on which side of it the figure is to be. */
export const targetOf = (goal: Goal): { readonly target: number; readonly wanted: "at-most" | "at-least" } =>
  goal.is === "no-gap" ? { target: 0, wanted: "at-most" } : { target: goal.target, wanted: goal.is };
