import { forecast, PlanError, readPlan } from "@outturn/core";
import { expect, test } from "vitest";
import { type Beginning, blankDraft, draftFrom } from "./new-plan.ts";

const typed: Beginning = {
  ...{ organisation: "Anyshire", from: "2026/27", to: "2027/28", post: "Social worker", count: "2", salary: "£38,000" },
  ...{ start: "2026-04-01", pension: "20", source: "Growth", perYear: "£100k" },
};

test("a blank plan can be read, and costs nothing", () => {
  const plan = readPlan(blankDraft(2026));
  expect(plan.years).toEqual({ from: "2026/27", to: "2028/29" });
  expect(Object.values(forecast(plan).cost.total)).toEqual([0, 0, 0]);
});

test("a few answers are a plan with a post and a source of money", () => {
  const { posts, funding } = readPlan(draftFrom(typed));
  expect(posts[0]).toMatchObject({ title: "Social worker", count: 2, starts: [{ on: "2026-04-01", count: 2 }] });
  expect(funding[0]!.perYear.map(({ year, amount }) => [year, amount])).toEqual([
    ["2026/27", 10_000_000],
    ["2027/28", 10_000_000],
  ]);
});

test("answers that are empty leave their part out", () => {
  const plan = readPlan(draftFrom({ ...typed, organisation: "", post: "", source: "" }));
  expect([plan.posts, plan.funding, plan.title]).toEqual([[], [], "A new plan"]);
});

test("what is typed amiss stays as it was typed, for the checks to say", () => {
  const draft = draftFrom({ ...typed, count: "two", start: "1/4/26", from: "26", perYear: "much" });
  expect(draft.posts).toMatchObject([{ count: "two", start: "1/4/26" }]);
  expect(() => readPlan(draft)).toThrow(PlanError);
});
