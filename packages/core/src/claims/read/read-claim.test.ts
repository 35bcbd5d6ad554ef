import { describe, expect, test } from "vitest";
import { type MoneyStatement, meaningOf, readClaim } from "./index.ts";

const money = (text: string): MoneyStatement => {
  const says = readClaim(text);
  if (says.is !== "money") throw new Error(`${text}: ${JSON.stringify(says)}`);
  return says;
};
const meaning = (text: string) => meaningOf(money(text).phrase);

describe("a sum of money", () => {
  test.each([
    ["Cost of £628k in 2024/25", 628_000_00, 1_000_00, { is: "year", year: "2024/25" }],
    ["£123,545.45 in 2025-26", 123_545_45, 1, { is: "year", year: "2025/26" }],
    ["£1.2m in FY24/25", 1_200_000_00, 100_000_00, { is: "year", year: "2024/25" }],
    ["£5m in 2024 to 2025", 5_000_000_00, 1_000_000_00, { is: "year", year: "2024/25" }],
    ["£1.987m in all", 1_987_000_00, 1_000_00, { is: "total" }],
    ["Growth of £1m per annum", 1_000_000_00, 1_000_000_00, { is: "each-year", strict: false }],
    ["£1 million in each year", 1_000_000_00, 1_000_000_00, { is: "each-year", strict: true }],
    ["Cost of £257,510", 257_510_00, 1_00, { is: "unsaid" }],
    [
      "£2.75m over two and a half years",
      2_750_000_00,
      10_000_00,
      { is: "total", over: { count: 25_000, unit: "years" } },
    ],
    [
      "£545,215 a year for five years",
      545_215_00,
      1_00,
      { is: "each-year", strict: false, over: { count: 50_000, unit: "years" } },
    ],
    [
      "£300k from 2024/25 to 2026/27",
      300_000_00,
      1_000_00,
      { is: "years", years: ["2024/25", "2025/26", "2026/27"], how: "sum" },
    ],
    [
      "£1m in each of 2024/25 and 2025/26 a year",
      1_000_000_00,
      1_000_000_00,
      { is: "years", years: ["2024/25", "2025/26"], how: "each" },
    ],
    [
      "£1m in 2024/25 and 2025/26",
      1_000_000_00,
      1_000_000_00,
      { is: "years", years: ["2024/25", "2025/26"], how: "either" },
    ],
    ["Balance of £5m at 31 March 2025", 5_000_000_00, 1_000_000_00, { is: "year", year: "2024/25" }],
  ])("%s", (text, value, step, when) => {
    const { amount, when: read } = money(text);
    expect([amount.value, amount.step, read]).toEqual([value, step, when]);
  });

  test.each([
    ["Grant of up to £2,726,025 over a period of 5 years", "at-most"],
    ["no more than £50k per annum", "at-most"],
    ["a cost not exceeding £88,600", "at-most"],
    ["in excess of £2m in 2024/25", "at-least"],
    ["over £2m in 2024/25", "at-least"],
    ["around £100,000 a year", "about"],
    ["£100,000 over two years", "exact"],
  ])("%s is %s", (text, bound) => {
    expect(money(text).bound).toBe(bound);
  });

  test.each([
    ["Full-year cost of £80,000", "cost", { span: "full-year" }, ""],
    ["Part year cost of £50,000 in 2025/26", "cost", { span: "part-year" }, ""],
    ["Staffing cost of £50,000 in 2025/26", "cost", { part: "staffing" }, ""],
    ["One-off cost of £6,000 in 2025/26", "cost", { recurs: "one-off" }, ""],
    ["Net cost of £46,000 in 2025/26", "cost", { side: "net" }, ""],
    ["Homelessness grant of £30,000 in 2025/26", "funding", {}, "homelessness"],
    ["Income of £10,000 in 2025/26", "income", {}, ""],
    ["Overspend of £1.865m against the budget", "overspend", {}, ""],
    ["Underspend of £11,305 in 2023/24", "unspent", {}, ""],
    ["Carried forward £4,000 from 2025/26", "carried", {}, ""],
    ["Budget gap of £33.3m", "short", {}, ""],
    ["£3.643m from the reserve in 2029/30", "reserve", { flow: "out" }, ""],
    ["Employer National Insurance of £12,000 in 2025/26", undefined, { part: "employer-ni" }, ""],
    ["Cost of the youth club of £5,000 in 2025/26", "cost", {}, "youth club"],
    ["Project A costs £5,000 in 2025/26", "cost", {}, "A"],
  ])("%s", (text, measure, qualifiers, named) => {
    const { flow, ...read } = meaning(text).qualifiers;
    const wanted = "flow" in qualifiers ? { flow, ...read } : read;
    expect([meaning(text).measure, wanted, meaning(text).named]).toEqual([measure, qualifiers, named]);
  });
});

