import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readPlanText, writePlanText } from "../../packages/core/src/yaml/index.ts";

const plan = readPlanText(readFileSync(new URL("whole-plan.yaml", import.meta.url), "utf8"), "whole-plan.yaml");

test("a plan with a bit of everything is read in whole units with every default filled in", () => {
  expect(plan.years).toEqual({ from: "2024/25", to: "2026/27" });
  expect(plan.payScales).toEqual({
    local: [
      {
        from: "2024-04-01",
        points: [
          { point: "SW1", salary: 4_200_000 },
          { point: "TM1", salary: 5_200_000 },
        ],
      },
    ],
  });
  expect(plan.payAwards[0]).toEqual({
    scale: "njc",
    from: "2025-04-01",
    award: { percent: 30_000 },
    status: "assumed",
    source: { title: "MTFS assumption" },
  });
  expect(plan.onCosts.pension).toEqual([{ from: "2023-04-01", rate: 200_000, source: { title: "placeholder" } }]);
  expect(plan.vacancyFactor).toEqual({ percent: 50_000, except: [{ is: "agency-covered" }] });
  expect(plan.agencyRates["social-worker"]).toMatchObject({ is: "weekly", perWeek: 180_000 });
  expect(plan.posts[0]).toMatchObject({
    count: 4,
    pay: { is: "scale", scale: "njc", point: "28", top: "35" },
    starts: [{ on: "2024-09-01", count: 4 }],
    cover: [{ agency: "social-worker", from: "2024-07-01", handover: false }],
    afterEnd: { absorbed: [{ on: "2026-03-01", count: 4 }] },
    tags: { recommendation: "R3", type: "front-line" },
  });
  expect(plan.lines.map(({ sum }) => sum)).toEqual([
    { is: "fixed", amount: 5_000_000, from: "2024-09-01", to: "2025-08-31" },
    { is: "yearly", perYear: [{ year: "2024/25", amount: 10_000_000 }], growth: 80_000 },
    {
      is: "yearly",
      perYear: [
        { year: "2024/25", amount: 62_800_000 },
        { year: "2025/26", amount: 135_900_000 },
      ],
      from: "2024-09-01",
      to: "2026-02-28",
    },
  ]);
  expect(plan.savings[0]).toMatchObject({ delivered: 900_000, slips: { months: 3 }, dependsOn: [] });
  expect(plan.funding[0]!.pays).toEqual({ teams: ["Care leavers"], tags: [], posts: [], lines: [] });
  expect(plan.expect).toMatchObject({ fte: 40_000, toNearest: 100_000 });
  expect(plan.scenarios[0]!.changes[0]).toMatchObject({ change: "use-agency", where: { team: "Care leavers" } });
});

test("it is written as people would write it, and read again", () => {
  const written = writePlanText(plan);
  expect(written).toContain("perYear:\n      2024/25: 628000\n      2025/26: 1359000\n");
  expect(written).toContain("supplement:\n      - amount: 5000\n");
  expect(readPlanText(written, "plan.yaml")).toStrictEqual(plan);
});
