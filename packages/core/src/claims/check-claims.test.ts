import { describe, expect, test } from "vitest";
import { readClaims, readPlan } from "../plan/index.ts";
import { checkClaims } from "./index.ts";

const check = (claims: readonly string[], plan?: ReturnType<typeof readPlan>) =>
  checkClaims(readClaims({ claims }).claims, plan);

/** True papers: every figure in them agrees with every other. */
const papers = {
  "an improvement plan over 18 months": [
    "628k + 1.359m = 1.987m",
    "18 months from September 2024",
    "7 months in 2024/25",
    "11 months in 2025/26",
    "Cost of £628k in 2024/25",
    "Cost of £1.359m in 2025/26",
    "Cost of £1.987m in all",
    "Growth of £1m per annum",
    "Funded over two years",
    "£13k to spare",
    "£372k unspent in 2024/25",
    "£359k short in 2025/26",
  ],
  "a bid with some of it in the budget": [
    "Gross investment of £2.5m",
    "£0.5m already built in",
    "Net investment of £2.0m",
    "£2.0m = £2.5m - £0.5m",
    "37 posts + 2 posts = 39 posts",
  ],
  "three years, rounded one by one": [
    "£0.3m in 2023/24", // 0.34
    "£0.3m in 2024/25", // 0.34
    "£0.4m in 2025/26", // 0.44
    "Total cost of £1.1m", // 1.12
    "0.34m + 0.34m + 0.44m = £1.12m",
    "£1.1m > £1m",
  ],
  "funded in each year": [
    "Cost of £400,000 in 2024/25",
    "Cost of £450,000 in 2025/26",
    "Funding of £425,000 in 2024/25",
    "Funding of £475,000 in 2025/26",
    "Total funding of £900,000",
    "Funded in each year",
    "£50,000 to spare",
  ],
  "a ward team": ["12 x £3.5k = £42k", "£42k / 12 = £3.5k", "7.5 FTE + 2.25 FTE = 9.75 FTE", "12 months in 2024/25"],
} satisfies { readonly [paper: string]: readonly string[] };

test.each(Object.entries(papers))("a true paper has nothing that does not agree: %s", (_, claims) => {
  const found = check(claims);
  expect(found.faults).toEqual([]);
  expect(found.claims.filter(({ verdict }) => verdict === "does-not-agree")).toEqual([]);
});

const [improvement, bid, rounded, eachYear, ward] = Object.values(papers);

/** One error in each; `slip` where the paper's other figures show which claim it is. */
const planted: readonly (readonly [paper: readonly string[], at: number, error: string, slip: boolean])[] = [
  [improvement!, 0, "628k + 1.359m = 1.997m", true], //                     1.987
  [improvement!, 2, "8 months in 2024/25", true], //                        September to March are 7
  [improvement!, 6, "Cost of £1.897m in all", true], //                     digits changed places
  [improvement!, 9, "£31k to spare", true], //                              13
  [improvement!, 11, "£395k short in 2025/26", true], //                    359
  [bid!, 0, "Gross investment of £2.0m", false], //                         2.0 - 0.5 is not 2.0: any of the three may be wrong
  [bid!, 4, "37 posts + 2 posts = 38 posts", true],
  [rounded!, 3, "Total cost of £1.4m", false], //                           0.3 + 0.3 + 0.4: more than rounding can make
  [eachYear!, 2, "Funding of £395,000 in 2024/25", true], //                below the cost of the year, and the total
  [ward!, 1, "£42k / 12 = £3.7k", true], //                                 3.5
];

test.each(planted)("of %j with claim %i as %j", (paper, at, error, slip) => {
  const claims = paper.with(at, error);
  const { faults, claims: checked } = check(claims);
  expect(faults).toHaveLength(1);
  expect(faults[0]!.claims).toContain(at);
  expect(faults[0]!.slip).toBe(slip ? at : undefined);
  expect(checked[at]!.verdict).toBe("does-not-agree");
  const others = checked.filter(({ verdict }, n) => verdict === "does-not-agree" && n !== at);
  if (slip) expect(others).toEqual([]);
});

describe("where the paper's figures do not choose", () => {
  test("every reading is given with the value it would need", () => {
    const [fault] = check(["Investment of £2million", "£0.5m built in", "Further net investment of £2.0m"]).faults;
    expect(fault?.says).toBe(
      'It holds only if claim 1 ("Investment of £2million") is £2,500,000, claim 2 ("£0.5m built in") is £0 or ' +
        'claim 3 ("Further net investment of £2.0m") is £1,500,000. The figures do not choose between these.',
    );
  });
});

test("a figure is compared with the plan at the rounding in which it is printed", () => {
  const plan = readPlan({
    outturn: 1,
    title: "A plan",
    years: { from: "2024/25", to: "2024/25" },
    lines: [{ id: "legal", perYear: { "2024/25": 628_499 } }],
  });
  const verdicts = check(["£628k in 2024/25", "£0.6m in 2024/25 in all costs"], plan).claims.map(
    ({ verdict }) => verdict,
  );
  expect(verdicts).toEqual(["agrees", "agrees"]);
  expect(check(["£629k in 2024/25"], plan).faults[0]?.tests[0]?.says).toBe(
    "The plan costs £628,499 in 2024/25, not £629k",
  );
});

test("what can be read but not tested says why", () => {
  const says = check(["533 children in care", "£1m per annum", "a cost that may be £40,000"]).claims;
  expect(says.map(({ verdict, says }) => [verdict, ...says])).toEqual([
    ["not-tested", "No other claim is of the same thing"],
    ["not-tested", "It does not say whether the sum is a cost or money"],
    ["not-tested", '"may" leaves the figure open'],
  ]);
});

test("months and funding foot without any cost beside them", () => {
  const months = ["7 months in 2024/25", "11 months in 2025/26"];
  expect(check([...months, "18 months"]).faults).toEqual([]);
  expect(check([...months, "19 months"]).faults[0]?.tests[0]?.says).toBe(
    "The years' months: 7 + 11 = 18, not 19: off by 1",
  );
  expect(
    check(["£1m of cost in 2024/25", "£1m of cost in 2025/26", "Growth of £1m a year", "Total funding of £3m"]).faults,
  ).toHaveLength(1);
});

test("funded in total is not funded in each year", () => {
  const costs = ["£628k in 2024/25", "£1.359m in 2025/26", "Growth of £1m a year"];
  expect(check([...costs, "Funded in total"]).faults).toEqual([]);
  expect(check([...costs, "Funded in each year"]).faults[0]?.tests.map(({ says }) => says)).toEqual([
    "2025/26: £1m against a cost of £1,359,000: £359,000 short",
  ]);
  expect(check([...costs, "Funded in each year", "£359k carried forward into 2025/26"]).faults).toEqual([]);
});
