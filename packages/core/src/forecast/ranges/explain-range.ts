import type { Explanation } from "../../formula/index.ts";
import { ownProperty } from "../../issues/index.ts";
import type { Plan } from "../../plan/index.ts";
import type { RangeKind } from "./range.ts";

/** A plan at one end of what it leaves open, and the path by which figures of that end are named. */
export interface AtEnd {
  readonly plan: Plan;
  /** `ranges.grades.top` */
  readonly path: string;
  /** The figure that is asked for, by its path in a forecast of that plan. */
  readonly figure: string;
}

/** Where a figure under `ranges` stands: `grades.top.cost.total.2025/26`. Nothing where the plan leaves no such thing open. */
export function atEnd(
  plan: Plan,
  kinds: { readonly [name: string]: RangeKind },
  [name = "", end = "", ...figurePath]: readonly string[],
): AtEnd | undefined {
  const kind = ownProperty(kinds, name);
  if (!kind?.ends.includes(end) || kind.posts(plan).length === 0) return undefined;
  const { expect: _, ...unheld } = plan; // control totals are for the plan as it is shown
  return { plan: kind.planAt(unheld, end), path: `ranges.${name}.${end}`, figure: figurePath.join(".") };
}

/** An explanation of a forecast at an end, with each figure of the data named as the range has it. */
export function underPath(tree: Explanation, path: string): Explanation {
  const isOfData = /^(?:cost|gap|funding|staff)\./.test(tree.figure);
  return {
    ...tree,
    ...(isOfData && { figure: `${path}.${tree.figure}` }),
    ...(tree.parts && { parts: tree.parts.map((part) => underPath(part, path)) }),
  };
}
