import { describe, expect, test } from "vitest";
import type { Day } from "../../packages/core/src/calendar/index.ts";
import { inPounds, type Pence } from "../../packages/core/src/money/index.ts";
import type { Plan } from "../../packages/core/src/plan/index.ts";
import { type AgencyOptions, agencyAgainst } from "../../packages/core/src/questions/index.ts";
import { agencySays } from "../../packages/core/src/tables/index.ts";
import { component, cost, forecastOf, plan, withChanges } from "./ask.ts";

const pounds = (sum: number): string => inPounds(sum as Pence);

describe("cover for some falls first to those who are not in post", () => {
  const of = (cover: object, more: object = {}): Plan =>
    plan({
      years: { from: "2026/27", to: "2026/27" },
      agencyRates: { a: { perWeek: 1200 } },
      posts: [
        {
          ...{ id: "w", count: 3, pay: { fullCost: 40000 }, cover: { agency: "a", from: "2026-04-01", ...cover } },
          starts: [
            { on: "2026-04-01", count: 1 },
            { on: "2026-10-01", count: 2 },
          ],
          ...more,
        },
      ],
    } as never);
  // April to September for one: 3 × £5,142.86 of 30 days and 3 × £5,314.29 of 31
  const ONE = "31371.45";

  test("of three, the two who start in October", () => {
    expect(component(of({ count: 2 }), "agency", "2026/27")).toBe("62742.90");
  });

  test("of the three, one who starts in October; and the same to a last day", () => {
    expect(component(of({ count: 1 }), "agency", "2026/27")).toBe(ONE);
    expect(component(of({ count: 1, to: "2026-09-30" }), "agency", "2026/27")).toBe(ONE);
  });

  test("where all are in post but one is vacant, the one who is", () => {
    const vacant = [{ from: "2026-11-01", to: "2026-11-30", count: 1 }];
    const found = of({ from: "2026-11-01", to: "2026-11-30", count: 1 }, { vacant });
    expect(component(found, "agency", "2026/27")).toBe("5142.86");
    expect(forecastOf(found).notes.some(({ code }) => code === "double-running")).toBe(false);
  });
});

describe("agency against employed compares the days that agency covers", () => {
  const of = (more: object = {}): Plan =>
    plan({
      years: { from: "2025/26", to: "2025/26" },
      agencyRates: { sw: { perWeek: 1800 }, dear: { perWeek: 2100 } },
      posts: [
        {
          ...{ id: "sw", title: "Social worker", pay: { fullCost: 60000 }, start: "2026-01-01" },
          cover: { agency: "sw", from: "2025-04-01" },
          ...more,
        },
      ],
    } as never);
  const ask = (of: Plan, options: AgencyOptions = {}) => {
    const { each, ...answer } = agencyAgainst(of, options);
    return { ...answer, each, sums: each.map(({ employed, agency }) => [pounds(employed), pounds(agency)]) };
  };

  test("April to December: 275 days at £1,800 a week against nine months at £60,000 a year", () => {
    const found = ask(of());
    // Months of 30 and 31 days are £7,714.29 and £7,971.43: 4 of the one and 5 of the other, as the forecast has them.
    expect(found.sums).toEqual([["45000.00", "70714.31"]]);
    expect(found.sums[0]![1]).toBe(component(of(), "agency", "2025/26"));
    expect(found.each[0]!.days).toEqual([{ from: "2025-04-01", to: "2025-12-31", people: 1 }]);
    expect(agencySays(agencyAgainst(of()))).toBe(
      "Agency cover costs £25,714 more than employees would: £70,714 against £45,000. Compared on the same 275 person-days of Social worker, between 1 April 2025 and 31 December 2025.",
    );
  });

  test("every day, if asked: the year at £60,000 against 365 days", () => {
    const found = ask(of(), { days: "every" });
    expect(found.sums[0]![0]).toBe("60000.00");
    expect(Number(found.sums[0]![1])).toBeCloseTo((365 * 1800) / 7, 0);
    expect(ask(of(), { rate: "sw" }).sums).toEqual(found.sums);
  });

  test("days of a handover are not compared: there the employee is in post", () => {
    const handover = { cover: { agency: "sw", from: "2025-04-01", to: "2026-01-07", handover: true } };
    expect(ask(of(handover)).sums).toEqual([["45000.00", "70714.31"]]);
  });

  test("each cover counts at its own rate, and cover for one of two is one person's", () => {
    const cover = [
      { agency: "sw", from: "2025-04-01", to: "2025-04-30", count: 1 },
      { agency: "dear", from: "2025-05-01", count: 1 },
    ];
    const found = ask(of({ count: 2, cover }));
    // £7,714.29 for April; May to December at £300 a day: 245 days
    expect(found.sums).toEqual([["45000.00", "81214.29"]]);
    expect(found.each[0]!.people).toBe(1);
  });

  test("a post half of which is agency already: all of it employed against all of it agency", () => {
    const half = plan({
      years: { from: "2025/26", to: "2025/26" },
      agencyRates: { locum: { perWeek: 700 } }, // £100 a day, as the employee is
      posts: ["a", "b"].map((id) => ({
        ...{ id, contract: "fixed-term", pay: { fullCost: 36500 }, start: "2025-04-01" },
        ...(id === "a" && { agencyShare: { share: "50%", agency: "locum" } }),
      })),
    } as never);
    const { each } = agencyAgainst(half, { rate: "locum" });
    for (const one of each) expect([one.employed, one.agency, one.premium]).toEqual([3_650_000, 3_650_000, 0]);
  });
});

