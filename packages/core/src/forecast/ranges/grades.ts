import type { Plan, Post } from "../../plan/index.ts";
import type { RangeKind } from "./range.ts";

/** A post on a grade of which no point is stated may be paid at any point of it. */
export const grades: RangeKind = {
  ends: ["bottom", "top"],
  posts: (plan) => plan.posts.filter(isOpen).map(({ id }) => id),
  planAt: (plan, end) => ({
    ...plan,
    posts: plan.posts.map((post) =>
      isOpen(post) ? { ...post, pay: { ...post.pay, entry: end } } : post,
    ) as Plan["posts"],
  }),
  words: {
    title: "Bottom and top of grades",
    opens: ({ conventions }, posts, several) =>
      `${posts} ${several ? "are" : "is"} paid by grade; where the plan states no place in a grade, people start at its ${conventions.gradeAt}`,
    rows: ["bottom", "top"],
    ends: ["everyone from the bottom of their grade", "everyone from the top"],
  },
};

/** Whether a post is on a grade, and on no point of it that is stated. */
const isOpen = ({ pay }: Post): boolean => pay.is === "grade" && typeof pay.entry !== "object";
