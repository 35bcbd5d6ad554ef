import { doesNotApply, type Report, unknownLine } from "../../issues/index.ts";
import { type Draft, each } from "../draft.ts";
import { namesOf } from "./names.ts";

/** Keys of a post fit its kind of pay: a full cost has everything in it, and a post in a line has no cost of its own. */
export function checkPayKind(draft: Draft, report: Report): void {
  const names = namesOf(draft);
  each(draft.posts, (post, at) => {
    if (post.pay.is === "scale" || post.pay.is === "salary") return;
    const wrong = (key: string, because: string): void => report(["posts", at, key], doesNotApply(key, because), "key");
    if (post.pay.is === "full-cost") {
      if (post.supplements.length > 0) wrong("supplement", "a full cost has everything in it");
      return;
    }
    const because = `its cost is in the line ${post.pay.line}`;
    if (post.supplements.length > 0) wrong("supplement", because);
    if (post.cover.length > 0) wrong("cover", because);
    if (post.afterEnd) wrong("afterEnd", because);
    const lines = names.ids("lines");
    if (!lines.has(post.pay.line)) report(["posts", at, "pay", "inLine"], unknownLine(post.pay.line, [...lines]));
  });
}
