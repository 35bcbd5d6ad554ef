import { describe, expect, test } from "vitest";
import { budgetContract, mediumTermBudget } from "../../packages/core/src/budget/index.ts";
import { contract } from "../../packages/core/src/forecast/index.ts";
import type { PlanSpec } from "../../packages/core/src/plan/index.ts";
import { cost, forecastOf, notesOf, plan, withChanges } from "./ask.ts";

type Spec = Omit<PlanSpec, "outturn" | "title">;
const money = (id: string, perYear: object, more: object = {}) => ({
  ...{ id, title: id, kind: "revenue", recurrent: false, carryForward: "none", status: "confirmed", perYear },
  ...more,
});
const gaps = (of: ReturnType<typeof plan>, level: "confirmed" | "conditional" | "total", scenario?: string) =>
  Object.values(contract(forecastOf(of, scenario)).gap[level]);

describe("Lancashire Fire, 2022/23: 7% from 1 July for 100 firefighters at £32,244, budgeted at 2%", () => {
  const award = (of: object) => ({ scale: "grey-book", from: "2022-07-01", percent: 7, status: "agreed", ...of });
  const spec = (of: object = {}): Spec =>
    ({
      years: { from: "2022/23", to: "2023/24" },
      payScales: { "grey-book": [{ from: "2021-07-01", points: { FF: 32244 } }] },
      payAwards: [award(of)],
      onCosts: { employerNi: "none", pension: "none", apprenticeshipLevy: "none" },
      posts: [{ id: "ff", count: 100, pay: { scale: "grey-book", point: "FF" }, start: "2022-04-01" }],
      funding: [money("budget", { "2022/23": 3_272_800, "2023/24": 3_288_900 }, { recurrent: true })],
    }) as Spec;

  test("as printed: £120,875 short for each hundred posts, and £161,200 in a full year", () => {
    const of = withChanges(spec(), { change: "pay-award", scale: "grey-book", from: "2022-07-01", percent: 2 });
    // 32,244 x 1.07 = 34,501.08, to the pound 34,501: three months at 2,687 and nine at 2,875.08 (25,875.75), a hundred times
    expect([cost(of, "2022/23"), cost(of, "2023/24")]).toEqual(["3393675.00", "3450100.00"]);
    expect(gaps(of, "confirmed")).toEqual(["120875.00", "161200.00"]);
    expect(forecastOf(of).cost.fullYearTotal).toBe(3_450_100_00);
    expect(cost(of, "2022/23", "s")).toBe("3272775.00"); // 32,244 x 1.02 = 32,889: 8,061 + 24,666.75
  });

  test("a month later the award costs three quarters of a month's rise less, and nothing less in a full year", () => {
    const of = plan(spec({ from: "2022-08-01" }));
    // Four months at 2,687 and eight of 34,501 / 12: 10,748 + 23,000.67 (23,000.66 or .67 by the twelfths), a hundred times
    expect(Math.round(Number(cost(of, "2022/23")))).toBe(3_374_867);
    expect(cost(of, "2023/24")).toBe("3450100.00");
  });

  test("in the middle of a month: 14 of the 31 days of July at the old pay", () => {
    const of = plan(spec({ from: "2022-07-15" }));
    // Three months at 2,687; July 1,213.48 + 1,576.66; eight months at 2,875.08: 33,851.81 to the penny of a twelfth, for each
    expect(Math.round(Number(cost(of, "2022/23")) / 100)).toBe(33_852);
    expect(cost(of, "2023/24")).toBe("3450100.00");
  });
});