test.each([
  [
    "18 months from September 2024",
    {
      is: "months",
      count: { text: "18", unit: "count", value: 180_000, step: 0 },
      when: { is: "total" },
      from: "2024-09",
    },
  ],
  ["Funded over two years.", { is: "funded", when: { is: "total", over: { count: 20_000, unit: "years" } } }],
  ["fully funded in each year", { is: "funded", when: { is: "each-year", strict: true } }],
  ["Funded", { is: "funded", when: { is: "total" } }],
  ["A grant that may be £2m", { is: "open", why: '"may" leaves the figure open' }],
  ["Cost of £12,000 in September 2024", { is: "open", why: '"in september 2024" is no financial year' }],
])("%s", (text, says) => {
  expect(readClaim(text)).toEqual(says);
});

test.each([
  ["37 social care posts", "posts", "37", "social care posts"],
  ["Eight posts", "posts", "8", "posts"],
  ["2 x Advisers", "other", "2", "advisers"],
  ["There are 7.5 FTE in 2024/25", "fte", "7.5", "fte"],
  ["over 40 staff", "people", "40", "staff"],
])("%s counts %s", (text, of, figure, about) => {
  expect(readClaim(text)).toMatchObject({ is: "count", of, count: { text: figure }, about });
});

describe("a sum", () => {
  test("is read with words and years beside its figures, and every kind of minus", () => {
    const [plain, worded] = ["£2.0m = £2.5m - £0.5m", "Net £2.0m equals gross £2.5m – £0.5m in 2018/19"].map(readClaim);
    expect(plain).toEqual(worded);
    expect(plain).toMatchObject({ is: "sum", sign: "=", right: [{ minus: false }, { minus: true }] });
  });

  test.each([
    ["4% of £334,072 = £13,362.88", "£334,072 x 4% = £13,362.88"],
    ["£13,362.88 is 4% of £334,072", "£13,362.88 = £334,072 x 4%"],
    ["8 posts at £32,188.75 each = £257,510", "8 x £32,188.75 = £257,510"],
    ["£995 plus a 16% fee = £1,154.20", "£995 + £995 x 16% = £1,154.20"],
    ["£628k (2024/25) and £1.359m (2025/26) makes £1.987m", "£628k + £1.359m = £1.987m"],
    ["£42k divided by 12 is £3.5k", "£42k / 12 = £3.5k"],
  ])("%s is %s", (text, plain) => {
    const [read, meant] = [text, plain].map(readClaim);
    if (read?.is !== "sum" || meant?.is !== "sum") throw new Error(JSON.stringify([read, meant]));
    const inOrder = ({ left, right }: typeof read) =>
      [left, right].map((side) => side.map(({ factors }) => factors.map(({ of }) => of.value).sort()));
    expect(inOrder(read)).toEqual(inOrder(meant));
  });

  test("a share of a sum without a result is a share", () => {
    expect(readClaim("a 16% fee on £995")).toMatchObject({
      is: "share",
      share: { text: "16%" },
      amount: { text: "£995" },
    });
  });
});

test.each([
  ["It is not funded in 2025/26", '"not" turns it round'],
  ["628k + = 1.987m", "no figures with + - x / between them"],
  ["1 = 1 = 1", "more than one = or other sign"],
  ["£2m x £3m = £6m", "multiplies or divides by money"],
  ["£2m = 2", "beside numbers that are no money"],
  ["£2.5m, including £0.5m already there", "it has 2 figures, £2.5m and £0.5m"],
  ["Recruitment is permanent", "there is no figure in it"],
  ["£0.001", "more decimals than pence"],
  ["27%", "does not say what 27% is a share of"],
  ["37 (2024)", "figures"],
  ["1/0 = 5", "no figures"],
  ["£1 ".repeat(400), "longer than 1000 letters"],
])("%s cannot be read", (text, why) => {
  expect(readClaim(text)).toMatchObject({ is: "unread", why: expect.stringContaining(why), mend: expect.any(String) });
});
