import { describe, expect, test } from "vitest";
import { readClaims, readPlan } from "../plan/index.ts";
import { checkClaims } from "./index.ts";

const years = { from: "2024/25", to: "2025/26" };
const perYear = (first: number, second: number) => ({ "2024/25": first, "2025/26": second });
const source = (id: string, first: number, second: number, of: object = {}) => ({
  id,
  kind: "revenue",
  recurrent: true,
  perYear: perYear(first, second),
  carryForward: "none",
  status: "confirmed",
  ...of,
});
const planOf = (of: object) => readPlan({ outturn: 1, title: "A plan", years, ...of });
const check = (text: string, plan: ReturnType<typeof planOf>) => {
  const { verdict, says } = checkClaims(readClaims({ claims: [text] }).claims, plan).claims[0]!;
  return [verdict, ...says];
};

const short = planOf({
  lines: [{ id: "legal", perYear: perYear(100_000, 120_000) }],
  funding: [
    source("core", 80_000, 80_000),
    source("bid", 15_000, 15_000, { status: "conditional" }),
    source("hope", 10_000, 10_000, { status: "unconfirmed" }),
  ],
});
const spare = planOf({
  lines: [{ id: "legal", perYear: perYear(100_000, 50_000) }],
  funding: [source("core", 90_000, 70_000)],
});
const unfunded = planOf({ lines: [{ id: "legal", perYear: perYear(100_000, 50_000) }] });

describe("whether a plan is funded", () => {
  test.each([
    ["Fully funded", spare, "agrees", "The plan's funding of all years against its cost: £10,000 to spare"],
    ["Fully funded", short, "does-not-agree", "The plan's funding of all years against its cost: £10,000 short"],
    ["Funded in 2025/26", spare, "agrees", "The plan in 2025/26, with every source counted: no gap"],
    ["Funded in 2024/25", spare, "does-not-agree", "The plan in 2024/25, with every source counted: £10,000 short"],
  ])("%s", (text, plan, verdict, says) => {
    expect(check(text, plan)).toEqual([verdict, says]);
  });

  test("in each year is asked of each", () => {
    expect(check("Funded in each year", spare)).toEqual([
      "does-not-agree",
      "The plan in 2024/25, with every source counted: £10,000 short",
    ]);
  });

  test("is not tested where there is no money in it, or no such year", () => {
    expect(check("Fully funded", unfunded)[0]).toBe("not-tested");
    expect(check("Fully funded", unfunded)[1]).toContain("The plan has no funding");
    expect(check("Funded in 2029/30", spare)[0]).toBe("not-tested");
    expect(check("Funded in 2029/30", spare)[1]).toContain("years do not have 2029/30");
  });
});

describe("a gap is held to the level that the words name, or to any", () => {
  test.each([
    ["Gap of £5,000 in 2025/26", "does-not-agree"],
    ["Gap of £15,000 in 2025/26", "agrees"], // with all money
    ["Gap of £25,000 in 2025/26", "agrees"], // with confirmed and conditional
    ["Gap of £40,000 in 2025/26", "agrees"], // with confirmed
    ["Gap of £40,000 in 2025/26 with confirmed funding", "agrees"],
    ["Gap of £25,000 in 2025/26 with confirmed funding", "does-not-agree"],
    ["Shortfall of £15,000 in 2025/26", "agrees"],
  ])("%s: %s", (text, verdict) => {
    expect(check(text, short)[0]).toBe(verdict);
  });

  test("is not tested where there is no money to be short of", () => {
    expect(check("Gap of £15,000 in 2025/26", unfunded)[0]).toBe("not-tested");
  });
});

