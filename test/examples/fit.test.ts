import { expect, test } from "vitest";
import { forecast, PlanError } from "../../packages/core/src/index.ts";
import { readPlanText } from "../../packages/core/src/yaml/index.ts";
import { cases, readmeOf } from "./cases.ts";

/** The illustrative list of Cheshire East keeps to what it says of itself. */
const path = "examples/cheshire-east-2024/posts.yaml";
const one = cases.find((each) => each.path === path)!;
const { plan, cost, staff } = one.forecast;

test("whole posts on whole national points, and nothing to fill a difference", () => {
  expect(plan.lines).toEqual([]);
  expect(plan.posts.map(({ pay, fte, people }) => [pay.is, fte, people])).toEqual(
    plan.posts.map(() => ["scale", 1_0000, 1]),
  );
  const points = plan.posts.map(({ pay }) =>
    pay.is === "scale" ? [pay.scale, Number(pay.top) - Number(pay.point)] : [],
  );
  expect(points).toEqual(plan.posts.map(() => ["njc", 2]));
  expect(staff.posts).toEqual({ "2024/25": 27, "2025/26": 27 });
});

test("starts on the 1st or 16th, within the ramp that its README gives, and one end", () => {
  const starts = plan.posts.flatMap((post) => post.starts);
  expect(starts.map(({ on }) => on).filter((on) => !/-(01|16)$/.test(on))).toEqual([]);
  expect(starts.map(({ on }) => on).sort()).toMatchObject({ 0: "2024-09-01", [starts.length - 1]: "2025-02-01" });
  expect(new Set(plan.posts.map(({ end }) => end))).toEqual(new Set(["2026-02-28"]));
});

test("the posts start on average 1.72 months after 1 September 2024", () => {
  const halfMonths = (on: string) =>
    24 * (Number(on.slice(0, 4)) - 2024) + 2 * (Number(on.slice(5, 7)) - 9) + (on.endsWith("16") ? 1 : 0);
  const late = plan.posts
    .flatMap((post) => post.starts)
    .reduce((sum, { on, count }) => sum + count * halfMonths(on), 0);
  expect(late).toBe(93); //   46.5 months of 27 posts
  expect(Math.round((100 * late) / 2 / 27)).toBe(172);
  expect(readmeOf(one.folder)).toContain("on average 1.72 months after 1 September (1.764 is looked for)");
  expect(Math.round(1000 * (7 - (628 * 1.03) / (1359 / 11)))).toBe(1764);
  expect(Math.round(1000 * (7 - 628 / (1359 / 11)))).toBe(1917);
});

test("each year is the printed one to the nearest thousand", () => {
  expect(cost.total).toEqual({ "2024/25": 627_964_53, "2025/26": 1_358_963_52 });
  expect(plan.expect?.cost).toEqual([
    { year: "2024/25", amount: 628_000_00 },
    { year: "2025/26", amount: 1_359_000_00 },
  ]);
  expect(plan.expect?.toNearest).toBe(1_000_00);
});

test("one start a month later would not meet the printed totals, and the plan would stop", () => {
  const later = one.text.replace("on: 2024-11-01, count: 3", "on: 2024-12-01, count: 3");
  expect(later).not.toBe(one.text);
  const issues = (() => {
    try {
      return forecast(readPlanText(later, path)).notes;
    } catch (error) {
      return error instanceof PlanError ? error.issues : [];
    }
  })();
  expect(issues.map(({ code }) => code)).toEqual(["expect-not-met"]); //   2024/25 alone: all are there by April 2025
});
