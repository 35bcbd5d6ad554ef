import { type Day, lastDay } from "../../calendar/index.ts";
import {
  absorbedBeforeEnd,
  doesNotApply,
  endBeforeStart,
  type IssueReport,
  morePeopleThanPost,
  type Path,
  vacanciesOverlap,
  vacancyOutsidePost,
} from "../../issues/index.ts";
import type { Post } from "../model/plan.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead, ifRead } from "../read/unread.ts";
import { firstStart, peopleOf } from "./people.ts";
import { firstTaken, type TakenRuns, take } from "./taken.ts";

/** Each post's own days agree with one another: its end, vacancies, supplements, and what comes after the end. */
export function checkPostDays(planDraft: PlanDraft, issueReport: IssueReport): void {
  ifRead(() =>
    eachRead(planDraft.posts, (post, postIndex) => {
      const planPath = ["posts", postIndex];
      ifRead(() => checkEnd(post, planPath, issueReport));
      ifRead(() => checkSupplements(post, planPath, issueReport));
      ifRead(() => checkVacancies(post, planDraft, planPath, issueReport));
      ifRead(() => checkAfterEnd(post, planPath, issueReport));
    }),
  );
  eachRead(planDraft.lines, (planLine, lineIndex) => {
    const [absorbed, toDay] = [
      planLine.afterEnd?.absorbed,
      planLine.sum.is === "one-off" ? planLine.sum.on : planLine.sum.to,
    ];
    if (absorbed !== undefined && toDay !== undefined && absorbed <= toDay) {
      issueReport(["lines", lineIndex, "afterEnd", "absorbed"], absorbedBeforeEnd(absorbed, toDay));
    }
  });
}

function checkEnd({ starts, end }: Post, planPath: Path, issueReport: IssueReport): void {
  if (end === undefined) return;
  eachRead(starts, ({ on }) => {
    if (end < on) issueReport([...planPath, "end"], endBeforeStart(end, on));
  });
}

function checkSupplements(post: Post, planPath: Path, issueReport: IssueReport): void {
  eachRead(post.supplements, ({ from, to }, supplementIndex) => {
    if (to === undefined) return;
    const firstDay = from ?? firstStart(post);
    if (to < firstDay) issueReport([...planPath, "supplement", supplementIndex, "to"], endBeforeStart(to, firstDay));
  });
}

function checkVacancies(post: Post, planDraft: PlanDraft, planPath: Path, issueReport: IssueReport): void {
  const takenRuns: TakenRuns<Day> = [];
  eachRead(post.vacant, (vacancy, vacancyIndex) => {
    const place = [...planPath, "vacant", vacancyIndex];
    ifRead(() => {
      if (vacancy.count !== undefined && vacancy.count > peopleOf(post))
        issueReport([...place, "count"], morePeopleThanPost(vacancy.count, peopleOf(post), "The vacancy"));
    });
    if (vacancy.to < vacancy.from) {
      if (vacancy.movesWithStart !== undefined) return;
      issueReport([...place, "to"], endBeforeStart(vacancy.to, vacancy.from));
      return;
    }
    ifRead(() => {
      const firstDay = firstStart(post);
      const finalDay = post.end ?? lastDay(planDraft.years.to);
      const isBefore = vacancy.from < firstDay && vacancy.movesWithStart === undefined;
      const isAfter = post.end !== undefined && vacancy.to > post.end;
      if (firstDay <= finalDay && (isBefore || isAfter))
        issueReport(place, vacancyOutsidePost(vacancy.from, vacancy.to, firstDay, finalDay));
    });
    const twice = firstTaken(takenRuns, vacancy); // all take the first people, so any two share someone
    if (twice) issueReport(place, vacanciesOverlap(twice));
    take(takenRuns, vacancy);
  });
}

function checkAfterEnd(post: Post, planPath: Path, issueReport: IssueReport): void {
  if (!post.afterEnd) return;
  const { end } = post;
  const { absorbed } = post.afterEnd;
  if (end === undefined) {
    if (post.pay.is === "in-line") return; // which is said, whether or not it has an end
    issueReport(
      [...planPath, "afterEnd"],
      doesNotApply("afterEnd", "the post has no end", "Give the post an end, or take it out."),
      "key",
    );
    return;
  }
  eachRead(absorbed, ({ on }, absorbedIndex) => {
    if (on <= end) issueReport([...planPath, "afterEnd", "absorbed", absorbedIndex, "on"], absorbedBeforeEnd(on, end));
  });
  const counted = absorbed.reduce((total, { count }) => total + count, 0);
  if (counted > peopleOf(post)) {
    issueReport([...planPath, "afterEnd", "absorbed"], morePeopleThanPost(counted, peopleOf(post), "What is absorbed"));
  }
}
