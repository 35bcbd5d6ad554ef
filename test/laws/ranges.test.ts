import { test } from "@fast-check/vitest";
import { expect } from "vitest";
import { contract, explain, forecast } from "../../packages/core/src/forecast/index.ts";
import { type Plan, type Post, withConvention } from "../../packages/core/src/plan/index.ts";
import { arbitraryCostedPlan } from "../support/arbitrary-costed-plan.ts";
import { evaluate } from "../support/evaluate.ts";
import { runs } from "../support/runs.ts";

/** Pay by a grade that does not change, from its bottom or its top, as the same points of its scale. */
function asPoints(post: Post, { grades = {}, conventions }: Plan): Post {
  const { pay } = post;
  if (pay.is !== "grade") return post;
  const { scale, ranges } = grades[pay.grade]!;
  const [{ bottom, top }] = ranges as [(typeof ranges)[number]];
  const entry = pay.entry ?? conventions.gradeAt!;
  if (ranges.length > 1 || entry === "middle") return post;
  const point = typeof entry === "object" ? entry.point : entry === "bottom" ? bottom : top;
  return { ...post, pay: { is: "scale", scale, point, top } };
}

test.prop([arbitraryCostedPlan], { numRuns: runs(100) })(
  "a grade that does not change costs what its points cost",
  (plan) => {
    const ofPoints = { ...plan, posts: plan.posts.map((post) => asPoints(post, plan)) };
    expect(forecast(ofPoints).cost).toEqual(forecast(plan).cost);
  },
);

test.prop([arbitraryCostedPlan], { numRuns: runs(60) })(
  "the ends of grades are what the plan costs with everyone there, and posts on stated points stay",
  (plan) => {
    const at = (gradeAt: "bottom" | "top"): Plan => ({
      ...plan,
      conventions: { ...plan.conventions, gradeAt },
      posts: plan.posts.map((post): Post => {
        const { pay } = post;
        if (pay.is !== "grade" || typeof pay.entry === "object") return post;
        return { ...post, pay: { is: "grade", grade: pay.grade } };
      }),
    });
    for (const { name, ends } of forecast(plan).ranges) {
      if (name !== "grades") continue;
      const [low, high] = [forecast(at("bottom")), forecast(at("top"))];
      expect(ends.map(({ cost, gap }) => [cost, gap])).toEqual([low, high].map(({ cost, gap }) => [cost, gap]));
    }
  },
);

test.prop([arbitraryCostedPlan], { numRuns: runs(60) })(
  "the ends of open starts are what the plan costs under either convention, and the shown is one of its own",
  (plan) => {
    for (const { name, ends } of forecast(plan).ranges) {
      if (name !== "starts") continue;
      const [first, last] = (["earliest", "latest"] as const).map((end) =>
        forecast(withConvention(plan, "startIn", end)),
      );
      expect(ends.map(({ cost, gap }) => [cost, gap])).toEqual([first!, last!].map(({ cost, gap }) => [cost, gap]));
      expect(withConvention(plan, "startIn", plan.conventions.startIn!)).toEqual(plan);
    }
  },
);

/** Every figure of some JSON by its path, in pence. */
function figuresIn(value: unknown, path: string): readonly (readonly [string, number])[] {
  if (typeof value === "string") return [[path, Math.round(Number(value) * 100)]];
  return Object.entries(value as object).flatMap(([key, inside]) => figuresIn(inside, `${path}.${key}`));
}

test.prop([arbitraryCostedPlan], { numRuns: runs(15) })(
  "every figure at an end is worked again from its explanation, which names what it rests on as of that end",
  (plan) => {
    const made = forecast(plan);
    for (const [figure, value] of figuresIn(contract(made).ranges ?? {}, "ranges")) {
      const tree = explain(made, figure);
      expect(tree?.value, figure).toBe(value);
      expect(tree?.figure).toBe(figure);
      expect(Number(evaluate(tree!)), figure).toBe(value);
    }
    expect(explain(made, "ranges.grades.side.cost.total.2024/25")).toBeUndefined();
  },
);
