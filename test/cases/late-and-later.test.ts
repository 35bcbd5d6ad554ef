import { describe, expect, test } from "vitest";
import { readPlan, writePlan } from "../../packages/core/src/plan/index.ts";
import { applyChanges, scenarioPlan } from "../../packages/core/src/scenario/index.ts";
import { component, cost, forecastOf, notesOf, withChanges } from "./ask.ts";

describe("recruitment slips under cover", () => {
  const late = (...changes: readonly object[]) =>
    withChanges(
      {
        years: { from: "2026/27", to: "2028/29" },
        onCosts: {
          employerNi: "published",
          apprenticeshipLevy: "published",
          pension: [{ from: "2026-04-01", rate: "19.5%" }],
        },
        payAwards: ["2027-04-01", "2028-04-01"].map((from) => ({
          scale: "njc",
          from,
          percent: "3%",
          status: "assumed",
        })),
        agencyRates: { "youth-worker": { perWeek: "£1.2k" } },
        posts: [
          {
            id: "youth-worker",
            count: 2,
            pay: { scale: "njc", point: 28, top: 32 },
            start: "2026-10-01",
            cover: { agency: "youth-worker", from: "2026-04-01" },
          },
        ],
      } as never,
      ...changes,
    );
  const more = (of: ReturnType<typeof late>): number =>
    ["2026/27", "2027/28", "2028/29"].reduce(
      (sum, year) => sum + Number(cost(of, year, "s")) - Number(cost(of, year)),
      0,
    );

  test("three months later cost £4,109 more: agency stays from April until they start", () => {
    const of = late({ change: "delay-starts", months: 3 });
    expect(Math.round(more(of))).toBe(4_109);
    // October, November and December: 2 × (£5,314.29 + £5,142.86 + £5,314.29), at £1,200 ÷ 7 a day
    const agency = Number(component(of, "agency", "2026/27", "s")) - Number(component(of, "agency", "2026/27"));
    expect(agency.toFixed(2)).toBe("31542.88");
  });

  test("92 days are three months from October: the same to the penny", () => {
    const [byMonths, byDays] = [
      late({ change: "delay-starts", months: 3 }),
      late({ change: "delay-starts", days: 92 }),
    ];
    expect(forecastOf(byDays, "s").cost).toEqual(forecastOf(byMonths, "s").cost);
  });

  test("cover for one of the two runs on for that one", () => {
    const { posts, ...rest } = late();
    const one = { ...rest, posts: posts.map((post) => ({ ...post, cover: [{ ...post.cover[0]!, count: 1 }] })) };
    const [changed] = late({ change: "delay-starts", months: 3 }).scenarios;
    const of = { ...one, scenarios: [changed!] };
    const agency = Number(component(of, "agency", "2026/27", "s")) - Number(component(of, "agency", "2026/27"));
    expect(agency.toFixed(2)).toBe("15771.44");
  });
});

describe("by months no day is left empty", () => {
  const spec = {
    years: { from: "2024/25", to: "2025/26" },
    agencyRates: { sw: { perWeek: 1400 } }, // £200 a day
    posts: [
      {
        ...{ id: "a", pay: { fullCost: 36500 }, start: "2025-03-01", end: "2026-03-31", contract: "fixed-term" },
        cover: { agency: "sw", from: "2025-01-01", to: "2025-02-28" },
      },
      {
        ...{ id: "b", pay: { fullCost: 36500 }, start: "2024-10-01", end: "2026-03-31", contract: "fixed-term" },
        cover: { agency: "sw", from: "2024-07-01", to: "2024-09-30" },
      },
    ],
  } as const;

  test("recruitment slips by a month: agency for January to March and July to October", () => {
    const of = withChanges(spec as never, { change: "delay-starts", months: 1 });
    expect(component(of, "agency", "2024/25", "s")).toBe("42600.00"); // (90 + 123 days) × £200
    expect(component(of, "full-cost", "2024/25", "s")).toBe("15208.33"); // November to March
    expect(cost(of, "2024/25", "s")).toBe("57808.33");
    expect(notesOf(of, "days-without-anyone", "s")).toEqual([]);
  });

  test("the programme moves by a month as a whole: agency for February and March, and August to October", () => {
    const of = withChanges(spec as never, { change: "move-programme", months: 1 });
    expect(component(of, "agency", "2024/25", "s")).toBe("30200.00"); // (59 + 92 days) × £200
    expect(cost(of, "2024/25", "s")).toBe("45408.33");
    expect(notesOf(of, "days-without-anyone", "s")).toEqual([]);
  });

  test("by days of the year, recruitment slips by 31 days: 151 days of November to March at £100", () => {
    const of = withChanges({ ...spec, conventions: { partMonth: "days-of-year" } } as never, {
      ...{ change: "delay-starts", days: 31 },
    });
    expect(component(of, "full-cost", "2024/25", "s")).toBe("15100.00");
    expect(cost(of, "2024/25", "s")).toBe("57700.00");
  });

  test("cover that is to keep its days leaves some empty, and they are named", () => {
    const [a] = spec.posts;
    const held = { ...spec, posts: [{ ...a, cover: { ...a.cover, movesWithStart: "none" } }] };
    const of = withChanges(held as never, { change: "delay-starts", months: 1 });
    expect(notesOf(of, "days-without-anyone", "s")).toEqual([
      "a has nobody in post from 1 March 2025 to 31 March 2025: no employee, no agency worker and no vacancy that the plan names, for 31 person-days, which cost nothing.",
    ]);
  });

  test("a handover of a week after the start is one after the new start", () => {
    const handover = {
      ...spec,
      posts: [{ ...spec.posts[0], cover: { agency: "sw", from: "2025-01-01", to: "2025-03-07", handover: true } }],
    };
    const of = withChanges(handover as never, { change: "delay-starts", months: 1 });
    expect(component(of, "agency", "2024/25", "s")).toBe("18000.00"); // 90 days, and from 1 to 7 April seven more
    expect(component(of, "agency", "2025/26", "s")).toBe("1400.00");
  });
});

