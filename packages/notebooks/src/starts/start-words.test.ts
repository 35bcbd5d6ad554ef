import { forecast, readPlan } from "@outturn/core";
import { calibrateLine, weeksDelay, weeksMove } from "@outturn/core/questions";
import { applyChanges, type Change } from "@outturn/core/scenario";
import { expect, test } from "vitest";
import { startWords } from "./start-words.ts";

const years = { from: "2024/25", to: "2025/26" };
const posts = readPlan({
  ...{ outturn: 1, title: "Posts", years },
  posts: [{ id: "lead", title: "Lead", pay: { fullCost: 36500 }, start: "2024-04-01" }],
  conventions: { partMonth: "days-of-year" },
});

const told = (changes: readonly Change[]) => {
  const base = forecast(posts);
  return startWords({
    base,
    made: forecast(applyChanges(posts, changes)),
    week: weeksDelay(posts),
    move: weeksMove(posts),
  });
};

test("the plan as it stands is told by what a week is worth, and by the gap", () => {
  // £36,500 a year is £100 a day.
  expect(told([])).toEqual([
    "A week's delay of every start is worth £700.",
    "Cost £73,000; the plan names no funding, so all of it is unfunded.",
  ]);
});

test("starts that are moved are told by what they save in each year", () => {
  const said = told([{ change: "delay-starts", by: { days: 375 } }]);
  expect(said[0]).toBe("These starts save £37,500: £36,500 less in 2024/25 and £1,000 less in 2025/26.");
  expect(said[1]).toContain("A week's delay of every start is worth £700, from the plan as it stands.");
});

test("a line has no starts to move, and what its sums imply is said first", () => {
  const plan = readPlan({
    ...{ outturn: 1, title: "As printed", years },
    lines: [
      {
        ...{ id: "staff", title: "Staffing", kind: "staff", from: "2024-09-01", to: "2026-02-28" },
        perYear: { "2024/25": "628k", "2025/26": "£1.359m" },
      },
    ],
  });
  const made = forecast(plan);
  const ramp = calibrateLine(plan, plan.lines[0]!);
  const [first, second] = startWords({ made, base: made, week: weeksDelay(plan), move: weeksMove(plan), ramp });
  expect(first).toBe("Staffing: the cost of 2024/25 is that of people who start 1.917 months late on average.");
  expect(second).toContain("Add them to the plan under posts");
});

test("a plan of neither says what is missing", () => {
  const plan = readPlan({ outturn: 1, title: "Empty", years });
  const made = forecast(plan);
  expect(startWords({ made, base: made, week: weeksDelay(plan), move: weeksMove(plan) })[0]).toBe(
    "This plan has no starts to move: it lists no posts.",
  );
});
