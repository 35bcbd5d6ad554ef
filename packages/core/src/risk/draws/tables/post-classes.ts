import { yearsFrom } from "../../../calendar/index.ts";
import { type CostUnit, fund } from "../../../funding/index.ts";
import type { Pence } from "../../../money/index.ts";
import type { Plan, Post } from "../../../plan/index.ts";

/** Posts that the same money may pay are one class: the class of each, and the first of each class. */
export function postClasses(plan: Plan): {
  readonly classOf: ReadonlyMap<string, number>;
  readonly firsts: readonly Post[];
} {
  const nothing = yearsFrom(plan.years.from, plan.years.to).map(() => 0 as Pence);
  const { classes } = fund(
    plan,
    plan.posts.map((post) => unitOf(post, nothing)),
  );
  return {
    classOf: new Map(
      classes.flatMap(({ costs }, classIndex) => costs.map((postIndex) => [plan.posts[postIndex]!.id, classIndex])),
    ),
    firsts: classes.map(({ costs }) => plan.posts[costs[0]!]!),
  };
}

/** The cost of a post, or of all of its class, as its money meets it. */
export const unitOf = ({ id, team, tags }: Post, byYear: readonly Pence[]): CostUnit => ({
  ...{ row: id, id, of: "post", tags, spend: "revenue", byYear },
  ...(team !== undefined && { team }),
});
