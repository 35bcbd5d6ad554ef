import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, test as once } from "vitest";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { type PlanSpec, readPaperSettings, readPlan } from "../../packages/core/src/plan/index.ts";
import {
  type Report,
  type Run,
  readTemplate,
  reportOf,
  runsIn,
  templates,
  toMarkdown,
} from "../../packages/core/src/report/index.ts";
import { unboundNumerals } from "../../packages/core/src/report/template/numerals.ts";
import { runs } from "../support/runs.ts";

const spec = {
  outturn: 1,
  title: "Placements",
  source: { title: "Count", date: "2026-04-10" },
  years: { from: "2026/27", to: "2027/28" },
  demand: [
    {
      id: "foster",
      title: "Foster care",
      unit: "children",
      opening: { count: 60, on: "2026-03-31" },
      in: 3,
      out: 2,
      moves: [{ to: "home", number: 1, source: "Plan" }],
      prices: [
        { from: "2026-04-01", perWeek: 600, source: "Contract" },
        { from: "2027-04-01", perWeek: 650, source: "Contract" },
      ],
      paidByOthers: [{ id: "nhs", title: "paid by the NHS", share: "10%", source: "Agreement" }],
    },
    {
      id: "home",
      title: "Residential care",
      unit: "children",
      opening: { count: 20, on: "2026-03-31" },
      growth: { percent: -5 },
      prices: [{ from: "2026-04-01", perWeek: 4000, source: "Contract" }],
      inflation: { percent: 3 },
    },
    {
      id: "court",
      title: "Proceedings",
      unit: "cases",
      opening: { count: 40, on: "2026-03-31" },
      in: 2,
      out: 2,
      fees: [
        { from: "2026-04-01", amount: 2000, source: "Fees order" },
        { from: "2027-04-01", amount: 2200, source: "Fees order" },
      ],
    },
  ],
  caseloads: [
    {
      id: "legal",
      title: "Legal",
      worker: "solicitor",
      cases: ["court"],
      target: { cases: 10, source: "Local policy" },
      workers: { posts: ["solicitor"] },
    },
  ],
  posts: [{ id: "solicitor", title: "Solicitors", count: 6, pay: { fullCost: 60000 }, start: "2026-09-01" }],
} as const satisfies PlanSpec;

const paper = (plan: PlanSpec, name: keyof typeof templates = "finance", exempt = false): Report =>
  reportOf(forecast(readPlan(plan)), readTemplate(templates[name], name), readPaperSettings({}), { exempt });

const textOf = (report: Report): string => toMarkdown(report).replaceAll(/<!--[^>]*-->/g, "");

const figuresOf = (report: Report): ReadonlyMap<string, number> =>
  new Map(
    report.blocks
      .flatMap(runsIn)
      .filter((run): run is Extract<Run, { is: "figure" }> => run.is === "figure")
      .map(({ figure, value }) => [figure, value]),
  );

/** Without the last kind's numbers: two children, who may be known by what they cost. */
const withFew = (few: number): PlanSpec => ({
  ...spec,
  demand: [
    ...spec.demand,
    {
      id: "secure",
      title: "Secure homes",
      unit: "children",
      opening: { count: few, on: "2026-03-31" },
      prices: [{ from: "2026-04-01", perWeek: 9000, source: "Contract" }],
    },
  ],
});

