import { describe, expect, test } from "vitest";
import { figuresIn, firstFigureAt, readPrinted } from "./printed.ts";

describe("a figure is read with how closely it is printed", () => {
  test.each([
    ["£5", "money", 5_00, 100],
    ["£5.2", "money", 5_20, 10],
    ["£5.20", "money", 5_20, 1],
    ["£1,359,000", "money", 1_359_000_00, 100],
    ["£628k", "money", 628_000_00, 100_000],
    ["628 thousand", "money", 628_000_00, 100_000],
    ["£1.359m", "money", 1_359_000_00, 100_000],
    ["£2million", "money", 2_000_000_00, 100_000_000],
    ["£2mn", "money", 2_000_000_00, 100_000_000],
    ["£1.5bn", "money", 1_500_000_000_00, 10_000_000_000],
    ["1.5 billion", "money", 1_500_000_000_00, 10_000_000_000],
    ["£1.23456789m", "money", 1_234_567_89, 1], // never finer than a penny
    ["37", "count", 37_0000, 0],
    ["7.5", "count", 7_5000, 1_000],
    ["7.1234", "count", 7_1234, 1],
    ["4%", "percent", 40_000, 10_000],
    ["4.25%", "percent", 42_500, 100],
    ["4 per cent", "percent", 40_000, 10_000],
    ["4 percent", "percent", 40_000, 10_000],
    [" £5 ", "money", 5_00, 100],
  ])("%s is %s %i, to a step of %i", (text, unit, value, step) => {
    expect(readPrinted(text)).toEqual({ text: text.trim(), unit, value, step });
  });

  test.each(["£5 hundred", "five", "", "5 apples", "£1.234", "7.12345", "4.12345%", "£99999999999999999"])(
    "%j is no figure that can be held",
    (text) => {
      expect(readPrinted(text)).toBeUndefined();
    },
  );
});

test("every figure of a text is found, and where the first stands", () => {
  const text = "the £1.359m in r2 is 4% of 37 posts, or £33,975";
  expect(figuresIn(text)).toEqual(["£1.359m", "4%", "37", "£33,975"]);
  expect(firstFigureAt(text)).toBe(4);
  expect(figuresIn("no figure")).toEqual([]);
  expect(firstFigureAt("no figure")).toBe(-1);
});
