import { expectNotMet, type Report } from "../../issues/index.ts";
import type { Draft } from "../draft.ts";

/** The plan has the posts, people and full-time equivalents that its control totals expect. */
export function checkExpect(draft: Draft, report: Report): void {
  const { expect, posts } = draft;
  if (!expect || posts.includes(undefined)) return;
  let [count, people, fte] = [0, 0, 0];
  for (const post of posts) {
    count += post!.count;
    people += post!.count * post!.people;
    fte += post!.count * post!.people * post!.fte;
  }
  const { posts: wantedPosts, people: wantedPeople, fte: wantedFte } = expect;
  const check = (key: string, what: string, wanted: number | undefined, found: number, scale: number): void => {
    if (wanted === undefined || wanted === found) return;
    report(["expect", key], expectNotMet(what, String(wanted / scale), String(found / scale)));
  };
  check("posts", "the number of posts", wantedPosts, count, 1);
  check("people", "the number of people", wantedPeople, people, 1);
  check("fte", "the sum of fte", wantedFte, fte, 10_000);
}