describe("Bolsover, medium-term plan 2026/27 to 2029/30: a reserve takes three surpluses and meets the shortfall", () => {
  const budget = (reserve: object = {}, settlement = 13_745_000): Spec =>
    ({
      years: { from: "2026/27", to: "2029/30" },
      budget: {
        base: 19_955_000,
        pressures: [{ id: "net-cost", change: { "2026/27": -2_567_000 } }],
        funding: [
          {
            ...{ id: "settlement", kind: "other" },
            perYear: { "2026/27": 18_418_000, "2027/28": 18_234_000, "2028/29": 18_170_000, "2029/30": settlement },
          },
        ],
        reserves: [
          {
            ...{ id: "nndr", opening: 6_000_000, out: { "2029/30": 3_643_000 } },
            in: { "2026/27": 1_030_000, "2027/28": 846_000, "2028/29": 782_000 },
            ...reserve,
          },
        ],
      },
    }) as Spec;
  const figures = (spec: Spec) => {
    const { gap, reserves } = budgetContract(mediumTermBudget(plan(spec))!);
    return { ...gap, closing: Object.values(reserves.nndr!.closing) };
  };

  test("as printed: no gap in any year, £3.643m from the reserve, which ends with £5.015m", () => {
    const { inYear, cumulative, closing } = figures(budget());
    expect(Object.values(inYear)).toEqual(["0.00", "0.00", "0.00", "0.00"]);
    // 19,955 - 2,567 = 17,388, less 18,418, 18,234, 18,170 and 13,745
    expect(Object.values(cumulative)).toEqual(["-1030000.00", "-846000.00", "-782000.00", "3643000.00"]);
    // 6,000 + 1,030 + 846 + 782 - 3,643
    expect(closing).toEqual(["7030000.00", "7876000.00", "8658000.00", "5015000.00"]);
  });

  test("a settlement £500,000 lower leaves that to find; from a reserve that opens empty £3.643m cannot be drawn", () => {
    const { inYear, cumulative } = figures(budget({}, 13_245_000));
    expect([Object.values(inYear), cumulative["2029/30"]]).toEqual([
      ["0.00", "0.00", "0.00", "500000.00"],
      "4143000.00",
    ]);
    // 1,030 + 846 + 782 = 2,658, which is 985 less than 3,643
    expect(figures(budget({ opening: 985_000 })).closing.at(-1)).toBe("0.00");
    expect(() => figures(budget({ opening: 984_999 }))).toThrow("reserve-overdrawn");
  });
});

describe("Nottingham, stop smoking grant: £545,215 a year for five years, of which one is announced", () => {
  const years = ["2024/25", "2025/26", "2026/27", "2027/28", "2028/29"];
  const each = (some: readonly string[]) => Object.fromEntries(some.map((year) => [year, 545_215]));
  const announced = (count: number) =>
    plan({
      years: { from: "2024/25", to: "2028/29" },
      lines: [{ id: "service", perYear: each(years) }],
      funding: [
        money("announced", each(years.slice(0, count))),
        money("later", each(years.slice(count)), { status: "conditional" }),
      ],
    } as Spec);

  test("confirmed money is £545,215 short in each of the other four; with conditional money nothing is", () => {
    expect(cost(announced(1), "2024/25")).toBe("545215.00");
    expect(gaps(announced(1), "confirmed")).toEqual(["0.00", ...Array(4).fill("545215.00")]);
    expect(gaps(announced(1), "conditional")).toEqual(Array(5).fill("0.00"));
    // 5 x 545,215; the resolution's 2,726,025 is 50 less
    expect(Object.values(forecastOf(announced(1)).cost.total).reduce<number>((sum, one) => sum + one, 0)).toBe(
      2_726_075_00,
    );
  });

  test("with three announced two are short", () => {
    expect(gaps(announced(3), "confirmed")).toEqual(["0.00", "0.00", "0.00", "545215.00", "545215.00"]);
    expect(notesOf(announced(3), "rests-on-conditional")[0]).toContain("£1,090,430 rests on conditional money (later)");
  });
});

