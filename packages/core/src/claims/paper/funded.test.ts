import { describe, expect, test } from "vitest";
import { readClaims } from "../../plan/index.ts";
import { checkClaims } from "../index.ts";

/** What claims say of one that something is funded. */
const said = (...claims: readonly string[]) =>
  checkClaims(readClaims({ claims }).claims)
    .tests.filter(({ of }) => of.includes(0))
    .map(({ of, agrees, says }) => [of, agrees, says]);

const costs = ["Cost of £9k in 2024/25", "Cost of £5k in 2025/26"];
const money = ["Funding of £8k in 2024/25", "Funding of £7k in 2025/26"];

describe("in total: all the money against all the cost", () => {
  test.each([
    [["Fully funded", ...costs, ...money], true, "In all: £8k + £7k against a cost of £14,000: £1,000 to spare"],
    [
      ["Fully funded", ...costs, "Funding of £13k in total"],
      false,
      "In all: £13k against a cost of £14,000: £1,000 short",
    ],
    [
      ["Fully funded", "Cost of £15k in total", ...costs, ...money],
      true,
      "In all: £8k + £7k against a cost of £15,000: £0 to spare",
    ],
    [
      ["Funded from 2024/25 to 2025/26", ...costs, ...money],
      true,
      "In all: £8k + £7k against a cost of £14,000: £1,000 to spare",
    ],
  ])("%j", (claims, agrees, says) => {
    const found = said(...claims);
    expect(found.map((one) => one.slice(1))).toEqual([[agrees, says]]);
  });

  test("names every claim that it is of, in order", () => {
    expect(said("Fully funded", ...money, ...costs)[0]![0]).toEqual([0, 1, 2, 3, 4]);
  });

  test("needs a cost and money, printed as they are", () => {
    expect(said("Fully funded", ...costs)).toEqual([]);
    expect(said("Fully funded", ...money)).toEqual([]);
    expect(said("Fully funded", ...costs, "Funding of about £20k in total")).toEqual([]);
    expect(said("Fully funded", "Cost of about £9k in total", "Funding of £20k in total")).toEqual([]);
  });
});

describe("in a year: its money, with what is carried into it, against its cost", () => {
  test.each([
    [["Funded in 2024/25", ...costs, ...money], [[false, "2024/25: £8k against a cost of £9,000: £1,000 short"]]],
    [
      ["Funded in 2024/25", ...costs, ...money, "£1k carried forward into 2024/25"],
      [[true, "2024/25: £8k and £1k carried forward against a cost of £9,000: £0 to spare"]],
    ],
    [
      ["Funded in each year", ...costs, ...money],
      [
        [false, "2024/25: £8k against a cost of £9,000: £1,000 short"],
        [true, "2025/26: £7k against a cost of £5,000: £2,000 to spare"],
      ],
    ],
    [
      ["Funded in each year, 2025/26 and 2024/25", ...costs, ...money],
      [
        [false, "2024/25: £8k against a cost of £9,000: £1,000 short"],
        [true, "2025/26: £7k against a cost of £5,000: £2,000 to spare"],
      ],
    ],
    [["Funded in 2026/27", ...costs, ...money], []],
  ])("%j", (claims, tests) => {
    expect(said(...claims).map((one) => one.slice(1))).toEqual(tests);
  });
});
