import { describe, expect, test } from "vitest";
import { readClaims } from "../../plan/index.ts";
import { checkClaims } from "../index.ts";

/** What the claims of a paper come to against each other, but for what is said twice. */
const said = (...claims: readonly string[]) =>
  checkClaims(readClaims({ claims }).claims)
    .tests.filter(({ against }) => against === "claims")
    .map(({ says }) => says);

describe("what is left and what is short is cost and money of one year", () => {
  test.each([
    [
      ["Cost of £9k in 2024/25", "Funding of £7k in 2024/25", "£2k short in 2024/25"],
      ["Short in 2024/25: £9k - £7k = £2,000, printed £2k"],
    ],
    [
      ["Net cost of £9k in 2024/25", "Funding of £7k a year", "£2k short in 2024/25"], // a net cost, money of each year
      ["Short in 2024/25: £9k - £7k = £2,000, printed £2k"],
    ],
    [
      ["Cost of £9k in 2024/25", "Net cost of £8k in 2024/25", "Funding of £7k in 2024/25", "£2k short in 2024/25"],
      ["Short in 2024/25: £9k - £7k = £2,000, printed £2k"],
    ],
    [
      ["Cost of £5k in 2024/25", "Funding of £7k in 2024/25", "£2k unspent in 2024/25"],
      ["Unspent in 2024/25: £7k - £5k = £2,000, printed £2k"],
    ],
    [
      ["Cost of £5k in 2024/25", "Budget of £8k in 2024/25", "Funding of £7k in 2024/25", "£3k unspent in 2024/25"],
      ["Unspent in 2024/25: £8k - £5k = £3,000, printed £3k"], // the budget before other money
    ],
    [
      ["Cost of £9k in 2024/25", "Budget of £7k in 2024/25", "Overspend of £2k in 2024/25"],
      ["Overspent in 2024/25: £9k - £7k = £2,000, printed £2k"],
    ],
    [
      ["Cost of £9k in total", "Budget of £7k in total", "Overspend of £2k in total"],
      ["Overspent: £9k - £7k = £2,000, printed £2k"],
    ],
    [["Cost of £9k in total", "Funding of £7k a year", "£2k short in total"], []], // a year's money is not all of it
    [
      ["Gross cost of £9k in 2024/25", "Income of £7k in 2024/25", "Net cost of £2k in 2024/25"],
      ["Gross cost less income in 2024/25: £9k - £7k = £2,000, printed £2k"],
    ],
    [
      ["Gross investment of £9k", "£7k already built in", "Net investment of £2k"],
      ["Gross less what is built in: £9k - £7k = £2,000, printed £2k"],
    ],
    [
      ["Bid of £9k", "£7k already built in", "Net investment of £2k"],
      ["Gross less what is built in: £9k - £7k = £2,000, printed £2k"],
    ],
  ])("%j", (claims, sums) => {
    expect(said(...claims)).toEqual(sums);
  });

  test("where money is carried into the year, its cost and money alone do not say it", () => {
    const year = ["Cost of £9k in 2024/25", "Funding of £7k in 2024/25", "£1k short in 2024/25"];
    expect(said(...year, "£1k carried forward into 2024/25")).toEqual([]);
    expect(said(...year, "£1k carried forward in 2024/25")).toEqual([]);
    expect(said(...year, "£1k carried forward into 2025/26")).toHaveLength(1);
  });

  test("but that of the whole says nothing of a part", () => {
    const part = [
      "Training cost of £9k in 2024/25",
      "Training funding of £7k in 2024/25",
      "Training £2k short in 2024/25",
    ];
    expect(said(...part, "£1k carried forward into 2024/25")).toEqual([
      "Short in 2024/25: £9k - £7k = £2,000, printed £2k",
    ]);
  });
});

describe("a reserve is what it opens with, and what goes in and out", () => {
  const [opening, into, out] = [
    "Opening reserve of £6k in 2024/25",
    "£2k to the reserve in 2024/25",
    "£1k from the reserve in 2024/25",
  ];
  test.each([
    [
      [opening, into, out, "Closing reserve of £7k in 2024/25"],
      ["The reserve in 2024/25: £6k + £2k - £1k = £7,000, printed £7k"],
    ],
    [[opening, into, "Closing reserve of £8k in 2024/25"], ["The reserve in 2024/25: £6k + £2k = £8,000, printed £8k"]],
    [[opening, out, "Closing reserve of £5k in 2024/25"], ["The reserve in 2024/25: £6k - £1k = £5,000, printed £5k"]],
    [[opening, "Closing reserve of £9k in 2024/25"], []], // it does not say what moved
  ])("%j", (claims, sums) => {
    expect(said(...claims)).toEqual(sums);
  });
});

test("what is to spare is the money of all years less the cost in all", () => {
  const costs = ["Cost of £9k in 2024/25", "Cost of £5k in 2025/26", "Cost of £14k in total"];
  expect(said(...costs, "Funding of £8k in 2024/25", "Funding of £8k in 2025/26", "£2k to spare")).toEqual([
    "The years' costs: £9k + £5k = £14,000, printed £14k",
    "To spare in all: £8k + £8k - £14k = £2,000, printed £2k",
  ]);
  expect(said("Cost of £14k in total", "£2k to spare")).toEqual([]);
});
