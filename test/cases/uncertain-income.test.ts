import { describe, expect, test } from "vitest";
import { cumulativeChart, gapChart } from "../../packages/core/src/charts/index.ts";
import { contract, explain, forecast } from "../../packages/core/src/forecast/index.ts";
import { type Plan, readPlan } from "../../packages/core/src/plan/index.ts";
import { applyChanges, differences, opposite, readChanges, sentence } from "../../packages/core/src/scenario/index.ts";
import { gapInSentences, grossAndNet, headline, inSentences } from "../../packages/core/src/tables/index.ts";

/** Two posts of £50,000; £60,000 and £40,000 of confirmed money. */
const planWith = (lines: readonly object[], funding = true): Plan =>
  readPlan({
    ...{ outturn: 1, title: "Two officers", years: { from: "2025/26", to: "2026/27" } },
    posts: [{ id: "officer", count: 2, pay: { fullCost: 50_000 }, start: "2025-04-01" }],
    lines,
    funding: funding
      ? [
          {
            ...{ id: "base", kind: "revenue", recurrent: true, carryForward: "none", status: "confirmed" },
            perYear: { "2025/26": 60_000, "2026/27": 40_000 },
          },
        ]
      : [],
  });

const fines = {
  ...{ id: "fines", title: "Penalty notices", income: true, status: "conditional" },
  perYear: { "2025/26": 30_000, "2026/27": 40_000 },
};
const bids = { ...{ id: "bids", income: true, status: "unconfirmed" }, perYear: { "2026/27": 10_000 } };
const fees = { ...{ id: "fees", income: true }, perYear: { "2025/26": 5_000, "2026/27": 5_000 } };
const plan = planWith([fines, bids, fees]);

/**
 * Cost before income is 100,000 a year. Confirmed: 5,000 of fees and the base, so 95,000 - 60,000 and 95,000 - 40,000. Conditional:
 * 30,000 and 40,000 of fines more. In all: 10,000 of bids in the second year.
 */
test("income lowers the gap of the levels that count it, and of no other", () => {
  const { cost, gap } = contract(forecast(plan));
  expect(cost.total).toEqual({ "2025/26": "65000.00", "2026/27": "45000.00" });
  expect(gap).toEqual({
    confirmed: { "2025/26": "35000.00", "2026/27": "55000.00" },
    conditional: { "2025/26": "5000.00", "2026/27": "15000.00" },
    total: { "2025/26": "5000.00", "2026/27": "5000.00" },
  });
});

test("income that is confirmed may say so, and is as if it did not", () => {
  expect(planWith([{ ...fees, status: "confirmed" }])).toEqual(planWith([fees]));
});

test("what a level does not count leaves the money of its sources for the cost that it would have paid", () => {
  // 90,000 of money for 65,000 of net cost: with the 35,000 that all income leaves of it, 25,000 lapses; on confirmed income none does.
  const rich = forecast(planWith([{ ...fines, perYear: { "2025/26": 60_000 } }]));
  const years = (level: "confirmed" | "total") => rich.draws.byLevel[level].sources[0]!.years.map((one) => one.applied);
  expect(years("total")).toEqual([4_000_000, 4_000_000]);
  expect(years("confirmed")).toEqual([6_000_000, 4_000_000]);
});

test("the gap is explained from the net cost and the income that is not counted", () => {
  const told = JSON.stringify(explain(forecast(plan), "gap.confirmed.2026/27"));
  for (const figure of ["cost.total.2026/27", "funding.confirmed.uncounted.2026/27", "cost.byLine.bids.2026/27"])
    expect(told).toContain(figure);
  expect(JSON.stringify(explain(forecast(plan), "gap.total.2026/27"))).not.toContain("uncounted");
});