describe("what is spent above or below money and budgets", () => {
  const budgeted = planOf({
    lines: [
      { id: "legal", perYear: perYear(100_000, 50_000), budget: perYear(70_000, 60_000) },
      { id: "other", perYear: perYear(1_000, 1_000) },
    ],
  });
  test.each([
    ["Overspend of £30,000 in 2024/25", budgeted, "agrees"],
    ["Overspend of £31,000 in 2024/25", budgeted, "does-not-agree"],
    ["Underspend of £10,000 in 2025/26", budgeted, "agrees"],
    ["Underspend of £9,000 in 2025/26", budgeted, "does-not-agree"],
    ["Overspend of £10,000 in 2024/25", spare, "agrees"],
    ["Underspend of £20,000 in 2025/26", spare, "agrees"],
    ["£20,000 unspent in 2025/26", spare, "agrees"],
    ["£10,000 unspent in 2025/26", spare, "does-not-agree"],
    ["£20,000 to spare in 2025/26", spare, "agrees"],
    ["£10,000 to spare in total", spare, "agrees"],
    ["£11,000 to spare in total", spare, "does-not-agree"],
    ["Overspend of £10,000 in 2024/25", unfunded, "not-tested"],
    ["£20,000 to spare in 2025/26", unfunded, "not-tested"],
  ])("%s", (text, plan, verdict) => {
    expect(check(text, plan)[0]).toBe(verdict);
  });
});

describe("counts are held to the posts that their words name", () => {
  const team = planOf({
    posts: [
      { id: "sw", title: "Social worker", count: 4, pay: { fullCost: 1000 }, start: "2024-09-01" },
      { id: "tm", title: "Team manager", people: 2, fte: 0.25, pay: { fullCost: 1000 }, start: "2025-06-01" },
    ],
  });
  test.each([
    ["4 social workers", "agrees"],
    ["5 social workers", "does-not-agree"],
    ["5 posts", "agrees"],
    ["6 posts", "does-not-agree"],
    ["6 people", "agrees"],
    ["4.5 FTE", "agrees"],
    ["4.6 FTE", "does-not-agree"],
    ["4 posts in 2024/25", "agrees"], // those of the year, though four are a part of the five of all years too
    ["4 posts", "not-tested"], // of some of them
    ["5 posts in 2025/26", "agrees"],
    ["6 posts in 2025/26", "does-not-agree"],
    ["up to 6 posts", "agrees"],
    ["up to 5 posts", "agrees"],
    ["up to 4 social workers", "agrees"],
    ["up to 3 social workers", "does-not-agree"],
    ["at least 4 social workers", "agrees"],
    ["at least 5 social workers", "does-not-agree"],
    ["at least 3 social workers", "agrees"],
    ["about 7 social workers", "not-tested"],
    ["4 plumbers", "not-tested"],
    ["4 posts in 2029/30", "not-tested"],
    ["4 FTE", "not-tested"], // of some of them
  ])("%s: %s", (text, verdict) => {
    expect(check(text, team)[0]).toBe(verdict);
  });

  test("one is said as one", () => {
    const single = planOf({
      posts: [{ id: "sw", title: "Social worker", pay: { fullCost: 1000 }, start: "2024-09-01" }],
    });
    expect(check("2 posts", single)).toEqual(["does-not-agree", "The plan has 1 post, not 2"]);
    expect(check("2 people", single)).toEqual(["does-not-agree", "The plan has 1 person, not 2"]);
  });
});

describe("a sum by itself", () => {
  const by = (text: string) => checkClaims(readClaims({ claims: [text] }).claims).claims[0]!.verdict;
  test.each([
    ["£5k < £6k", "agrees"],
    ["£6k < £6k", "does-not-agree"],
    ["£7k < £6k", "does-not-agree"],
    ["£6k > £5k", "agrees"],
    ["£6k > £6k", "does-not-agree"],
    ["£6k <= £6k", "agrees"],
    ["£7k <= £6k", "does-not-agree"],
    ["£6k >= £6k", "agrees"],
    ["£5k >= £6k", "does-not-agree"],
    ["£2k + £3k = £4k + £1k", "agrees"],
    ["£2k + £3k = £4k + £2k", "does-not-agree"],
    ["£100 = £50 + £50", "agrees"],
    ["£3.225m is 2.8% of £116.5m", "agrees"], //  2.768%
    ["£3.225m is 2.7% of £116.5m", "does-not-agree"],
    ["12 months in 2024/25", "agrees"],
    ["13 months in 2024/25", "does-not-agree"],
  ])("%s: %s", (text, verdict) => {
    expect([text, by(text)]).toEqual([
      text,
      verdict === "agrees" && text.startsWith("12 months") ? "not-tested" : verdict,
    ]);
  });
});