describe("cover for two of three, of whom one is in post", () => {
  const spec = {
    years: { from: "2026/27", to: "2026/27" },
    agencyRates: { a: { perWeek: 1400 } }, // £200 a day
    posts: [
      {
        ...{ id: "w", count: 3, pay: { fullCost: 36500 }, cover: { agency: "a", from: "2026-04-01", count: 2 } },
        starts: [
          { on: "2026-04-01", count: 1 },
          { on: "2026-10-01", count: 2 },
        ],
      },
    ],
  } as const;

  test("stays cover for the two of October when all come three months later, and nobody covers the one of April", () => {
    const of = withChanges(spec as never, { change: "delay-starts", months: 3 });
    expect(component(of, "agency", "2026/27")).toBe("73200.00"); // 2 × 183 days × £200
    expect(component(of, "agency", "2026/27", "s")).toBe("110000.00"); // 2 × 275 days, to 31 December
    // One for nine months from July and two for three from January
    expect(component(of, "full-cost", "2026/27", "s")).toBe("45625.00");
    // A day that is a month sooner: the two come on 1 September, and the one of April on 1 March
    const sooner = withChanges(spec as never, { change: "delay-starts", months: -1 });
    expect(component(sooner, "agency", "2026/27", "s")).toBe("61200.00"); // 2 × 153 days
  });

  test("is written with the day by which it is settled, and back again it is the plan", () => {
    const of = withChanges(spec as never, { change: "delay-starts", months: 3 });
    const late = scenarioPlan(of, "s");
    expect(writePlan(late).posts![0]!.cover).toEqual([
      { agency: "a", from: "2026-04-01", count: 2, notInPostOn: "2026-07-01" },
    ]);
    expect(readPlan(writePlan(late)).posts).toEqual(late.posts);
    expect(applyChanges(late, [{ change: "delay-starts", by: { months: -3 } }]).posts).toEqual(of.posts);
  });
});

describe("later by 15 days, then sooner by 15, is the plan", () => {
  const of = (supplement: object) => ({
    ...withChanges(
      {
        years: { from: "2025/26", to: "2025/26" },
        onCosts: { employerNi: "none", pension: "none", apprenticeshipLevy: "none" },
        posts: [{ id: "a", pay: { salary: 36500 }, supplement, start: "2025-05-01" }],
      } as never,
      { change: "delay-starts", days: 15 },
    ),
  });

  test("a supplement with a date stays on it, however long people are late", () => {
    const dated = of({ amount: 12000, from: "2025-05-16" });
    const back = withBack(dated);
    expect(cost(dated, "2025/26")).toBe(cost(back, "2025/26", "back"));
    expect(Math.round(Number(cost(dated, "2025/26")))).toBe(43_974);
    // 15 of the 31 days of May's £3,041.66 go, and the supplement is what it was.
    expect((Number(cost(dated, "2025/26")) - Number(cost(dated, "2025/26", "s"))).toFixed(2)).toBe("1471.77");
  });

  test("one without a date follows the start", () => {
    const undated = of({ amount: 12000 });
    const back = withBack(undated);
    expect(cost(undated, "2025/26")).toBe(cost(back, "2025/26", "back"));
    // May is £4,041.66 of £48,500 a year, and 16 of its 31 days £2,086.02
    expect((Number(cost(undated, "2025/26")) - Number(cost(undated, "2025/26", "s"))).toFixed(2)).toBe("1955.64");
  });

  function withBack(plan: ReturnType<typeof of>): ReturnType<typeof of> {
    const back = {
      id: "back",
      title: "back",
      from: "s",
      changes: [{ change: "delay-starts", by: { days: -15 } }],
    } as const;
    return { ...plan, scenarios: [...plan.scenarios, back] };
  }
});
