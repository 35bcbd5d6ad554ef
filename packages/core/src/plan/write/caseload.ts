import type { Caseload } from "../model/demand/caseload.ts";
import type { NamedCosts } from "../model/plan.ts";
import { givenValue } from "../schema/leaf.ts";
import { sourceOf, tagOf, writtenFte, writtenShare } from "./figures.ts";

/** A caseload as a plan writes it. */
export function writeCaseload(caseload: Caseload) {
  const { id, title, worker, cases, target, workers, inPost, newlyQualified, agencyShare, away, managers } = caseload;
  return givenValue({
    id,
    title: title === id ? undefined : title,
    worker: worker === "worker" ? undefined : worker,
    cases: [...cases],
    target: { cases: target.cases / 100, source: sourceOf(target.source)! },
    workers: people(workers),
    inPost:
      inPost &&
      givenValue({
        workers: writtenFte(inPost.workers),
        managers: inPost.managers === undefined ? undefined : writtenFte(inPost.managers),
        source: sourceOf(inPost.source),
      }),
    newlyQualified: newlyQualified && {
      ...people(newlyQualified),
      share: writtenShare(newlyQualified.share),
      source: sourceOf(newlyQualified.source)!,
    },
    agencyShare: agencyShare === undefined ? undefined : writtenShare(agencyShare),
    away: away === undefined ? undefined : writtenShare(away),
    managers: managers && { ...people(managers), span: managers.span / 100, source: sourceOf(managers.source)! },
  });
}

const people = ({ teams, tags, posts }: NamedCosts) =>
  givenValue({
    teams: teams.length === 0 ? undefined : [...teams],
    tags: tags.length === 0 ? undefined : tags.map(tagOf),
    posts: posts.length === 0 ? undefined : [...posts],
  });
