import fc from "fast-check";
import { expect, test } from "vitest";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { type PlanSpec, readPlan, writePlan } from "../../packages/core/src/plan/index.ts";
import { actionsAnswer } from "../../packages/core/src/questions/index.ts";
import { actionSays } from "../../packages/core/src/tables/index.ts";
import { runs } from "../support/runs.ts";

const written = {
  ...{ outturn: 1, title: "Improvement", years: { from: "2026/27", to: "2027/28" } },
  posts: [
    { id: "worker", count: 4, start: "2026-04-01", pay: { fullCost: 60_000 }, tags: { recommendation: "R1" } },
    { id: "solicitor", start: "2026-04-01", pay: { fullCost: 70_000 } },
  ],
  lines: [
    { id: "training", perYear: { "2026/27": 20_000 } },
    { id: "fees", income: true, perYear: { "2026/27": 10_000 } },
  ],
  funding: [
    {
      ...{ id: "growth", kind: "revenue", recurrent: true, carryForward: "none", status: "confirmed" },
      perYear: { "2026/27": 200_000, "2027/28": 200_000 },
    },
    {
      ...{ id: "grant", kind: "revenue", recurrent: false, carryForward: "none", status: "conditional" },
      perYear: { "2026/27": 100_000 },
    },
  ],
  statusCodes: [
    { code: "B", meaning: "Complete", colour: "blue", done: true },
    { code: "amber E", meaning: "Embedding", colour: "amber", done: false },
  ],
  recommendations: [{ id: "R1" }, { id: "R2" }],
  actions: [
    {
      ...{ id: "A1", recommendation: "R1", owner: "Head of Service", due: "2026-09-30", status: "amber E" },
      costs: { tags: [{ recommendation: "R1" }], share: "75%" },
    },
    {
      ...{ id: "A2", status: "B", costs: { posts: ["solicitor"] } },
      recommendation: [
        { id: "R1", share: 0.5 },
        { id: "R2", share: 0.5 },
      ],
    },
    { id: "A3", recommendation: "R2", status: "B", costs: "none" },
    { id: "A4", status: "amber E" },
  ],
};

test("a cost under several recommendations is shared as stated, and stands once in the total", () => {
  const { recommendations, together, costDone } = actionsAnswer(forecast(readPlan(written)));
  expect(recommendations.map(({ cost }) => cost.all)).toEqual([430_000_00, 70_000_00, 0]);
  expect(together.cost.all).toBe(500_000_00); // 75% of 4 × £60,000 and £70,000, for two years
  expect(costDone).toBe(140_000_00);
});

test("who pays for a recommendation, and what nothing pays, add up to its cost", () => {
  const [first] = actionsAnswer(forecast(readPlan(written))).recommendations;
  const { bySource, byIncome, gap } = first!.paid.conditional;
  expect(bySource).toEqual({ growth: 300_000_00, grant: 57_500_00 });
  expect([byIncome, gap.all]).toEqual([7_500_00, 65_000_00]);
});

test("it says what is done, overdue, without money, and what money is without an action", () => {
  const plan = readPlan(written);
  expect(actionSays(plan, actionsAnswer(forecast(plan), "2026-10-01" as never))).toEqual([
    "2 of 4 actions are done (50%), counting the status B as done.",
    "On 1 October 2026, 1 action is overdue: A1. 1 action not done has no due date.",
    "The actions cost £500,000 over 2026/27 to 2027/28, each cost once. Those done are £140,000 of it (28% by money).",
    "Of that cost, £192,500 is not funded with confirmed money alone and £100,000 with conditional money too.",
    "The plan names no cost for 1 action: A4; whether it needs money is not stated.",
    "By the plan no money is needed for 1 action: A3.",
    "£140,000 of the plan's cost is for no action.",
  ]);
});

test("of a cost that money pays, with less or with more of it counted, it is said with which", () => {
  const paidSays = (confirmed: number, conditional: number): string | undefined => {
    const source = (id: string, sum: number, status: string) => ({
      ...{ id, kind: "revenue", recurrent: true, carryForward: "none", status, perYear: { "2026/27": sum } },
    });
    const plan = readPlan({
      ...{ outturn: 1, title: "A plan", years: { from: "2026/27", to: "2026/27" } },
      ...{
        lines: [{ id: "advice", perYear: { "2026/27": 1000 } }],
        statusCodes: [{ code: "B", done: true, meaning: "Done" }],
      },
      funding: [source("grant", confirmed, "confirmed"), source("bid", conditional, "conditional")],
      actions: [{ id: "A1", status: "B", costs: { lines: ["advice"] } }],
    } as PlanSpec);
    return actionSays(plan, actionsAnswer(forecast(plan))).find((sentence) => sentence.includes("that cost"));
  };
  expect(paidSays(1000, 0)).toBe("All of that cost is paid for with confirmed money alone.");
  expect(paidSays(400, 600)).toBe(
    "Of that cost, £600 is not funded with confirmed money alone; with conditional money too all of it is paid for.",
  );
});

test("what is due on the day itself is not overdue, and what is done never is", () => {
  const overdueOn = (day: string, status = "amber E") =>
    actionsAnswer(
      forecast(readPlan({ ...written, actions: [{ ...written.actions[0], status }, written.actions[2]] })),
      day as never,
    ).actions[0]!.isOverdue;
  expect([overdueOn("2026-09-30"), overdueOn("2026-10-01"), overdueOn("2026-10-01", "B")]).toEqual([
    false,
    true,
    false,
  ]);
});

test("actions are written as they were read", () => {
  const plan = readPlan(written);
  expect(readPlan(writePlan(plan))).toEqual(plan);
});

test("however costs are shared, what is for actions and what is for none add up to the plan, and payers to each part", () => {
  const share = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(share, share, share, fc.integer({ min: 1, max: 99_999_999 }), (first, split, other, penceInYear) => {
      const shareOf = (whole: number, part: number) => Math.floor((whole * part) / 1_000_000) / 1_000_000;
      const plan = readPlan({
        ...written,
        lines: [{ id: "training", perYear: { "2026/27": penceInYear / 100 } }],
        actions: [
          {
            ...{
              id: "A1",
              status: "B",
              costs: { posts: ["worker"], lines: ["training"], share: shareOf(1_000_000, first) },
            },
            recommendation: [
              { id: "R1", share: split / 1_000_000 },
              { id: "R2", share: (1_000_000 - split) / 1_000_000 },
            ],
          },
          { id: "A2", status: "B", costs: { lines: ["training"], share: shareOf(1_000_000 - first, other) } },
        ],
      });
      const found = forecast(plan);
      const { recommendations, actions, together, withoutAction } = actionsAnswer(found);
      for (const year of found.years) {
        const inYear = (parts: readonly { readonly cost: { readonly byYear: object } }[]): number =>
          parts.reduce((total, { cost }) => total + (cost.byYear as Record<string, number>)[year]!, 0);
        expect(inYear(recommendations)).toBe(inYear([together]));
        expect(inYear(actions)).toBe(inYear([together]));
        expect(inYear([together, ...withoutAction])).toBe(found.cost.total[year]);
      }
      for (const { cost, paid } of [...recommendations, ...actions, together])
        for (const { bySource, byIncome, gap } of Object.values(paid))
          expect(Object.values(bySource).reduce((total, amount) => total + amount, byIncome + gap.all)).toBe(cost.all);
    }),
    { numRuns: runs(100) },
  );
});
