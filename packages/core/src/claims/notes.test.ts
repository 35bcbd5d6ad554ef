import { describe, expect, test } from "vitest";
import { readClaims } from "../plan/index.ts";
import { checkClaims } from "./index.ts";

const notes = (...claims: readonly string[]) => checkClaims(readClaims({ claims }).claims).notes;
const said = (code: string, ...claims: readonly string[]): readonly string[] =>
  notes(...claims).flatMap((note) => (note.code === code ? [note.text] : []));

const costs = ["Cost of £628k in 2024/25", "Cost of £1.359m in 2025/26"];
const months = ["7 months in 2024/25", "11 months in 2025/26"];
const money = ["Funding of £1m in 2024/25", "Funding of £1m in 2025/26"];
const span = "18 months from September 2024";

describe("a split that is not flat", () => {
  test("is told with what it would be by months, and how late a start explains it", () => {
    expect(said("not-flat", ...costs, ...months)).toEqual([
      "The split is not flat: by months 2024/25 would have £772,722.22 and 2025/26 £1,214,277.78; 2024/25 is £144,722.22 lower, £89,714.29 a month against £123,545.45. At one monthly cost throughout it is an average start 1.917 months late; a pay rise in April would explain part of it.",
    ]);
  });

  test("the other way is no late start", () => {
    expect(
      said(
        "not-flat",
        "Cost of £120k in 2024/25",
        "Cost of £60k in 2025/26",
        "6 months in 2024/25",
        "6 months in 2025/26",
      ),
    ).toEqual([
      "The split is not flat: by months 2024/25 would have £90,000 and 2025/26 £90,000; 2024/25 is £30,000 higher, £20,000 a month against £10,000.",
    ]);
  });

  test("is none within the steps to which the costs are printed", () => {
    const halves = (first: string, second: string) =>
      said(
        "not-flat",
        `Cost of ${first} in 2024/25`,
        `Cost of ${second} in 2025/26`,
        "6 months in 2024/25",
        "6 months in 2025/26",
      );
    expect(halves("£98k", "£102k")).toEqual([]); // £2k off, two steps of £1k
    expect(halves("£97k", "£102k")).toHaveLength(1); // £2.5k off
    expect(halves("£102k", "£98k")).toEqual([]);
  });

  test("needs two years, with the months of both, each printed in one way and exactly", () => {
    expect(said("not-flat", ...costs, months[0]!)).toEqual([]);
    expect(said("not-flat", ...costs, months[1]!)).toEqual([]);
    expect(said("not-flat", costs[0]!, ...months)).toEqual([]);
    expect(said("not-flat", ...costs, ...months, "Cost of £700k in 2026/27", "12 months in 2026/27")).toEqual([]);
    expect(said("not-flat", ...costs, ...months, "Cost of £629k in 2024/25")).toEqual([]);
    expect(said("not-flat", "Cost of about £628k in 2024/25", costs[1]!, ...months)).toEqual([]);
  });
});

describe("a year that is short", () => {
  test("though all years together are funded, and what carrying forward would mend", () => {
    expect(notes(...costs, ...money)).toEqual([
      {
        code: "short-in-year",
        text: "Funded in total, but 2025/26 alone is £359,000 short unless £359,000 of the £372,000 that earlier years leave is carried forward, which the paper does not say.",
      },
      { code: "to-spare", text: "Over all years £13,000 is to spare." },
    ]);
  });

  test("says no more is carried than earlier years leave, and nothing where they leave nothing", () => {
    const with_ = (first: string, second: string) =>
      said("short-in-year", ...costs, `Funding of ${first} in 2024/25`, `Funding of ${second} in 2025/26`);
    expect(with_("£728k", "£1m")).toEqual([
      "2025/26 alone is £359,000 short unless £100,000 of the £100,000 that earlier years leave is carried forward, which the paper does not say.",
    ]);
    expect(with_("£628k", "£1m")).toEqual(["2025/26 alone is £359,000 short."]);
    expect(with_("£528k", "£1m")).toEqual(["2024/25 alone is £100,000 short.", "2025/26 alone is £359,000 short."]);
    expect(with_("£628k", "£1.359m")).toEqual([]);
  });

  test("is not said where the paper carries money into it", () => {
    expect(said("short-in-year", ...costs, ...money, "£372k carried forward into 2025/26")).toEqual([]);
  });

  test("to spare is said of several years with money for each, down to nothing", () => {
    const spare = (second: string) => said("to-spare", ...costs, money[0]!, `Funding of ${second} in 2025/26`);
    expect(spare("£987k")).toEqual(["Over all years £0 is to spare."]);
    expect(spare("£986k")).toEqual([]);
    expect(said("to-spare", ...costs, money[0]!)).toEqual([]);
    expect(said("to-spare", costs[0]!, money[0]!)).toEqual([]);
  });
});

describe("people who stay", () => {
  test("cost what their last year says, and each month left of it", () => {
    expect(said("goes-on", ...costs, ...months, span)).toEqual([
      "People who stay after February 2026 cost £1,482,545.45 a year. March 2026 is still in 2025/26: each such month is £123,545.45.",
    ]);
    expect(said("goes-on", ...costs, ...months, ...money, span)).toEqual([
      "People who stay after February 2026 cost £1,482,545.45 a year. March 2026 is still in 2025/26: each such month is £123,545.45, over 9 times the £13,000 to spare.",
    ]);
  });

  test("beside what is to spare only where a month is as much", () => {
    const beside = (second: string) =>
      said("goes-on", ...costs, ...months, money[0]!, `Funding of ${second} in 2025/26`, span)[0];
    expect(beside("£1,110,545")).toContain("over 1 times the £123,545 to spare");
    expect(beside("£1,110,546")).not.toContain("to spare");
    expect(beside("£987k")).not.toContain("to spare");
    expect(beside("£900k")).not.toContain("to spare");
  });

  test("are told of no month left where the span ends in March", () => {
    expect(said("goes-on", ...costs, ...months, "19 months from September 2024")).toEqual([
      "People who stay after March 2026 cost £1,482,545.45 a year.",
    ]);
  });

  test("and nothing where it ends after the last year or long before, or has no first month", () => {
    expect(said("goes-on", ...costs, ...months, "20 months from September 2024")).toEqual([]);
    expect(said("goes-on", ...costs, ...months, "8 months from September 2024")).toHaveLength(1); // to April 2025
    expect(said("goes-on", ...costs, ...months, "7 months from September 2024")).toEqual([]);
    expect(said("goes-on", ...costs, ...months)).toEqual([]);
    expect(said("goes-on", ...costs, months[0]!, span)).toEqual([]);
    expect(said("goes-on", ...costs, ...months, "18.5 months from September 2024")).toEqual([]);
  });
});
