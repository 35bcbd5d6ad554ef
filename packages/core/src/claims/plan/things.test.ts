import { describe, expect, test } from "vitest";
import { readClaims, readPlan } from "../../plan/index.ts";
import { checkClaims } from "../index.ts";

const perYear = (first: number, second: number) => ({ "2024/25": first, "2025/26": second });
const plan = readPlan({
  outturn: 1,
  title: "Things by their names",
  years: { from: "2024/25", to: "2025/26" },
  posts: [
    { id: "planner", title: "Planner", team: "Planning", pay: { inLine: "plan" }, start: "2024-10-01" },
    { id: "surveyor", title: "Surveyor", team: "Building", pay: { inLine: "plan" }, start: "2024-10-01" },
    { id: "cook", title: "Cook", team: "Kitchen", pay: { inLine: "meals" }, start: "2024-10-01" },
    { id: "porter", title: "Porter", team: "Kitchen", pay: { fullCost: 6_000 }, start: "2025-04-01" },
    {
      id: "clerk",
      title: "Clerk",
      contract: "fixed-term",
      pay: { fullCost: 12_000 },
      start: "2025-01-01",
      end: "2025-03-31",
    },
  ],
  lines: [
    { id: "plan", title: "Printed plan", kind: "staff", perYear: perYear(12_000, 24_000) },
    { id: "meals", title: "School meals", kind: "staff", perYear: perYear(8_000, 9_000) },
    { id: "advice_1", title: "Legal advice", perYear: perYear(5_000, 7_000), budget: perYear(4_000, 8_000) },
    { id: "fees", title: "Court fees", perYear: perYear(-1_000, -3_000) },
    { id: "mixed", title: "Car parks", perYear: perYear(-1_000, 3_000) },
  ],
  savings: [{ id: "vans", title: "Fewer vans", perYear: perYear(1_000, 3_000), delivered: 0.5 }],
  funding: [
    {
      id: "core",
      title: "Base budget",
      kind: "revenue",
      recurrent: true,
      perYear: perYear(20_000, 20_000),
      carryForward: "none",
      status: "confirmed",
      dependsOn: ["vans"],
    },
    {
      id: "home",
      title: "Home Office grant",
      kind: "revenue",
      recurrent: false,
      perYear: perYear(9_000, 4_000),
      carryForward: "all",
      status: "conditional",
    },
  ],
});
const check = (text: string) => {
  const { verdict, says } = checkClaims(readClaims({ claims: [text] }).claims, plan).claims[0]!;
  return [verdict, ...says];
};

describe("what a post, a team or a line costs", () => {
  test.each([
    ["Clerk costs £1 in 2024/25", 'The plan\'s cost of "Clerk" is £3,000 in 2024/25, not £1'], // a quarter of 12,000
    ["Cook costs £1 in 2024/25", 'The plan\'s cost of "Cook" is £8,000 in 2024/25, not £1'], // all of its line
    ["Kitchen costs £1 in 2025/26", 'The plan\'s cost of "Kitchen" is £15,000 in 2025/26, not £1'], // 9,000 + 6,000
    ["advice_1 costs £1 in 2024/25", 'The plan\'s cost of "Legal advice" is £5,000 in 2024/25, not £1'], // by its id
    ["Staffing of legal advice of £1 in 2024/25", 'The plan\'s cost of "Legal advice" is £5,000 in 2024/25, not £1'],
    ["Full-year cost of legal advice of £1", 'The plan\'s cost of "Legal advice" is £7,000 in a full year, not £1'],
    ["Full-year cost of court fees of £1", 'The plan\'s income from "Court fees" is £3,000 in a full year, not £1'],
    ["Income of £1 from court fees in 2024/25", 'The plan\'s income from "Court fees" is £1,000 in 2024/25, not £1'],
    ["Car parks cost £1 in 2024/25", 'The plan\'s cost of "Car parks" is -£1,000 in 2024/25, not £1'],
    ["Budget for legal advice of £1 in 2025/26", 'The budget of "Legal advice" is £8,000 in 2025/26, not £1'],
    [
      "Overspend on legal advice of £2 in 2024/25",
      '"Legal advice" against its budget costs more by £1,000 in 2024/25, not £2',
    ],
    [
      "Underspend on legal advice of £2 in 2025/26",
      '"Legal advice" against its budget costs less by £1,000 in 2025/26, not £2',
    ],
  ])("%s", (text, says) => {
    expect(check(text)).toEqual(["does-not-agree", says]);
  });

  test.each([
    ["Planner costs £1 in 2024/25", 'The cost of "Planner" is in a line with that of "Surveyor"'],
    ["Planning costs £1 in 2024/25", 'The cost of "Planning" is in a line with that of "Surveyor"'],
    ["Full-year cost of clerk of £1", '"Clerk" has no full-year cost in the plan'],
    ["Agency cost of legal advice of £1", 'The plan does not tell that part of "Legal advice"'],
    ["Income of £1 from car parks in 2024/25", '"Car parks" brings no income in the plan'],
    ["Overspend on court fees of £1 in 2024/25", 'The plan states no budget for "Court fees"'],
  ])("%s is not tested", (text, says) => {
    expect(check(text)).toEqual(["not-tested", says]);
  });
});

describe("what a source or a saving has", () => {
  // Half of the saving falls short: the base budget is less by 500, then 1,500.
  test.each([
    [
      "Base budget of £1 in 2025/26",
      'The plan\'s source "Base budget" has £20,000 in 2025/26; After what falls short, the plan\'s source "Base budget" has £18,500 in 2025/26; none is £1',
    ],
    ["Home Office grant of £1 in 2025/26", 'The plan\'s source "Home Office grant" has £4,000 in 2025/26, not £1'],
    [
      "Saving from fewer vans of £1 in total",
      'The plan\'s saving "Fewer vans" is £4,000 in all; the plan\'s saving "Fewer vans" is £3,000 in all; none is £1',
    ],
  ])("%s", (text, says) => {
    expect(check(text)).toEqual(["does-not-agree", says]);
  });

  // The costs of 2024/25 are 12,000 + 8,000 + 5,000 + 3,000 less income 2,000: 26,000, of which the base budget pays 19,500 and the
  // grant 6,500. Its other 2,500 are carried; 2025/26 costs more than all that there is.
  const GRANT = 'The plan\'s source "Home Office grant"';
  test.each([
    ["Home Office grant of £1 carried forward from 2024/25", `${GRANT} carries forward £2,500 in 2024/25, not £1`],
    ["Home Office grant of £1 carried forward into 2025/26", `${GRANT} has brought forward £2,500 in 2025/26, not £1`],
    ["Home Office grant of £1 unspent in 2024/25", `${GRANT} leaves £2,500 in 2024/25, not £1`],
    [
      "Home Office grant of £1 carried forward in 2025/26",
      `${GRANT} carries forward £0 in 2025/26; ${GRANT.replace("The", "the")} has brought forward £2,500 in 2025/26; none is £1`,
    ],
  ])("%s", (text, says) => {
    expect(check(text)).toEqual(["does-not-agree", says]);
  });
});
