import { expect, test } from "vitest";
import { readPlan } from "../read/read-plan.ts";
import { writePlan } from "./write-plan.ts";

test("a budget with everything in it, and claims, read back as they were written", () => {
  const plan = readPlan({
    outturn: 1,
    title: "A plan",
    years: { from: "2024/25", to: "2026/27" },
    budget: {
      base: [{ id: "services", title: "Services", amount: "£2m", source: "MTFS" }],
      inflation: [{ id: "prices", percent: { "2024/25": 2.5 }, of: "£1m" }],
      pay: [{ id: "award", change: { "2024/25": -100.5 } }],
      pressures: [
        { id: "placements", demand: "children", each: 50_000 },
        { id: "team", fullYear: "£1.2m", from: "2024-10-01" },
      ],
      growth: [{ id: "once", change: { "2025/26": "£200k" }, recurrent: false }],
      demand: [{ id: "children", count: 533.25, growth: { percent: 8 } }],
      funding: [
        { id: "tax", kind: "council-tax", perYear: { "2024/25": "£2m" }, growth: { percent: 4.99 } },
        { id: "grant", kind: "grant", recurrent: false, perYear: { "2025/26": 5 } },
      ],
      reserves: [{ id: "general", opening: "£1m", in: { "2024/25": 10 }, out: { "2025/26": 20 } }],
      virements: [{ from: "services", to: "team", perYear: { "2024/25": 1000 } }],
    },
    claims: ["628k + 1.359m = 1.987m", { says: "37 posts", source: "paragraph 3" }],
  });
  expect(plan.budget?.demand[0]).toMatchObject({ count: 53_325, year: "2023/24", growth: 80_000 });
  expect(readPlan(writePlan(plan))).toStrictEqual(plan);
});

test.each([
  [{ id: "a", change: {}, fullYear: 5 }, "choose-one"],
  [{ id: "a", fullYear: 5 }, "choose-one"],
  [{ id: "a", fullYear: 5, from: "2030-10-01" }, "year-outside-plan"],
  [{ id: "a", fullYear: 5, from: "2024-10-01", recurrent: false }, "does-not-apply"],
  [{ id: "a", change: { "2024/25": 5 }, of: 7 }, "does-not-apply"],
  [{ id: "a", demand: "nobody", each: 5 }, "unknown-budget-line"],
  [{ id: "base", change: { "2024/25": 5 } }, "double-id"],
])("growth of %j is the issue %s", (growth, code) => {
  const plan = {
    outturn: 1,
    title: "A plan",
    years: { from: "2024/25", to: "2024/25" },
    budget: { base: 1, growth: [growth] },
  };
  expect(() => readPlan(plan)).toThrow(code);
});