describe("agency until people are recruited", () => {
  const more = (of: Plan, recruited: string, rate?: string): Record<string, string> => {
    const { mix } = agencyAgainst(of, { ...(rate !== undefined && { rate }), mix: { recruited: recruited as Day } });
    return Object.fromEntries(Object.entries(mix!.costByYear).map(([year, sum]) => [year, pounds(sum as number)]));
  };

  const covered = plan({
    years: { from: "2025/26", to: "2025/26" },
    agencyRates: { locum: { perWeek: 1400 } }, // £200 a day
    posts: [
      {
        ...{ id: "a", contract: "fixed-term", pay: { fullCost: 36500 }, start: "2025-04-01" },
        vacant: [{ from: "2025-10-01", to: "2025-12-31" }],
        cover: [{ agency: "locum", from: "2025-10-01", to: "2025-12-31" }],
      },
    ],
  } as never);

  test("in May: April is agency, and the cover of October to December stays", () => {
    expect(more(covered, "2025-05-01")).toEqual({ "2025/26": "2958.33" }); // 30 × £200 - £3,041.67
  });

  test("in the middle of the vacancy: April to September is agency, and no day of the vacancy is paid twice", () => {
    expect(more(covered, "2025-11-15")).toEqual({ "2025/26": "18350.00" }); // 183 × £200 - £18,250
  });

  const cohorts = plan({
    years: { from: "2025/26", to: "2026/27" },
    agencyRates: { locum: { perWeek: 1400 } },
    posts: [
      {
        ...{ id: "a", contract: "permanent", pay: { fullCost: 12000 }, end: "2026-03-31" },
        starts: [
          { on: "2025-04-01", count: 2 },
          { on: "2025-05-01", count: 2 },
        ],
        afterEnd: { absorbed: [{ on: "2026-04-01", count: 2 }] },
      },
    ],
  } as never);

  test("two of four are absorbed, and not two of each cohort", () => {
    // 1 April for two: 2 × (£200 - £33.33)
    expect(more(cohorts, "2025-04-02", "locum")).toEqual({ "2025/26": "333.34", "2026/27": "0.00" });
  });

  test("in the middle of May: 44 days of agency for two and 14 for the other two", () => {
    // (88 + 28) × £200 = £23,200; employed: two Aprils of £1,000, and for all four £1,000 - £548.39 (17 of 31 days) of May
    expect(more(cohorts, "2025-05-15", "locum")).toEqual({ "2025/26": "19393.56", "2026/27": "0.00" });
  });

  test("agency may be the cheaper side: then the money bears it only for long enough", () => {
    const cheap = plan({
      years: { from: "2025/26", to: "2025/26" },
      agencyRates: { locum: { perWeek: 350 } }, // £50 a day against £100
      posts: [{ id: "a", contract: "fixed-term", pay: { fullCost: 36500 }, start: "2025-04-01" }],
      funding: [
        {
          ...{ id: "grant", kind: "revenue", recurrent: false, status: "confirmed", carryForward: "none" },
          perYear: { "2025/26": 33000 },
        },
      ],
    } as never);
    const { until, total } = agencyAgainst(cheap, { rate: "locum" });
    expect(total.premium).toBeLessThan(0);
    // April to June saves 91 × £50 = £4,550 less £3,041.67 × 3 = £9,125: £4,575, and £3,500 is short; two months save £3,033.
    expect(until!.says).toBe(
      "There is enough money only with agency workers in all of these posts to 30 June 2025 or longer, for agency costs less: it is £3,500.00 short without any.",
    );
  });
});

