import { expect, test } from "vitest";
import { financialYear } from "../calendar/index.ts";
import type { Explanation } from "../formula/index.ts";
import { type Millionths, pence } from "../money/index.ts";
import type { FundingSource } from "../plan/index.ts";
import { explainFunding } from "./explain-funding.ts";
import { fund } from "./fund.ts";
import type { FundedPlan } from "./funding.ts";

const [first, second] = [financialYear("2024/25"), financialYear("2025/26")];
const both = (amount: number) => [first, second].map((year) => ({ year, amount: pence(amount * 100) }));

const growth: FundingSource = {
  id: "mtfs-growth",
  title: "Growth already in the MTFS",
  kind: "revenue",
  recurrent: true,
  perYear: both(1_000_000),
  carryForward: "all",
  status: "conditional",
  dependsOn: ["s1"],
  source: { title: "Improvement Plan report", reference: "CF/22/24-25" },
};
const plan: FundedPlan = {
  years: { from: first, to: second },
  lines: [],
  savings: [
    {
      id: "s1",
      title: "Savings of other services",
      perYear: both(500_000),
      delivered: 900_000 as Millionths,
      slips: { months: 0 },
      dependsOn: [],
      source: { title: "MTFS savings schedule" },
    },
  ],
  funding: [growth],
};
const costs = [
  {
    row: "printed-plan",
    id: "printed-plan",
    of: "line" as const,
    tags: {},
    spend: "revenue" as const,
    byYear: [628_000_00, 1_359_000_00].map(pence),
  },
];
const funding = fund(plan, costs);

const outline = ({ figure, value, as, again, parts = [] }: Explanation, depth = 0): string[] => [
  `${"  ".repeat(depth)}${as === undefined ? "" : `${as}: `}${figure} ${value / 100}${again ? " (above)" : ""}`,
  ...parts.flatMap((part) => outline(part, depth + 1)),
];

test("a gap is taken back through the draw to the plan's own sums, each figure explained once", () => {
  const tree = explainFunding(funding, ["gap", "total", "2025/26"])!;
  expect(outline(tree)).toEqual([
    "gap.total.2025/26 87000", // 1,359,000 - 322,000 - 950,000
    "  cost: cost.total.2025/26 1359000",
    "  applied: funding.applied.2025/26 1272000",
    "    funding.applied.mtfs-growth.2025/26 1272000",
    "      left: funding.left.mtfs-growth.2025/26 1359000",
    "        cost: cost.total.2025/26 1359000 (above)",
    "      carriedIn: funding.carriedIn.mtfs-growth.2025/26 322000",
    "        funding.carriedOut.mtfs-growth.2024/25 322000",
    "          unspent: funding.unspent.mtfs-growth.2024/25 322000",
    "            carriedIn: funding.carriedIn.mtfs-growth.2024/25 0",
    "            available: funding.available.mtfs-growth.2024/25 950000",
    "              off: funding.shortfalls.mtfs-growth.2024/25 50000",
    "                funding.borne.mtfs-growth.s1.2024/25 50000",
    "                  shortfall: savings.undelivered.s1.2024/25 50000",
    "                    achieved: savings.delivered.s1.2024/25 450000",
    "                      slipped: savings.slipped.s1.2024/25 500000",
    "            applied: funding.applied.mtfs-growth.2024/25 628000",
    "              left: funding.left.mtfs-growth.2024/25 628000",
    "                cost: cost.total.2024/25 628000",
    "              carriedIn: funding.carriedIn.mtfs-growth.2024/25 0 (above)",
    "              available: funding.available.mtfs-growth.2024/25 950000 (above)",
    "      available: funding.available.mtfs-growth.2025/26 950000",
    "        off: funding.shortfalls.mtfs-growth.2025/26 50000",
    "          funding.borne.mtfs-growth.s1.2025/26 50000",
    "            shortfall: savings.undelivered.s1.2025/26 50000",
    "              achieved: savings.delivered.s1.2025/26 450000",
    "                slipped: savings.slipped.s1.2025/26 500000",
  ]);
  expect(tree.rule).toBe("gap");
  expect(tree.cite).toBe("Outturn convention C15");
});

test("a sum of the plan comes with the source that the plan gives for it", () => {
  const tree = explainFunding(funding, ["funding", "available", "mtfs-growth", "2024/25"])!;
  expect(tree.inputs).toEqual([
    {
      name: "given",
      value: 1_000_000_00,
      unit: "pence",
      source: { title: "Improvement Plan report", reference: "CF/22/24-25" },
    },
    { name: "off", value: 50_000_00, unit: "pence" },
  ]);
  const delivered = explainFunding(funding, ["savings", "delivered", "s1", "2024/25"])!;
  expect(delivered.inputs![0]).toEqual({
    name: "delivered",
    value: 900_000,
    unit: "millionths",
    source: { title: "MTFS savings schedule" },
  });
});

test("a cost is explained by whoever knows it, once", () => {
  const parts = [{ figure: "a fact", value: 135_900_000 }];
  const asked: string[] = [];
  const tree = explainFunding(funding, ["gap", "confirmed", "2025/26"], (path, value) => {
    asked.push(path.join(" "));
    return { figure: path.join("."), value, parts };
  })!;
  expect(outline(tree)).toEqual([
    "gap.confirmed.2025/26 1359000",
    "  cost: cost.total.2025/26 1359000",
    "    a fact 1359000",
    "  applied: funding.confirmed.applied.2025/26 0",
  ]);
  explainFunding(funding, ["gap", "total", "2025/26"], (path, value) => {
    asked.push(path.join(" "));
    return { figure: path.join("."), value, parts };
  });
  expect(asked).toEqual(["cost total 2025/26", "cost total 2025/26", "cost total 2024/25"]);
});

test("a source that pays only some costs names their rows", () => {
  const fenced = { ...growth, dependsOn: [], pays: { teams: [], tags: [], posts: [], lines: ["legal"] } };
  const legal = { ...costs[0]!, row: "legal", id: "legal", byYear: [pence(500), pence(700)] };
  const apart = fund({ ...plan, savings: [], funding: [fenced] }, [...costs, legal]);
  expect(outline(explainFunding(apart, ["funding", "left", "mtfs-growth", "2025/26"])!)).toEqual([
    "funding.left.mtfs-growth.2025/26 7",
    "  cost: funding.reach.mtfs-growth.2025/26 7",
    "    cost.byLine.legal.2025/26 7",
  ]);
});

test("a figure that is not there has no explanation", () => {
  for (const path of [
    ["gap", "total", "2030/31"],
    ["gap", "all", "2024/25"],
    ["gap", "total", "more", "2024/25"],
    ["funding", "applied", "nobody", "2024/25"],
    ["funding", "confirmed", "applied", "mtfs-growth", "2024/25"],
    ["funding", "toString", "mtfs-growth", "2024/25"],
    ["savings", "delivered", "s2", "2024/25"],
    ["savings", "toString", "s1", "2024/25"],
    ["lines", "overspend", "s1", "2024/25"],
    ["2024/25"],
    [],
  ])
    expect(explainFunding(funding, path)).toBeUndefined();
});
