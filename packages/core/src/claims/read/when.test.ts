import { describe, expect, test } from "vitest";
import { readClaim } from "./index.ts";

const when = (text: string) => (readClaim(text) as { readonly when?: unknown }).when;

describe("for how long", () => {
  const years = (count: number) => ({ count: count * 10_000, unit: "years" });
  test.each([
    ["£5 over two years", { is: "total", over: years(2) }],
    ["£5 across two years", { is: "total", over: years(2) }],
    ["£5 during two years", { is: "total", over: years(2) }],
    ["£5 for two years", { is: "unsaid", over: years(2) }],
    ["£5 for one year", { is: "unsaid", over: years(1) }],
    ["£5 for 2.5 years", { is: "unsaid", over: years(2.5) }],
    ["£5 for 18 months", { is: "unsaid", over: { count: 180_000, unit: "months" } }],
    ["£5", { is: "unsaid" }],
  ])("%s", (text, said) => {
    expect(when(text)).toEqual(said);
  });

  test("is not said beside years, where it is a second figure", () => {
    expect(readClaim("£5 in 2024/25 over two years")).toMatchObject({
      is: "unread",
      why: "it has 2 figures, £5 and 2",
    });
  });
});

describe("a year", () => {
  test.each([
    ["£5 in 1900/01", "1900/01"],
    ["£5 in 2198/99", "2198/99"],
    ["£5 in 1999/2000", "1999/00"],
    ["£5 in 2023/24 at 31 March 2025", "2023/24"], // where both are said, the year
    ["£5 at 31 March 2025", "2024/25"],
  ])("%s", (text, year) => {
    expect(when(text)).toEqual({ is: "year", year });
  });

  test.each(["£5 in 2024/26", "£5 in 1899/00", "£5 in 2199/00"])("%s has none", (text) => {
    expect(when(text)).not.toMatchObject({ is: "year" });
  });
});

test("three years are those that are named, though two of them are joined", () => {
  expect(when("£5 in 2024/25 to 2026/27 and 2029/30")).toEqual({
    is: "years",
    years: ["2024/25", "2026/27", "2029/30"],
    how: "either",
  });
});

describe("which way money is carried", () => {
  test.each([
    ["£5 carried forward into 2025/26", "into"],
    ["£5 carried forward to 2025/26", "into"],
    ["£5 carried forward from 2024/25", "out-of"],
    ["£5 carried forward out of 2024/25", "out-of"],
    ["£5 carried forward from 2024/25 to 2025/26", undefined],
    ["£5 carried forward in 2024/25", undefined],
  ])("%s", (text, toward) => {
    const { toward: read } = readClaim(text) as { readonly toward?: string };
    expect(read).toBe(toward);
  });
  test("is not a word of claims of no year", () => {
    expect(readClaim("£5 carried forward")).not.toHaveProperty("toward");
  });
});

describe("whether something is funded", () => {
  test.each([
    ["Funded by a grant of £5 in 2024/25", "money"],
    ["It may be funded", "open"],
    ["4 posts are funded", "funded"],
  ])("%s: %s", (text, is) => {
    expect(readClaim(text).is).toBe(is);
  });
});
