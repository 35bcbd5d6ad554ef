import {
  type Finding,
  type Report,
  unknownPost,
  unknownTag,
  unknownTeam,
  vacancyCountedTwice,
} from "../../issues/index.ts";
import { isExcepted } from "../model/excepted.ts";
import type { TagReference, VacancyException } from "../model/plan.ts";
import type { Draft } from "../read/draft.ts";
import { each, ifRead } from "../read/unread.ts";
import { type Names, namesOf } from "./names.ts";
import { once } from "./once.ts";

/** The vacancy factor's exceptions exist, and no vacancy is counted both by the factor and by its own days. */
export function checkVacancyFactor(draft: Draft, report: Report): void {
  const factor = draft.vacancyFactor;
  if (!factor) return;
  const names = namesOf(draft);
  const posts = once(() => [...names.ids("posts").names, "agency-covered"]);
  ifRead(() =>
    each(factor.except, (exception, at) => {
      if (exception.is !== "agency-covered" && !isThere(exception, names))
        report(["vacancyFactor", "except", at], notThere(exception, names, posts));
    }),
  );
  // An exception that misnames what it is for may be for any post.
  if (factor.percent === 0 || !factor.except.every((exception) => isThere(exception, names))) return;
  each(draft.posts, (post, at) => {
    const has = [...(post.cover.length > 0 ? ["cover"] : []), ...(post.vacant.length > 0 ? ["vacancies"] : [])];
    if (has.length === 0 || post.vacancyFactor === "keep" || post.pay.is === "in-line") return;
    if (!isExcepted(factor.except, post)) report(["posts", at], vacancyCountedTwice(post.id, has));
  });
}

function isThere(exception: VacancyException, names: Names): boolean {
  if (exception.is === "post") return names.ids("posts").has(exception.id);
  if (exception.is === "team") return names.teams().has(exception.team);
  return exception.is === "agency-covered" || names.hasTag(exception.tag);
}

function notThere(
  exception: Exclude<VacancyException, { is: "agency-covered" }>,
  names: Names,
  posts: () => readonly string[],
): Finding {
  if (exception.is === "post") return unknownPost(exception.id, posts());
  if (exception.is === "team") return unknownTeam(exception.team, names.teams().names);
  return unknownTag(tagText(exception.tag), names.tags());
}

/** A tag as people write it. */
export const tagText = ({ key, value }: TagReference): string => (key === undefined ? value : `${key}: ${value}`);
