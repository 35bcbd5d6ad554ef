import { describe, expect, test } from "vitest";
import { readClaims, readPlan } from "../../plan/index.ts";
import { checkClaims } from "../index.ts";

/**
 * Net: half a year of two posts 24,000 + training 6,000 - fees 10,000 + laptops 8,000 + temps 5,000 = 33,000, then 48,000 - 20,000 +
 * 7,000 = 35,000. Gross is 10,000 and 20,000 more.
 */
const plan = readPlan({
  outturn: 1,
  title: "Two posts and what goes with them",
  years: { from: "2024/25", to: "2025/26" },
  posts: [{ id: "sw", title: "Social worker", count: 2, pay: { fullCost: 24_000 }, start: "2024-10-01" }],
  lines: [
    { id: "training", amount: 6_000, from: "2024-04-01", to: "2024-06-30" },
    { id: "fees", perYear: { "2024/25": -10_000, "2025/26": -20_000 } },
    { id: "laptops", spend: "capital", perYear: { "2024/25": 8_000 } },
    { id: "temps", kind: "staff", contract: "fixed-term", perYear: { "2024/25": 5_000, "2025/26": 7_000 } },
  ],
});
const check = (text: string, of = plan) => {
  const { verdict, says } = checkClaims(readClaims({ claims: [text] }).claims, of).claims[0]!;
  return [verdict, ...says];
};
/** What a claim of a pound is held to, which no figure is. */
const heldTo = (text: string, of = plan) =>
  check(text, of)[1]!
    .replace(/(; none is|, not) £1$/, "")
    .split("; ")
    .map((figure) => figure.replace(/^the /, "The "));

describe("a cost is held to each figure that its words may mean", () => {
  test.each([
    [
      "Cost of £1 in 2024/25",
      ["The plan's net cost is £33,000 in 2024/25", "The plan's gross cost is £43,000 in 2024/25"],
    ],
    ["Gross cost of £1 in 2025/26", ["The plan's gross cost is £55,000 in 2025/26"]],
    ["Net cost of £1 in 2025/26", ["The plan's net cost is £35,000 in 2025/26"]],
    ["Capital cost of £1 in total", ["The plan's capital cost is £8,000 in all"]],
    [
      "Revenue cost of £1 in 2024/25", // all but the laptops
      ["The plan's net revenue cost is £25,000 in 2024/25", "The plan's gross revenue cost is £35,000 in 2024/25"],
    ],
    ["Staffing cost of £1 in 2024/25", ["The plan's staffing cost is £29,000 in 2024/25"]],
    [
      "Cost of posts of £1 in 2025/26", // 48,000, or with the line of staff
      ["The plan's posts' cost is £48,000 in 2025/26", "The plan's staffing cost is £55,000 in 2025/26"],
    ],
    [
      "One-off cost of £1 in 2024/25", // a fixed sum; or with the laptops all that is in one year
      ["The plan's one-off cost is £6,000 in 2024/25", "The plan's one-off cost is £14,000 in 2024/25"],
    ],
    [
      "Part-year cost of £1 in 2024/25", // the posts begin in October
      [
        "What the plan pays for part of the year costs £24,000 in 2024/25",
        "The plan's gross cost without one-off costs is £37,000 in 2024/25",
        "The plan's net cost is £33,000 in 2024/25",
        "The plan's gross cost is £43,000 in 2024/25",
      ],
    ],
  ])("%s", (text, figures) => {
    expect([check(text)[0], heldTo(text)]).toEqual(["does-not-agree", figures]);
  });
});

