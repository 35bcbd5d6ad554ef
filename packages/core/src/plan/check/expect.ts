import { expectNotMet, type Report } from "../../issues/index.ts";
import type { Draft } from "../read/draft.ts";
import { ifRead } from "../read/unread.ts";

/** The plan has the posts, people and full-time equivalents that its control totals expect, all of which every post must say. */
export function checkExpect(draft: Draft, report: Report): void {
  let [posts, people, fte] = [0, 0, 0];
  for (const post of draft.posts) {
    posts += post.count;
    people += post.count * post.people;
    fte += post.count * post.people * post.fte;
  }
  const check = (key: "posts" | "people" | "fte", what: string, found: number, scale: number): void => {
    ifRead(() => {
      const wanted = draft.expect?.[key];
      if (wanted !== undefined && wanted !== found)
        report(["expect", key], expectNotMet(what, String(wanted / scale), String(found / scale)));
    });
  };
  check("posts", "the number of posts", posts, 1);
  check("people", "the number of people", people, 1);
  check("fte", "the sum of fte", fte, 10_000);
}
