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
import type { Post } from "../model/plan.ts";
import type { Draft } from "../read/draft.ts";
import { each, ifRead } from "../read/unread.ts";
import { firstStart, peopleOf } from "./people.ts";
import { firstTaken, type Taken, take } from "./taken.ts";

/** Each post's own days agree with one another: its end, vacancies, supplements, and what comes after the end. */
export function checkPostDays(draft: Draft, report: Report): void {
  ifRead(() =>
    each(draft.posts, (post, at) => {
      const path = ["posts", at];
      ifRead(() => checkEnd(post, path, report));
      ifRead(() => checkSupplements(post, path, report));
      ifRead(() => checkVacancies(post, draft, path, report));
      ifRead(() => checkAfterEnd(post, path, report));
    }),
  );
  each(draft.lines, (line, at) => {
    const [absorbed, to] = [line.afterEnd?.absorbed, line.sum.is === "one-off" ? line.sum.on : line.sum.to];
    if (absorbed !== undefined && to !== undefined && absorbed <= to) {
      report(["lines", at, "afterEnd", "absorbed"], absorbedBeforeEnd(absorbed, to));
    }
  });
}

function checkEnd({ starts, end }: Post, path: Path, report: Report): void {
  if (end === undefined) return;
  each(starts, ({ on }) => {
    if (end < on) report([...path, "end"], endBeforeStart(end, on));
  });
}

function checkSupplements(post: Post, path: Path, report: Report): void {
  each(post.supplements, ({ from, to }, at) => {
    if (to === undefined) return;
    const first = from ?? firstStart(post);
    if (to < first) report([...path, "supplement", at, "to"], endBeforeStart(to, first));
  });
}

function checkVacancies(post: Post, draft: Draft, path: Path, report: Report): void {
  const taken: Taken<Day> = [];
  each(post.vacant, (vacancy, at) => {
    const place = [...path, "vacant", at];
    ifRead(() => {
      if (vacancy.count !== undefined && vacancy.count > peopleOf(post))
        report([...place, "count"], morePeopleThanPost(vacancy.count, peopleOf(post), "The vacancy"));
    });
    if (vacancy.to < vacancy.from) {
      if (vacancy.movesWithStart !== undefined) return;
      report([...place, "to"], endBeforeStart(vacancy.to, vacancy.from));
      return;
    }
    ifRead(() => {
      const first = firstStart(post);
      const last = post.end ?? lastDay(draft.years.to);
      const isBefore = vacancy.from < first && vacancy.movesWithStart === undefined;
      const isAfter = post.end !== undefined && vacancy.to > post.end;
      if (first <= last && (isBefore || isAfter))
        report(place, vacancyOutsidePost(vacancy.from, vacancy.to, first, last));
    });
    const twice = firstTaken(taken, vacancy); // all take the first people, so any two share someone
    if (twice) report(place, vacanciesOverlap(twice));
    take(taken, vacancy);
  });
}

function checkAfterEnd(post: Post, path: Path, report: Report): void {
  if (!post.afterEnd) return;
  const { end } = post;
  const { absorbed } = post.afterEnd;
  if (end === undefined) {
    if (post.pay.is === "in-line") return; // which is said, whether or not it has an end
    report(
      [...path, "afterEnd"],
      doesNotApply("afterEnd", "the post has no end", "Give the post an end, or take it out."),
      "key",
    );
    return;
  }
  each(absorbed, ({ on }, at) => {
    if (on <= end) report([...path, "afterEnd", "absorbed", at, "on"], absorbedBeforeEnd(on, end));
  });
  const counted = absorbed.reduce((sum, { count }) => sum + count, 0);
  if (counted > peopleOf(post)) {
    report([...path, "afterEnd", "absorbed"], morePeopleThanPost(counted, peopleOf(post), "What is absorbed"));
  }
}
