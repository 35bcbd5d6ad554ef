import { describe, expect, test } from "vitest";
import { readClaims, readPlan } from "../../plan/index.ts";
import { checkClaims } from "../index.ts";

const years = { from: "2024/25", to: "2025/26" };
/**
 * The budget needs 110,000, then 112,000; it has 90,000, then 95,000. A year adds a gap of 20,000, then 2,000 - 5,000 = -3,000: in all
 * 17,000. One reserve gives 5,000 in the first year, and both get 2,000 + 1,000 in the second: the gap in the year is 15,000, then 20,000.
 */
const plan = readPlan({
  outturn: 1,
  title: "A medium-term budget",
  years,
  budget: {
    base: 100_000,
    growth: [{ id: "demand", title: "Demand for care", change: { "2024/25": 10_000, "2025/26": 2_000 } }],
    demand: [{ id: "children", title: "Children in care", count: 533, growth: { percent: 8 } }],
    funding: [
      { id: "tax", title: "Council tax", kind: "council-tax", perYear: { "2024/25": 90_000, "2025/26": 95_000 } },
    ],
    reserves: [
      { id: "gf", title: "General fund", opening: 50_000, in: { "2025/26": 2_000 }, out: { "2024/25": 5_000 } },
      { id: "risk", title: "Risk reserve", opening: 1_000, in: { "2025/26": 1_000 } },
    ],
  },
});
const check = (text: string, of = plan) => {
  const { verdict, says } = checkClaims(readClaims({ claims: [text] }).claims, of).claims[0]!;
  return [verdict, ...says];
};

describe("the gaps of a budget", () => {
  test.each([
    ["2024/25", "£20,000", "£20,000", "£15,000"],
    ["2025/26", "-£3,000", "£17,000", "£20,000"],
  ])("in %s are those that a year adds, all so far and after one-off money", (year, adds, soFar, after) => {
    expect(check(`Gap of £1 in ${year}`)).toEqual([
      "does-not-agree",
      `The budget's gap that a year adds is ${adds} in ${year}; the budget's cumulative gap is ${soFar} in ${year}; the budget's gap of the year, after one-off money, is ${after} in ${year}; none is £1`,
    ]);
  });

  test("what they come to in all: of those that add up the sum, of the cumulative one the last", () => {
    expect(check("Gap of £1 in total")[1]).toBe(
      "The budget's gap that a year adds is £17,000 in all; the budget's cumulative gap is £17,000 in all; the budget's gap of the year, after one-off money, is £35,000 in all; none is £1",
    );
  });

  test("are a surplus with the other sign", () => {
    expect(check("Surplus of £1 in 2025/26")[1]).toBe(
      "The budget's surplus that a year adds is £3,000 in 2025/26; the budget's cumulative surplus is -£17,000 in 2025/26; the budget's surplus of the year, after one-off money, is -£20,000 in 2025/26; none is £1",
    );
    expect(check("Surplus of £3,000 in 2025/26")[0]).toBe("agrees");
  });

  test("are not those of one level of certainty, and are not there where the budget has no means to have one", () => {
    expect(check("Gap of £20,000 in 2024/25 with confirmed funding")).toEqual([
      "not-tested",
      "The plan has no funding to be short of",
    ]);
    const changes = { growth: [{ id: "demand", change: { "2024/25": 10_000 } }] };
    const of = (budget: object) => readPlan({ outturn: 1, title: "Changes", years, budget: { ...changes, ...budget } });
    expect(check("Gap of £10,000 in 2024/25", of({}))[1]).toBe("The plan has no funding to be short of");
    expect(check("Gap of £10,000 in 2024/25", of({ base: 0 }))[0]).toBe("agrees");
    const grant = { id: "grant", kind: "grant", perYear: { "2024/25": 4_000, "2025/26": 4_000 } };
    expect(check("Gap of £6,000 in 2024/25", of({ funding: [grant] }))[0]).toBe("agrees");
  });
});

describe("reserves", () => {
  test.each([
    ["Opening reserves of £1 in 2025/26", "At the start of the year, the reserves have £46,000 in 2025/26, not £1"],
    ["Closing reserves of £1 in 2025/26", "At the end of the year, the reserves have £49,000 in 2025/26, not £1"],
    ["Closing reserves of £1 in total", "At the end of the year, the reserves have £49,000 in all, not £1"],
    ["Transfer to reserves of £1 in 2025/26", "Put into the reserves: £3,000 in 2025/26, not £1"],
    ["Use of reserves of £1 in 2024/25", "Used from the reserves: £5,000 in 2024/25, not £1"],
    [
      "General fund reserve of £1 in 2025/26",
      'At the start of the year, the reserve "General fund" has £45,000 in 2025/26; At the end of the year, the reserve "General fund" has £47,000 in 2025/26; Put into the reserve "General fund": £2,000 in 2025/26; Used from the reserve "General fund": £0 in 2025/26; none is £1',
    ],
  ])("%s", (text, says) => {
    expect(check(text)).toEqual(["does-not-agree", says]);
  });
});

describe("lines, money and numbers of a budget by their names", () => {
  test.each([
    ["Council tax of £1 in 2025/26", 'The budget has "Council tax" of £95,000 in 2025/26, not £1'],
    [
      "Demand for care of £1 in 2025/26",
      'The budget for "Demand for care" is £12,000 in 2025/26; the budget for "Demand for care" changes by £2,000 in 2025/26; none is £1',
    ],
    ["534 children in care", "The plan counts 533 children in care, not 534"],
  ])("%s", (text, says) => {
    expect(check(text)).toEqual(["does-not-agree", says]);
  });
});
