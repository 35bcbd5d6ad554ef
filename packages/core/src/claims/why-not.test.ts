import { expect, test } from "vitest";
import { readClaims, readPlan } from "../plan/index.ts";
import { checkClaims } from "./index.ts";

const plan = readPlan({
  outturn: 1,
  title: "One line",
  years: { from: "2024/25", to: "2024/25" },
  lines: [{ id: "legal", perYear: { "2024/25": 500 } }],
});
const says = (claims: readonly string[], of?: typeof plan) =>
  checkClaims(readClaims({ claims }).claims, of).claims.map(({ verdict, says: why }) => [verdict, ...why]);

test.each([
  ["£500", "It does not say whether the sum is a cost or money"],
  ["£500 a year", "It does not say whether the sum is a cost or money"],
  ["£500 in 2024/25", "No other claim is of the same thing"],
  ["Cost of £500 a year", "No other claim is of the same thing"],
  ["Cost of £500", "No other claim is of the same thing"],
  ["4 posts", "No other claim is of the same thing"],
  ["A 16% fee on £1,000", "It prints no result: 16% of £1,000 is £160, and £1,160 with it"],
  ["It may cost £500", '"may" leaves the figure open'],
])("%s is not tested by itself", (text, why) => {
  expect(says([text])).toEqual([["not-tested", why]]);
});

test("what cannot be read says why, and what could be", () => {
  expect(says(["Recruitment is permanent"])).toEqual([
    ["not-read", 'There is no figure in it. Write the figure and what it is, such as "£628k in 2024/25".'],
  ]);
});

test("a claim that only a wrong one could be set against says which", () => {
  expect(says(["Cost of £500 in 2024/25", "Cost of £900 in 2024/25"], plan)).toEqual([
    ["agrees", "The plan costs £500 in 2024/25, printed £500"],
    ["does-not-agree", "Said twice: £500 and £900, which are not the same", "The plan costs £500 in 2024/25, not £900"],
  ]);
  const [first] = says([
    "Grant of £5k a year",
    "Grant of £9k in 2024/25",
    "Grant of £9k in 2025/26",
    "Grant of £10k over two years",
  ]);
  expect(first![0]).toBe("does-not-agree");
});

test("where the plan has no such thing, it says so of both", () => {
  expect(says(["12 months in 2024/25"], plan)[0]![0]).toBe("agrees");
  expect(says(["£500 = £500 + £0"], plan)).toEqual([["agrees", "£500 + £0 = £500, printed £500"]]);
});
