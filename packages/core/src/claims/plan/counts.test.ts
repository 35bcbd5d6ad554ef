import { describe, expect, test } from "vitest";
import { readClaims, readPlan } from "../../plan/index.ts";
import { checkClaims } from "../index.ts";

const years = { from: "2024/25", to: "2025/26" };
const pay = { fullCost: 1_000 };
/** Seven posts: four from September, two in the first year alone, and one of half a post in the second. */
const plan = readPlan({
  outturn: 1,
  title: "A team",
  years,
  posts: [
    { id: "sw", title: "Social worker", team: "Assessment", count: 4, pay, start: "2024-09-01" },
    {
      ...{ id: "ssw", title: "Senior social worker", team: "Assessment", count: 2 },
      pay,
      start: "2024-04-01",
      end: "2025-03-31",
    },
    { id: "tm", title: "Team manager", fte: 0.5, pay, start: "2025-04-01" },
  ],
});
const check = (text: string, of = plan) => {
  const { verdict, says } = checkClaims(readClaims({ claims: [text] }).claims, of).claims[0]!;
  return [verdict, ...says];
};

describe("a count is of the posts that its words name, by title or team", () => {
  test.each([
    ["7 posts", "agrees", "The plan has 7 posts, printed 7"],
    ["5 posts", "does-not-agree", "The plan has 7 posts, not 5"],
    ["6 social workers", "agrees", "The plan has 6 social workers, printed 6"], // the senior ones too
    ["4 social workers", "does-not-agree", "The plan has 6 social workers, not 4"],
    ["2 senior social workers", "agrees", "The plan has 2 senior social workers, printed 2"],
    ["6 assessment posts", "agrees", "The plan has 6 assessment posts, printed 6"],
    ["6 posts", "not-tested", "The plan has 7 posts, and 6 in a part of them: say which are meant"], // as many as the team has
    ["4 posts", "not-tested", "The plan has 7 posts, and 4 in a part of them: say which are meant"], // and those of one title
    ["4 plumbers", "not-tested", 'The plan has no posts that are called "plumbers"'],
    ["6 social", "not-tested", 'The plan has no posts that are called "social"'], // which is not what they are
    ["about 9 social workers", "not-tested", "It says only about how many: the plan has 6 social workers"],
    ["up to 5 social workers", "does-not-agree", "The plan has 6 social workers, not at most 5"],
    ["up to 9 social workers", "agrees", "The plan has 6 social workers, printed at most 9"],
    ["5 posts in 2029/30", "not-tested", "The plan's years do not have 2029/30"],
  ])("%s", (text, verdict, says) => {
    expect(check(text)).toEqual([verdict, says]);
  });

  test("of a plan without posts", () => {
    const none = readPlan({ outturn: 1, title: "None", years, lines: [{ id: "legal", perYear: { "2024/25": 1 } }] });
    expect(check("4 posts", none)).toEqual(["not-tested", "The plan has no posts"]);
  });
});

describe("in a year it is of the posts that are there, or of all", () => {
  test.each([
    ["6 posts in 2024/25", "agrees"],
    ["5 posts in 2025/26", "agrees"], // the two have ended
    ["7 posts in 2025/26", "agrees"], // all
    ["2 posts in 2025/26", "not-tested"],
    ["3 posts in 2025/26", "does-not-agree"],
    ["6 FTE in 2024/25", "agrees"], //    at its end
    ["4.32 FTE in 2024/25", "agrees"], // on average: 2 + 4 × 212 ÷ 365
    ["4.5 FTE in 2025/26", "agrees"],
    ["6.5 FTE in 2025/26", "agrees"], //  all
    ["5.1 FTE in 2024/25", "does-not-agree"],
    ["4.32 FTE of social workers in 2024/25", "does-not-agree"], // an average is of all
  ])("%s: %s", (text, verdict) => {
    expect(check(text)[0]).toBe(verdict);
  });
});

test("claims of one plan are held to it together as each is alone", () => {
  const texts = [
    ...[
      "Cost of £1,234 in 2024/25",
      "Cost of £2 in total",
      "Full-year cost of £3",
      "Social workers cost £4 in 2024/25",
    ],
    ...["Senior social workers cost £5 in 2024/25", "Staffing cost of £6 in 2024/25", "Gross cost of £7 in 2025/26"],
    ...["Increase in cost of £8 in 2025/26", "Team managers cost £9", "Assessment costs £10 in 2024/25"],
  ];
  const together = checkClaims(readClaims({ claims: texts }).claims, plan);
  const ofPlan = (found: typeof together, claim: number) =>
    found.tests.filter(({ against, of }) => against === "plan" && of[0] === claim).map(({ says }) => says);
  texts.forEach((text, at) => {
    const alone = checkClaims(readClaims({ claims: [text] }).claims, plan);
    expect([text, ofPlan(together, at)]).toEqual([text, ofPlan(alone, 0)]);
  });
});
