import { forecast, readPlan, writePlan } from "@outturn/core";
import { mediumTermBudget } from "@outturn/core/budget";
import { agencyAgainst, bridge, tail, weeksDelay } from "@outturn/core/questions";
import { drawRisks, riskAnswer } from "@outturn/core/risk";
import { applyChanges } from "@outturn/core/scenario";
import { expect, test } from "vitest";
import type { Request } from "./request.ts";
import { run } from "./run.ts";

const plan = readPlan({
  outturn: 1,
  title: "A team",
  years: { from: "2024/25", to: "2025/26" },
  onCosts: { employerNi: "published", pension: "none", apprenticeshipLevy: "published" },
  agencyRates: { worker: { perWeek: 1800 } },
  posts: [{ id: "worker", count: 2, pay: { salary: 30_000 }, start: "2024-09-01", end: "2025-08-31" }],
  lines: [
    {
      id: "ramp",
      kind: "staff",
      from: "2024-09-01",
      to: "2026-03-31",
      perYear: { "2024/25": "£50k", "2025/26": "£100k" },
    },
  ],
  funding: [
    {
      id: "growth",
      kind: "revenue",
      recurrent: true,
      perYear: { "2024/25": "£1m" },
      carryForward: "none",
      status: "confirmed",
    },
  ],
});
const carried = [{ change: "carry-forward", carryForward: "all" }] as const;

test("a question is answered as the library answers it, of the plan with the changes made", async () => {
  const changed = applyChanges(plan, carried);
  expect(await run({ ask: "forecast", plan, changes: carried })).toEqual(forecast(changed));
  expect(await run({ ask: "budget", plan })).toEqual(mediumTermBudget(plan));
  expect(await run({ ask: "weeks-delay", plan, changes: carried })).toEqual(weeksDelay(changed));
  expect(await run({ ask: "tail", plan, options: { absorbing: { is: "none" } } })).toEqual(
    tail(plan, { absorbing: { is: "none" } }),
  );
  expect(await run({ ask: "agency", plan, options: { rate: "worker" } })).toEqual(
    agencyAgainst(plan, { rate: "worker" }),
  );
  const of = { figure: "cost.total.2025/26", method: "in-order" } as const;
  expect(await run({ ask: "bridge", plan, of: carried, ...of })).toEqual(bridge(plan, carried, of));
});

test("a control that says what the plan says already is no fault", async () => {
  const idle = [{ change: "carry-forward", carryForward: "none" }] as const;
  expect((await run({ ask: "forecast", plan, changes: idle })).cost).toEqual(forecast(plan).cost);
});

test("what is asked and what is answered could be sent to another thread: both are plain data", async () => {
  const asked: readonly Request[] = [
    { ask: "forecast", plan, changes: carried },
    { ask: "weeks-delay", plan },
    { ask: "tail", plan, options: { absorbing: { is: "none" } } },
    { ask: "agency", plan, options: { rate: "worker" } },
    { ask: "calibrate-line", plan, line: "ramp", options: {} },
  ];
  for (const one of asked) {
    expect(structuredClone(one)).toEqual(one);
    const answered = await run(one);
    expect(structuredClone(answered), one.ask).toEqual(answered);
  }
});

test("risks are drawn as the library draws them, and it is said how far that is", async () => {
  const risks = [{ id: "late", risk: "line-cost", percent: 10, owner: "Head of HR" }];
  const withRisks = readPlan({ ...writePlan(plan), risks } as never);
  const wanted = { seed: 3, draws: 60 };
  const said: string[] = [];
  const found = await run({ ask: "risk", plan: withRisks, ...wanted }, (words) => said.push(words));
  expect(structuredClone(found).answer).toEqual(riskAnswer(withRisks, drawRisks(withRisks, wanted)));
  expect(said).toEqual(["50 of 60 draws are made."]);
  const doubled = readPlan({ ...writePlan(plan), risks: [...risks, { ...risks[0], id: "again" }] } as never);
  await expect(run({ ask: "risk", plan: doubled, ...wanted })).rejects.toThrow("risk-counted-twice");
});

test("a line that the plan does not have is the page's mistake, and said to be so", async () => {
  await expect(run({ ask: "calibrate-line", plan, line: "nothing", options: {} })).rejects.toThrow(
    "the plan has no line nothing",
  );
});
