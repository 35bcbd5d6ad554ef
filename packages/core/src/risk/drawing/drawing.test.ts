import { describe, expect, test } from "vitest";
import { forecast } from "../../forecast/index.ts";
import { type Risk, readPlan, writePlan } from "../../plan/index.ts";
import { riskInWords } from "../kinds/index.ts";
import { drawnChanges, drawnPlan } from "./drawing.ts";
import { riskIssues } from "./risk-issues.ts";

const owner = "Head of Finance";
const plan = readPlan({
  outturn: 1,
  title: "A service",
  years: { from: "2025/26", to: "2026/27" },
  conventions: { knownOn: "2025-09-01" },
  onCosts: { pension: [{ from: "2025-04-01", rate: 0.2 }] },
  agencyRates: { worker: { perWeek: 1800, fee: "4%" } },
  posts: [
    {
      ...{ id: "worker", title: "Social worker", team: "Care", count: 12, pay: { scale: "njc", point: 30 } },
      ...{ start: "2025-07-01", end: "2027-03-31" },
    },
    { id: "manager", title: "Manager", team: "Care", pay: { scale: "njc", point: 40 }, start: "2025-06-01" },
  ],
  lines: [
    { id: "legal", title: "Legal costs", perYear: { "2025/26": "£100k" }, growth: { percent: 3 } },
    { id: "pay-contingency", perYear: { "2025/26": "£50k", "2026/27": "£60k" } },
    { id: "fees", title: "Fees", income: true, perYear: { "2025/26": "£10k", "2026/27": "£10k" } },
  ],
  savings: [
    { id: "contracts", title: "Contracts", perYear: { "2025/26": "£50k", "2026/27": "£80k" } },
    { id: "offices", title: "Offices", perYear: { "2026/27": "£20k" } },
  ],
  funding: [
    {
      ...{ id: "base", kind: "revenue", recurrent: true, carryForward: "none", status: "confirmed" },
      perYear: { "2025/26": "£600k", "2026/27": "£700k" },
    },
    {
      ...{
        id: "grant",
        title: "The grant",
        kind: "revenue",
        recurrent: false,
        carryForward: "none",
        status: "conditional",
      },
      ...{ perYear: { "2025/26": "£100k", "2026/27": "£100k" }, dependsOn: ["contracts", "offices"] },
    },
  ],
  risks: [
    {
      id: "slip",
      risk: "start-slip",
      months: { triangular: { low: 0, likely: 2, high: 6 } },
      where: { team: "Care" },
      owner,
    },
    { id: "unfilled", risk: "not-filled", chance: 0.25, instead: { agency: "worker" }, where: { id: "worker" }, owner },
    {
      ...{ id: "award", risk: "pay-award", scale: "njc", from: "2026-04-01", contingency: "pay-contingency", owner },
      sizes: [
        { chance: 0.5, percent: { uniform: { from: 2, to: 5 } } },
        { chance: 0.5, flat: { history: [1925, 1925, 1290] } },
      ],
    },
    {
      id: "agencies",
      risk: "agency-rate",
      percent: {
        values: [
          { value: 0, chance: 0.7 },
          { value: 15, chance: 0.3 },
        ],
      },
      owner,
    },
    {
      id: "pension",
      risk: "pension-rate",
      from: "2026-04-01",
      rate: { normal: { mean: 0.2, standardDeviation: 0.02 } },
      owner,
    },
    { id: "demand", risk: "growth", percent: { lognormal: { median: 3, p90: 9 } }, where: { id: "legal" }, owner },
    { id: "income", risk: "line-cost", percent: { uniform: { from: -20, to: 0 } }, where: { id: "fees" }, owner },
    {
      ...{ id: "delivery", risk: "saving", owner },
      outcomes: [{ chance: 0.6 }, { chance: 0.25, months: 6 }, { chance: 0.15, delivered: 0 }],
    },
    { id: "money", risk: "funding", chance: 0.8, where: { id: "grant" }, owner },
  ],
} as never);

const risk = (id: string): Risk => plan.risks!.find((each) => each.id === id)!;

