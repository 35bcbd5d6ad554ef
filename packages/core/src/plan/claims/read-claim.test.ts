import { expect, test } from "vitest";
import { readClaim } from "./read-claim.ts";

const money = (text: string, value: number, step: number) => ({ text, unit: "money", value, step });

test.each([
  [
    "Cost of £628k in 2024/25",
    { is: "money", of: "cost", amount: money("£628k", 628_000_00, 1_000_00), when: { is: "year", year: "2024/25" } },
  ],
  [
    "Growth of £1m per annum",
    { is: "money", of: "funding", amount: money("£1m", 1_000_000_00, 1_000_000_00), when: { is: "each-year" } },
  ],
  [
    "£1.987m in all",
    { is: "money", of: "cost", amount: money("£1.987m", 1_987_000_00, 1_000_00), when: { is: "total" } },
  ],
  [
    "£123,545.45 in 2025-26",
    { is: "money", of: "cost", amount: money("£123,545.45", 123_545_45, 1), when: { is: "year", year: "2025/26" } },
  ],
  [
    "18 months from September 2024",
    {
      is: "months",
      count: { text: "18", unit: "count", value: 180_000, step: 0 },
      when: { is: "total" },
      from: "2024-09",
    },
  ],
  [
    "37 social care posts",
    {
      is: "count",
      count: { text: "37", unit: "count", value: 370_000, step: 0 },
      of: "posts",
      about: "social care posts",
    },
  ],
  ["Funded over two years.", { is: "funded", when: { is: "total" } }],
  ["fully funded in each year", { is: "funded", when: { is: "each-year" } }],
  ["a grant of up to £2m", { is: "open", word: "up to" }],
])("%s", (text, says) => {
  expect(readClaim(text)).toEqual(says);
});

test("a sum is read with words and years beside its figures, and every kind of minus", () => {
  const [plain, worded] = ["£2.0m = £2.5m - £0.5m", "Net £2.0m equals gross £2.5m – £0.5m in 2018/19"].map(readClaim);
  expect(plain).toEqual(worded);
  expect(plain).toMatchObject({ is: "sum", sign: "=", right: [{ minus: false }, { minus: true }] });
});

test.each([
  ["It is not funded in 2025/26", '"not" turns it round'],
  ["628k + = 1.987m", "figures with + - x / between them"],
  ["1 = 1 = 1", "more than one = or other sign"],
  ["£2m x £3m = £6m", "multiplies or divides money by money"],
  ["£2m = 2", "beside numbers that are no money"],
  ["£1m in 2024/25 and 2025/26", "more than one year"],
  ["£2.5m, including £0.5m already there", "more than one figure"],
  ["Recruitment is permanent", "no figure"],
  ["£0.001", "more decimals than pence"],
])("%s cannot be read", (text, why) => {
  expect(readClaim(text)).toEqual({ why: expect.stringContaining(why) });
});