describe("a paper of a plan with demand", () => {
  once("says the numbers, how they move, what one costs, and the caseload, each with its source", () => {
    const text = textOf(paper(spec));
    expect(text).toContain(
      "Foster care: 60 children on 31 March 2026, and as many at the end of every year. This counts 3 a month in, 2 a month out and 1 a month to Residential care. Each costs £600 a week from 1 April 2026 (Contract) and £650 a week from 1 April 2027 (Contract). Of what they cost, 10% is paid by the NHS (Agreement).",
    );
    // 20 children × 0.95 + 12 who moved in = 31; × 0.95² + 24 = 42.05.
    expect(text).toContain(
      "Residential care: 20 children on 31 March 2026, falling by 5% a year; 31 on 31 March 2027 and 42 on 31 March 2028. This counts 1 a month from Foster care. Each costs £4,000 a week from 1 April 2026 (Contract), rising by 3% each 1 April.",
    );
    expect(text).toContain(
      "Proceedings: 40 cases on 31 March 2026, and as many at the end of every year. This counts 2 a month in and 2 a month out. Each that comes in is charged once £2,000 from 1 April 2026 (Fees order) and £2,200 from 1 April 2027 (Fees order).",
    );
    // 40 cases ÷ 10 each = 4 solicitors; the plan has 6 from September 2026.
    expect(text).toContain(
      "Legal: at 10 cases each (Local policy), 4 solicitors are needed in post at the end of every year (6 FTE are).",
    );
    expect(text).not.toContain("demand-prices");
  });

  once("asks which price rises are allowed for where one price holds throughout, and whose the numbers are", () => {
    const { source: _, ...unsourced } = spec;
    const [foster, home, court] = spec.demand;
    const { inflation: __, ...still } = home;
    const text = textOf(paper({ ...unsourced, demand: [foster, still, court] }));
    expect(text).toContain(
      "(demand-prices):** Which price rises are allowed for in Residential care? One price a week holds throughout.",
    );
    expect(text).toContain(
      "(demand-sources):** Where are the numbers and prices of Foster care, Residential care and Proceedings from?",
    );
  });

  test.each(["finance", "resources", "appendix"] as const)("has no numeral among its own words in %s", (name) => {
    for (const block of paper(withFew(2), name).blocks)
      for (const run of runsIn(block)) if (run.is === "text") expect(unboundNumerals(run.text)).toEqual([]);
  });

  // What each adds: the plan's cost less the cost of the plan that the row describes.
  once("says what each assumption adds, and what is assumed without it is a plan that can be forecast", () => {
    const costOf = (plan: PlanSpec): number =>
      Object.values(forecast(readPlan(plan)).cost.total).reduce((total, amount) => total + amount, 0);
    const whole = costOf(spec);
    const [foster, home, court] = spec.demand;
    const { in: _in, out: _out, ...noComings } = foster;
    const { growth: _growth, ...noGrowth } = home;
    const { inflation: _inflation, ...noRise } = home;
    const without: readonly PlanSpec["demand"][] = [
      [{ ...noComings, moves: foster.moves }, home, court],
      [{ ...foster, moves: [] }, home, court],
      [{ ...foster, prices: [foster.prices[0]] }, home, court],
      [{ ...foster, paidByOthers: [] }, home, court],
      [foster, noGrowth, court],
      [foster, noRise, court],
      [foster, home, { ...court, in: 0, out: 0 }],
      [foster, home, { ...court, fees: [court.fees[0]] }],
    ];
    const figures = figuresOf(paper(spec, "appendix"));
    expect(textOf(paper(spec, "appendix"))).toContain(
      "| Comings and goings of Foster care | 3 a month in; 2 a month out |",
    );
    expect([...figures].filter(([name]) => name.startsWith("assumption.")).map(([, value]) => value)).toEqual(
      without.map((demand) => whole - costOf({ ...spec, demand: demand! })),
    );
  });
});

describe("a paper that anybody may read", () => {
  once("leaves out kinds with fewer than five, and what would give them away, and asks about the rest", () => {
    for (const name of ["finance", "resources", "appendix"] as const) {
      const open = textOf(paper(withFew(2), name));
      expect(open).toContain("Numbers of Residential care and Secure homes are left out: so few may identify someone");
      expect(open).toContain("(few-of-a-kind):**");
      expect(open).not.toMatch(/£9,000|2 children|Secure homes \||Residential care \|/);
      expect(open).not.toContain("to Residential care");
      expect(textOf(paper(withFew(2), name, true))).toContain("Secure homes: 2 children on 31 March 2026");
    }
    expect(textOf(paper(withFew(2)))).toContain("| Kinds of demand together |");
    expect(textOf(paper(withFew(5)))).toContain("| Secure homes |");
  });

  test.prop([fc.integer({ min: 1, max: 4 }), fc.integer({ min: 100, max: 9000 })], { numRuns: runs(10) })(
    "says nothing that tells by itself what the few cost",
    (few, price) => {
      const plan = withFew(few);
      const demand = plan.demand!.map((kind) =>
        kind.id === "secure" ? { ...kind, prices: [{ from: "2026-04-01", perWeek: price, source: "Contract" }] } : kind,
      );
      const made = forecast(readPlan({ ...plan, demand }));
      const costs = Object.values(made.cost.byLine.secure!);
      const shown = [...figuresOf(paper({ ...plan, demand }, "appendix"))].filter(([name]) => name.startsWith("cost."));
      for (const [name, value] of shown) {
        expect(costs, name).not.toContain(value);
        for (const [other, less] of shown)
          if (!other.includes("postsTogether") && !name.includes("full"))
            expect(costs, `${name} less ${other}`).not.toContain(value - less);
      }
    },
  );
});
