import { describe, expect, test } from "vitest";
import { inSentences } from "../../packages/core/src/tables/index.ts";
import { cost, forecastOf, plan, withChanges } from "./ask.ts";

const years = { from: "2024/25", to: "2025/26" } as const;
const grant = (id: string, ...sums: readonly number[]) => ({
  ...{ id, title: id, kind: "revenue" as const, recurrent: false, carryForward: "none" as const },
  ...{
    status: "confirmed" as const,
    perYear: Object.fromEntries(sums.map((sum, n) => [`${2024 + n}/${25 + n}`, sum])),
  },
});
const line = (of: object, id: string) => forecastOf(plan(of as never)).cost.byLine[id]!;

describe("a management fee of 4% of a grant", () => {
  const spec = {
    years,
    lines: [{ id: "fee", title: "Fund management", percent: "4%", of: { source: "Grant" }, from: "2024-10-01" }],
    funding: [grant("Grant", 334_072, 668_144)],
  };

  test("is 4% of its sum in each year, to the penny, spread over its own months", () => {
    expect(line(spec, "fee")).toEqual({ "2024/25": 1_336_288, "2025/26": 2_672_576 });
    const months = forecastOf(plan(spec)).cost.byMonth;
    expect([months["2024-09" as never], months["2024-10" as never]]).toEqual([0, 222_715]); // a sixth of £13,362.88
  });

  test("follows the grant where a scenario changes that", () => {
    const of = withChanges(spec, { change: "funding-amount", perYear: { "2024/25": 400_000 } });
    expect(cost(of, "2024/25", "s")).toBe("16000.00");
  });

  test("is another in a scenario, whose sentence says of what", () => {
    const of = withChanges(spec, { change: "line-amount", percent: "3%", where: { id: "fee" } });
    expect(cost(of, "2025/26", "s")).toBe("20044.32");
  });

  test("is said in words", () => {
    expect(inSentences(forecastOf(plan(spec))).join(" ")).toContain("Fund management is taken as 4% of Grant.");
  });
});

test("a percentage may be another in each year, of several sources together, and is nothing in a year that is not named", () => {
  const capital = { id: "capital", percent: { "2024/25": 10 }, of: { source: ["a", "b"] } };
  const of = { years, lines: [capital], funding: [grant("a", 1_000, 2_000), grant("b", 500.05, 2_000)] };
  expect(line(of, "capital")).toEqual({ "2024/25": 15_001, "2025/26": 0 }); // 10% of £1,500.05 is £150.005
});

describe("overheads of 12.5% of what a team and its rent cost", () => {
  const spec = {
    years,
    onCosts: { pension: "none" },
    posts: [
      { id: "a", team: "Care", pay: { fullCost: 60_000.04 }, start: "2024-07-01" },
      { id: "b", pay: { fullCost: 50_000 }, start: "2024-04-01" },
    ],
    lines: [
      { id: "rent", perYear: { "2024/25": 12_000, "2025/26": 0 } },
      { id: "overheads", percent: 12.5, of: { teams: ["Care"], lines: ["rent"] } },
      { id: "recharge", income: true, percent: "50%", of: { lines: ["overheads"] } },
      { id: "levy", percent: 1, of: "employed" },
    ],
    funding: [],
  };

  test("come month by month as these do: before the post starts of the rent alone", () => {
    const { ledger } = forecastOf(plan(spec as never));
    expect(line(spec, "overheads")).toEqual({ "2024/25": 712_500, "2025/26": 750_001 });
    // nine months at £5,000.00 and £12,000: £57,000.03 × 12.5% is £7,125.00; £60,000.04 × 12.5% is £7,500.01
    expect(ledger.months).toBe(24);
  });

  test("may be income, of another percentage", () => {
    expect(line(spec, "recharge")).toEqual({ "2024/25": -356_250, "2025/26": -375_001 }); // half of £7,500.01, a half up
  });

  test("of all employees are of every post", () => {
    expect(line(spec, "levy")).toEqual({ "2024/25": 95_000, "2025/26": 110_000 });
  });

  test("have a full year: that percentage of the full years of what they are of", () => {
    const { fullYearByLine } = forecastOf(plan(spec as never)).cost;
    expect([fullYearByLine.overheads, fullYearByLine.levy]).toEqual([750_001, 110_000]);
  });
});
