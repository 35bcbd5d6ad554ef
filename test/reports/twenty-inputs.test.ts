import { describe, expect, test } from "vitest";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { type PlanSpec, readPaperSettings, readPlan } from "../../packages/core/src/plan/index.ts";
import { type Run, readTemplate, reportOf, runsIn, templates } from "../../packages/core/src/report/index.ts";
import { figuresOfForecast } from "./independent.ts";

const spec = {
  outturn: 1,
  title: "Improvement plan",
  source: { title: "Report", date: "2025-03-04" },
  years: { from: "2025/26", to: "2026/27" },
  agencyRates: { locum: { perWeek: 1800 } },
  onCosts: { employerNi: "published", pension: [{ from: "2023-04-01", rate: 0.2 }], apprenticeshipLevy: "published" },
  payAwards: [{ scale: "salaries", from: "2026-04-01", percent: 3, status: "assumed" }],
  posts: [
    {
      id: "worker",
      title: "Worker",
      count: 4,
      pay: { salary: 42000 },
      start: "2025-06-01",
      end: "2026-12-31",
      cover: { agency: "locum", from: "2025-05-01" },
    },
    { id: "lead", title: "Lead", fte: 0.8, contract: "fixed-term", pay: { fullCost: 70000 }, start: "2025-04-01" },
  ],
  lines: [
    { id: "training", title: "Training", amount: 50000, from: "2025-09-01", to: "2026-08-31" },
    { id: "systems", title: "Systems", spend: "capital", perYear: { "2025/26": 30000 } },
    { id: "fees", title: "Fees", income: true, perYear: { "2025/26": 5000, "2026/27": 6000 } },
  ],
  funding: [
    {
      id: "base",
      title: "Base",
      kind: "revenue",
      recurrent: true,
      perYear: { "2025/26": 150000, "2026/27": 150000 },
      carryForward: "all",
      status: "confirmed",
    },
    {
      id: "grant",
      title: "Grant",
      kind: "revenue",
      recurrent: false,
      perYear: { "2025/26": 200000, "2026/27": 100000 },
      carryForward: "none",
      status: "conditional",
    },
    { id: "reserve", title: "Reserve", kind: "reserve", opening: 60000, minimum: 10000, status: "confirmed" },
    {
      id: "receipts",
      title: "Receipts",
      kind: "capital",
      recurrent: false,
      perYear: { "2025/26": 20000 },
      carryForward: "none",
      status: "unconfirmed",
    },
  ],
  scenarios: [{ id: "late", title: "Late", changes: [{ change: "delay-starts", months: 2 }] }],
} as const satisfies PlanSpec;

/** One input at a time, by its path, with another value. */
const inputs: readonly (readonly [string, unknown])[] = [
  ["agencyRates.locum.perWeek", 1900],
  ["onCosts.pension.0.rate", 0.21],
  ["onCosts.employerNi", "none"],
  ["payAwards.0.percent", 4],
  ["payAwards.0.from", "2026-10-01"],
  ["posts.0.count", 5],
  ["posts.0.pay.salary", 43000],
  ["posts.0.start", "2025-07-01"],
  ["posts.0.end", "2027-01-31"],
  ["posts.0.cover.from", "2025-04-15"],
  ["posts.1.fte", 0.6],
  ["posts.1.pay.fullCost", 71000],
  ["lines.0.amount", 51000],
  ["lines.1.perYear", { "2025/26": 31000 }],
  ["lines.2.perYear", { "2025/26": 5000, "2026/27": 6500 }],
  ["funding.0.perYear", { "2025/26": 150000, "2026/27": 140000 }],
  ["funding.0.status", "unconfirmed"],
  ["funding.1.perYear", { "2025/26": 190000, "2026/27": 100000 }],
  ["funding.2.opening", 70000],
  ["funding.2.minimum", 0],
  ["funding.3.perYear", { "2025/26": 25000 }],
  ["scenarios.0.changes.0.months", 3],
];

function withInput(path: string, value: unknown): PlanSpec {
  const copy = structuredClone(spec) as never;
  const steps = path.split(".");
  const last = steps.pop()!;
  const inside = steps.reduce<Record<string, unknown>>((held, step) => held[step] as Record<string, unknown>, copy);
  inside[last] = value;
  return copy;
}

type FigureRun = Extract<Run, { is: "figure" }>;

function figuresIn(plan: PlanSpec): ReadonlyMap<string, FigureRun> {
  const made = forecast(readPlan(plan));
  const papers = Object.entries(templates).map(([name, text]) =>
    reportOf(made, readTemplate(text, name), readPaperSettings({ register: "web" })),
  );
  const found = papers.flatMap(({ blocks }) => blocks.flatMap(runsIn)).filter((run) => run.is === "figure");
  return new Map(found.map((run) => [run.figure, run]));
}

const before = figuresIn(spec);
const forecastBefore = figuresOfForecast(forecast(readPlan(spec)));

describe("one input with another value changes in the papers the figures that depend on it, and no other", () => {
  test.each(inputs)("%s", (path, value) => {
    const changed = withInput(path, value);
    const after = figuresIn(changed);
    const forecastAfter = figuresOfForecast(forecast(readPlan(changed)));
    const shared = [...before.keys()].filter((name) => after.has(name) && forecastBefore.has(name));
    const moved = shared.filter((name) => before.get(name)!.value !== after.get(name)!.value);
    const depends = shared.filter((name) => forecastBefore.get(name) !== forecastAfter.get(name));
    expect(moved).toEqual(depends);
    expect(moved.length).toBeGreaterThan(0);
    // A figure that stays reads as it did.
    for (const name of shared.filter((each) => !moved.includes(each)))
      expect(after.get(name)!.text.replace("nothing", "£0")).toBe(before.get(name)!.text.replace("nothing", "£0"));
  });
});
