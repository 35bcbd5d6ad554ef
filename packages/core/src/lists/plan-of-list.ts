import type { Locate } from "../issues/index.ts";
import { type ListMapping, type Plan, readPlan } from "../plan/index.ts";
import { importPosts } from "./import-posts.ts";
import type { ListRead } from "./list.ts";

/**
 * The plan of a list's posts, complete and checked. What is wrong with a post is said at its row of the list, and what is wrong with the
 * rest at its place in the mapping.
 *
 * @param locate - finds places in the text of the mapping
 * @throws PlanError with every issue at once
 */
export function planOfList(
  list: ListRead,
  mapping: ListMapping,
  locate?: Locate,
): { readonly plan: Plan; readonly notes: readonly string[] } {
  const { plan, notes } = importPosts(list, mapping);
  const placeOf: Locate = (planPath, part) => {
    const [section, position] = planPath;
    if (section === "posts" && typeof position === "number") return list.rows[position]?.place;
    return locate?.(["plan", ...planPath], part);
  };
  return { plan: readPlan(plan, placeOf), notes };
}