describe("what is drawn", () => {
  test("each draw is the same whenever it is drawn, and draws differ", () => {
    const changes = [0, 1, 2, 3].map((draw) => JSON.stringify(drawnChanges(plan, { seed: 7, draw })));
    expect(new Set(changes).size).toBe(4);
    expect(JSON.stringify(drawnChanges(plan, { seed: 7, draw: 2 }))).toBe(changes[2]);
    expect(JSON.stringify(drawnChanges(plan, { seed: 8, draw: 2 }))).not.toBe(changes[2]);
  });

  test("another risk, and another post, move nothing that the others draw", () => {
    const without = { ...plan, risks: plan.risks!.filter(({ id }) => id !== "slip" && id !== "award") };
    const all = drawnChanges(plan, { seed: 7, draw: 5 }).map((change) => JSON.stringify(change));
    for (const change of drawnChanges(without, { seed: 7, draw: 5 })) expect(all).toContain(JSON.stringify(change));
  });

  test("an award is one change for everyone, and each saving and post is drawn by itself", () => {
    const changes = Array.from({ length: 200 }, (_, draw) => drawnChanges(plan, { seed: 1, draw }));
    for (const each of changes) expect(each.filter(({ change }) => change === "pay-award")).toHaveLength(1);
    const slips = changes.map((each) =>
      each.flatMap((change) => (change.change === "delay-starts" ? [change.by] : [])),
    );
    expect(slips.some(([first, second]) => JSON.stringify(first) !== JSON.stringify(second))).toBe(true);
  });

  test("as many of twelve posts are empty as twelve throws of a quarter give", () => {
    const empty = Array.from({ length: 800 }, (_, draw) =>
      drawnChanges(plan, { seed: 3, draw }).flatMap((change) =>
        change.change === "use-agency" && change.use.is === "count" ? [change.use.count] : [],
      ),
    ).map(([count = 0]) => count);
    const mean = empty.reduce((total, count) => total + count, 0) / empty.length;
    const variance = empty.reduce((total, count) => total + (count - mean) ** 2, 0) / empty.length;
    expect(Math.abs(mean - 3)).toBeLessThan(3 * Math.sqrt(2.25 / 800));
    expect(Math.abs(variance - 2.25)).toBeLessThan(0.4);
  });

  test("every draw is a sound plan, that is written and read again as it is", () => {
    for (let draw = 0; draw < 40; draw += 1) {
      const drawn = drawnPlan(plan, { seed: 11, draw });
      expect(drawn.risks).toBeUndefined();
      expect(readPlan(writePlan(drawn))).toEqual(drawn);
    }
  });

  test("a contingency that is held for a risk is left out, so that it is counted once", () => {
    const held = drawnPlan(plan, { seed: 11, draw: 0 }).lines.find(({ id }) => id === "pay-contingency");
    expect(held?.sum).toMatchObject({ perYear: [{ amount: 0 }, { amount: 0 }] });
  });

  test("money that comes is confirmed, and of what does not come nothing is left", () => {
    const seen = Array.from({ length: 50 }, (_, draw) => drawnPlan(plan, { seed: 2, draw }).funding[1]!);
    expect(seen.some(({ status }) => status === "confirmed")).toBe(true);
    const lost = seen.filter(({ status }) => status !== "confirmed");
    expect(lost.length).toBeGreaterThan(0);
    for (const { perYear } of lost) expect(perYear.every(({ amount }) => amount === 0)).toBe(true);
  });
});

describe("what is wrong with risks", () => {
  const issuesWith = (...risks: readonly object[]): readonly string[] =>
    riskIssues(readPlan({ ...writePlan(plan), risks } as never)).map(({ code, path }) => `${code} ${path}`);

  test("the risks of this plan are sound", () => expect(riskIssues(plan)).toEqual([]));

  test("a slip beyond the end of a post is found before it is drawn", () => {
    const later = {
      id: "slip",
      risk: "start-slip",
      months: { uniform: { from: 0, to: 30 } },
      where: { id: "worker" },
      owner,
    };
    expect(issuesWith(later)[0]).toMatch(/^end-before-start/);
  });

  test("of many posts, each whose end a slip goes beyond is found, and no other", () => {
    const post = (index: number) => ({
      ...{ id: `post-${index}`, pay: { scale: "njc", point: 30 }, start: "2025-07-01" },
      ...(index % 90 === 17 ? { end: "2025-08-31" } : {}),
    });
    const many = readPlan({
      ...(writePlan(plan) as object),
      posts: Array.from({ length: 200 }, (_, index) => post(index)),
      risks: [{ id: "slip", risk: "start-slip", months: { history: [0, 4] }, owner }],
    } as never);
    expect(riskIssues(many).map(({ code, path }) => `${code} ${path}`)).toEqual(
      [17, 107, 197].map((index) => `end-before-start posts[${index}].end`),
    );
  });

  test("an outcome that is seldom is looked at as well", () => {
    const changes = [{ change: "use-agency", count: 1, rate: "nobody" }];
    const outcomes = [
      { chance: 0.9999, title: "Nothing" },
      { chance: 0.0001, title: "Something", changes },
    ];
    expect(issuesWith({ id: "event", risk: "event", outcomes, owner })[0]).toMatch(/^unknown-agency-rate/);
  });

  test("a risk of funding that selects reserves alone, and one of growth without lines by year, draw nothing", () => {
    expect(issuesWith({ id: "money", risk: "funding", chance: 0.5, where: { id: "worker" }, owner })).toEqual([
      "does-not-apply risks[0].where",
    ]);
  });

  test("the same thing in two risks is counted twice, also where one selects it by its team", () => {
    const first = { id: "one", risk: "start-slip", months: 1, where: { id: "manager" }, owner };
    const second = { id: "two", risk: "start-slip", days: 14, where: { team: "Care" }, owner };
    expect(issuesWith(first, second)).toEqual(["risk-counted-twice risks[1]"]);
  });
});

