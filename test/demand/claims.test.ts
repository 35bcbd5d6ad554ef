import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CheckedClaim, checkClaims } from "../../packages/core/src/claims/index.ts";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { asPounds, type Pence } from "../../packages/core/src/money/index.ts";
import { type Plan, readPlan } from "../../packages/core/src/plan/index.ts";
import { actionsAnswer, caseloadForecasts, demandYears } from "../../packages/core/src/questions/index.ts";
import { runs } from "../support/runs.ts";
import { arbitraryDemand, YEARS } from "./arbitrary-demand.ts";

const check = (plan: Plan, text: string): CheckedClaim => checkClaims([{ text }], plan).claims[0]!;
const verdicts = (plan: Plan, texts: readonly string[]) =>
  checkClaims(
    texts.map((text) => ({ text })),
    plan,
    { alone: true },
  ).claims.map(({ text, verdict }) => [text, verdict] as const);
const all = (texts: readonly string[], verdict: CheckedClaim["verdict"]) =>
  texts.map((text) => [text, verdict] as const);

const TITLES = ["Foster placements", "Residential homes", "Kinship carers"];
/** Hundredths, to so many decimals. */
const printed = (hundredths: number, decimals: 0 | 1 | 2, steps = 0): string =>
  (Math.round(hundredths / 10 ** (2 - decimals)) / 10 ** decimals + steps / 10 ** decimals).toFixed(decimals);

const demandPlan = arbitraryDemand().map((kinds) =>
  readPlan({
    ...{ outturn: 1, title: "Children", years: YEARS.written },
    demand: kinds.map((kind, at) => ({ ...kind, title: TITLES[at]! })),
    caseloads: [
      {
        ...{ id: "work", title: "Social work", worker: "social worker", cases: kinds.map(({ id }) => id) },
        ...{ target: { cases: 18, source: "Local" }, workers: { posts: [] }, inPost: { workers: 21.5 } },
      },
    ],
  }),
);

test("a number, a price and cases each agree as the forecast has them, at any rounding; two steps off they do not", () => {
  fc.assert(
    fc.property(demandPlan, (plan) => {
      const months = caseloadForecasts(forecast(plan))[0]!.months;
      const says = (steps: number): readonly string[] => [
        ...demandYears(plan).flatMap(({ kind, years }) =>
          years.flatMap(({ number }, at) => [
            `${printed(number, 0, steps)} ${kind.title.toLowerCase()} at 31 March ${2026 + at}`,
            `${printed(number, 1, steps)} ${kind.title.toLowerCase()} on 31 March ${2026 + at}`,
          ]),
        ),
        ...[11, 23].map((month) => {
          const each = printed(months[month]!.caseload!, 1, steps);
          return `Average caseload of ${each} at 31 March ${2026 + (month > 11 ? 1 : 0)}`;
        }),
        ...(plan.demand ?? []).flatMap(({ title, prices, inflation }) =>
          prices.length > 1 || inflation !== undefined
            ? []
            : [`${title} cost ${asPounds((prices[0]!.perWeek + steps * 100) as Pence)} a week each`],
        ),
      ];
      expect(verdicts(plan, says(0))).toEqual(all(says(0), "agrees"));
      expect(verdicts(plan, says(2))).toEqual(all(says(2), "does-not-agree"));
    }),
    { numRuns: runs(40) },
  );
});

test("a week's price that is called a year's is named, and so is a month's and a thousandth", () => {
  fc.assert(
    fc.property(fc.integer({ min: 100_00, max: 9_000_00 }), fc.integer({ min: 3, max: 90 }), (perWeek, count) => {
      const plan = readPlan({
        ...{ outturn: 1, title: "Children", years: { from: "2026/27", to: "2026/27" } },
        demand: [
          {
            ...{ id: "home", title: "Residential homes", opening: { count, on: "2026-03-31" } },
            prices: [{ from: "2026-04-01", perWeek: perWeek / 100 }],
          },
        ],
      });
      const said = (sum: number, words: string) => {
        const { verdict, says } = check(plan, `Residential homes cost ${asPounds(sum as Pence)} ${words}`);
        return [verdict, says.join(" ")] as const;
      };
      const year = Math.round((perWeek * 365) / 7);
      expect(said(perWeek, "a week each")[0]).toBe("agrees");
      expect(said(year, "a year each")[0]).toBe("agrees");
      const [weekly, yearly, small] = [
        said(perWeek, "a year each"),
        said(year, "a week each"),
        said(Math.round((count * perWeek * 365) / 7_000), "in 2026/27"),
      ];
      expect(weekly[0]).toBe("does-not-agree");
      expect(weekly[1]).toContain("is a week's sum that is called a year's");
      expect(yearly[0]).toBe("does-not-agree");
      expect(yearly[1]).toContain("is a year's sum that is called a week's");
      expect(small[0]).toBe("does-not-agree");
      expect(small[1]).toContain("is a thousandth of it");
    }),
    { numRuns: runs(60) },
  );
});

const statuses = [
  { code: "B", meaning: "Complete", colour: "blue", done: true },
  { code: "amber E", meaning: "Embedding", colour: "amber", done: false },
  { code: "amber D", meaning: "Delayed", colour: "amber", done: false },
];

