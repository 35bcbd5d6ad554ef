import { expect, test } from "vitest";
import { readPlan } from "../../plan/index.ts";
import { applyChanges, readChanges } from "../index.ts";

const plan = readPlan({
  outturn: 1,
  title: "Planners",
  years: { from: "2025/26", to: "2025/26" },
  posts: [{ id: "planner", pay: { fullCost: 60_000 }, start: { from: "2025-09-01", to: "2026-01-31" } }],
});

test("late recruitment and a later programme move both ends", () => {
  for (const change of ["delay-starts", "move-programme"]) {
    const moved = applyChanges(plan, readChanges([{ change, months: 2 }]));
    expect(moved.posts[0]!.starts).toEqual([
      { on: "2025-11-01", count: 1, within: { from: "2025-11-01", to: "2026-03-31" } },
    ]);
  }
});
