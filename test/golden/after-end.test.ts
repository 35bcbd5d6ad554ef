import { describe, expect, test } from "vitest";
import { tailChart } from "../../packages/core/src/charts/index.ts";
import { forecast, type Plan, readPlan } from "../../packages/core/src/index.ts";
import { type TailOptions, tail } from "../../packages/core/src/public/questions.ts";
import { applyChanges } from "../../packages/core/src/public/scenario.ts";
import { afterEndInWords } from "../../packages/core/src/public/tables.ts";

type Spec = Parameters<typeof readPlan>[0];
const read = (plan: object): Plan => readPlan({ outturn: 1, title: "A plan", ...plan } as Spec);
const asked = (plan: Plan, options: Partial<TailOptions> = {}) => {
  const found = tail(plan, { absorbing: { is: "none" }, ...options });
  return { found, says: afterEndInWords(found, plan).join(" ") };
};
const base = {
  ...{ id: "g", title: "Base budget", kind: "revenue", recurrent: true },
  ...{ perYear: { "2026/27": 500_000, "2027/28": 500_000 }, carryForward: "none", status: "confirmed" },
};
const workers = { id: "a", title: "Worker", count: 10, pay: { fullCost: 50_000 }, start: "2026-04-01" };
const years = { from: "2026/27", to: "2027/28" };
const withMoney = (...funding: readonly object[]) => read({ years, posts: [workers], funding });

describe("what goes on of the money pays for what goes on of the cost", () => {
  test("recurrent money that covers its posts leaves nothing, and stops on no day", () => {
    const { found, says } = asked(withMoney(base));
    expect([found.annual, found.cost]).toEqual([500_000_00, 500_000_00]);
    for (const { aYear, all } of Object.values(found.unfunded)) expect([aYear, all]).toEqual([0, 0]);
    expect(found.vacanciesNeeded).toEqual([]);
    expect(says).toMatch(
      /^What goes on costs £500,000\.00 a year, and confirmed money pays for all of it: nothing is left /,
    );
    expect(says).not.toMatch(/stops|slip|vacanc/);
    expect(tailChart(found).title).toBe("What goes on costs £500k a year, and confirmed money pays for it");
  });

  test("money that is conditional pays only with it", () => {
    const { found, says } = asked(withMoney({ ...base, status: "conditional" }));
    expect([found.unfunded.confirmed.all, found.unfunded.conditional.all]).toEqual([500_000_00, 0]);
    expect(says).toContain("all of it is unfunded on confirmed money alone, nothing with conditional.");
  });

  test("one-off money stops on the last day that it has a sum for, and then nothing pays", () => {
    const grant = { ...base, id: "grant", title: "Grant", recurrent: false };
    const { found, says } = asked(withMoney(grant));
    expect(found.money.stops).toMatchObject([{ id: "grant", lastDay: "2028-03-31" }]);
    expect(found.unfunded.confirmed).toMatchObject({ aYear: 500_000_00, all: 500_000_00 });
    expect(says).toContain("The money of Grant stops on 31 March 2028. No money of the plan goes on after its years.");
    const sooner = { ...grant, perYear: { "2026/27": 500_000 } };
    expect(asked(withMoney(sooner)).says).toContain("The money of Grant stops on 31 March 2027.");
  });

  test("one-off money that is carried forward pays until it is used", () => {
    const grant = {
      ...base,
      recurrent: false,
      perYear: { "2026/27": 700_000, "2027/28": 600_000 },
      carryForward: "all",
    };
    const { found, says } = asked(withMoney(grant), { months: 24 });
    // £300,000 of £1,300,000 is left after two years of £500,000: 2028/29 lacks £200,000, and 2029/30 all.
    expect(found.unfunded.confirmed.byYear).toEqual([
      { year: "2028/29", amount: 200_000_00 },
      { year: "2029/30", amount: 500_000_00 },
    ]);
    expect(says).toContain("stops on 31 March 2028; £300,000.00 of it is carried forward from then, and counted.");
  });

  test("money ring-fenced to something else pays for none of it", () => {
    const fenced = { ...base, pays: { lines: ["legal"] } };
    const legal = { id: "legal", perYear: { "2026/27": 400_000, "2027/28": 400_000 } };
    const { found, says } = asked(read({ years, posts: [workers], lines: [legal], funding: [fenced] }));
    expect(found.unfunded.confirmed.aYear).toBe(500_000_00);
    expect(found.notCounted).toBe(400_000_00);
    expect(says).toContain("the other £400,000.00 of the plan's full-year cost is not.");
  });

  test("a saving that is not delivered is not delivered after the plan either", () => {
    const saving = { id: "s", perYear: { "2026/27": 500_000, "2027/28": 500_000 }, delivered: 0.9 };
    const rests = { ...base, dependsOn: ["s"] };
    const { found } = asked(read({ years, posts: [workers], savings: [saving], funding: [rests] }), { months: 24 });
    expect(found.unfunded.confirmed.byYear.map(({ amount }) => amount)).toEqual([50_000_00, 50_000_00]);
    expect(found.unfunded.confirmed.aYear).toBe(50_000_00);
  });

  test("what a line above its budget takes off a source stays off it", () => {
    const line = {
      id: "legal",
      perYear: { "2026/27": 120_000, "2027/28": 130_000 },
      budget: { "2026/27": 100_000, "2027/28": 100_000 },
    };
    const rests = { ...base, pays: { posts: ["a"] }, dependsOn: ["legal"] };
    const { found } = asked(read({ years, posts: [workers], lines: [line], funding: [rests] }));
    expect(found.unfunded.confirmed.all).toBe(30_000_00);
  });

  test("recurrent money without a sum in the last year is not said to stop, and not counted", () => {
    const { found, says } = asked(withMoney({ ...base, perYear: { "2026/27": 500_000 } }));
    expect(found.unfunded.confirmed.aYear).toBe(500_000_00);
    expect(says).toContain("Base budget is recurrent, but the plan has no sum of it after 2026/27: none is counted.");
    expect(says).not.toContain("stops");
  });
});

