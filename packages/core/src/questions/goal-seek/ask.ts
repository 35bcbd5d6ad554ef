import type { Level } from "../../funding/index.ts";
import type { Pence } from "../../money/index.ts";
import type { Plan } from "../../plan/index.ts";
import type { Rates } from "../../rates/index.ts";
import { applyChanges, costed, figureAsked, figureInWords, shortOrLeft } from "../../scenario/index.ts";
import { type Crossing, type Found, seek, type Tried } from "./crossing.ts";
import type { Lever } from "./lever.ts";
import { toPenny } from "./to-penny.ts";

/** What is to hold: no gap at a level; or a figure, by its path, at most or at least so many pence. */
export type Goal =
  | { readonly is: "no-gap"; readonly level: Level }
  | { readonly is: "at-most" | "at-least"; readonly figure: string; readonly target: Pence };

/** What a search found, and that in a sentence. */
export interface Answer {
  readonly lever: Lever["name"];
  readonly goal: Goal;
  readonly found: Found;
  readonly says: string;
}

/**
 * The value of one input at which a goal is reached, with the proof on both sides.
 *
 * @throws RangeError when there is no such figure
 */
export function ask(plan: Plan, lever: Lever, goal: Goal, rates?: Rates): Answer {
  const figureAt = (value: number): number => {
    const changed = applyChanges(plan, [lever.change(value)], { idle: "allowed", checks: "cost" });
    if (goal.is === "no-gap") return shortOrLeft(changed, goal.level, rates);
    return figureAsked(costed(changed, rates ? { rates } : {}), goal.figure);
  };
  const { least, most, step } = lever;
  const target = goal.is === "no-gap" ? 0 : goal.target;
  const found = seek({ figureAt, least, most, step, target, wanted: goal.is === "at-least" ? "at-least" : "at-most" });
  return { lever: lever.name, goal, found, says: inWords(lever, goal, found) };
}

/** What a figure came to, in words that stand after "at 1.61%". */
function cameTo(goal: Goal, { figure }: Tried): string {
  const sum = toPenny(Math.abs(figure) as Pence);
  if (goal.is !== "no-gap") return `${figureInWords(goal.figure)} is ${toPenny(figure as Pence)}`;
  return figure > 0 ? `the gap is ${sum}` : `${sum} is left`;
}

function inWords(lever: Lever, goal: Goal, found: Found): string {
  const { one, says, least, most } = lever;
  const upper = one.charAt(0).toUpperCase() + one.slice(1);
  const at = (tried: Tried): string => `at ${says(tried.value)} ${cameTo(goal, tried)}`;
  if (found.is === "one") {
    const { at: value, below, above } = found.crossing;
    return `${upper}: ${says(value)} breaks even; ${at(below)}, ${at(above)}.`;
  }
  if (found.is === "several") {
    const values = found.crossings.map((crossing: Crossing) => says(crossing.at)).join(", ");
    const grid = `on a grid of ${found.crossings.length === 0 ? "" : "steps of "}${says(found.every)}`;
    return found.crossings.length === 0
      ? `${upper}: the figure moves both ways and never crosses the target ${grid}.`
      : `${upper}: the figure moves both ways; ${grid} it crosses the target at ${values}.`;
  }
  const [first, last] = [found.atLeast, found.atMost];
  if (found.is === "every") return `Any ${one} works, up to ${says(most)}: ${at(first)}, ${at(last)}.`;
  const nearest = Math.abs(first.figure) <= Math.abs(last.figure) ? first : last;
  const without = least === 0 && nearest === first ? "without any" : `at ${says(nearest.value)}`;
  if (goal.is !== "no-gap") return `No ${one} works: ${cameTo(goal, nearest)} ${without}.`;
  const already = nearest === first ? "already" : "still";
  return `No ${one} works: ${already} ${toPenny(nearest.figure as Pence)} short ${without}.`;
}
