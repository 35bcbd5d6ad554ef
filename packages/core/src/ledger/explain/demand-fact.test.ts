import { expect, test } from "vitest";
import { rework } from "../../../../../test/support/rework.ts";
import { readPlan } from "../../plan/index.ts";
import { published } from "../../rates/index.ts";
import { compile } from "../../timeline/index.ts";
import { cost } from "../cost.ts";
import { lineFact } from "./line-fact.ts";

const plan = readPlan({
  ...{ outturn: 1, title: "Placements", years: { from: "2026/27", to: "2027/28" } },
  demand: [
    {
      ...{ id: "foster", title: "Foster care", opening: { count: 300, on: "2026-03-31" }, growth: { percent: 8 } },
      ...{ leavers: { "2026-09-14": 2 }, inflation: { percent: 3 } },
      prices: [
        { from: "2026-04-01", perWeek: 600, source: "Framework" },
        { from: "2026-09-20", perWeek: 640.5 },
      ],
    },
  ],
});

test("every month of a line that demand makes is explained by days and prices, and comes to the ledger's penny", () => {
  const ledger = cost(compile(plan, published));
  const first = 2026 * 12 + 3;
  for (let month = first; month < first + 24; month += 1) {
    const explanation = lineFact(plan, 0, month, false);
    expect(explanation.rule).toBe("placement-cost");
    expect(rework(explanation)).toBe(explanation.value);
    expect(explanation.value).toBe(
      plan.lines[0]!.sum.is === "yearly" ? plan.lines[0]!.sum.profile![month - first]!.amount : 0,
    );
    expect([...ledger.amounts]).toContain(explanation.value);
  }
  expect(JSON.stringify(lineFact(plan, 0, first, false))).toContain("Framework");
  expect(JSON.stringify(lineFact(plan, 0, first + 12, false))).toContain("price-risen");
});
