import { describe, expect, test } from "vitest";
import { profileChart } from "../../packages/core/src/charts/index.ts";
import { checkClaims } from "../../packages/core/src/claims/index.ts";
import { contract, explain } from "../../packages/core/src/forecast/index.ts";
import { writePlan } from "../../packages/core/src/plan/index.ts";
import { applyChanges, readChanges } from "../../packages/core/src/scenario/index.ts";
import { grossAndNet, inSentences } from "../../packages/core/src/tables/index.ts";
import { forecastOf, plan } from "./ask.ts";

const years = { from: "2024/25", to: "2025/26" };
const cost = { id: "team", perYear: { "2024/25": 250000, "2025/26": 260000 } };
const stated = plan({
  years,
  lines: [cost, { id: "fees", income: true, perYear: { "2024/25": 100000, "2025/26": 120000 } }],
});
const withMinus = plan({
  years,
  lines: [cost, { id: "fees", perYear: { "2024/25": -100000, "2025/26": -120000 } }],
});

describe("income stated as such", () => {
  test("costs what the same line with a minus does, and stands beside the gross cost in the data", () => {
    const { gross, income, ...net } = contract(forecastOf(stated)).cost;
    expect(gross).toEqual({ "2024/25": "250000.00", "2025/26": "260000.00" });
    expect(income).toEqual({ "2024/25": "-100000.00", "2025/26": "-120000.00" });
    expect(net).toEqual(contract(forecastOf(withMinus)).cost);
  });

  test("is a table that foots, a sentence, and a part of its own in the picture by month", () => {
    const of = forecastOf(stated);
    const table = grossAndNet(of)!;
    expect([...table.rows, table.total!].map(({ name, allYears }) => [name, allYears])).toEqual([
      ["Gross cost", 51_000_000],
      ["Income", -22_000_000],
      ["Net cost", 29_000_000],
    ]);
    expect(inSentences(of)[0]).toContain(
      "That is net of income of £100,000 in 2024/25 and £120,000 in 2025/26; gross it costs £250,000 in 2024/25 and £260,000 in 2025/26.",
    );
    expect(profileChart(of).alt).toContain("Lines £510k, Income -£220k in all");
  });

  test("is explained, gross and income, by the lines that they are", () => {
    const parts = (figure: string) =>
      explain(forecastOf(stated), figure)?.parts?.map((part) => [part.figure, part.value]);
    expect(parts("cost.gross.2024/25")).toEqual([["cost.byLine.team.2024/25", 25_000_000]]);
    expect(parts("cost.income.2024/25")).toEqual([["cost.byLine.fees.2024/25", -10_000_000]]);
    expect(explain(forecastOf(withMinus), "cost.gross.2024/25")).toBeUndefined();
  });

  test("is written without a minus, and grows as it is", () => {
    expect(writePlan(stated).lines?.[1]).toEqual({
      id: "fees",
      income: true,
      perYear: { "2024/25": 100000, "2025/26": 120000 },
    });
    const fees = { id: "fees", income: true, perYear: { "2024/25": 100000 }, growth: { percent: 10 } };
    const grown = applyChanges(
      plan({ years, lines: [cost, fees] }),
      readChanges([{ change: "growth-rate", percent: 20, where: { id: "fees" } }]),
    );
    expect(Object.values(forecastOf(grown).cost.income!)).toEqual([-10_000_000, -12_000_000]);
  });

  test("claims of the gross and of the net cost and of the income are held to it", () => {
    const says = [
      "Gross cost of £250,000 in 2024/25",
      "Net cost of £150,000 in 2024/25",
      "Income of £100,000 in 2024/25",
    ];
    const read = plan({ years, lines: [...(writePlan(stated).lines ?? [])], claims: says });
    expect(checkClaims(read.claims!, read).claims.map(({ verdict }) => verdict)).toEqual(says.map(() => "agrees"));
  });
});
