import type { Post, VacancyException } from "./plan.ts";

type Excepts = (post: Post) => boolean;

const known = new WeakMap<readonly VacancyException[], Excepts>();

/**
 * Whether a post is among those that a vacancy factor excepts. A list of exceptions is gone through once, however many posts it is
 * asked about, and only what the exceptions name is looked at in a post.
 *
 * @example isExcepted([{ is: "post", id: "driver" }], { id: "driver" }) // => true
 */
export function isExcepted(exceptions: readonly VacancyException[], post: Post): boolean {
  const excepts = known.get(exceptions) ?? exceptedBy(exceptions);
  known.set(exceptions, excepts);
  return excepts(post);
}

function exceptedBy(exceptions: readonly VacancyException[]): Excepts {
  const ids = new Set<string>();
  const teams = new Set<string>();
  const values = new Set<string>();
  const valuesByKey = new Map<string, Set<string>>();
  let covered = false;
  for (const one of exceptions) {
    if (one.is === "post") ids.add(one.id);
    else if (one.is === "team") teams.add(one.team);
    else if (one.is === "agency-covered") covered = true;
    else if (one.tag.key === undefined) values.add(one.tag.value);
    else valuesByKey.set(one.tag.key, (valuesByKey.get(one.tag.key) ?? new Set()).add(one.tag.value));
  }
  return (post) =>
    (ids.size > 0 && ids.has(post.id)) ||
    (teams.size > 0 && post.team !== undefined && teams.has(post.team)) ||
    (covered && post.cover.length > 0) ||
    (values.size > 0 && Object.values(post.tags).some((value) => values.has(value))) ||
    (valuesByKey.size > 0 && Object.keys(post.tags).some((key) => valuesByKey.get(key)?.has(post.tags[key]!)));
}
