import { expect, test } from "vitest";
import { readPlan } from "../index.ts";
import { groupsOf } from "./people.ts";

test("people are grouped by start, earliest first, and cut where cover and vacancies stop counting", () => {
  const { posts } = readPlan({
    outturn: 1,
    title: "A plan",
    years: { from: "2024/25", to: "2024/25" },
    agencyRates: { a: { perWeek: 1 } },
    posts: [
      {
        id: "p",
        people: 2,
        pay: { fullCost: 1 },
        starts: [
          { on: "2024-10-01", count: 1 },
          { on: "2024-09-01", count: 2 },
        ],
        cover: { agency: "a", from: "2024-06-01", count: 3 },
        vacant: [{ from: "2024-12-01", to: "2024-12-31", count: 5 }],
      },
    ],
  });
  expect(groupsOf(posts[0]!)).toEqual([
    { start: "2024-09-01", before: 0 },
    { start: "2024-09-01", before: 3 },
    { start: "2024-10-01", before: 4 },
    { start: "2024-10-01", before: 5 },
  ]);
});
