import { type IssueReport, unknownPost } from "../../issues/index.ts";
import { beginsWithPost } from "../model/begins.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead } from "../read/unread.ts";
import { namesOf } from "./names.ts";

/** Posts with which income begins are there. */
export function checkLineBegins(planDraft: PlanDraft, issueReport: IssueReport): void {
  const known = namesOf(planDraft).ids("posts");
  eachRead(planDraft.lines, ({ sum }, lineIndex) => {
    if (!beginsWithPost(sum)) return;
    eachRead(sum.begins, (id, index) => {
      const place = ["lines", lineIndex, "from", "post", ...(sum.begins.length === 1 ? [] : [index])];
      if (!known.has(id)) issueReport(place, unknownPost(id, known.names));
    });
  });
}
