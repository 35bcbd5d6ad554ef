import type { Post, VacancyException } from "./plan.ts";

type Excepts = (post: Post) => boolean;

const exceptsByList = new WeakMap<readonly VacancyException[], Excepts>();

/**
 * Whether a post is among those that a vacancy factor excepts. A list of exceptions is gone through once, however many posts it is
 * asked about, and only what the exceptions name is looked at in a post.
 *
 * @example isExcepted([{ is: "post", id: "driver" }], { id: "driver" }) // => true
 */
export function isExcepted(exceptions: readonly VacancyException[], post: Post): boolean {
  const excepts = exceptsByList.get(exceptions) ?? exceptedBy(exceptions);
  exceptsByList.set(exceptions, excepts);
  return excepts(post);
}

function exceptedBy(exceptions: readonly VacancyException[]): Excepts {
  const recordIds = new Set<string>();
  const teams = new Set<string>();
  const values = new Set<string>();
  const valuesByKey = new Map<string, Set<string>>();
  let covered = false;
  for (const vacancyException of exceptions) {
    if (vacancyException.is === "post") recordIds.add(vacancyException.id);
    else if (vacancyException.is === "team") teams.add(vacancyException.team);
    else if (vacancyException.is === "agency-covered") covered = true;
    else if (vacancyException.tag.key === undefined) values.add(vacancyException.tag.value);
    else
      valuesByKey.set(
        vacancyException.tag.key,
        (valuesByKey.get(vacancyException.tag.key) ?? new Set()).add(vacancyException.tag.value),
      );
  }
  return (post) =>
    (recordIds.size > 0 && recordIds.has(post.id)) ||
    (teams.size > 0 && post.team !== undefined && teams.has(post.team)) ||
    (covered && post.cover.length > 0) ||
    (values.size > 0 && Object.values(post.tags).some((value) => values.has(value))) ||
    (valuesByKey.size > 0 && Object.entries(post.tags).some(([key, value]) => valuesByKey.get(key)?.has(value)));
}
