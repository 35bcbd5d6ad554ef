import { type Report, unknownPost, unknownTag, unknownTeam, vacancyCountedTwice } from "../../issues/index.ts";
import { type Draft, each } from "../draft.ts";
import type { Post, TagReference, VacancyException } from "../plan.ts";
import { namesOf } from "./names.ts";

/** The vacancy factor's exceptions exist, and no vacancy is counted both by the factor and by its own days. */
export function checkVacancyFactor(draft: Draft, report: Report): void {
  const factor = draft.vacancyFactor;
  if (!factor) return;
  const names = namesOf(draft);
  factor.except.forEach((exception, at) => {
    const path = ["vacancyFactor", "except", at];
    if (exception.is === "post" && !names.ids("posts").has(exception.id)) {
      report(path, unknownPost(exception.id, [...names.ids("posts"), "agency-covered"]));
    } else if (exception.is === "team" && !names.teams().has(exception.team)) {
      report(path, unknownTeam(exception.team, [...names.teams()]));
    } else if (exception.is === "tag" && !names.hasTag(exception.tag)) {
      report(path, unknownTag(tagText(exception.tag), names.tags()));
    }
  });
  if (factor.percent === 0) return;
  each(draft.posts, (post, at) => {
    const has = [...(post.cover.length > 0 ? ["cover"] : []), ...(post.vacant.length > 0 ? ["vacancies"] : [])];
    if (has.length === 0 || post.vacancyFactor === "keep" || post.pay.is === "in-line") return;
    if (!factor.except.some((exception) => excepts(exception, post)))
      report(["posts", at], vacancyCountedTwice(post.id, has));
  });
}

function excepts(exception: VacancyException, post: Post): boolean {
  if (exception.is === "agency-covered") return post.cover.length > 0;
  if (exception.is === "post") return post.id === exception.id;
  return exception.is === "team" ? post.team === exception.team : bears(post.tags, exception.tag);
}

/** Whether tags have a tag's value, under its key or under any. */
export const bears = (tags: { readonly [key: string]: string }, { key, value }: TagReference): boolean =>
  key === undefined ? Object.values(tags).includes(value) : Object.hasOwn(tags, key) && tags[key] === value;

/** A tag as people write it. */
export const tagText = ({ key, value }: TagReference): string => (key === undefined ? value : `${key}: ${value}`);