describe("Cheshire East as printed: 18 months of pay, growth of £1m a year", () => {
  const plan = read({
    years: { from: "2024/25", to: "2025/26" },
    lines: [
      {
        ...{ id: "staff", kind: "staff", from: "2024-09-01", to: "2026-02-28" },
        perYear: { "2024/25": 628_000, "2025/26": 1_359_000 },
      },
    ],
    funding: [
      {
        ...{ id: "growth", kind: "revenue", recurrent: true, carryForward: "none", status: "conditional" },
        perYear: { "2024/25": 1_000_000, "2025/26": 1_000_000 },
      },
    ],
  });

  test("March 2026 is still in 2025/26, whose money is spent; a year lacks £482,545", () => {
    const { found } = asked(plan);
    expect(found.annual).toBe(1_482_545_45); //   £1,359,000 ÷ 11 × 12
    expect(found.unfunded.conditional).toMatchObject({
      aYear: 482_545_45, //   less £1,000,000
      byYear: [
        { year: "2025/26", amount: 123_545_45 }, //   March alone: 2025/26 costs £1,359,000 already
        { year: "2026/27", amount: 442_333_33 }, //   £1,359,000 of 11 months, less £916,666.67
      ],
    });
    expect(found.unfunded.confirmed.aYear).toBe(1_482_545_45);
  });

  test("every month that is looked at is there, and no other; the unfunded months add up to the unfunded years", () => {
    const { found } = asked(plan);
    const months = found.unfunded.conditional.byMonth;
    expect(found.byMonth.map(({ month }) => month)).toEqual(months.map(({ month }) => month));
    expect([months[0], months.at(-1)?.month, months.length]).toEqual([
      { month: "2026-03", year: "2025/26", amount: 123_545_45 },
      "2027-02",
      12,
    ]);
    expect(months.slice(1).reduce((sum, { amount }) => sum + amount, 0)).toBe(442_333_33);
  });

  test("with all absorbed on 1 March 2026 nothing is left, a month later the month is", () => {
    const absorbed = (day: string) => asked(plan, { absorbing: { is: "dated", on: [{ day: day as never }] } });
    expect(absorbed("2026-03-01").says).toContain("With all absorbed on 1 March 2026, £0.00 is left to pay");
    expect(absorbed("2026-04-01").found.unfunded.conditional.all).toBe(123_545_45);
  });
});

