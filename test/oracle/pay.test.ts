import { describe, expect, test } from "vitest";
import { pounds, rate } from "../support/plan-of.ts";
import { months, of, onePost, salary, sum } from "./ask.ts";

describe("pay", () => {
  test("twelve months of £31,000 are £31,000.00", () => {
    expect(sum(of(onePost("2025/26", { pay: salary(31_000) }), "pay"))).toBe(pounds(31_000));
  });

  test("someone less than six months in grade on 1 April moves up six months after starting, then each April", () => {
    const payScales = {
      local: [
        { from: "2024-04-01", points: [10, 11, 12, 13].map((n) => ({ point: `${n}`, salary: pounds(n * 1_200) })) },
      ],
    };
    const pay = { is: "scale", scale: "local", point: "10", top: "12" } as const;
    const costing = onePost(["2024/25", "2026/27"], { pay, start: "2025-01-01" }, { payScales });
    const changes = months(of(costing, "pay")).filter(([, pence], n, all) => pence !== all[n - 1]?.[1]);
    expect(changes).toEqual([
      ["2025-01", pounds(1_000)],
      ["2025-07", pounds(1_100)],
      ["2026-04", pounds(1_200)], // the top: no more in April 2027
    ]);
  });

  test("a point deleted from the spine is the lowest that is left, and an award is rounded to the pound", () => {
    const pay = { is: "scale", scale: "njc", point: "2" } as const;
    const award = { scale: "njc", from: "2027-04-01", award: { percent: rate(0.03) }, status: "assumed" } as const;
    const costing = onePost(["2025/26", "2027/28"], { pay }, { payAwards: [award] });
    const ofYear = (from: string, to: string) =>
      sum(of(costing, "pay").filter(({ month }) => from <= month && month <= to));
    expect(ofYear("2025-04", "2026-03")).toBe(pounds(24_413));
    expect(ofYear("2026-04", "2027-03")).toBe(pounds(25_614)); // SCP 3
    expect(ofYear("2027-04", "2028-03")).toBe(pounds(26_382)); // 25,614 × 1.03 = 26,382.42
  });

  test("an award of nothing leaves odd pence alone", () => {
    const award = { scale: "salaries", from: "2025-04-01", status: "assumed" } as const;
    const payAwards = [
      { ...award, award: { percent: 0 } },
      { ...award, award: { flat: 0 } },
    ];
    expect(sum(of(onePost("2025/26", { pay: salary(31_000.5) }, { payAwards }), "pay"))).toBe(pounds(31_000.5));
  });

  test("a month with two rates counts the days of each", () => {
    const supplement = { amount: pounds(1_200), from: "2025-04-11", pensionable: true };
    const costing = onePost("2025/26", { pay: salary(36_000), supplements: [supplement], fte: 5_000 });
    expect(of(costing, "pay")[0]!.pence).toBe(pounds(1_566.67)); // 1,500 × 10/30 + 1,600 × 20/30
  });
});
