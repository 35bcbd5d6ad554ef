import { describe, expect, test } from "vitest";
import { forecast } from "../forecast/index.ts";
import { type PlanSpec, readPlan } from "../plan/index.ts";
import { fundingBySource } from "./funding-by-source.ts";
import { gapByYear } from "./gap-by-year.ts";
import { headline } from "./headline.ts";
import { shownTable } from "./shown.ts";

const growth = {
  id: "growth",
  title: "Growth",
  kind: "revenue",
  recurrent: true,
  perYear: { "2024/25": "£1m", "2025/26": "£1m" },
  carryForward: "none",
  status: "conditional",
} as const;

const of = (funding: PlanSpec["funding"]) =>
  forecast(
    readPlan({
      outturn: 1,
      title: "A plan",
      years: { from: "2024/25", to: "2025/26" },
      lines: [{ id: "staff", perYear: { "2024/25": "628k", "2025/26": "£1.359m" } }],
      funding,
    }),
  );

describe("funding by source", () => {
  test("year by year, without the columns for carrying where nothing is carried", () => {
    const [table, ...others] = fundingBySource(of([growth]));
    expect(others).toEqual([]);
    expect(table!.title).toBe("Growth: revenue, recurrent, conditional, no carry-forward");
    expect(table!.rows).toEqual([
      { year: "2024/25", available: 100_000_000, applied: 62_800_000, lapsed: 37_200_000 },
      { year: "2025/26", available: 100_000_000, applied: 100_000_000, lapsed: 0 },
    ]);
    expect(shownTable(table!).columns.map(({ label }) => label)).toEqual(["Year", "Available", "Applied", "Lapsed"]);
  });

  test("with what is carried in and out where something is, and all sources together after several", () => {
    const grant = {
      ...growth,
      id: "grant",
      title: "Grant",
      recurrent: false,
      status: "confirmed",
      perYear: { "2024/25": "£100k" },
    } as const;
    const carried = { ...growth, carryForward: { cap: "£400k", expiresAfterYears: 1 } } as const;
    const [, second, all] = fundingBySource(of([grant, carried]));
    expect(second!.title).toBe(
      "Growth: revenue, recurrent, conditional, up to £400,000 may be carried forward for 1 year",
    );
    expect(second!.rows).toEqual([
      // 628 − 100 of the grant; 400 of the 472 left is carried
      {
        year: "2024/25",
        carriedIn: 0,
        available: 100_000_000,
        applied: 52_800_000,
        carriedOut: 40_000_000,
        lapsed: 7_200_000,
      },
      // 1,359 of 1,400: the old 400 first; 41 of this year's is left, and may go out
      {
        year: "2025/26",
        carriedIn: 40_000_000,
        available: 100_000_000,
        applied: 135_900_000,
        carriedOut: 4_100_000,
        lapsed: 0,
      },
    ]);
    expect(all!.title).toBe("All sources");
    expect(all!.rows[0]).toMatchObject({ available: 110_000_000, applied: 62_800_000, lapsed: 7_200_000 });
  });

  test("none where the plan names none", () => {
    expect(fundingBySource(of([]))).toEqual([]);
  });
});

test("the gap stands at each level, and over all years", () => {
  expect(gapByYear(of([growth])).rows).toEqual([
    { name: "With confirmed money alone", "2024/25": 62_800_000, "2025/26": 135_900_000, allYears: 198_700_000 },
    { name: "With conditional money too", "2024/25": 0, "2025/26": 35_900_000, allYears: 35_900_000 },
    { name: "With all money, unconfirmed too", "2024/25": 0, "2025/26": 35_900_000, allYears: 35_900_000 },
  ]);
});

describe("the headline", () => {
  const confirmed = { ...growth, status: "confirmed" } as const;
  const plenty = { ...growth, perYear: { "2024/25": "£2m", "2025/26": "£2m" } } as const;

  test.each([
    ["conditional", [growth], "Cost £1.987m; gap £1.987m on confirmed money alone, £359,000 with conditional."],
    ["confirmed", [confirmed], "Cost £1.987m; gap £359,000 on confirmed money alone, the same with conditional."],
    ["ample and conditional", [plenty], "Cost £1.987m; gap £1.987m on confirmed money alone, none with conditional."],
    [
      "ample and confirmed",
      [{ ...plenty, status: "confirmed" }],
      "Cost £1.987m; no gap on confirmed money alone, nor with conditional.",
    ],
    // What is not confirmed at all never makes a headline better.
    [
      "unconfirmed",
      [{ ...plenty, status: "unconfirmed" }],
      "Cost £1.987m; gap £1.987m on confirmed money alone, the same with conditional.",
    ],
    ["not named", [], "Cost £1.987m; the plan names no funding, so all of it is unfunded."],
  ] as const)("where funding is %s", (_, funding, says) => {
    expect(headline(of([...funding]))).toBe(says);
  });

  test("in the unit that is asked for", () => {
    expect(headline(of([growth]), "pounds")).toContain("Cost £1,987,000; gap £1,987,000");
    expect(headline(of([growth]), "thousands")).toContain("Cost £1,987k; gap £1,987k");
    expect(headline(of([growth]), "millions")).toContain("£0.359m with conditional");
  });
});
