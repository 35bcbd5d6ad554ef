import { expect, test } from "vitest";
import { cost, forecastOf, plan } from "./ask.ts";

test("eight planning posts: £257,510 a year less £100,000 of fees, funded to the penny from January 2018", () => {
  const fees = { "2017/18": -25000, "2018/19": -100000, "2019/20": -100000 };
  const budget = { "2017/18": 39377.5, "2018/19": 157510, "2019/20": 157510 };
  const of = plan({
    years: { from: "2017/18", to: "2019/20" },
    posts: [{ id: "planners", count: 8, pay: { fullCost: 257510, for: 8 }, start: "2018-01-01" }],
    lines: [{ id: "fees", perYear: fees }],
    funding: [
      { id: "budget", kind: "revenue", recurrent: true, perYear: budget, carryForward: "none", status: "confirmed" },
    ],
  });
  expect(cost(of, "2017/18")).toBe("39377.50"); // a quarter of £257,510 is £64,377.50; less £25,000
  expect(cost(of, "2018/19")).toBe("157510.00");
  expect(Object.values(forecastOf(of).gap.confirmed)).toEqual([0, 0, 0]);
});
