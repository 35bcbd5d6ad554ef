import {
  type Finding,
  type IssueReport,
  unknownPost,
  unknownTag,
  unknownTeam,
  vacancyCountedTwice,
} from "../../issues/index.ts";
import { isExcepted } from "../model/excepted.ts";
import type { TagReference, VacancyException, VacancyFactor } from "../model/plan.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead, ifRead } from "../read/unread.ts";
import { namesOf, type PlanNames } from "./names.ts";
import { once } from "./once.ts";

/** The vacancy factor's exceptions exist, and no vacancy is counted both by the factor and by its own days. */
export function checkVacancyFactor(planDraft: PlanDraft, issueReport: IssueReport): void {
  const factor = planDraft.vacancyFactor;
  if (!factor) return;
  const names = namesOf(planDraft);
  const posts = once(() => [...names.ids("posts").names, "agency-covered"]);
  ifRead(() =>
    eachRead(factor.except, (exception, exceptionIndex) => {
      if (exception.is !== "agency-covered" && !isThere(exception, names))
        issueReport(["vacancyFactor", "except", exceptionIndex], notThere(exception, names, posts));
    }),
  );
  // An exception that misnames what it is for may be for any post.
  if (takesNothing(factor) || !factor.except.every((exception) => isThere(exception, names))) return;
  eachRead(planDraft.posts, (post, postIndex) => {
    const statedKeys = [...(post.cover.length > 0 ? ["cover"] : []), ...(post.vacant.length > 0 ? ["vacancies"] : [])];
    if (statedKeys.length === 0 || post.vacancyFactor === "keep" || post.pay.is === "in-line") return;
    if (!isExcepted(factor.except, post)) issueReport(["posts", postIndex], vacancyCountedTwice(post.id, statedKeys));
  });
}

/** Whether it takes nothing off. */
const takesNothing = (factor: VacancyFactor): boolean =>
  "percent" in factor ? factor.percent === 0 : factor.perYear.every(({ amount }) => amount === 0);

function isThere(exception: VacancyException, names: PlanNames): boolean {
  if (exception.is === "post") return names.ids("posts").has(exception.id);
  if (exception.is === "team") return names.teams().has(exception.team);
  return exception.is === "agency-covered" || names.hasTag(exception.tag);
}

function notThere(
  exception: Exclude<VacancyException, { is: "agency-covered" }>,
  names: PlanNames,
  posts: () => readonly string[],
): Finding {
  if (exception.is === "post") return unknownPost(exception.id, posts());
  if (exception.is === "team") return unknownTeam(exception.team, names.teams().names);
  return unknownTag(tagText(exception.tag), names.tags());
}

/** A tag as people write it. */
export const tagText = ({ key, value }: TagReference): string => (key === undefined ? value : `${key}: ${value}`);
