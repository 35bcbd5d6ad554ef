import { doesNotApply, type IssueReport, unknownLine } from "../../issues/index.ts";
import type { Post } from "../model/plan.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead, ifRead } from "../read/unread.ts";
import { namesOf } from "./names.ts";

/** Keys of a post fit its kind of pay: a full cost has everything in it, and a post in a line has no cost of its own. */
export function checkPayKind(planDraft: PlanDraft, issueReport: IssueReport): void {
  const names = namesOf(planDraft);
  eachRead(planDraft.posts, (post, postIndex) => {
    const { pay } = post;
    const without = (key: string, because: string, hasKey: (post: Post) => boolean): void => {
      ifRead(() => {
        if (hasKey(post)) issueReport(["posts", postIndex, key], doesNotApply(key, because), "key");
      });
    };
    if (pay.is === "full-cost") {
      without("supplement", "a full cost has everything in it", ({ supplements }) => supplements.length > 0);
    }
    if (pay.is !== "in-line") return;
    const { line } = pay;
    const because = `its cost is in the line ${line}`;
    without("supplement", because, ({ supplements }) => supplements.length > 0);
    without("cover", because, ({ cover }) => cover.length > 0);
    without("afterEnd", because, ({ afterEnd }) => afterEnd !== undefined);
    const lines = names.ids("lines");
    if (!lines.has(line)) issueReport(["posts", postIndex, "pay", "inLine"], unknownLine(line, lines.names));
  });
}
