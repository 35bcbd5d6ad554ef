import { describe, expect, test } from "vitest";
import { readClaims, readPlan } from "../../plan/index.ts";
import { checkClaims } from "../index.ts";

const planOf = (perYear: object, to = "2026/27") =>
  readPlan({ outturn: 1, title: "Legal costs", years: { from: "2024/25", to }, lines: [{ id: "legal", perYear }] });
const legal = planOf({ "2024/25": 5_000, "2025/26": 5_000, "2026/27": 7_000 });
const check = (text: string, plan = legal) => {
  const { verdict, says } = checkClaims(readClaims({ claims: [text] }).claims, plan).claims[0]!;
  return [verdict, ...says];
};

describe("a sum is held to the years of which it speaks", () => {
  test.each([
    ["Cost of £1 in 2026/27", "The plan costs £7,000 in 2026/27, not £1"],
    ["Cost of £1 in total", "The plan costs £17,000 in all, not £1"],
    ["Cost of £1 from 2025/26 to 2026/27", "The plan costs £12,000 in 2025/26 to 2026/27, not £1"],
  ])("%s", (text, says) => {
    expect(check(text)).toEqual(["does-not-agree", says]);
  });

  test("of years that are named one by one it is each, or all of them", () => {
    expect(check("Cost of £5,000 in 2024/25 and 2025/26")[0]).toBe("agrees");
    expect(check("Cost of £10,000 in 2024/25 and 2025/26")[0]).toBe("agrees");
    expect(check("Cost of £1 in 2024/25 and 2025/26")[1]).toBe(
      "The plan costs £5,000 in 2024/25; the plan costs £5,000 in 2025/26; the plan costs £10,000 in 2024/25 to 2025/26; none is £1",
    );
    expect(check("Cost of £5,000 in each year, 2024/25 and 2026/27")).toEqual([
      "does-not-agree",
      "The plan costs £7,000 in 2026/27, not £5,000",
    ]);
    expect(check("Cost of £12,000 in each year, 2024/25 and 2026/27")[0]).toBe("does-not-agree");
  });

  test("a rate of a year is that of each year that has one", () => {
    expect(check("Cost of £5,000 a year")).toEqual(["does-not-agree", "The plan costs £7,000 in 2026/27, not £5,000"]);
    const first = planOf({ "2024/25": 5_000, "2025/26": 5_000 });
    expect(check("Cost of £5,000 a year", first)[0]).toBe("agrees");
    expect(check("Cost of £5 a year", planOf({ "2024/25": 0 }))).toEqual([
      "does-not-agree",
      "The plan costs £0 in 2024/25, not £5",
    ]);
  });

  test("where no year is said, it may be any of them or all", () => {
    expect(check("Cost of £7,000")[0]).toBe("agrees");
    expect(check("Cost of £17,000")[0]).toBe("agrees");
    expect(check("Cost of £1")).toEqual([
      "not-tested",
      "It does not say for which year it is, or that it is in all. The plan costs £5,000 in 2025/26; the plan costs £7,000 in 2026/27; the plan costs £17,000 in all; none is £1",
    ]);
    expect(check("Cost of £1", planOf({ "2024/25": 5_000 }, "2024/25"))).toEqual([
      "does-not-agree",
      "The plan costs £5,000 in 2024/25, not £1",
    ]);
    expect(check("Cost of £1", planOf({ "2024/25": 0 }, "2024/25"))[1]).toContain("The plan costs £0 in all");
  });

  test("years that the plan does not have are said", () => {
    expect(check("Cost of £1 in 2029/30")).toEqual(["not-tested", "The plan's years do not have 2029/30"]);
    expect(check("Cost of £1 in 2026/27, 2029/30 and 2030/31")).toEqual([
      "not-tested",
      "The plan's years do not have 2029/30 and 2030/31",
    ]);
  });
});

describe("a length is that of the plan, or of the years that have a cost", () => {
  const first = planOf({ "2024/25": 5_000, "2025/26": 5_000 });
  test.each([
    ["Cost of £17,000 over three years", legal, "agrees"],
    ["Cost of £17,000 over 2.5 years", legal, "agrees"], // in three years
    ["Cost of £17,000 over 25 months", legal, "agrees"],
    ["Cost of £10,000 over two years", first, "agrees"],
    ["Cost of £10,000 over three years", first, "agrees"],
    ["Cost of £10,000 over 24 months", first, "agrees"],
    ["Cost of £10,000 over 12 months", first, "agrees"], // that begin within a year
    ["Cost of £10,000 over 36 months", first, "agrees"],
  ])("%s", (text, plan, verdict) => {
    expect(check(text, plan)[0]).toBe(verdict);
  });

  test.each([
    ["Cost of £17,000 over four years", legal, "4 years"],
    ["Cost of £17,000 over one year", legal, "1 year"],
    ["Cost of £17,000 over 1.5 years", legal, "1.5 years"],
    ["Cost of £17,000 over 12 months", legal, "12 months"],
    ["Cost of £10,000 over 37 months", first, "37 months"],
    ["Cost of £10,000 over one year", first, "1 year"],
  ])("otherwise it is not known which years are meant: %s", (text, plan, length) => {
    expect(check(text, plan)).toEqual(["not-tested", `It does not say which ${length} are meant`]);
  });
});

describe("a change is a figure, or what it is more or less than the year before", () => {
  test.each([
    ["Increase in cost of £2,000 in 2026/27", "agrees", "The plan changes by £2,000 in 2026/27, printed £2,000"],
    ["Increase in cost of £7,000 in 2026/27", "agrees", "The plan costs £7,000 in 2026/27, printed £7,000"],
    [
      "Increase in cost of £1 in 2026/27",
      "not-tested",
      "The plan may not have what it means. The plan costs £7,000 in 2026/27; the plan changes by £2,000 in 2026/27",
    ],
    [
      "Increase in cost of £1 in 2024/25", // before which there is no year
      "not-tested",
      "The plan may not have what it means. The plan costs £5,000 in 2024/25; the plan changes by £0 in 2024/25",
    ],
  ])("%s", (text, verdict, says) => {
    expect(check(text)).toEqual([verdict, says]);
  });

  test("a fall is said without a sign", () => {
    expect(check("Reduction in cost of £1,000 in 2025/26", planOf({ "2024/25": 3_000, "2025/26": 2_000 }))[0]).toBe(
      "agrees",
    );
  });
});
