import { test } from "@fast-check/vitest";
import { expect } from "vitest";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { FULL_TIME } from "../../packages/core/src/money/index.ts";
import { type Plan, type Post, togetherOf } from "../../packages/core/src/plan/index.ts";
import { splitPost } from "../../packages/core/src/scenario/index.ts";
import { arbitraryCostedPlan } from "../support/arbitrary-costed-plan.ts";
import { runs } from "../support/runs.ts";

/** A plan of nothing but its posts with one sum for all of them, without what is for some of their people alone, or is agency's. */
const ofOneSum = (plan: Plan): Plan => ({
  ...plan,
  ...(plan.vacancyFactor && { vacancyFactor: { ...plan.vacancyFactor, except: [] } }),
  posts: plan.posts
    .filter((post) => togetherOf(post) !== undefined)
    .map(({ vacancyFactor: _, agencyShare: __, afterEnd: ___, ...post }) => ({
      ...post,
      cover: [],
      vacant: [],
    })),
  funding: [],
  lines: [],
});

test.prop([arbitraryCostedPlan], { numRuns: runs(100) })(
  "posts with one sum that start together cost what one post at that sum does, month by month and in a full year",
  (drawn) => {
    const plan = ofOneSum(drawn);
    const posts = plan.posts.map((post) => ({ ...post, starts: [{ on: post.starts[0]!.on, count: post.count }] }));
    const asOne = (post: Post): Post => ({
      ...post,
      count: 1,
      people: 1,
      fte: FULL_TIME as Post["fte"],
      starts: [{ on: post.starts[0]!.on, count: 1 }],
      pay: { is: "full-cost", fullCost: post.pay.is === "full-cost" ? post.pay.fullCost : [] },
    });
    const [together, one] = [forecast({ ...plan, posts }), forecast({ ...plan, posts: posts.map(asOne) })];
    expect(together.cost).toEqual(one.cost);
  },
);

test.prop([arbitraryCostedPlan], { numRuns: runs(100) })(
  "the parts of posts with one sum add up to it in every month, wherever they are parted",
  (drawn) => {
    const plan = ofOneSum(drawn);
    const whole = forecast(plan);
    for (let first = 1; first < 4; first += 1) {
      const posts = plan.posts.flatMap((post): readonly Post[] => {
        if (post.count <= first) return [post];
        const [own, others] = splitPost(post, first);
        return [own, { ...others, id: `${post.id}-others` }];
      });
      const parted = forecast({ ...plan, posts });
      expect(parted.cost.byMonth).toEqual(whole.cost.byMonth);
      expect(parted.cost.fullYearTotal).toBe(whole.cost.fullYearTotal);
    }
  },
);
