import fc from "fast-check";
import { expect, test } from "vitest";
import { caseloadChart } from "../../packages/core/src/charts/index.ts";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { readPlan, writePlan } from "../../packages/core/src/plan/index.ts";
import { caseloadForecasts } from "../../packages/core/src/questions/index.ts";
import { caseloadSays } from "../../packages/core/src/tables/index.ts";
import { runs } from "../support/runs.ts";

const years = { from: "2016/17", to: "2016/17" };

/** A plan of one caseload, with posts that arrive. */
const planOf = (caseload: object, posts: readonly object[] = [], count = 2_800) =>
  readPlan({
    ...{ outturn: 1, title: "Caseloads", years, posts, agencyRates: { weekly: { perWeek: 1_800 } } },
    demand: [{ id: "cases", unit: "cases", opening: { count, on: "2016-03-31" } }],
    caseloads: [
      {
        ...{ id: "work", title: "Social work", worker: "social worker", cases: ["cases"], workers: { posts: [] } },
        ...{ target: { cases: 18, source: "Practice standard" }, ...caseload },
      },
    ],
  });
const monthsOf = (...given: Parameters<typeof planOf>) => caseloadForecasts(forecast(planOf(...given)))[0]!.months;
const post = (id: string, count: number, start: string) => ({ id, count, start, pay: { fullCost: 50_000 } });

test("2,800 cases at 18 each need 156 whole workers, and more posts where some are vacant or away", () => {
  expect(monthsOf({})[0]).toMatchObject({ workersNeeded: 156, postsNeeded: 156 });
  expect(monthsOf({ away: "12%" })[0]).toMatchObject({ workersNeeded: 156, postsNeeded: 178 }); // 177.3
});

test("Manchester 2016: 6,192 cases, 258 workers and 86 more: from 24 each to 18; 14 managers more at 6.1 each", () => {
  const months = monthsOf(
    {
      ...{ workers: { posts: ["worker"] }, inPost: { workers: 258, managers: 43 } },
      managers: { posts: ["manager"], span: 6.14, source: "86 ÷ 14" },
    },
    [post("worker", 86, "2016-11-01"), post("manager", 14, "2016-09-01")],
    6_192,
  );
  expect(months.map(({ caseload }) => caseload)).toEqual([...Array(7).fill(2_400), ...Array(5).fill(1_800)]);
  expect(months[0]).toMatchObject({ workersNeeded: 344, managersNeeded: 57, managers: 430_000 });
  expect(months[5]).toMatchObject({ managers: 570_000 });
});

test("two newly qualified are not two workers, and an agency worker carries what the plan says", () => {
  const [month] = monthsOf(
    {
      ...{ workers: { posts: ["new", "locum"] }, agencyShare: "50%", inPost: { workers: 8 } },
      newlyQualified: { posts: ["new"], share: "60%", source: "Employer standards" },
    },
    [
      post("new", 2, "2016-04-01"),
      { ...post("locum", 2, "2017-02-01"), cover: { agency: "weekly", from: "2016-04-01" } },
    ],
    180,
  ).slice(0, 1);
  expect(month).toMatchObject({ newlyQualified: 20_000, workers: 120_000, agency: 20_000 });
  expect(month!.caseload).toBe(1_765); // 180 ÷ (8 + 2 × 0.6 + 2 × 0.5) = 180 ÷ 10.2
  expect(month!.workersNeeded).toBe(12); // 10, and 0.8 and 1 that the four do not carry
});

test("it says what is needed, what the posts give, when the target is met and on what that rests", () => {
  const found = caseloadForecasts(
    forecast(planOf({ workers: { posts: ["worker"] }, inPost: { workers: 140 } }, [post("worker", 16, "2016-09-01")])),
  )[0]!;
  expect(caseloadSays(found)).toEqual([
    "Social work: 2,800 cases at the end of April 2016, at 18 each (Practice standard), need 156 social workers in post; so they do at the end of March 2017.",
    "With the plan's posts 140 FTE in post have 20 each at the end of April 2016, and 156 FTE in post have 17.95 each at the end of March 2017.",
    "The target is met first at the end of September 2016, and at each month's end after that.",
  ]);
  const chart = caseloadChart(found);
  expect(chart.title).toBe("Cases each go from 20 in April 2016 to 17.95 in March 2017, against a target of 18");
  expect(JSON.stringify(chart.spec)).toContain('"+16"');
  expect(chart.table.rows).toHaveLength(12);
});

test("as many workers as are needed meet the target, and one fewer do not", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 100, max: 4_000 }), (count, target) => {
      const withWorkers = (workers: number) =>
        monthsOf({ target: { cases: target / 100, source: "Policy" }, inPost: { workers } }, [], count)[0]!;
      const { workersNeeded } = withWorkers(1);
      expect(count * 100 <= workersNeeded * target).toBe(true);
      expect(count * 100 > (workersNeeded - 1) * target).toBe(true);
    }),
    { numRuns: runs(50) },
  );
});

test("caseloads are written as they were read", () => {
  const plan = planOf(
    {
      ...{ workers: { posts: ["worker"] }, inPost: { workers: 140.5, managers: 20, source: "List" }, away: 0.1 },
      ...{ agencyShare: 0.8, managers: { posts: ["worker"], span: 6, source: "Standard" } },
      newlyQualified: { posts: ["worker"], share: 0.6, source: "Standard" },
    },
    [post("worker", 1, "2016-09-01")],
  );
  expect(readPlan(writePlan(plan))).toEqual(plan);
});
