import { type Day, dayInWords } from "../../calendar/index.ts";
import type { Post } from "../../plan/index.ts";
import type { Kind } from "../kind.ts";
import { atStart, eachPost, selectedInWords, selects, without } from "../select.ts";

/** Posts have a later last day, or none: they go on to the last day of the plan's years. Cover and vacancies keep their days. */
export const extendPosts: Kind<"extend-posts"> = {
  apply: (plan, { where, on }) => eachPost(plan, where, (post) => (endsBefore(post, on) ? endingOn(post, on) : post)),
  says: (plan, { where, on }) => {
    const what = atStart(selectedInWords(plan, where, "post"));
    if (on === undefined) return `${what} goes on to the end of the plan's years.`;
    const isLater = plan.posts.some((post) => selects(where, post) && !endsBefore(post, on) && post.end !== on);
    return `${what} goes on to ${dayInWords(on)}.${isLater ? " What ends after then ends as planned." : ""}`;
  },
  back: (plan, { where, on }) =>
    plan.posts.flatMap((post) =>
      post.end !== undefined && selects(where, post) && endsBefore(post, on)
        ? [{ change: "end-posts", on: post.end, where: { id: post.id } }]
        : [],
    ),
};

/** Whether a post ends, and before a day; where none is said, whether it ends. */
const endsBefore = ({ end }: Post, day: Day | undefined): boolean =>
  end !== undefined && (day === undefined || end < day);

/** A post that goes on for good is in nobody's way after its end. */
const endingOn = (post: Post, day: Day | undefined): Post =>
  day === undefined ? without(without(post, "end"), "afterEnd") : { ...post, end: day };
