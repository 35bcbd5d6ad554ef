import { readPlan } from "@outturn/core";
import { expect, test } from "vitest";
import { agencyAsked } from "./agency-asked.ts";

const plan = readPlan({
  outturn: 1,
  title: "A point that goes",
  years: { from: "2024/25", to: "2025/26" },
  onCosts: { employerNi: "none", pension: "none", apprenticeshipLevy: "none" },
  payScales: {
    s: [
      { from: "2024-04-01", points: { A: 24_000, B: 36_000, C: 48_000 } },
      { from: "2025-04-01", points: { A: 24_000, C: 48_000 } },
    ],
  },
  posts: [{ id: "worker", pay: { scale: "s", point: "B", top: "C" }, start: "2024-09-01" }],
});

const asked = (months: number) =>
  agencyAsked(plan, { share: 0, perWeek: 1_800, employed: 1_280, months, rates: "asked", carry: "plan" } as never);

test("people are recruited as late as is asked, where their point is there", () => {
  const { mixed, recruited, refused } = asked(1);
  expect([recruited, refused]).toEqual(["2024-10-01", undefined]);
  expect(mixed.posts[0]!.starts).toEqual([{ on: "2024-10-01", count: 1 }]);
});

test("where it is not, that is said, and the plan is as it stands", () => {
  const { mixed, recruited, refused, some } = asked(2);
  expect([mixed.posts, recruited, some]).toEqual([plan.posts, undefined, false]);
  expect(refused).toMatch(
    /^Nobody can be recruited on 1 November 2024\. This post is on point "B" of "s" on 2025-04-01/,
  );
});
