import * as z from "zod";
import type { Day } from "../../calendar/index.ts";
import { missing } from "../../issues/index.ts";
import { ifRead } from "../read/unread.ts";
import { DayText } from "./dates.ts";
import { Id, mappingSchema, oneOrMore, refuseValue } from "./leaf.ts";

/** The posts with the first of which something begins. */
export interface WithPosts {
  readonly posts: readonly string[];
}

const WithPostsSchema = mappingSchema({
  post: oneOrMore(Id, "text").meta({ description: "The post with which income begins; of several the first" }),
}).transform(({ post }, context): WithPosts => {
  ifRead(() => {
    if (post.length === 0) refuseValue(context, missing("post", "the id of a post"));
  });
  return { posts: post };
});

/** The first day of a line, or the posts that it begins with. */
export const BeginsSchema = z.union([DayText, WithPostsSchema], {
  error: () => "a date such as 2024-09-01, or { post: id } for income that begins with a post",
});

export const isWithPosts = (begin: Day | WithPosts): begin is WithPosts => typeof begin === "object";
