import { expect, test } from "vitest";
import { inSentences, placeholderWarning } from "../../packages/core/src/tables/index.ts";
import { component, cost, forecastOf, notesOf, plan, withChanges } from "./ask.ts";

test("eight planning posts: £257,510 a year less £100,000 of fees, funded to the penny from January 2018", () => {
  const fees = { "2017/18": 25000, "2018/19": 100000, "2019/20": 100000 };
  const budget = { "2017/18": 39377.5, "2018/19": 157510, "2019/20": 157510 };
  const of = plan({
    years: { from: "2017/18", to: "2019/20" },
    posts: [{ id: "planners", count: 8, pay: { fullCost: 257510, for: 8 }, start: "2018-01-01" }],
    lines: [{ id: "fees", income: true, perYear: fees }],
    funding: [
      { id: "budget", kind: "revenue", recurrent: true, perYear: budget, carryForward: "none", status: "confirmed" },
    ],
  });
  expect(cost(of, "2017/18")).toBe("39377.50"); // a quarter of £257,510 is £64,377.50; less £25,000
  expect(cost(of, "2018/19")).toBe("157510.00");
  expect(Object.values(forecastOf(of).cost.gross!)).toEqual([6437750, 25751000, 25751000]);
  expect(Object.values(forecastOf(of).cost.income!)).toEqual([-2500000, -10000000, -10000000]);
  expect(Object.values(forecastOf(of).gap.confirmed)).toEqual([0, 0, 0]);
  expect(inSentences(forecastOf(of))[0]).toContain(
    "That is net of income of £25,000 in 2017/18, £100,000 in 2018/19 and £100,000 in 2019/20; gross it costs £64,378 in 2017/18",
  );
});

test("an interim director at £995 a day and a fee of 16%: 1 April to 22 May by twelfths of 260 days are £42,755.04", () => {
  const of = plan({
    years: { from: "2019/20", to: "2019/20" },
    agencyRates: { interim: { perDay: 995, daysPerWeek: 5, weeksPerYear: 52, fee: "16%" } },
    onCosts: { pension: [{ from: "2019-04-01", rate: "20%" }] },
    posts: [
      {
        id: "director",
        pay: { salary: 100000 },
        start: "2019-05-23",
        cover: { agency: "interim", from: "2019-04-01", to: "2019-05-22" },
      },
    ],
  });
  // £1,154.20 × 260 = £300,092 a year: £25,007.67, and 22 of the 31 days of May £17,747.37 of £25,007.66
  expect(component(of, "agency", "2019/20")).toBe("42755.04");
  expect(forecastOf(of).ratesUsed.find(({ rate }) => rate === "agency")?.value).toBe(
    "£1,154.20 a day (£995 and a fee of 16%), 5 a week, 52 weeks a year",
  );
});

test("where agency workers take three of the eight posts, each part is said to share the one sum", () => {
  const of = withChanges(
    {
      years: { from: "2018/19", to: "2018/19" },
      agencyRates: { interim: { perWeek: 1000 } },
      posts: [{ id: "planners", count: 8, pay: { fullCost: 257510, for: 8 }, start: "2018-04-01" }],
    },
    { change: "use-agency", count: 3, rate: "interim", where: { id: "planners" } },
  );
  const words = inSentences(forecastOf(of, "s")).join(" ");
  expect(words.match(/one sum for 8 posts together/g)).toHaveLength(2);
  // five eighths of £257,510; and three times four months at £4,285.71, seven at £4,428.57 and one at £4,000
  expect(component(of, "full-cost", "2018/19", "s")).toBe("160943.75");
  expect(component(of, "agency", "2018/19", "s")).toBe("156428.49");
});

test("a sum that is a placeholder is said so at the head and in the notes, as a rate is", () => {
  const of = plan({
    years: { from: "2029/30", to: "2029/30" },
    lines: [{ id: "shortfall", perYear: { "2029/30": 3_643_000 } }],
    funding: [
      {
        ...{ id: "nndr", title: "Growth Protection Reserve", kind: "reserve", opening: "£6.0m" },
        ...{ status: "confirmed", source: "placeholder" },
      },
    ],
  });
  expect(placeholderWarning(forecastOf(of))).toBe(
    "Placeholder in use: Growth Protection Reserve. Put in your own before you publish a figure.",
  );
  expect(notesOf(of, "placeholder-sum")).toEqual([
    "The figures of Growth Protection Reserve are a placeholder: put in your own before you publish a figure.",
  ]);
});
