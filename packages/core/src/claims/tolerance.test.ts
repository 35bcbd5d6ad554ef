import { describe, expect, test } from "vitest";
import { readClaims, readPlan } from "../plan/index.ts";
import { checkClaims } from "./index.ts";

const check = (text: string, plan?: ReturnType<typeof readPlan>) =>
  checkClaims(readClaims({ claims: [text] }).claims, plan).claims[0]!;

/** So many figures of the same size, added up. */
const sum = (count: number, figure: string, result: string): string =>
  `${Array.from({ length: count }, () => figure).join(" + ")} = ${result}`;

describe("rounding makes a sum be off by at most twice the root of the summed squares of the halves, and at the very most by their sum", () => {
  test.each([
    // Nine figures to £1k: root of 9 is 3, and nine halves are 4.5.
    [sum(8, "£10k", "£80k"), "agrees"],
    [sum(8, "£10k", "£83k"), "agrees"],
    [sum(8, "£10k", "£77k"), "agrees"],
    [sum(8, "£10k", "£84k"), "agrees-only-if"],
    [sum(8, "£10k", "£76k"), "agrees-only-if"],
    [sum(8, "£10k", "£85k"), "does-not-agree"],
    [sum(8, "£10k", "£75k"), "does-not-agree"],
    // Three figures: both come to 1.5, so that £1k is made and £2k is not.
    [sum(2, "£10k", "£21k"), "agrees"],
    [sum(2, "£10k", "£22k"), "does-not-agree"],
    // Two of £100 and one of £1k: their halves come to £600, and the root of the squares is £1,009.
    ["£10.1k + £10.4k = £21k", "agrees"],
    ["£10.1k + £10.3k = £21k", "agrees"],
    ["£10.1k + £10.2k = £21k", "does-not-agree"],
    // A figure printed more coarsely than the result is taken as it stands, and so are whole millions.
    ["£2million - £0.5m = £2.0m", "does-not-agree"],
    ["£2million - £0.5m = £2million", "agrees"],
    ["£1m + £1m = £3m", "does-not-agree"],
    // Pounds and pence are rounded too.
    ["£33.33 + £33.33 + £33.33 = £100", "agrees"],
    ["£33.33 + £33.33 + £33.33 = £101", "does-not-agree"],
    // Whole numbers are not.
    ["12 posts + 25 posts = 38 posts", "does-not-agree"],
    ["7.5 FTE + 2.25 FTE = 9.75 FTE", "agrees"],
    ["7.5 FTE + 2.25 FTE = 9.76 FTE", "agrees"],
    ["7.5 FTE + 2.25 FTE = 9.77 FTE", "does-not-agree"],
    // What multiplies is exact; what is multiplied may be rounded, unless it is a rate for very many.
    ["3 posts at £43,127 = £129,382", "agrees"],
    ["3 posts at £43,127 = £129,384", "does-not-agree"],
    ["4,303 pensioners at £120 = £516,360", "agrees"],
    ["4,303 pensioners at £120 = £516,361", "does-not-agree"],
    ["4% of £334,072 = £13,362.88", "agrees"],
    ["4% of £334,072 = £13,362.98", "does-not-agree"],
    ["£13,362.88 is 4% of £334,072", "agrees"],
    ["£16,703.60 is 4% of £334,072", "does-not-agree"], // 5%
    ["£1.865m / £63.017m = 3%", "agrees"], //             2.9595%
    ["£1.865m / £63.017m = 2.9%", "does-not-agree"],
  ])("%s: %s", (text, verdict) => {
    expect(check(text).verdict).toBe(verdict);
  });
});

test("the exact sum stands beside the printed one, and what a whole million swallows is said", () => {
  expect(check("£5m + £0.2m = £5m").says).toEqual([
    "£5m + £0.2m = £5,200,000, printed £5m: off by -£200,000, which rounding can make",
  ]);
  expect(check(sum(8, "£10k", "£84k")).says[0]).toMatch(
    /= £80,000, printed £84k: off by £4,000, so only if every figure was rounded one way$/,
  );
});

describe("a plan's figure is exact", () => {
  const plan = readPlan({
    outturn: 1,
    title: "A plan",
    years: { from: "2024/25", to: "2024/25" },
    lines: [{ id: "legal", perYear: { "2024/25": 628_500 } }],
  });
  test.each([
    ["£628k in 2024/25", "agrees"], //        a half either way
    ["£629k in 2024/25", "agrees"],
    ["£627k in 2024/25", "does-not-agree"],
    ["£630k in 2024/25", "does-not-agree"],
    ["£0.63m in 2024/25", "agrees"],
    ["£0.6m in 2024/25", "agrees"],
    ["£628,500 in 2024/25", "agrees"],
    ["£628,501 in 2024/25", "does-not-agree"],
    ["£628,540 in 2024/25", "does-not-agree"], //  to the tens it would be 628,500
    ["£629,000 in 2024/25", "does-not-agree"], //  a half off: not surely rounded
    ["£628,499 in 2024/25", "does-not-agree"],
  ])("£628,500: %s: %s", (text, verdict) => {
    expect(check(text, plan).verdict).toBe(verdict);
  });

  test("a sum in whole pounds that ends in noughts may be rounded, and agrees only if it is", () => {
    const other = readPlan({
      outturn: 1,
      title: "A plan",
      years: { from: "2024/25", to: "2024/25" },
      lines: [{ id: "legal", perYear: { "2024/25": 306_307 } }],
    });
    expect(check("Cost of £306,000 in 2024/25", other)).toMatchObject({
      verdict: "agrees-only-if",
      says: [
        "The plan costs £306,307 in 2024/25, printed £306,000: off by -£307, so only if it was rounded to the nearest £1,000",
      ],
    });
    const verdicts = ["£306,300", "£306,310", "£306,400", "£300,000"].map(
      (text) => check(`${text} in 2024/25`, other).verdict,
    );
    expect(verdicts).toEqual(["agrees-only-if", "agrees-only-if", "does-not-agree", "does-not-agree"]);
  });

  test("a limit is passed only on one side", () => {
    const verdicts = [
      "up to £628k",
      "up to £629k",
      "up to £628,499",
      "at least £629k",
      "at least £628,501",
      "over £600k",
    ].map((text) => check(`Cost of ${text} in 2024/25`, plan).verdict);
    expect(verdicts).toEqual(["agrees", "agrees", "does-not-agree", "agrees", "does-not-agree", "agrees"]);
  });
});
