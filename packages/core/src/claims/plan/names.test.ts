import { describe, expect, test } from "vitest";
import { readClaims, readPlan } from "../../plan/index.ts";
import { checkClaims } from "../index.ts";

const year = "2025/26";
const line = (id: string, title: string, amount: number) => ({ id, title, perYear: { [year]: amount } });
const source = (id: string, title: string, amount: number) => ({
  id,
  title,
  kind: "revenue" as const,
  recurrent: true,
  perYear: { [year]: amount },
  carryForward: "none" as const,
  status: "confirmed" as const,
});

const plan = readPlan({
  outturn: 1,
  title: "Names",
  years: { from: year, to: year },
  posts: [
    { id: "sw", title: "Social workers", team: "Assessment", count: 2, pay: { fullCost: 50_000 }, start: "2025-04-01" },
    { id: "tm", title: "Team manager", team: "Assessment", pay: { fullCost: 70_000 }, start: "2025-04-01" },
    { id: "constructor", title: "constructor", pay: { fullCost: 1_000 }, start: "2025-04-01" },
  ],
  lines: [
    line("t1", "Training", 5_000),
    line("t2", "Training", 3_000),
    line("legal-costs", "Legal advice", 20_000),
    line("placements", "Placements of children in care", 900_000),
    line("toString", "Valuation", 7_000),
    line("it", "Laptops", 4_000),
    line("a", "Project A", 11_000),
    line("b", "Project B", 12_000),
    line("care", "Leaving care", 13_000),
    line("old-care", "Support after leaving care", 14_000),
  ],
  funding: [
    source("g1", "Prevention Grant, first year", 400_000),
    source("g2", "Prevention Grant, more of it", 100_000),
    source("base", "Base budget", 500_000),
  ],
});
const check = (text: string) => checkClaims(readClaims({ claims: [text] }).claims, plan).claims[0]!;

test.each([
  ["Social workers cost £100,000", "agrees"],
  ["Social workers cost £120,000", "does-not-agree"],
  ["The social worker posts cost £100,000 in 2025/26", "agrees"],
  ["Assessment costs £170,000", "agrees"],
  ["Cost of the Assessment team of £170,000", "agrees"],
  ["Legal advice of £20,000", "agrees"],
  ["legal-costs of £20,000 in 2025/26", "agrees"], //    by its id
  ["Legal advice of £21,000", "does-not-agree"],
  ["t2 of £3,000", "agrees"],
  ["t2 of £5,000", "does-not-agree"],
  ["Project A costs £11,000", "agrees"],
  ["Project A costs £12,000", "does-not-agree"], //      that of Project B
  ["Cost of Project B of £12,000", "agrees"],
  ["Leaving care costs £13,000", "agrees"], //           the whole title, not a part of another
  ["Support after leaving care costs £14,000", "agrees"],
  ["constructor costs £1,000", "agrees"],
  ["toString costs £7,000", "agrees"],
  ["It costs £4,000 in 2025/26", "does-not-agree"], //   the line with the id "it" is not meant
  ["Cost of £1,160,000 in 2025/26", "agrees"],
  ["Base budget of £500,000", "agrees"],
  ["Prevention grant of £500,000", "agrees"], //         both together
  ["Grants of £500,000", "agrees"],
  ["Grants of £400,000", "does-not-agree"],
] as const)("%s: %s", (text, verdict) => {
  expect(check(text).verdict).toBe(verdict);
});

describe("words that name two things, or nothing, are not tested, and say why", () => {
  test.each([
    [
      "Training costs £5,000 in 2025/26",
      '"Training" is the line "t1" and the line "t2" in the plan: write the id of the one that is meant',
    ],
    [
      "Prevention grant of £400,000",
      '"prevention" may be the source "g1" and the source "g2": write the id of the one that is meant',
    ],
    ["Children in care cost £900,000", 'The plan has nothing that is called "children care"'],
    ["Senior social workers cost £100,000", 'The plan has nothing that is called "senior social workers"'],
    ["prototype costs £5,000", 'The plan has nothing that is called "prototype"'],
    ["__proto__ costs £5,000", 'The plan has nothing that is called "__proto__"'],
    ["hasOwnProperty costs £5,000", 'The plan has nothing that is called "hasownproperty"'],
    ["Overspend of £5,000 on legal advice", 'The plan states no budget for "Legal advice"'],
    ["Income of £5,000 from legal advice", '"Legal advice" brings no income in the plan'],
    ["Full-year cost of constructor grants of £5", 'The plan has nothing that is called "constructor"'],
  ])("%s", (text, says) => {
    expect(check(text)).toMatchObject({ verdict: "not-tested", says: [says] });
  });
});

test("an id with a number is found as it is written, and with a space", () => {
  const numbered = readPlan({
    outturn: 1,
    title: "Numbered lines",
    years: { from: year, to: year },
    lines: [
      { id: "sw_1", title: "Legal advice", perYear: { [year]: 5_000 } },
      { id: "phase_2", title: "The rest", perYear: { [year]: 6_000 } },
    ],
  });
  const verdict = (text: string) => checkClaims(readClaims({ claims: [text] }).claims, numbered).claims[0]!.verdict;
  expect(verdict("sw_1 costs £5,000")).toBe("agrees");
  expect(verdict("Cost of phase_2 of £6,000")).toBe("agrees");
  expect(verdict("Cost of phase 2 of £6,000")).toBe("agrees");
  expect(verdict("Cost of phase 2 of £5,000")).toBe("does-not-agree");
});

describe("where several things are called alike", () => {
  const alike = (count: number) =>
    readPlan({
      outturn: 1,
      title: "Alike",
      years: { from: year, to: year },
      lines: Array.from({ length: count }, (_, n) => line(`p${n + 1}`, "Prevention", 1_000 + n)),
      funding: [source("g", "Prevention", 5_000)],
    });
  const said = (text: string, count: number) => {
    const { verdict, says } = checkClaims(readClaims({ claims: [text] }).claims, alike(count)).claims[0]!;
    return [verdict, ...says];
  };
  test("the one that can have such a sum is meant", () => {
    expect(said("Prevention costs £1,000", 1)[0]).toBe("agrees");
    expect(said("Prevention funding of £5,000", 1)[0]).toBe("agrees");
    expect(said("Prevention funding of £1,000", 1)[0]).toBe("does-not-agree");
  });
  test("five are named, and how many more", () => {
    const first = 'the line "p1", the line "p2", the line "p3", the line "p4"';
    expect(said("Prevention costs £1", 5)[1]).toBe(
      `"Prevention" is ${first} and the line "p5" in the plan: write the id of the one that is meant`,
    );
    expect(said("Prevention costs £1", 7)[1]).toBe(
      `"Prevention" is ${first}, the line "p5" and 2 more in the plan: write the id of the one that is meant`,
    );
  });
});

test("a title is compared without the years, the per cents and the asides in it", () => {
  const titled = readPlan({
    outturn: 1,
    title: "Titles",
    years: { from: year, to: year },
    lines: [line("a", "Pay award of 3.25% in 2025/26", 5_000), line("b", "Care home fees (all ages) - uplift", 6_000)],
  });
  const verdict = (text: string) => checkClaims(readClaims({ claims: [text] }).claims, titled).claims[0]!.verdict;
  expect(verdict("Pay award of £5,000")).toBe("agrees");
  expect(verdict("Pay award of £4,000")).toBe("does-not-agree");
  expect(verdict("Care home fees of £6,000")).toBe("agrees");
  expect(verdict("Care home of £6,000")).toBe("not-tested");
});
