import { describe, expect, test } from "vitest";
import { readClaims, readPlan } from "../../plan/index.ts";
import { checkClaims } from "../index.ts";

/** From September to June: seven months of 2024/25, three of 2025/26. */
const line = (id: string) => ({ id, amount: 10_000, from: "2024-09-01", to: "2025-06-30" });
const planOf = (...lines: readonly object[]) =>
  readPlan({ outturn: 1, title: "Ten months", years: { from: "2024/25", to: "2025/26" }, lines });
const check = (text: string, plan = planOf(line("legal"))) => {
  const { verdict, says } = checkClaims(readClaims({ claims: [text] }).claims, plan).claims[0]!;
  return [verdict, ...says];
};

describe("months are those with a cost", () => {
  test.each([
    ["7 months in 2024/25", "agrees", "The plan has a cost in 7 months in 2024/25, printed 7"],
    ["8 months in 2024/25", "does-not-agree", "The plan has a cost in 7 months in 2024/25, not 8"],
    ["3 months in 2025/26", "agrees", "The plan has a cost in 3 months in 2025/26, printed 3"],
    ["10 months", "agrees", "The plan has a cost in 10 months in all, printed 10"],
    ["9 months", "does-not-agree", "The plan has a cost in 10 months in all, not 9"],
    ["12 months in 2029/30", "not-tested", "The plan's years do not have 2029/30"],
  ])("%s", (text, verdict, says) => {
    expect(check(text)).toEqual([verdict, says]);
  });

  test("of several lines they may be other months, unless they are just so many", () => {
    const two = planOf(line("legal"), line("advice"));
    expect(check("7 months in 2024/25", two)[0]).toBe("agrees");
    expect(check("8 months in 2024/25", two)).toEqual([
      "not-tested",
      "The plan has several posts and lines, and does not say which have 8 months",
    ]);
  });
});
