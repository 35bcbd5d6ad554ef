import { doubleId, type IssueReport, unknownPost } from "../../issues/index.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead, ifRead } from "../read/unread.ts";
import { namesOf, type Section } from "./names.ts";

/** Sections whose records share one set of ids: each is a row of cost, or may be depended on beside one. */
const sectionsTogether: readonly (readonly Section[])[] = [["posts", "lines", "savings"], ["funding"], ["scenarios"]];

/** No id is given twice, and a part is of a post that is there. */
export function checkIds(planDraft: PlanDraft, issueReport: IssueReport): void {
  for (const sections of sectionsTogether) {
    const first = new Map<string, string>();
    for (const sectionName of sections) {
      ifRead(() =>
        eachRead<{ readonly id: string; readonly madeBy?: string }>(
          planDraft[sectionName],
          ({ id, madeBy }, position) => {
            if (madeBy !== undefined) return;
            const idBefore = first.get(id);
            if (idBefore !== undefined) issueReport([sectionName, position, "id"], doubleId(id, idBefore));
            else first.set(id, `${sectionName}[${position}]`);
          },
        ),
      );
    }
  }
  const names = namesOf(planDraft);
  eachRead(planDraft.posts, ({ partOf }, postIndex) => {
    if (partOf === undefined) return;
    const posts = names.ids("posts");
    if (!posts.has(partOf)) issueReport(["posts", postIndex, "partOf"], unknownPost(partOf, posts.names));
  });
}
