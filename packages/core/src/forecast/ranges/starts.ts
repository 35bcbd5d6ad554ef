import { isStartOpen, type Plan, startInOf, startingIn } from "../../plan/index.ts";
import type { RangeKind } from "./range.ts";

/** A post may start on any day of a range, where only that is known. */
export const starts: RangeKind = {
  ends: ["earliest", "latest"],
  posts: (plan) => plan.posts.filter(isStartOpen).map(({ id }) => id),
  planAt: (plan: Plan, end) => ({
    ...plan,
    posts: plan.posts.map((post) => startingIn(post, end as "earliest" | "latest")),
  }),
  words: {
    title: "Earliest and latest starts",
    opens: ({ conventions }, posts) =>
      `${posts} may start on any day of a range; the ${startInOf(conventions)} is shown`,
    rows: ["earliest", "latest"],
    ends: ["everyone on the earliest day", "everyone on the latest day"],
  },
};
