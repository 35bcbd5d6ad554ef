import { type Day, lastDay } from "../../calendar/index.ts";
import {
  absorbedBeforeEnd,
  doesNotApply,
  endBeforeStart,
  morePeopleThanPost,
  type Path,
  type Report,
  vacanciesOverlap,
  vacancyOutsidePost,
} from "../../issues/index.ts";
import { type Draft, each } from "../draft.ts";
import type { Post } from "../plan.ts";
import { common, peopleOf } from "./people.ts";

/** Each post's own days agree with one another: its end, vacancies, supplements, and what comes after the end. */
export function checkPostDays(draft: Draft, report: Report): void {
  each(draft.posts, (post, at) => {
    const path = ["posts", at];
    const { end } = post;
    if (end !== undefined) {
      for (const { on } of post.starts) if (end < on) report([...path, "end"], endBeforeStart(end, on));
    }
    post.supplements.forEach(({ from, to }, one) => {
      if (to !== undefined && to < from) report([...path, "supplement", one, "to"], endBeforeStart(to, from));
    });
    if (post.vacant.length > 0) checkVacancies(post, draft.years && lastDay(draft.years.to), path, report);
    if (post.afterEnd) checkAfterEnd(post, post.afterEnd, path, report);
  });
  each(draft.lines, (line, at) => {
    const [absorbed, to] = [line.afterEnd?.absorbed, line.sum.is === "one-off" ? line.sum.on : line.sum.to];
    if (absorbed !== undefined && to !== undefined && absorbed <= to) {
      report(["lines", at, "afterEnd", "absorbed"], absorbedBeforeEnd(absorbed, to));
    }
  });
}

function checkVacancies(post: Post, lastOfPlan: Day | undefined, path: Path, report: Report): void {
  const first = post.starts.reduce((day, { on }) => (on < day ? on : day), post.starts[0]!.on);
  const last = post.end ?? lastOfPlan;
  const people = peopleOf(post);
  post.vacant.forEach((vacancy, at) => {
    const place = [...path, "vacant", at];
    if ((vacancy.count ?? 0) > people) {
      report([...place, "count"], morePeopleThanPost(vacancy.count!, people, "The vacancy"));
    }
    if (vacancy.to < vacancy.from) {
      report([...place, "to"], endBeforeStart(vacancy.to, vacancy.from));
      return;
    }
    if (last !== undefined && first <= last && (vacancy.from < first || vacancy.to > last)) {
      report(place, vacancyOutsidePost(vacancy.from, vacancy.to, first, last));
    }
    for (const other of post.vacant.slice(0, at)) {
      const shared = common(vacancy, other); // both take the people of the first starts first, so they share someone
      if (shared) report(place, vacanciesOverlap(shared.from));
    }
  });
}

function checkAfterEnd(post: Post, { absorbed }: NonNullable<Post["afterEnd"]>, path: Path, report: Report): void {
  const { end } = post;
  if (end === undefined) {
    report(
      [...path, "afterEnd"],
      doesNotApply("afterEnd", "the post has no end", "Give the post an end, or take it out."),
      "key",
    );
    return;
  }
  absorbed.forEach(({ on }, at) => {
    if (on <= end) report([...path, "afterEnd", "absorbed", at, "on"], absorbedBeforeEnd(on, end));
  });
  const counted = absorbed.reduce((sum, { count }) => sum + count, 0);
  if (counted > peopleOf(post)) {
    report([...path, "afterEnd", "absorbed"], morePeopleThanPost(counted, peopleOf(post), "What is absorbed"));
  }
}
