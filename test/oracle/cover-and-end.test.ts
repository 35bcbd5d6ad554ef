import { describe, expect, test } from "vitest";
import { addDays, type Day } from "../../packages/core/src/calendar/index.ts";
import { facts, cost as ledgerOf } from "../../packages/core/src/ledger/index.ts";
import { published } from "../../packages/core/src/rates/index.ts";
import { compile } from "../../packages/core/src/timeline/index.ts";
import { planOf, pounds, rate } from "../support/plan-of.ts";
import { cost, months, of, onePost, salary, sum } from "./ask.ts";
import { fteAverage, oracle } from "./index.ts";

describe("agency, vacancies and the end", () => {
  const agencyRates = { worker: { is: "weekly", perWeek: pounds(1_800) } } as const;
  const cover = { agency: "worker", from: "2024-07-01", handover: false };

  test("cover runs to the day before each start, at a seventh of the week a day", () => {
    const starts = [
      { on: "2024-07-15", count: 1 },
      { on: "2024-08-01", count: 1 },
    ];
    const costing = onePost("2024/25", { pay: salary(40_000), starts, cover: [cover] }, { agencyRates });
    expect(months(of(costing, "agency"))).toEqual([["2024-07", pounds(3_600) + pounds(7_971.43)]]); // 14 and 31 days
  });

  test("a year's charge of 46 weeks is spread like pay", () => {
    const yearly = { is: "yearly", per: "hour", charge: pounds(40), aWeek: 3_700, weeksPerYear: 46_000 } as const;
    const costing = onePost(
      "2024/25",
      { pay: salary(1), start: "2025-03-31", cover: [{ ...cover, from: "2024-04-01", to: "2025-03-30" }] },
      { agencyRates: { worker: yearly } },
    );
    const march = pounds(68_080) - pounds(62_406.67);
    expect(sum(of(costing, "agency"))).toBe(pounds(62_406.67) + Math.round((march * 30) / 31)); // 11 twelfths and 30 of 31 days
  });

  // No plan that is read has such days; a change that is costed before its plan is checked may.
  test.each(["2019-07-24", "2019-07-25", "2019-07-26", "2019-07-27"])(
    "who starts on %s, is vacant for two days and gone on 28 July costs as in the engine",
    (start) => {
      const plan = planOf({
        years: "2019/20",
        posts: [
          {
            ...{ id: "post", pay: salary(36_500), start, end: "2019-07-26" },
            vacant: [{ from: start, to: addDays(start as Day, 1) }],
            afterEnd: { absorbed: [{ on: "2019-07-28", count: 1 }] },
          },
        ],
      });
      const engine = [...facts(ledgerOf(compile(plan, published)))].filter(({ amount }) => amount !== 0);
      expect(
        oracle(plan, published)
          .facts.filter(({ pence }) => pence !== 0)
          .map(({ row, pence }) => [row, pence]),
      ).toEqual(engine.map(({ row, amount }) => [row, amount]));
    },
  );

  test("a covered post bears the factor only where it says keep", () => {
    const post = {
      pay: { is: "full-cost", fullCost: [{ amount: pounds(12_000) }] },
      cover: [cover],
      start: "2024-10-01",
    } as const;
    const vacancyFactor = { percent: rate(0.05), except: [{ is: "agency-covered" }] } as const;
    const costing = cost({
      years: "2024/25",
      agencyRates,
      vacancyFactor,
      posts: [
        { id: "excepted", ...post },
        { id: "kept", ...post, vacancyFactor: "keep" },
      ],
    });
    expect(of(costing, "vacancy-factor", "excepted")).toEqual([]);
    expect(sum(of(costing, "vacancy-factor", "kept"))).toBe(-pounds(300)); // 6 × 1,000 × 5%
  });

  test("someone who stays on in the middle of a month has one threshold in it", () => {
    const post = { pay: salary(36_000), end: "2025-09-10", afterEnd: { absorbed: [] } };
    const costing = onePost("2025/26", post);
    const september = of(costing, "employer-ni").filter(({ month }) => month.startsWith("2025-09"));
    expect(september.map(({ row, pence }) => [row, pence])).toEqual([
      ["post", pounds(87.45)], // (3,000 × 10/30 − 417) × 15%
      ["post:after-end", pounds(300)], // (3,000 − 417) × 15% − 87.45
    ]);
  });

  test("a vacancy costs nothing and the factor leaves agency alone", () => {
    const post = {
      pay: { is: "full-cost", fullCost: [{ amount: pounds(12_000) }] },
      cover: [{ ...cover, to: "2024-07-07" }],
    } as const;
    const vacant = [{ from: "2024-07-01", to: "2024-08-31" }];
    const vacancyFactor = { percent: rate(0.05), except: [] };
    const costing = onePost("2024/25", { ...post, vacant }, { agencyRates, vacancyFactor });
    expect(sum(of(costing, "full-cost"))).toBe(pounds(10_000));
    expect(sum(of(costing, "agency"))).toBe(pounds(1_800));
    expect(sum(of(costing, "vacancy-factor"))).toBe(-pounds(500));
  });

  test("people who stay on after the end are a row of their own, until they are absorbed", () => {
    const post = {
      pay: { is: "full-cost", fullCost: [{ amount: pounds(12_000) }] },
      count: 3,
      end: "2024-09-30",
    } as const;
    const costing = onePost("2024/25", { ...post, afterEnd: { absorbed: [{ on: "2024-11-01", count: 2 }] } });
    expect(sum(of(costing, "full-cost", "post"))).toBe(pounds(18_000));
    expect(sum(of(costing, "full-cost", "post:after-end"))).toBe(2 * pounds(1_000) + pounds(6_000));
    expect(costing.staff.get("2024/25" as never)).toMatchObject({ posts: 3, people: 3, fteAtYearEnd: 10_000 });
    expect(costing.fullYear.get("post")).toBe(pounds(12_000)); // two of the three are absorbed by the end of the years
  });

  test("staff are counted when they cost something, and on average by their days", () => {
    const starts = [
      { on: "2024-04-01", count: 2 },
      { on: "2025-03-31", count: 1 },
    ];
    const costing = onePost(["2023/24", "2024/25"], { pay: salary(30_000), starts, people: 2, fte: 5_000 });
    expect(costing.staff.get("2023/24" as never)).toMatchObject({
      posts: 0,
      people: 0,
      fteDays: 0,
      daysInYear: 366,
    });
    expect(costing.staff.get("2024/25" as never)).toMatchObject({ posts: 3, people: 6, fteAtYearEnd: 30_000 });
    expect(fteAverage(costing.staff.get("2024/25" as never)!)).toBe(20_027); // 2 + 1/365
  });
});
