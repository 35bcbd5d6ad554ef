import type { PlanSpec } from "../../packages/core/src/plan/index.ts";

/** A plan with records of every section, each with much in it that may go wrong. */
export const richPlan = {
  outturn: 1,
  title: "A rich plan",
  source: { title: "Cabinet report", date: "2024-07-08" },
  years: { from: "2024/25", to: "2026/27" },
  conventions: { increments: "april" },
  payScales: { local: [{ from: "2023-04-01", points: { A: 30_000, B: 32_000, C: 34_000 } }] },
  payAwards: [
    { scale: "local", from: "2025-04-01", percent: 3, points: ["A", "B"], status: "assumed" },
    { scale: "salaries", from: "2025-04-01", flat: 900, status: "agreed" },
  ],
  onCosts: {
    employerNi: [{ from: "2024-04-06", rate: 0.138, monthlyThreshold: 758 }],
    pension: [{ from: "2023-04-01", rate: 0.2 }],
    apprenticeshipLevy: 0.005,
  },
  vacancyFactor: { percent: 5, except: ["agency-covered", { team: "Legal" }, "tag: type: front-line"] },
  agencyRates: { worker: { perWeek: 1800 }, hourly: { perHour: 40, hoursPerWeek: 37, weeksPerYear: 46 } },
  posts: [
    {
      id: "social-worker",
      team: "Care leavers",
      count: 2,
      pay: { scale: "local", point: "A", top: "B" },
      starts: [{ on: "2024-09-01" }, { on: "2024-10-01" }],
      cover: { agency: "worker", from: "2024-07-01" },
    },
    {
      id: "manager",
      pay: { scale: "njc", point: 35, top: 38 },
      start: "2024-09-01",
      supplement: [{ amount: 5000, from: "2024-10-01", to: "2025-09-30" }],
      agencyShare: { share: 0.25, agency: "hourly" },
    },
    {
      id: "solicitor",
      team: "Legal",
      pay: { salary: [{ from: "2024-04-01", amount: 52_000 }] },
      start: "2024-09-01",
      end: "2026-02-28",
      vacant: [{ from: "2025-01-01", to: "2025-02-28" }],
      afterEnd: { absorbed: [{ on: "2026-03-01", count: 1 }] },
    },
    { id: "clerk", pay: { inLine: "training" }, start: "2024-09-01", tags: { type: "front-line" } },
    {
      id: "adviser",
      pay: { fullCost: 60_000 },
      start: "2024-09-01",
      cover: [
        { agency: "worker", from: "2024-05-01", to: "2024-06-30" },
        { agency: "hourly", from: "2024-07-01", to: "2024-08-31" },
      ],
    },
  ],
  lines: [
    { id: "legal", amount: 50_000, from: "2024-09-01", to: "2025-08-31", budget: { "2024/25": 40_000 } },
    { id: "training", perYear: { "2024/25": 100_000 }, growth: { percent: 8 } },
    {
      id: "agency",
      kind: "staff",
      perYear: { "2024/25": "628k", "2025/26": "£1.359m" },
      from: "2024-09-01",
      to: "2026-02-28",
      afterEnd: { absorbed: "2026-06-01" },
      agencyPremium: { share: 0.2, agency: 1800, employed: 1200 },
    },
    { id: "moving", amount: 9000, on: "2024-09-01", tags: { place: "town hall" } },
  ],
  savings: [
    { id: "buildings", perYear: { "2024/25": 500_000 }, delivered: 0.9 },
    { id: "fleet", perYear: { "2025/26": 90_000 }, slips: { months: 3 }, dependsOn: ["buildings"] },
    { id: "post-room", perYear: { "2025/26": 20_000 }, dependsOn: ["fleet"] },
  ],
  funding: [
    {
      id: "growth",
      kind: "revenue",
      recurrent: true,
      perYear: { "2024/25": 1_000_000 },
      carryForward: "none",
      status: "conditional",
      dependsOn: ["buildings", "legal"],
      pays: { teams: ["Legal"], posts: ["manager"], lines: ["agency"], tags: ["front-line"] },
      drawsOn: "new-posts",
    },
    {
      id: "receipts",
      kind: "capital",
      recurrent: false,
      perYear: { "2024/25": 200_000, "2025/26": 100_000 },
      carryForward: { cap: 50_000, expiresAfterYears: 1 },
      status: "confirmed",
      under: "capitalisation-direction",
    },
  ],
  expect: { posts: 6, people: 6, fte: 6, cost: { "2024/25": 900_000, total: "£1.987m" }, toNearest: 1000 },
  budget: {
    base: [{ id: "children", amount: 90_000_000 }],
    inflation: [{ id: "prices", percent: { "2024/25": 2 }, of: 5_000_000 }],
    pressures: [{ id: "placements", demand: "children-in-care", each: 60_000 }],
    growth: [
      { id: "new-posts", fullYear: 4_000_000, from: "2024-09-01" },
      { id: "equipment", change: { "2025/26": 30_000 }, recurrent: false },
    ],
    demand: [{ id: "children-in-care", count: 533, growth: { percent: 8 } }],
    funding: [{ id: "council-tax", kind: "council-tax", perYear: { "2024/25": 9_000_000 }, growth: { percent: 2 } }],
    reserves: [{ id: "general", opening: 1_000_000, in: { "2025/26": 50_000 }, out: { "2024/25": 400_000 } }],
    virements: [{ from: "children", to: "new-posts", perYear: { "2024/25": 20_000 } }],
  },
  claims: ["628k + 1.359m = 1.987m", { says: "6 posts", source: "Appendix 1" }],
  scenarios: [
    {
      id: "quarter",
      changes: [
        { change: "use-agency", share: 0.25, rate: "worker", where: { id: "solicitor" } },
        { change: "delay-starts", days: 30, where: { team: "Legal", title: "solic" } },
      ],
    },
    { id: "later", from: "quarter", changes: [{ change: "pension-rate", from: "2025-04-01", rate: 0.21 }] },
  ],
} as const satisfies PlanSpec;