describe("it is said", () => {
  test("at the head, since the gap may be larger than the net cost", () => {
    expect(headline(forecast(plan))).toBe(
      "Cost £110,000, net of £80,000 of income that is not confirmed; gap £90,000 on confirmed money alone, £20,000 with conditional.",
    );
    expect(headline(forecast(planWith([fines], false)))).toBe(
      "Cost £130,000, net of £70,000 of income that is not confirmed; gap £200,000 on confirmed money alone, £130,000 with conditional.",
    );
    expect(headline(forecast(planWith([fees])))).not.toContain("net of");
  });

  test("in the table of gross and net, by how certain it is", () => {
    expect(grossAndNet(forecast(plan))?.rows.map((row) => [row.name, row["2026/27"]])).toEqual([
      ["Gross cost", 10_000_000],
      ["Income", -500_000],
      ["Income, conditional", -4_000_000],
      ["Income, unconfirmed", -1_000_000],
    ]);
  });

  test("in words, with what it is and the gap without it", () => {
    expect(inSentences(forecast(plan))[0]).toContain(
      "Of that income, Penalty notices (£30,000 in 2025/26 and £40,000 in 2026/27) is conditional and bids (£10,000 in 2026/27) is unconfirmed.",
    );
    expect(gapInSentences(forecast(plan))).toBe(
      "With confirmed money alone, £35,000 in 2025/26 and £55,000 in 2026/27 are unfunded. With conditional money too, £5,000 in 2025/26 and £15,000 in 2026/27 are unfunded. With unconfirmed money too, £5,000 in 2025/26 and £5,000 in 2026/27 are unfunded.",
    );
  });

  test("of many lines by what they come to", () => {
    const many = Array.from({ length: 12 }, (_, n) => ({ ...fines, id: `fines-${n}`, title: `Fines ${n}` }));
    expect(inSentences(forecast(planWith(many)))[0]).toContain("Of that income, £840,000 is conditional over");
  });

  test("in a plan without funding, whose gap it lowers all the same", () => {
    expect(gapInSentences(forecast(planWith([fines], false)))).toBe(
      "With confirmed money alone, £100,000 in 2025/26 and £100,000 in 2026/27 are unfunded. With conditional money too, £70,000 in 2025/26 and £60,000 in 2026/27 are unfunded.",
    );
  });

  test("in a note, with whose it is", () => {
    const notes = forecast(plan).notes.filter(({ code }) => code.startsWith("rests-on"));
    expect(notes.map(({ text }) => text)).toEqual([
      "£70,000 rests on conditional money (Penalty notices): £30,000 in 2025/26 and £40,000 in 2026/27.",
      "£10,000 rests on unconfirmed money (bids): £10,000 in 2026/27.",
    ]);
  });

  test("in pictures as money, so that each bar is cost and what meets it", () => {
    const gap = gapChart(forecast(plan));
    expect(
      gap.table.rows.map(({ cost, confirmed, conditional, unconfirmed, short }) => [
        ...[cost, confirmed, conditional, unconfirmed, short],
      ]),
    ).toEqual([
      [9_500_000, 6_000_000, 3_000_000, 0, 500_000],
      [9_500_000, 4_000_000, 4_000_000, 1_000_000, 500_000],
    ]);
    expect(gap.alt).toContain("2025/26 is £5,000 short");
    for (const chart of [gap, cumulativeChart(forecast(plan))]) expect(chart.alt).toContain("counted with the money");
    const position = cumulativeChart(forecast(plan)).table.rows.at(-1)!;
    expect([position.cost, position.confirmed, position.conditional, position.total]).toEqual([
      ...[19_000_000, 10_000_000, 17_000_000, 18_000_000],
    ]);
  });
});

describe("a change of its certainty", () => {
  const [change] = readChanges([{ change: "income-status", status: "confirmed", where: { id: "fines" } }]);

  test("moves the gap, is said, and is taken back", () => {
    const sure = applyChanges(plan, [change!]);
    expect(contract(forecast(sure)).gap.confirmed).toEqual({ "2025/26": "5000.00", "2026/27": "15000.00" });
    expect(sentence(change!, plan)).toBe("Penalty notices is confirmed.");
    expect(differences(plan, sure)).toEqual(["Penalty notices is confirmed, was conditional."]);
    expect(applyChanges(sure, opposite(change!, plan)!)).toEqual(plan);
  });

  test("of what is no income is refused", () => {
    const [other] = readChanges([{ change: "income-status", status: "conditional", where: { id: "legal" } }]);
    const legal = planWith([{ id: "legal", perYear: { "2025/26": 5_000 } }]);
    expect(() => applyChanges(legal, [other!])).toThrow("what it is for is no income");
  });
});
