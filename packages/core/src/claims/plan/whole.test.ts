import { describe, expect, test } from "vitest";
import { readClaims, readPlan } from "../../plan/index.ts";
import { checkClaims } from "../index.ts";

const years = { from: "2024/25", to: "2025/26" };
const perYear = (first: number, second: number) => ({ "2024/25": first, "2025/26": second });
const source = (id: string, title: string, sums: object, of: object = {}) => ({
  id,
  title,
  kind: "revenue",
  recurrent: true,
  perYear: sums,
  carryForward: "none",
  status: "confirmed",
  ...of,
});
/** Costs 30,000 and 40,000; money 29,000 and 24,000. */
const plan = readPlan({
  outturn: 1,
  title: "Costs and money",
  years,
  lines: [
    { id: "legal", perYear: perYear(42_000, 55_000) },
    { id: "fees", perYear: perYear(-10_000, -12_000) },
    { id: "rent", perYear: perYear(-2_000, -3_000) },
  ],
  savings: [
    { id: "vans", perYear: perYear(1_000, 3_000) },
    { id: "desks", perYear: perYear(500, 500) },
  ],
  funding: [
    source("core", "Base budget", perYear(20_000, 20_000)),
    source("dfe", "Education grant", perYear(9_000, 4_000), {
      status: "conditional",
      carryForward: "all",
      recurrent: false,
    }),
  ],
});
const bare = readPlan({
  outturn: 1,
  title: "Costs alone",
  years,
  lines: [{ id: "legal", perYear: perYear(500, 600) }],
});
const check = (text: string, of = plan) => {
  const { verdict, says } = checkClaims(readClaims({ claims: [text] }).claims, of).claims[0]!;
  return [verdict, ...says];
};

describe("money and income are held to what the plan has of them", () => {
  test.each([
    ["Income of £1 in 2024/25", "The plan's income is £12,000 in 2024/25, not £1"], // of both lines
    ["Funding of £1 in 2024/25", "The plan has funding of £29,000 in 2024/25, not £1"],
    ["Confirmed funding of £1 in 2024/25", "The plan has funding of £20,000 in 2024/25, not £1"],
    ["Recurrent funding of £1 in 2025/26", "The plan has funding of £20,000 in 2025/26, not £1"],
    ["One-off funding of £1 in 2025/26", "The plan has funding of £4,000 in 2025/26, not £1"],
    ["Grants of £1 in 2024/25", "The plan has grants of £9,000 in 2024/25, not £1"],
    ["Budget of £1 in 2024/25", "The plan has a budget of £20,000 in 2024/25, not £1"],
    [
      "Savings of £1 in total", // 1,000 + 500 + 3,000 + 500; or the last year's
      "The plan has savings of £5,000 in all; the plan's savings by the last year are £3,500 in all; none is £1",
    ],
    [
      "Unspent £1 in 2025/26",
      "The plan's sources leave £0 in 2025/26; the plan's funding is below its cost by £16,000 in 2025/26; none is £1",
    ],
    ["Overspend of £1 in 2024/25", "The plan's funding is below its cost by £1,000 in 2024/25, not £1"],
    [
      "£1 carried forward in 2024/25",
      "The plan carries forward £0 in 2024/25; the plan has brought forward £0 in 2024/25; none is £1",
    ],
  ])("%s", (text, says) => {
    expect(check(text)).toEqual(["does-not-agree", says]);
  });
});

describe("what may be something else agrees where it is the figure, and is not tested where it is not", () => {
  const MAY = "The plan may not have what it means.";
  test.each([
    ["Investment of £30,000 in 2024/25", "agrees", "The plan's net cost is £30,000 in 2024/25, printed £30,000"],
    ["Investment of £29,000 in 2024/25", "agrees", "The plan has funding of £29,000 in 2024/25, printed £29,000"],
    [
      "Investment of £1 in 2024/25",
      "not-tested",
      `${MAY} The plan's net cost is £30,000 in 2024/25; the plan's gross cost is £42,000 in 2024/25; the plan has funding of £29,000 in 2024/25`,
    ],
    ["Contribution of £29,000 in 2024/25", "agrees", "The plan has funding of £29,000 in 2024/25, printed £29,000"],
    ["Contribution of £1 in 2024/25", "not-tested", `${MAY} The plan has funding of £29,000 in 2024/25`],
    ["Funding for staffing of £1 in 2024/25", "not-tested", "The plan has no staffing cost"],
    [
      "Full-year budget of £1",
      "not-tested",
      `${MAY} The plan's net cost is £40,000 in a full year; the plan's gross cost is £55,000 in a full year`,
    ],
  ])("%s", (text, verdict, says) => {
    expect(check(text)).toEqual([verdict, says]);
  });
});

describe("what the plan has nothing of is not tested, and says so", () => {
  test.each([
    ["Income of £500 in 2024/25", "The plan has no income"],
    ["Funding of £500 in 2024/25", "The plan has no funding"],
    ["Grants of £500 in 2024/25", "The plan has no grant"],
    ["Budget of £500 in 2024/25", "The plan has no budget"],
    ["Savings of £500 in 2024/25", "The plan has no savings"],
    ["Reserves of £500 in 2024/25", "The plan has no reserve"],
    ["Gap of £500 in 2024/25", "The plan has no funding to be short of"],
    ["Overspend of £500 in 2024/25", "The plan states no budget and no funding"],
    ["Unspent £500 in 2024/25", "The plan states no budget and no funding"],
    ["£500 to spare in 2024/25", "The plan states no budget and no funding"],
    ["£500 carried forward in 2024/25", "The plan has no funding to carry forward"],
    ["Bid of £500 in 2024/25", "The plan does not say what is bid for"],
    ["£500 already built in", "The plan does not say what is built in already"],
    ["£500", "It does not say whether the sum is a cost or money"],
    ["£500 a year", "It does not say whether the sum is a cost or money"],
  ])("%s", (text, says) => {
    expect(check(text, bare)).toEqual(["not-tested", says]);
  });

  test("but a sum of a year or in all is a cost, where it is not said to be money", () => {
    expect(check("£500 in 2024/25", bare)[0]).toBe("agrees");
    expect(check("£1,100 in total", bare)[0]).toBe("agrees");
    expect(check("£500 and £600 in 2024/25", bare)[0]).toBe("not-read");
  });
});

test("reserves are sources that are called so, too", () => {
  const held = readPlan({
    outturn: 1,
    title: "A reserve as a source",
    years,
    funding: [source("gf", "General reserve", perYear(700, 800))],
  });
  expect(check("Reserves of £1 in 2025/26", held)).toEqual([
    "does-not-agree",
    "The plan has reserves of £800 in 2025/26, not £1",
  ]);
});