const actionsPlan = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 900 })), { minLength: 1, maxLength: 40 })
  .map((actions) =>
    readPlan({
      ...{ outturn: 1, title: "Improvement", years: { from: "2025/26", to: "2025/26" }, statusCodes: statuses },
      source: { title: "Tracker", date: "2026-01-20" },
      lines: actions.map(([, cost], at) => ({ id: `line-${at}`, perYear: { "2025/26": cost } })),
      actions: actions.map(([status], at) => ({
        ...{ id: `A${at}`, status: statuses[status]!.code, costs: { lines: [`line-${at}`] } },
      })),
    }),
  );

test("what is complete, by count and by money, and how many are amber agree as the actions are; two per cent off they do not", () => {
  fc.assert(
    fc.property(actionsPlan, (plan) => {
      const { actions, together, costDone } = actionsAnswer(forecast(plan));
      const done = actions.filter(({ status }) => status.isDone).length;
      const amber = actions.filter(({ status }) => status.colour === "amber").length;
      const share = (part: number, whole: number, steps: number) => `${Math.round((100 * part) / whole) + steps}%`;
      const says = (steps: number): readonly string[] => [
        `${share(done, actions.length, steps)} of actions are complete`,
        `${share(done, actions.length, steps)} of the plan by count was complete in January 2026`,
        `${done + steps} of ${actions.length} actions are complete`,
        `${amber + steps} actions are rated amber`,
        `${actions.length + steps} actions`,
        ...(together.cost.all > 0
          ? [`${share(costDone, together.cost.all, steps)} of the plan by money is complete`]
          : []),
      ];
      expect(verdicts(plan, says(0))).toEqual(all(says(0), "agrees"));
      expect(verdicts(plan, says(2))).toEqual(all(says(2), "does-not-agree"));
      const bases = [
        [done, actions.length],
        ...(together.cost.all > 0 ? [[costDone, together.cost.all]] : []),
      ] as const;
      for (const [part, whole] of bases)
        expect(check(plan, `${share(part!, whole!, 0)} of the plan is complete`).verdict).toBe("agrees");
    }),
    { numRuns: runs(60) },
  );
});

describe("an unnamed basis is held to each, and which of them it is is said", () => {
  const plan = readPlan({
    ...{
      outturn: 1,
      title: "Children's improvement",
      years: { from: "2025/26", to: "2025/26" },
      statusCodes: statuses,
    },
    source: { title: "Tracker", date: "2026-01-20" },
    lines: [
      { id: "dear", perYear: { "2025/26": 900 } },
      { id: "cheap", perYear: { "2025/26": 100 } },
    ],
    recommendations: [{ id: "R1" }, { id: "R2" }],
    actions: [
      { id: "A1", status: "amber E", recommendation: "R1", costs: { lines: ["dear"] }, due: "2026-03-31" },
      { id: "A2", status: "B", recommendation: "R2", costs: { lines: ["cheap"] } },
    ],
  });
  const byMoney = "by money, of what the plan's actions cost, £100 of £1,000 is for those that are done: 10%";
  test.each([
    [
      "50% of the plan is complete",
      "agrees",
      `1 of the plan's 2 actions is done: 50% by count, printed 50%; ${byMoney}`,
    ],
    [
      "10% of the children's plan is complete",
      "agrees",
      `By${byMoney.slice(2)}, printed 10%; 1 of the plan's 2 actions is done: 50% by count`,
    ],
    ["57% complete", "does-not-agree", `1 of the plan's 2 actions is done: 50% by count; ${byMoney}, not 57%`],
    ["50% of the plan by money is complete", "does-not-agree", `By${byMoney.slice(2)}, not 50%`],
    [
      "About 57% complete",
      "not-tested",
      `It says only about how much: 1 of the plan's 2 actions is done: 50% by count; ${byMoney}`,
    ],
    [
      "50% of the plan was complete in March 2026",
      "not-tested",
      "The plan's statuses are of 20 January 2026, and not of March 2026",
    ],
    ["50% of the savings are delivered", "not-tested", 'The plan has no status that is called "saving delivered"'],
    [
      "1 action is overdue at 1 April 2026",
      "agrees",
      "1 of the plan's 2 actions is overdue on 1 April 2026, printed 1",
    ],
    [
      "1 action is overdue at 31 March 2026",
      "does-not-agree",
      "0 of the plan's 2 actions are overdue on 31 March 2026, not 1",
    ],
    ["1 action is overdue", "not-tested", "It does not say on which day they are overdue"],
    ["1 of 2 recommendations is implemented", "agrees", "1 of the plan's 2 recommendations is done, printed 1 of 2"],
    [
      "1 of 3 recommendations is implemented",
      "does-not-agree",
      "1 of the plan's 2 recommendations is done, not 1 of 3",
    ],
    ["3 recommendations", "does-not-agree", "The plan has 2 recommendations, not 3"],
    ["1 action is red", "not-tested", 'The plan has no status that is called "red"'],
  ])("%s", (text, verdict, says) => {
    const found = check(plan, text);
    expect([found.verdict, ...found.says]).toEqual([verdict, says]);
  });
});