test("each kind of risk says in a sentence what may come", () => {
  expect(plan.risks!.map(({ id }) => riskInWords(plan, risk(id)))).toMatchInlineSnapshot(`
    [
      "People of each post of the team Care start later by 0 months to 6 months, most likely 2 months; each record by itself.",
      "Each post of Social worker goes to agency workers at worker with a chance of 25%.",
      "The award for NJC pay from 1 April 2026 is with a chance of 50% 2% to 5%, each as likely; or with a chance of 50% flat, one of 3 values seen, £1,290 to £1,925.",
      "Agencies charge more than planned by 0% (70%) or 15% (30%).",
      "The employer's pension rate from 1 April 2026 is about 20%, two times in three within 2% of it.",
      "Legal costs grows each 1 April by half the time up to 3%, nine times in ten up to 9%.",
      "Fees comes to more than planned by -20% to 0%, each as likely.",
      "Of every saving, each by itself: as planned (60%), it comes 6 months late (25%) or 0% is delivered (15%).",
      "The grant comes with a chance of 80%, and otherwise nothing of it.",
    ]
  `);
});

describe("of what demand makes", () => {
  const spec = {
    outturn: 1,
    title: "Placements",
    years: { from: "2026/27", to: "2027/28" },
    demand: [
      {
        ...{ id: "foster", opening: { count: 80, on: "2026-03-31" }, in: 2 },
        prices: [{ from: "2026-04-01", perWeek: 1050 }],
        fees: [{ from: "2026-04-01", amount: 200 }],
        paidByOthers: [{ id: "nhs", share: 0.1 }],
      },
    ],
  } as const;
  const withRisks = (...risks: readonly object[]) =>
    readPlan({ ...spec, risks: risks.map((risk) => ({ ...risk, owner })) } as never);
  const costOf = (made: ReturnType<typeof readPlan>) => forecast(made).cost.byLine;

  test("a line comes to more by the price a week or the fee of its kind, and what others pay follows", () => {
    const dearer = withRisks(
      { id: "price", risk: "line-cost", percent: 10, where: { id: "foster" } },
      { id: "fee", risk: "line-cost", percent: 50, where: { id: "foster-fees" } },
    );
    expect(riskIssues(dearer)).toEqual([]);
    const [before, after] = [costOf(dearer), costOf(drawnPlan(dearer, { seed: 1, draw: 0 }))];
    // The plan that the draw describes, written by hand: 1,050 and a tenth is 1,155; 200 and a half is 300.
    const [kind] = spec.demand;
    const byHand = readPlan({
      ...spec,
      demand: [
        { ...kind, prices: [{ from: "2026-04-01", perWeek: 1155 }], fees: [{ from: "2026-04-01", amount: 300 }] },
      ],
    });
    expect(after).toEqual(costOf(byHand));
    const firstYear = (costs: typeof before) => Object.values(costs["foster-fees"]!)[0]!;
    expect(firstYear(after)).toBe(firstYear(before) * 1.5);
  });

  test("what others pay, and the growth of such a line, cannot be drawn by themselves, nor is it a contingency", () => {
    const issues = riskIssues(
      withRisks(
        { id: "nhs", risk: "line-cost", percent: 10, where: { id: "foster-nhs" } },
        { id: "growth", risk: "growth", percent: 3, where: { id: "foster" } },
        { id: "held", risk: "line-cost", percent: 3, where: { id: "foster-fees" }, contingency: "foster" },
      ),
    );
    expect(issues.map(({ path }) => path)).toEqual(["risks[0].where", "risks[1].where", "risks[2].contingency"]);
  });

  test("an outcome of an event that changes such a line, which nothing comes of, is said", () => {
    const changes = [{ change: "line-amount", perYear: { "2026/27": 1 }, where: { id: "foster" } }];
    const event = {
      id: "event",
      risk: "event",
      outcomes: [
        { chance: 0.5, title: "Low" },
        { chance: 0.5, title: "High", changes },
      ],
    };
    expect(riskIssues(withRisks(event)).map(({ code }) => code)).toEqual(["change-without-effect"]);
  });
});
