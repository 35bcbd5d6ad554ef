import type { DemandKind, Plan } from "../../plan/index.ts";
import { hasAllRoots, titleRoots } from "./names.ts";

/** The kinds of demand that have all the words in their title, or are counted in such units. */
export function kindsNamed({ demand = [] }: Plan, wordRoots: readonly string[]): readonly DemandKind[] {
  if (wordRoots.length === 0) return [];
  const byTitle = demand.filter(({ id, title }) =>
    hasAllRoots(new Set([...titleRoots(title), id.toLowerCase()]), wordRoots),
  );
  return byTitle.length > 0
    ? byTitle
    : demand.filter(({ unit = "" }) => hasAllRoots(new Set(titleRoots(unit)), wordRoots));
}