describe("people and prices", () => {
  const posts = [{ id: "share", count: 2, people: 2, fte: 0.5, pay: { salary: 40_000 }, start: "2026-04-01" }];
  const plan = read({
    ...{ years, posts },
    onCosts: { employerNi: "none", pension: "none", apprenticeshipLevy: "none" },
    payAwards: [{ scale: "salaries", from: "2028-04-01", percent: 5, status: "assumed" }],
  });

  test("vacancies are for people: two posts that are job shares are four people", () => {
    expect(asked(plan).found.vacanciesNeeded).toMatchObject([{ on: "2028-04-01", people: 4 }]);
    expect(asked(plan).says).toContain("4 matching vacancies would be needed by 1 April 2028");
  });

  test("an award that the plan assumes after its years is in what goes on, unless last prices are asked for", () => {
    const [assumed, last] = [asked(plan), asked(plan, { prices: "last" })];
    expect([assumed.found.annual, assumed.found.cost]).toEqual([80_000_00, 84_000_00]); //   5% more from 1 April 2028
    expect([last.found.annual, last.found.cost]).toEqual([80_000_00, 80_000_00]);
    expect(assumed.says).toContain("with the increments and pay awards that the plan assumes");
    expect(assumed.says).not.toContain("No pay award");
    expect(asked(plan, { months: 24 }).says).toContain("No pay award is assumed for 2029/30: pay goes on without one.");
    expect(last.says).toContain("at the prices of their last day in the plan, with no increment or award after it");
  });

  test("whom the plan absorbs itself by the end of its years does not go on, and whom it absorbs later does until then", () => {
    const worker = { ...workers, count: 4, end: "2027-09-30" };
    const going = read({ years, posts: [worker] });
    const absorbed = (on: string, count: number) =>
      asked(applyChanges(going, [{ change: "absorption", afterEnd: [{ on: on as never, count }] }]));
    expect(absorbed("2028-01-01", 4).found.staying).toEqual([]);
    expect(absorbed("2028-01-01", 3).found).toMatchObject({ annual: 50_000_00, from: "2028-04-01" });
    const later = absorbed("2028-10-01", 4);
    expect(later.found).toMatchObject({ annual: 200_000_00, cost: 100_000_00 }); //   half a year of four
    expect(later.says).toContain("The plan itself absorbs 4 people on 1 October 2028, which is taken off.");
  });

  test("fixed-term people do not go on", () => {
    const { found, says } = asked(read({ years, posts: [{ ...workers, contract: "fixed-term" }], funding: [base] }));
    expect([found.staying, found.cost, found.notCounted]).toEqual([[], 0, 500_000_00]);
    expect(says).toBe("No permanent post or staff line goes on after this plan.");
  });
});

describe("notes say what is so", () => {
  const notesOf = (plan: Plan) => forecast(plan).notes.filter(({ code }) => code === "outside-years");

  test("a post that ended before the plan and stays in its cost is not said to cost nothing", () => {
    const before = { id: "p", pay: { fullCost: 60_000 }, start: "2023-04-01", end: "2024-03-31" };
    const at = (afterEnd?: object | string) =>
      read({ years: { from: "2024/25", to: "2025/26" }, posts: [{ ...before, ...(afterEnd ? { afterEnd } : {}) }] });
    expect(notesOf(at("continues"))).toEqual([]);
    expect(forecast(at("continues")).cost.fullYear).toEqual({ p: 60_000_00 });
    expect(notesOf(at({ absorbed: [{ on: "2024-04-01", count: 1 }] }))).toHaveLength(1);
    expect(notesOf(at())).toHaveLength(1);
    expect(forecast(at()).cost.fullYear).toEqual({});
  });

  test("what falls outside the years is of the sum as it was read, whatever agency adds to it", () => {
    const team = {
      id: "team",
      kind: "staff",
      contract: "fixed-term",
      amount: 120_000,
      from: "2025-04-01",
      to: "2027-03-31",
    };
    const at = (more: object) => read({ years: { from: "2024/25", to: "2025/26" }, lines: [{ ...team, ...more }] });
    const agencyPremium = { share: "25%", agency: 1800, employed: 1280 };
    expect(notesOf(at({ agencyPremium })).map(({ amount }) => amount)).toEqual([60_000_00]);
    expect(notesOf(at({})).map(({ amount }) => amount)).toEqual([60_000_00]);
    const late = { agencyPremium, from: "2025-10-01", to: "2026-09-30", spread: "days" }; //   182 of its 365 days are in 2025/26
    expect(notesOf(at(late)).map(({ amount }) => amount)).toEqual([Math.round((120_000_00 * 183) / 365)]);
    // With its agency: £120,000 × (1 + 25% × (1800 ÷ 1280 - 1)) = £132,187.50 for two years.
    expect(forecast(at({ agencyPremium })).cost.fullYearByLine).toEqual({ team: 66_093_75 });
  });
});
