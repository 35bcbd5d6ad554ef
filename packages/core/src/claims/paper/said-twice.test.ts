import { describe, expect, test } from "vitest";
import { readClaims } from "../../plan/index.ts";
import { checkClaims } from "../index.ts";

const said = (...claims: readonly string[]) =>
  checkClaims(readClaims({ claims }).claims).tests.map(({ of, agrees, says }) => [of, agrees, says]);

describe("what is said twice is the same at the coarser rounding", () => {
  test.each([
    [["Cost of £628k in 2024/25", "Cost of £628k in 2024/25"], [[[0, 1], true, "Said twice: £628k"]]],
    [
      ["Cost of £0.63m in 2024/25", "Cost of £628k in 2024/25"], // the finer is named first, the claims in their order
      [[[0, 1], true, "Said twice: £628k and £0.63m"]],
    ],
    [
      ["Cost of £0.64m in 2024/25", "Cost of £628k in 2024/25"],
      [[[0, 1], false, "Said twice: £628k and £0.64m, which are not the same"]],
    ],
    [["Cost of £628k in 2024/25", "Cost of £628k in 2025/26"], []],
    [["Cost of about £628k in 2024/25", "Cost of £900k in 2024/25"], []],
    [["£628k in 2024/25", "£900k in 2024/25"], []], // which may be of two things
    [["£628k in 2024/25", "Cost of £900k in 2024/25"], []],
  ])("%j", (claims, tests) => {
    expect(said(...claims)).toEqual(tests);
  });
});

test("one figure that is written in two ways is shown in one, in any order of the claims", () => {
  const ways = ["Cost of £1000 in 2024/25", "Cost of £1,000 in 2024/25"];
  expect(said(...ways)).toEqual([[[0, 1], true, "Said twice: £1,000"]]);
  expect(said(...ways.toReversed())).toEqual([[[0, 1], true, "Said twice: £1,000"]]);
});

test("figures of one closeness are held to each other in one order, that of their sums", () => {
  const [less, more] = ["Cost of £1,000 in 2024/25", "Cost of £2,000 in 2024/25"];
  const says = "Said twice: £1,000 and £2,000, which are not the same";
  expect([said(less!, more!)[0]![2], said(more!, less!)[0]![2]]).toEqual([says, says]);
});

describe("a limit holds an exact figure, whichever is printed more closely", () => {
  test.each([
    ["Cost of up to £700k in 2024/25", "Cost of £628,123 in 2024/25", true],
    ["Cost of up to £600k in 2024/25", "Cost of £628,123 in 2024/25", false],
    ["Cost of up to £700,000 in 2024/25", "Cost of £628k in 2024/25", true],
    ["Cost of up to £600,000 in 2024/25", "Cost of £628k in 2024/25", false],
    ["Cost of at least £600,000 in 2024/25", "Cost of £628k in 2024/25", true],
    ["Cost of at least £700k in 2024/25", "Cost of £628,123 in 2024/25", false],
  ])("%s, %s", (limit, exact, agrees) => {
    expect(said(limit, exact).map((one) => one[1])).toEqual([agrees]);
    expect(said(exact, limit).map((one) => one[1])).toEqual([agrees]);
  });

  test("and two limits say nothing of each other", () => {
    expect(said("Cost of up to £700k in 2024/25", "Cost of at least £900k in 2024/25")).toEqual([]);
  });
});

describe("sums over two lengths of time are two things", () => {
  const over = (one: string, other: string) => said(`Cost of £5k over ${one}`, `Cost of £9k over ${other}`);
  test.each([
    ["two years", "three years", 0],
    ["two years", "two months", 0],
    ["two years", "two years", 1],
  ])("%s and %s", (one, other, count) => {
    expect(over(one, other)).toHaveLength(count);
  });
  test("but one that is said to be in all may be over any", () => {
    expect(said("Cost of £5k over two years", "Cost of £9k in total")).toHaveLength(1);
    expect(said("Cost of £5k in total", "Cost of £9k over two years")).toHaveLength(1);
  });
});

test("each of twelve figures of one thing is held to each other, of more each to the first alone", () => {
  const printed = (count: number) =>
    Array.from({ length: count }, (_, at) => `Cost of £${(100_000 + at).toLocaleString("en-GB")} in 2024/25`);
  expect(said(...printed(12))).toHaveLength((12 * 11) / 2);
  expect(said(...printed(13))).toHaveLength(12);
});
