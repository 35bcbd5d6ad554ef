import { describe, expect, test } from "vitest";
import { day } from "../calendar/index.ts";
import { forecast } from "../forecast/index.ts";
import { readPlan } from "../plan/index.ts";
import { published } from "../rates/index.ts";
import { publishedRates, publishedRatesJson } from "./published-rates.ts";
import { placeholderWarning, ratesTable } from "./rates-table.ts";

const of = (source?: string) =>
  forecast(
    readPlan({
      outturn: 1,
      title: "A plan",
      years: { from: "2025/26", to: "2025/26" },
      onCosts: {
        employerNi: "published",
        apprenticeshipLevy: "none",
        pension: [{ from: "2025-04-01", rate: "20%", ...(source !== undefined && { source }) }],
      },
      posts: [{ id: "a", pay: { salary: 30000 }, start: "2025-04-01" }],
    }),
  );

describe("the rates used", () => {
  test("stand with their values, sources and confidence", () => {
    const { rows } = ratesTable(of("Our fund"));
    expect(rows.map(({ figure, value }) => `${figure}: ${value}`)).toEqual([
      "Employer NI from 6 April 2025: 15% above £417 a month",
      "Employer pension rate from 1 April 2025: 20% of pensionable pay",
    ]);
    expect(rows[0]).toMatchObject({ confidence: "read-2", source: expect.stringContaining("2025/26") });
    expect(rows[1]).toMatchObject({ source: "Our fund" });
    expect(ratesTable(of()).rows[1]!.source).toBe("no source given");
  });

  test("that only hold a place are said in a sentence", () => {
    expect(placeholderWarning(of("placeholder until the valuation"))).toBe(
      "Placeholder in use: employer pension rate from 1 April 2025. Put in your own before you publish a figure.",
    );
    expect(placeholderWarning(of("Our fund"))).toBeUndefined();
    expect(placeholderWarning(of())).toBeUndefined();
  });
});

describe("the published figures", () => {
  test("stand in a table each, every one with dates, confidence and sources", () => {
    const tables = publishedRates(published);
    expect(tables.map(({ rows }) => rows.length)).toEqual([
      published.employerNi.length,
      published.apprenticeshipLevy.length,
      published.njc.length,
    ]);
    for (const { rows } of tables) for (const row of rows) expect(row.sources).not.toBe("");
    expect(tables[2]!.rows.find(({ from }) => from === "1 April 2024")).toMatchObject({
      lowest: "2: £23,656",
      highest: "43: £52,805",
      announced: "22 October 2024",
    });
  });

  test("as JSON are texts of pounds and of decimal rates", () => {
    const { employerNi, njc } = publishedRatesJson(published);
    expect(employerNi.find(({ from }) => from === day("2022-04-06"))).toMatchObject({
      rate: "0.1505",
      monthlyThreshold: "758.00",
      annualThreshold: "9100.00",
    });
    expect(njc.find(({ from }) => from === day("2022-04-01"))!.points["30"]).toBe("36298.00");
  });
});
