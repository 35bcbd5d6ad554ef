import { expect, test } from "vitest";
import { readPlan, writePlan } from "../plan/index.ts";
import { contract } from "./contract.ts";
import { explain } from "./explain.ts";
import { explanation } from "./explanation.ts";
import { forecast } from "./forecast.ts";

const plan = (start: unknown, others: object = {}) =>
  readPlan({
    outturn: 1,
    title: "Planners",
    years: { from: "2025/26", to: "2025/26" },
    posts: [{ id: "planner", title: "Planner", pay: { fullCost: 60_000 }, start }],
    ...others,
  } as never);
const range = { from: "2025-09-01", to: "2026-01-31" };
const total = (of: ReturnType<typeof plan>): number => forecast(of).cost.total["2025/26" as never]!;

test("a start of which a range is known is its earliest day unless the plan says otherwise", () => {
  expect(total(plan(range))).toBe(3_500_000); // seven months of £5,000
  expect(total(plan(range, { conventions: { startIn: "latest" } }))).toBe(1_016_129); // two months and 1 of 31 days
  expect(plan(range, { conventions: { startIn: "middle" } }).posts[0]!.starts[0]!.on).toBe("2025-11-16");
});

test("both ends stand beside the cost shown, and a full year does not depend on the start", () => {
  const shown = forecast(plan(range, { conventions: { startIn: "middle" } }));
  const ends = shown.ranges.flatMap((one) => one.ends.map(({ cost }) => [cost.total, cost.fullYearTotal]));
  expect(ends).toEqual([
    [{ "2025/26": 3_500_000 }, 6_000_000],
    [{ "2025/26": 1_016_129 }, 6_000_000],
  ]);
  expect(shown.cost.fullYearTotal).toBe(6_000_000);
});

test("an explanation says which day is taken and by which convention", () => {
  const lines = explanation(explain(forecast(plan(range)), "cost.byPost.planner.2025-09")!);
  expect(JSON.stringify(lines)).toContain(
    "for someone starting on 1 September 2025 (the earliest day of 1 September 2025 to 31 January 2026, by startIn)",
  );
});

test("a plan is written as it is read, one start or several", () => {
  const one = plan(range, { conventions: { startIn: "latest" } });
  expect(readPlan(writePlan(one))).toStrictEqual(one);
  const posts = [{ id: "p", pay: { fullCost: 1 }, starts: [{ on: range, count: 2 }, { on: "2025-05-01" }] }];
  const several = plan(undefined, { posts });
  expect(readPlan(writePlan(several))).toStrictEqual(several);
});

test("a plan whose starts are known has no word of it in JSON", () => {
  const json = contract(forecast(plan("2025-09-01")));
  expect("ranges" in json || "startIn" in json.conventions).toBe(false);
});
