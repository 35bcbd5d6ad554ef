import { doubleId, type Report, unknownPost } from "../../issues/index.ts";
import type { Draft } from "../read/draft.ts";
import { each, ifRead } from "../read/unread.ts";
import { namesOf, type Section } from "./names.ts";

/** Sections whose records share one set of ids: each is a row of cost, or may be depended on beside one. */
const together: readonly (readonly Section[])[] = [["posts", "lines", "savings"], ["funding"], ["scenarios"]];

/** No id is given twice, and a part is of a post that is there. */
export function checkIds(draft: Draft, report: Report): void {
  for (const sections of together) {
    const first = new Map<string, string>();
    for (const section of sections) {
      ifRead(() =>
        each<{ readonly id: string }>(draft[section], ({ id }, at) => {
          const before = first.get(id);
          if (before !== undefined) report([section, at, "id"], doubleId(id, before));
          else first.set(id, `${section}[${at}]`);
        }),
      );
    }
  }
  const names = namesOf(draft);
  each(draft.posts, ({ partOf }, at) => {
    if (partOf === undefined) return;
    const posts = names.ids("posts");
    if (!posts.has(partOf)) report(["posts", at, "partOf"], unknownPost(partOf, posts.names));
  });
}
