import { describe, expect, test } from "vitest";
import { readPlan } from "../plan/index.ts";
import { forecast } from "./index.ts";

const years = { from: "2017/18", to: "2019/20" };
const planning = (post: object) =>
  readPlan({
    outturn: 1,
    title: "More planners",
    years,
    posts: [{ id: "planner", count: 8, start: "2018-01-01", ...post }],
  });

describe("one sum for several posts", () => {
  const pay = { fullCost: 257510, for: 8 };

  test("costs exactly that sum a year, and a quarter of it in a quarter", () => {
    const { byPost, fullYear } = forecast(planning({ pay })).cost;
    // £257,510 ÷ 4 = £64,377.50; eight posts at £32,188.75 each would come to £64,377.52
    expect(byPost.planner).toEqual({ "2017/18": 6437750, "2018/19": 25751000, "2019/20": 25751000 });
    expect(fullYear.planner).toBe(25751000);
  });

  test("is the same whatever the posts' FTE, which is counted", () => {
    const { cost, staff } = forecast(planning({ pay, fte: 0.6 }));
    expect(Object.values(cost.byPost.planner!)).toEqual([6437750, 25751000, 25751000]);
    expect(Object.values(staff.fteAtYearEnd)).toEqual([48_000, 48_000, 48_000]);
  });

  test("is shared by running total where posts start on different days: the first five have five eighths", () => {
    const starts = [
      { on: "2018-01-01", count: 5 },
      { on: "2018-07-01", count: 3 },
    ];
    const { start: _, ...post } = { pay, starts, start: undefined };
    const { cost } = forecast(
      readPlan({ outturn: 1, title: "More planners", years, posts: [{ id: "planner", count: 8, ...post }] }),
    );
    // 5/8 of £257,510 is £160,943.75; the other £96,566.25 for nine months of twelve is £72,424.69
    expect(cost.byPost.planner).toEqual({ "2017/18": 4023594, "2018/19": 16094375 + 7242469, "2019/20": 25751000 });
    expect(Object.values(cost.byMonth)[15]).toBe(2145917); // a twelfth of it all, period 4: 8,583,667 - 6,437,750
  });
});
