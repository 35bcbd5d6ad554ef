import { describe, expect, test } from "vitest";
import { checkClaims } from "../index.ts";

const said = (text: string) =>
  checkClaims([{ text }]).tests.map(({ agrees, onlyIf, says }) => [onlyIf ? "only-if" : agrees, says]);

describe("a sum is worked out beside the one figure that it is to be", () => {
  test.each([
    ["£1k + £2k = £3k", true, "£1k + £2k = £3,000, printed £3k"],
    ["£3k = £1k + £2k", true, "£1k + £2k = £3,000, printed £3k"],
    ["£1k + £2k = £4k", true, "£1k + £2k = £3,000, printed £4k: off by £1,000, which rounding can make"],
    ["£1k + £2k = £5k", false, "£1k + £2k = £3,000, not £5k: off by £2,000"],
    ["£1k - £3k = -£2k", true, "£1k - £3k = -£2,000, printed -£2k"],
    ["£1k - £3k = £2k", false, "£1k - £3k = -£2,000, not £2k: off by £4,000"],
    ["£12 / 5 = £2.40", true, "£12 / 5 = £2.40, printed £2.40"],
    ["-£2k + £3k = £1k", true, "-£2k + £3k = £1,000, printed £1k"],
    // Eight terms of £1k to the nearest £1k: the root of their squares is £3k, the sum of all halves £4.5k.
    [
      "£1k + £1k + £1k + £1k + £1k + £1k + £1k + £1k = £12k",
      "only-if",
      "£1k + £1k + £1k + £1k + £1k + £1k + £1k + £1k = £8,000, printed £12k: off by £4,000, so only if every figure was rounded one way",
    ],
  ])("%s", (text, agrees, says) => {
    expect(said(text)).toEqual([[agrees, says]]);
  });

  test("of two figures the coarser is the one that is printed", () => {
    expect(said("£1.2m is £1,234,567 in all")).toEqual([]);
    expect(said("£1.2m = £1,234,567")).toEqual([
      [true, "£1,234,567 = £1,234,567, printed £1.2m: off by -£34,567, which rounding can make"],
    ]);
    expect(said("£1,234,567 = £1.2m")).toEqual(said("£1.2m = £1,234,567"));
  });
});

describe("two sums are set beside each other exactly", () => {
  test.each([
    ["£1 + £2 = £4 - £1", true, "£1 + £2 = £3; £4 - £1 = £3"],
    ["£1 + £2 = £4 - £2", false, "£1 + £2 = £3; £4 - £2 = £2"],
    ["1 + 2 < 4", true, "1 + 2 = 3; 4 = 4"],
    ["£3 > £4", false, "£3 = £3; £4 = £4"],
    ["5 x £3 > 4 x £3", true, "5 x £3 = £15; 4 x £3 = £12"],
  ])("%s", (text, agrees, says) => {
    expect(said(text)).toEqual([[agrees, says]]);
  });
});

describe("a sum that is a share of another prints the share, at its own rounding", () => {
  test.each([
    ["£3.225m is 2.8% of £116.5m", true, "£3.225m / £116.5m = 2.7682%, printed 2.8%"],
    ["£3.225m = 2.7% of £116.5m", false, "£3.225m / £116.5m = 2.7682%, not 2.7%"],
    ["£5 = £0 x 4%", false, "£0 x 4% = £0, not £5"],
    ["£5 = 4% of £100 + £1", true, "4% x £100 + £1 = £5, printed £5"],
    ["£4 = -4% of £100", false, "-4% x £100 = -£4, not £4"],
    ["£20 = 4 x £5", true, "4 x £5 = £20, printed £20"],
    ["£8 = 4% of £100 x 2", true, "4% x £100 x 2 = £8, printed £8"],
  ])("%s", (text, agrees, says) => {
    expect(said(text)).toEqual([[agrees, expect.stringContaining(says)]]);
  });
});

test("a year has at most twelve months", () => {
  expect(said("13 months in 2024/25")).toEqual([[false, "A year has 12 months, not 13"]]);
  expect(said("12 months in 2024/25")).toEqual([]);
  expect(said("18 months")).toEqual([]);
});