describe("East Suffolk, Shared Prosperity Fund: revenue and capital as allocated, £20,000 of capacity money unspent", () => {
  const spec = (projects: number): Spec =>
    ({
      years: { from: "2022/23", to: "2024/25" },
      lines: [
        { id: "projects", perYear: { "2022/23": projects, "2023/24": 554_559.52, "2024/25": 1_330_407.36 } },
        {
          ...{ id: "works", spend: "capital" },
          perYear: { "2022/23": 33_407.2, "2023/24": 86_858.72, "2024/25": 350_107.2 },
        },
        {
          ...{ id: "management", kind: "staff", contract: "fixed-term", from: "2022-10-01" },
          perYear: { "2022/23": 13_362.88, "2023/24": 26_725.76, "2024/25": 70_021.44 },
        },
      ],
      funding: [
        money(
          "revenue",
          { "2022/23": 300_664.8, "2023/24": 581_285.28, "2024/25": 1_400_428.8 },
          { carryForward: "all", pays: { lines: ["projects", "management"] } },
        ),
        money(
          "capital",
          { "2022/23": 33_407.2, "2023/24": 86_858.72, "2024/25": 350_107.2 },
          { kind: "capital", carryForward: "all", pays: { lines: ["works"] } },
        ),
        money("capacity", { "2022/23": 20_000 }, { carryForward: "all" }),
      ],
    }) as Spec;

  test("as printed: £334,072, £668,144 and £1,750,536, a fifth of the last in capital; the £20,000 may have to go back", () => {
    const of = plan(spec(287_301.92));
    expect(["2022/23", "2023/24", "2024/25"].map((year) => cost(of, year))).toEqual([
      ...["334072.00", "668144.00", "1750536.00"], // 287,301.92 + 33,407.20 + 13,362.88, ...
    ]);
    const { applied, carriedOut } = contract(forecastOf(of)).funding;
    expect(applied.capital!["2024/25"]).toBe("350107.20"); // 20% of 1,750,536
    expect(applied.revenue!["2023/24"]).toBe("581285.28"); // 87% of 668,144
    expect(carriedOut.capacity!["2024/25"]).toBe("20000.00");
    expect(notesOf(of, "unspent-at-end")).toEqual([
      "£20,000 of capacity is not spent by the end of 2024/25: it is one-off money, and may have to go back.",
    ]);
  });

  test("projects that begin £7,301.92 below are carried: that and the £20,000 are left; without carrying forward it lapses", () => {
    const of = withChanges(spec(280_000), { change: "carry-forward", carryForward: "none" });
    expect(contract(forecastOf(of)).funding.carriedOut.revenue).toEqual({
      ...{ "2022/23": "7301.92", "2023/24": "7301.92", "2024/25": "7301.92" },
    });
    const lapsed = contract(forecastOf(of, "s")).funding.lapsed;
    expect([lapsed.revenue!["2022/23"], lapsed.capacity!["2022/23"]]).toEqual(["7301.92", "20000.00"]);
    expect(gaps(of, "total", "s")).toEqual(["0.00", "0.00", "0.00"]);
  });
});

describe("Bromsgrove, homelessness prevention 2023/24, its underspend written as a source of its own", () => {
  const of = (schemes: number) =>
    plan({
      years: { from: "2023/24", to: "2024/25" },
      lines: [{ id: "schemes", perYear: { "2023/24": schemes } }],
      funding: [
        money("underspend", { "2023/24": 40_000 }, { carryForward: "all" }),
        money("hpg", { "2023/24": 165_612 }),
        money("budget", { "2023/24": 112_000 }, { recurrent: true, carryForward: "all" }),
      ],
    } as Spec);

  test("£306,307 of £317,612 is spent, the ring-fenced grant before the budget, and £11,305 is carried out", () => {
    const { applied, carriedOut } = contract(forecastOf(of(306_307))).funding;
    expect(applied.hpg!["2023/24"]).toBe("165612.00");
    expect(carriedOut.budget!["2023/24"]).toBe("11305.00"); // 165,612 + 112,000 + 40,000 - 306,307
    expect(gaps(of(306_307), "confirmed")).toEqual(["0.00", "0.00"]);
  });

  test("schemes of £320,000 use all of it and are £2,388 short", () => {
    expect(contract(forecastOf(of(320_000))).funding.carriedOut.budget!["2023/24"]).toBe("0.00");
    expect(gaps(of(320_000), "confirmed")).toEqual(["2388.00", "0.00"]);
  });
});
