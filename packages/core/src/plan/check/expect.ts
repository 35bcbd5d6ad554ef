import { expectNotMet, type IssueReport } from "../../issues/index.ts";
import type { PlanDraft } from "../read/draft.ts";
import { ifRead } from "../read/unread.ts";

/** The plan has the posts, people and full-time equivalents that its control totals expect, all of which every post must say. */
export function checkExpect(planDraft: PlanDraft, issueReport: IssueReport): void {
  let [postCount, peopleCount, fte] = [0, 0, 0];
  for (const post of planDraft.posts) {
    postCount += post.count;
    peopleCount += post.count * post.people;
    fte += post.count * post.people * post.fte;
  }
  const check = (key: "posts" | "people" | "fte", subject: string, foundNumber: number, scaleIndex: number): void => {
    ifRead(() => {
      const wanted = planDraft.expect?.[key];
      if (wanted !== undefined && wanted !== foundNumber)
        issueReport(
          ["expect", key],
          expectNotMet(subject, String(wanted / scaleIndex), String(foundNumber / scaleIndex)),
        );
    });
  };
  check("posts", "the number of posts", postCount, 1);
  check("people", "the number of people", peopleCount, 1);
  check("fte", "the sum of fte", fte, 10_000);
}