describe("changes keep what they touch", () => {
  const noOnCosts = { employerNi: "none", pension: "none", apprenticeshipLevy: "none" };
  const base = { years: { from: "2025/26", to: "2025/26" }, onCosts: noOnCosts, agencyRates: { w: { perWeek: 700 } } };

  test("agency that is converted takes a supplement without a date along", () => {
    const post = {
      ...{ id: "a", pay: { salary: 24000 }, start: "2025-10-01", supplement: { amount: 1200 } },
      cover: [{ agency: "w", from: "2025-04-01" }],
    };
    const of = (change: object): Plan => withChanges({ ...base, posts: [post] } as never, change);
    expect(cost(of({ change: "convert-agency" }), "2025/26", "s")).toBe("25200.00");
    // From July: 91 days × £100, then nine months of £25,200 a year
    expect(cost(of({ change: "convert-agency", on: "2025-07-01" }), "2025/26", "s")).toBe("28000.00");
  });

  test("of a job share only the person who was covered starts in April", () => {
    const post = {
      ...{ id: "a", people: 2, fte: "0.5", pay: { fullCost: 24000 }, start: "2025-10-01" },
      cover: [{ agency: "w", from: "2025-04-01", count: 1 }],
    };
    const of = (change: object): Plan => withChanges({ ...base, posts: [post] } as never, change);
    expect(cost(of({ change: "convert-agency" }), "2025/26", "s")).toBe("18000.00"); // £12,000 and half of it
    expect(forecastOf(of({ change: "convert-agency" }), "s").staff.posts["2025/26" as never]).toBe(1);
    // From July: 91 days × £50, nine months of £12,000 and six of the other £12,000
    expect(cost(of({ change: "convert-agency", on: "2025-07-01" }), "2025/26", "s")).toBe("19550.00");
  });

  test("cover of a vacancy ends with the vacancy, and what is not covered stays vacant", () => {
    const post = {
      ...{ id: "a", count: 2, pay: { fullCost: 12000 }, start: "2025-04-01" },
      vacant: [{ from: "2025-07-01", to: "2025-09-30", count: 2 }],
      cover: [{ agency: "w", from: "2025-08-01", to: "2025-08-31", count: 1 }],
    };
    const of = withChanges({ ...base, posts: [post] } as never, { change: "convert-agency" });
    expect(cost(of, "2025/26")).toBe("21100.00"); // 24 months less six, and 31 days × £100
    expect(cost(of, "2025/26", "s")).toBe("19000.00");
  });

  test("a change that names a post reaches the part of it that an earlier change split off", () => {
    const post = { id: "a", count: 2, pay: { fullCost: 36500 }, start: "2025-04-01" };
    const split = { change: "use-agency", count: 1, rate: "w" };
    const late = { change: "delay-starts", months: 6, where: { id: "a" } };
    const of = (...changes: readonly object[]): string =>
      cost(withChanges({ ...base, posts: [post] } as never, ...changes), "2025/26", "s");
    expect(of(split, late)).toBe("36450.00"); // £18,250, and 182 days × £100
    expect(of(late, split)).toBe("36450.00");
    expect(of(split, { change: "change-fte", fte: 0.5, where: { id: "a" } })).toBe("36500.00");
    expect(of(split, { change: "end-posts", where: { id: "a" } })).toBe("0.00");
  });

  test("posts that end keep the agency workers who were there until people would have started", () => {
    const post = {
      ...{ id: "a", pay: { fullCost: 36500 }, cover: { agency: "w", from: "2025-07-01" } },
      starts: [
        { on: "2025-04-01", count: 1 },
        { on: "2025-10-01", count: 1 },
      ],
    };
    const of = withChanges({ ...base, posts: [post] } as never, { change: "end-posts", on: "2025-08-31" });
    // £36,500 × 5/12 = £15,208.33 of the one, and of the other July and August: 62 × £100
    expect(cost(of, "2025/26", "s")).toBe("21408.33");
  });
});

describe("the vacancy factor stays on those on whom it was", () => {
  const noOnCosts = { employerNi: "none", pension: "none", apprenticeshipLevy: "none" };
  const spec = {
    years: { from: "2025/26", to: "2025/26" },
    onCosts: noOnCosts,
    agencyRates: { w: { perWeek: 700 } },
    vacancyFactor: { percent: 10, except: ["agency-covered"] },
    posts: [
      {
        ...{ id: "a", pay: { fullCost: 36500 }, cover: { agency: "w", from: "2025-04-01", count: 1 } },
        starts: [
          { on: "2025-04-01", count: 1 },
          { on: "2025-10-01", count: 1 },
        ],
      },
    ],
  };
  const of = (change: object) => withChanges(spec as never, change);

  test("also where the covered one of two posts goes", () => {
    expect(component(of({ change: "change-count", count: 1 }), "vacancy-factor", "2025/26", "s")).toBe("0.00");
    expect(cost(of({ change: "change-count", count: 1 }), "2025/26", "s")).toBe("36500.00");
  });

  test("also where posts stand in parts until people are recruited", () => {
    const { mix } = agencyAgainst(plan(spec as never), { rate: "w", mix: { recruited: "2025-05-01" as Day } });
    // April at £100 a day for £3,041.67; the other starts in October as before
    expect(Object.values(mix!.costByYear).map((sum) => pounds(sum as number))).toEqual(["-41.67"]);
  });
});
