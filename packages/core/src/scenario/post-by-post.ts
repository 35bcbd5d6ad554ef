import type { Change, ChangeName, Plan } from "../plan/index.ts";
import { kindOf } from "./kinds/index.ts";

/** Changes of a list made together, and the place of the next one. */
export interface MadeTogether {
  readonly plan: Plan;
  readonly next: number;
}

/**
 * The changes from a place on that are each for one post by its id, all made together while none reaches a post again: what one after the
 * other comes to, without going through all posts for each of them. Nothing where there are not two such changes.
 */
export function madeTogether(plan: Plan, changes: readonly Change[], start: number): MadeTogether | undefined {
  if (postOf(changes[start]) === undefined || postOf(changes[start + 1]) === undefined) return undefined;
  const { byKind, next } = reachedOnce(plan, changes, start);
  if (next - start < 2) return undefined;
  let changedPlan = plan;
  for (const [name, byPost] of byKind) {
    const nextPlan = kindOf({ change: name } as Change).applyEach?.(changedPlan, byPost);
    if (!nextPlan) return undefined;
    changedPlan = nextPlan;
  }
  return { plan: changedPlan, next };
}

/** The post that a change is for, where it names that alone and such changes can be made together. */
function postOf(change: Change | undefined): string | undefined {
  if (change === undefined || !("where" in change) || change.where === undefined) return undefined;
  if (kindOf(change).applyEach === undefined) return undefined;
  const { id, team, tag, title } = change.where;
  return team === undefined && tag === undefined && title === undefined ? id : undefined;
}

/** What is changed of each post, kind by kind, up to the first change that reaches one of them again. */
function reachedOnce({ posts }: Plan, changes: readonly Change[], start: number) {
  const idsByName = new Map<string, string[]>();
  const addTo = (name: string, postId: string): void => {
    const known = idsByName.get(name);
    if (known) known.push(postId);
    else idsByName.set(name, [postId]);
  };
  for (const { id, partOf } of posts) {
    addTo(id, id);
    if (partOf !== undefined && partOf !== id) addTo(partOf, id);
  }
  const byKind = new Map<ChangeName, Map<string, never>>();
  const reachedIds = new Set<string>();
  let next = start;
  for (; next < changes.length; next += 1) {
    const change = changes[next]!;
    const name = postOf(change);
    if (name === undefined) break;
    const postIds = idsByName.get(name) ?? [];
    if (postIds.some((postId) => reachedIds.has(postId))) break;
    const byPost = byKind.get(change.change) ?? new Map<string, never>();
    byKind.set(change.change, byPost);
    for (const postId of postIds) {
      reachedIds.add(postId);
      byPost.set(postId, change as never);
    }
  }
  return { byKind, next };
}
