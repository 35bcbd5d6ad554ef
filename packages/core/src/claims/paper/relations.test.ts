import { expect, test } from "vitest";
import { readClaims } from "../../plan/index.ts";
import { checkClaims } from "../index.ts";

/** The claims of a paper that do not agree, without a plan. */
const wrong = (...claims: readonly string[]): readonly string[] =>
  checkClaims(readClaims({ claims }).claims)
    .claims.filter(({ verdict }) => verdict === "does-not-agree")
    .map(({ text }) => text);

/** How many of the claims are tested. */
const tested = (...claims: readonly string[]): number =>
  checkClaims(readClaims({ claims }).claims).claims.filter(({ verdict }) => verdict.startsWith("agrees")).length;

test.each([
  ["the same thing twice", ["Cost of £628k in 2024/25", "Cost of £0.63m in 2024/25"]],
  ["years and their total", ["Income of £10k in 2024/25", "Income of £20k in 2025/26", "Total income of £30k"]],
  [
    "the same of a part",
    ["Training cost of £10k in 2024/25", "Training cost of £20k in 2025/26", "Training cost of £30k in all"],
  ],
  ["each year and one of them", ["Funding of £1m per annum", "Funding of £1,000,000 in 2024/25"]],
  ["each year, for so many years", ["Grant of £545,215 a year", "Grant of £2,726,075 over 5 years"]],
  ["a limit for all of them", ["Grant of £545,215 a year", "Grant of up to £2.75m over five years"]],
  [
    "gross, income and net",
    ["Gross cost of £56k in 2025/26", "Income of £10k in 2025/26", "Net cost of £46k in 2025/26"],
  ],
  ["a budget, an outturn and an overspend", ["Budget of £63.017m", "Outturn of £64.882m", "Overspend of £1.865m"]],
  [
    "a budget, spend and an underspend",
    ["Budget of £16.122m in 2024/25", "Spend of £15.747m in 2024/25", "Underspend of £0.375m in 2024/25"],
  ],
  ["of one service", ["Highways budget of £722k", "Highways outturn of £876k", "Highways overspend of £154k"]],
  [
    "a reserve",
    ["Opening reserve of £6m in 2026/27", "£1.03m to the reserve in 2026/27", "Closing reserve of £7.03m in 2026/27"],
  ],
  [
    "a reserve at its dates",
    ["Reserve of £6m at 1 April 2026", "£1m from the reserve in 2026/27", "Reserve of £5m at 31 March 2027"],
  ],
] as const)("claims agree with each other: %s", (_, claims) => {
  expect([wrong(...claims), tested(...claims)]).toEqual([[], claims.length]);
});

test.each([
  ["twice", ["Cost of £628k in 2024/25", "Cost of £0.64m in 2024/25"], 2],
  ["years and total", ["Income of £10k in 2024/25", "Income of £20k in 2025/26", "Total income of £40k"], 3],
  ["each year and one", ["Funding of £1.0m per annum", "Funding of £0.9m in 2024/25"], 2],
  ["each year and a cost above it", ["Cost of £100k per annum", "Cost of £120k in 2025/26"], 2],
  ["each year, strictly", ["Cost of £100k in each year", "Cost of £90k in 2024/25"], 2],
  [
    "in the middle",
    ["Cost of £100k a year", "Cost of £50k in 2024/25", "Cost of £90k in 2025/26", "Cost of £100k in 2026/27"],
    1,
  ],
  ["so many years", ["Grant of £545,215 a year", "Grant of £2,726,025 over 5 years"], 2],
  ["a limit", ["Grant of £545,215 a year", "Grant of up to £2,726,025 over 5 years"], 2],
  ["gross and net", ["Gross cost of £56k in 2025/26", "Income of £10k in 2025/26", "Net cost of £64k in 2025/26"], 3],
  ["an overspend", ["Budget of £63.017m", "Outturn of £64.882m", "Overspend of £1.685m"], 3],
  [
    "a reserve",
    ["Opening reserve of £6m in 2026/27", "£1.03m to the reserve in 2026/27", "Closing reserve of £7.30m in 2026/27"],
    3,
  ],
] as const)("claims do not agree with each other: %s", (_, claims, count) => {
  expect(wrong(...claims)).toHaveLength(count);
});

test.each([
  ["parts of two things", ["Training cost of £10k in 2024/25", "Legal cost of £20k in 2024/25"]],
  [
    "a grant beside all funding",
    ["Homelessness grant of £30k in 2025/26", "Total funding of £50k", "Funding of £50k in 2025/26"],
  ],
  ["gross beside net", ["Gross cost of £56k in 2025/26", "Net cost of £46k in 2025/26", "Cost of £46k in 2025/26"]],
  [
    "a part year beside a full one",
    ["Full-year cost of £100k", "Part-year cost of £50k in 2025/26", "Cost of £50k in 2025/26"],
  ],
  [
    "a year's rate beside a part year",
    ["Cost of £1.48m a year", "Cost of £628k in 2024/25", "Cost of £1.359m in 2025/26"],
  ],
  [
    "a saving by its year beside the sum of all",
    ["Savings of £1m in 2024/25", "Savings of £2m in 2025/26", "Savings of £2m in all"],
  ],
  ["two lengths of time", ["Cost of £1m over two years", "Cost of £5m over ten years"]],
  ["sums of which nothing says what they are", ["£218k in 2023/24", "£80k in 2023/24"]],
  ["a budget beside another council's word for money", ["Budget of £5m in 2024/25", "Funding of £4m in 2024/25"]],
  ["an increase beside a cost", ["Cost of £5m in 2024/25", "Cost increase of £1m in 2024/25"]],
  ["about and exact", ["Cost of about £5m in 2024/25", "Cost of £4.6m in 2024/25"]],
  ["confirmed beside all", ["Confirmed funding of £4m in 2024/25", "Funding of £5m in 2024/25"]],
  [
    "a total of years that are not all listed",
    ["Cost of £1m in 2024/25", "Cost of £1.5m in 2025/26", "Cost of £4m over three years"],
  ],
] as const)("claims of two things are not held to each other: %s", (_, claims) => {
  expect(wrong(...claims)).toEqual([]);
});
