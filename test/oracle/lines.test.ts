import { describe, expect, test } from "vitest";
import { pounds, rate } from "../support/plan-of.ts";
import { cost, of, sum } from "./ask.ts";

describe("lines", () => {
  test("a printed plan of 7 and 11 months foots, and goes on at twelve elevenths of its last year", () => {
    const costing = cost({
      years: ["2024/25", "2026/27"],
      lines: [
        {
          id: "printed-plan",
          kind: "staff",
          sum: {
            is: "yearly",
            perYear: [
              { year: "2024/25", amount: pounds(628_000) },
              { year: "2025/26", amount: pounds(1_359_000) },
            ],
            from: "2024-09-01",
            to: "2026-02-28",
          },
          afterEnd: {},
        },
      ],
    });
    const own = of(costing, "line", "printed-plan");
    expect(own.length).toBe(18);
    expect(sum(own)).toBe(pounds(1_987_000));
    expect(own[0]!.pence).toBe(8_971_429); // 628,000 ÷ 7
    const after = of(costing, "line", "printed-plan:after-end");
    expect(after[0]).toMatchObject({ month: "2026-03", pence: pounds(123_545.45) }); // 1,359,000 ÷ 11
    expect(sum(after.slice(1))).toBe(pounds(1_482_545.45)); // 1,359,000 × 12 ÷ 11
  });

  test("growth compounds each April and is rounded once", () => {
    const sum8 = { is: "yearly", perYear: [{ year: "2024/25", amount: 1_003 }], growth: rate(0.08) } as const;
    const costing = cost({ years: ["2024/25", "2026/27"], lines: [{ id: "legal", sum: sum8 }] });
    expect([...costing.byYear.values()]).toEqual([1_003, 1_083, 1_170]); // 10.8324, then 11.698992
  });

  test("a fixed sum over days leaves out what falls outside the plan's years", () => {
    const fixed = { is: "fixed", amount: -pounds(3_650), from: "2024-04-01", to: "2025-03-31" } as const;
    const costing = cost({ years: "2024/25", lines: [{ id: "income", sum: fixed, spread: "days" }] });
    expect(of(costing, "line")[0]).toMatchObject({ month: "2024-04", pence: -pounds(300) });
    const later = cost({
      years: "2025/26",
      lines: [{ id: "income", sum: { ...fixed, to: "2026-03-31" }, spread: "days" }],
    });
    expect(later.total).toBe(-pounds(1_825));
  });
});