describe("a full year", () => {
  // Posts 48,000 and temps 7,000 go on, and fees of 20,000 with them.
  const inAYear = ["The plan's net cost is £35,000 in a full year", "The plan's gross cost is £55,000 in a full year"];
  test.each([
    ["Full-year cost of £1", inAYear],
    ["Full-year gross cost of £1", inAYear.slice(1)],
    ["Full-year net cost of £1", inAYear.slice(0, 1)],
    ["Full-year effect of £1", [...inAYear, "What a full year adds to the cost of 2024/25 is £2,000"]], // 35,000 - 33,000
    // A year of which nothing is a part is a full year too.
    [
      "Full-year cost of £1 in 2025/26",
      [...inAYear, "The plan's net cost is £35,000 in 2025/26", "The plan's gross cost is £55,000 in 2025/26"],
    ],
    ["Full-year cost of £1 in 2024/25", inAYear],
  ])("%s", (text, figures) => {
    expect(heldTo(text)).toEqual(figures);
  });

  test("is one figure where nothing brings income", () => {
    const plain = readPlan({
      outturn: 1,
      title: "No income",
      years: { from: "2024/25", to: "2024/25" },
      lines: [{ id: "legal", perYear: { "2024/25": 500 } }],
    });
    expect(heldTo("Full-year cost of £1", plain)).toEqual(["The plan's cost is £500 in a full year"]);
    expect(heldTo("Full-year gross cost of £1", plain)).toEqual(["The plan's gross cost is £500 in a full year"]);
  });

  test("a recurrent cost is one, or the cost of a year; where it is neither, it may be another", () => {
    expect(check("Recurrent cost of £35,000 in 2024/25")[0]).toBe("agrees"); // in a full year
    expect(check("Recurrent cost of £33,000 in 2024/25")[0]).toBe("agrees");
    expect(check("Recurrent cost of £34,000 in 2024/25")[0]).toBe("not-tested");
  });

  test("is not there where nothing goes on", () => {
    const over = readPlan({
      outturn: 1,
      title: "Once",
      years: { from: "2024/25", to: "2025/26" },
      lines: [{ id: "move", amount: 900, from: "2024-04-01", to: "2024-06-30" }],
    });
    expect(check("Full-year cost of £900", over)).toEqual([
      "not-tested",
      "The plan has no cost that goes on for a full year",
    ]);
    expect(check("Recurrent cost of £900 in 2024/25", over)[0]).toBe("agrees");
  });
});

describe("what a plan does not have is not tested", () => {
  const legal = readPlan({
    outturn: 1,
    title: "One line",
    years: { from: "2024/25", to: "2025/26" },
    lines: [{ id: "legal", perYear: { "2024/25": 500, "2025/26": 500 } }],
  });
  test.each([
    ["Capital cost of £500", "The plan has no capital cost"],
    ["Staffing cost of £500", "The plan has no staffing cost"],
    ["Cost of posts of £500", "The plan has no staffing cost"],
    ["One-off cost of £500", "The plan has no one-off cost"],
    ["Agency cost of £500", "The plan has no agency cost"],
    ["Employer's pension of £500", "The plan has no employer's pension contribution"],
    ["On-costs of £500", "The plan has no on-costs"],
  ])("%s", (text, says) => {
    expect(check(text, legal)).toEqual(["not-tested", says]);
  });

  test("in a plan of one year, nothing is one-off only because it is in one year", () => {
    const single = readPlan({
      outturn: 1,
      title: "One year",
      years: { from: "2024/25", to: "2024/25" },
      lines: [{ id: "legal", perYear: { "2024/25": 500 } }],
    });
    expect(check("One-off cost of £500", single)).toEqual(["not-tested", "The plan has no one-off cost"]);
  });
});

/** Pay of £12,000, with 20% for the pension and 0.5% for the levy: 2,400 and 60. */
test("pay and each on-cost are held to their own figure", () => {
  const paid = readPlan({
    outturn: 1,
    title: "One salary",
    years: { from: "2024/25", to: "2024/25" },
    onCosts: {
      employerNi: "none",
      pension: [{ from: "2023-04-01", rate: 0.2, source: "an example" }],
      apprenticeshipLevy: 0.005,
    },
    posts: [{ id: "clerk", pay: { salary: 12_000 }, start: "2024-04-01" }],
  });
  expect(heldTo("Pay of £1", paid)).toEqual(["The plan's pay is £12,000 in 2024/25"]);
  expect(heldTo("Employer's pension of £1", paid)).toEqual([
    "The plan's employer's pension contribution is £2,400 in 2024/25",
  ]);
  expect(heldTo("On-costs of £1", paid)).toEqual(["The plan's on-costs are £2,460 in 2024/25"]);
});
