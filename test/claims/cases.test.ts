import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type CheckedClaim, checkClaims } from "../../packages/core/src/claims/index.ts";
import type { Claim } from "../../packages/core/src/plan/index.ts";
import { readPaperBytes } from "../../packages/core/src/yaml/index.ts";

const paper = (name: string) => readPaperBytes(readFileSync(join(import.meta.dirname, `${name}.yaml`)), name);

/** Claims of one's own held to the plan of a case. */
const held = (name: string, claims: readonly string[]): readonly CheckedClaim[] =>
  checkClaims(
    claims.map((text): Claim => ({ text })),
    paper(name).plan,
  ).claims;

const verdicts = (claims: readonly CheckedClaim[]) => claims.map(({ text, verdict }) => [text, verdict]);

describe("the case's own claims", () => {
  test.each([
    [
      "claims-of-a-part",
      { "does-not-agree": ["Carried forward £4,000 from 2025/26"], "not-tested": ["Reserves of £20,000 in 2025/26"] },
    ],
    [
      "paper-stop-smoking-grant",
      {
        "does-not-agree": [
          "5 x £545,215 = £2,726,025", // 2,726,075: the resolution is £50 short
          "Grant of £2,726,025 in all",
          "Funding of £2,726,025 in all",
          "Cost of £2,726,025 in all",
        ],
      },
    ],
    ["paper-ukspf", {}],
    ["paper-eight-planning-posts", {}],
    ["paper-homelessness-grant", {}],
    ["paper-fire-outturn", {}],
    ["paper-mtfp-with-a-reserve", {}],
    ["paper-interim-director", {}],
  ] as readonly (readonly [string, { readonly [verdict in CheckedClaim["verdict"]]?: readonly string[] }])[])(
    "%s",
    (name, others) => {
      const { claims, plan } = paper(name);
      const found = checkClaims(claims, plan).claims;
      for (const verdict of ["agrees-only-if", "does-not-agree", "not-tested", "not-read"] as const)
        expect([verdict, found.filter((one) => one.verdict === verdict).map(({ text }) => text)]).toEqual([
          verdict,
          others[verdict] ?? [],
        ]);
    },
  );
});

test("claims have one verdict in any order: three figures do not foot, and the coarser one does", () => {
  const sorted = (name: string) => verdicts(checkClaims(paper(name).claims).claims).sort();
  expect(sorted("in-one-order")).toEqual(sorted("in-another-order"));
  expect(sorted("in-one-order")).toEqual([
    ["Further net Investment of £2million", "agrees"], //     2.0 - 0.5 = 1.5 is 2 to the nearest million
    ["Further net investment of £2.0m", "does-not-agree"], // and not 2.0 to one decimal
    ["Investment of £2million", "does-not-agree"],
    ["£0.5m built in", "does-not-agree"],
  ]);
});

test("where the coarser figure is the one that does not foot, it alone is the slip, in any order", () => {
  // 3.0 - 0.7 = 2.3, which the finer net figure says; to the nearest million it is 2, not 3.
  const said = [
    "Investment of £3.0m",
    "£0.7m built in",
    "Further net investment of £2.3m",
    "Further net investment of £3million",
  ];
  const found = (texts: readonly string[]) => verdicts(checkClaims(texts.map((text) => ({ text }))).claims).sort();
  expect(found([...said].reverse())).toEqual(found(said));
  expect(found(said)).toEqual([
    ["Further net investment of £2.3m", "agrees"],
    ["Further net investment of £3million", "does-not-agree"],
    ["Investment of £3.0m", "agrees"],
    ["£0.7m built in", "agrees"],
  ]);
});

describe("claims of a part", () => {
  test.each([
    // Two advisers at 50,000 from October: 50,000 of 100,000; fees bring 10,000, then 20,000; equipment once, 6,000.
    ["Staffing cost of £100,000 in 2026/27", "agrees"],
    ["Staffing cost of £80,000 in 2026/27", "does-not-agree"], //    net, which staffing is not
    ["Full year cost of £56,000", "does-not-agree"], //              part of a year, and equipment with it
    ["Net full-year cost of £100,000", "does-not-agree"], //         gross
    ["Gross full-year cost of £100,000", "agrees"],
    ["Full-year effect of £34,000 in 2026/27", "agrees"], //         80,000 - 46,000
    ["Income of £30,000 in all", "agrees"],
    ["Income of £20,000 in 2025/26", "does-not-agree"], //           that of the year after
    ["Fees of £10,000 in 2025/26", "agrees"],
    ["Equipment of £6,000", "agrees"],
    ["Equipment costs £5,000", "does-not-agree"],
    ["Advisers cost £150,000 in all", "agrees"],
    ["Advisers cost £150,000 over two years", "agrees"],
    ["Advisers cost £50,000 per annum", "does-not-agree"],
    ["Homelessness grant of £110,000 from 2025/26 to 2026/27", "agrees"],
    ["Homelessness grant of £55,000 a year", "does-not-agree"],
    ["Homelessness grant of up to £110,000", "agrees"],
    ["Homelessness grant of up to £100,000 in all", "does-not-agree"],
    ["Homelessness grant of at least £30,000 in 2025/26", "agrees"],
    ["Grant of £50,000 in 2025/26", "does-not-agree"], //            with the base budget, which is no grant
    ["Base budget of £20,000 in 2025/26", "agrees"],
    ["Funding of £50,000 in 2025/26", "agrees"],
    ["Underspend of £4,000 in 2025/26", "agrees"],
    ["Overspend of £4,000 in 2025/26", "does-not-agree"],
    ["£4,000 carried forward into 2026/27", "does-not-agree"], //    it is of the base budget, and lapses
    ["Cost of about £45,000 in 2025/26", "not-tested"],
    ["Cost of £46,000 in 2027/28", "not-tested"],
    ["Cost of £46,000", "agrees"],
    ["Cost of £47,000", "not-tested"], //                            of which year?
    ["Training cost of £46,000 in 2025/26", "not-tested"],
    ["Savings of £46,000 in 2025/26", "not-tested"],
    ["Agency cost of £46,000 in 2025/26", "not-tested"],
    ["Senior advisers cost £50,000 in 2025/26", "not-tested"],
    ["3 advisers", "does-not-agree"],
    ["2 managers", "not-tested"],
    ["Cost of £46k in 2025/26 and £80k in 2026/27", "not-read"],
    ["It will all be fine", "not-read"],
  ] as const)("%s: %s", (text, verdict) => {
    expect(held("claims-of-a-part", [text])[0]!.verdict).toBe(verdict);
  });

  test("what cannot be tested or read says what is missing, and what would be read", () => {
    const says = held("claims-of-a-part", [
      "Reserves of £20,000 in 2025/26",
      "Training cost of £46,000 in 2025/26",
      "Cost of £46,000 in 2027/28",
      "Cost of £47,000",
      "Cost of £46k in 2025/26 and £80k in 2026/27",
    ]).map((claim) => claim.says);
    expect(says).toEqual([
      ["The plan has no reserve"],
      ['The plan has nothing that is called "training"'],
      ["The plan's years do not have 2027/28"],
      [
        "It does not say for which year it is, or that it is in all. The plan's net cost is £46,000 in 2025/26; " +
          "the plan's net cost is £80,000 in 2026/27; the plan's net cost is £126,000 in all; " +
          "the plan's gross cost is £56,000 in 2025/26; the plan's gross cost is £100,000 in 2026/27; " +
          "the plan's gross cost is £156,000 in all; none is £47,000",
      ],
      ["It has 2 figures, £46k and £80k. Make a claim for each."],
    ]);
  });
});

describe("neighbours of the papers", () => {
  test.each([
    ["full-year-of-ended-posts", "Full-year cost of £50,000", "agrees"], //          the pilot has ended
    ["full-year-of-ended-posts", "Full-year cost of £230,000", "does-not-agree"],
    ["paper-stop-smoking-grant", "Grant of up to £2,726,025 over a period of 5 years", "does-not-agree"],
    ["paper-stop-smoking-grant", "Grant of up to £2,726,075 over a period of 5 years", "agrees"],
    ["paper-stop-smoking-grant", "Grant of £2,726,075 over 3 years", "not-tested"],
    ["paper-stop-smoking-grant", "Conditional grant of £2,180,860 in all", "agrees"], // 4 x 545,215
    ["paper-stop-smoking-grant", "£545,215 of grant a year from 2024/25 to 2028/29", "agrees"],
    ["paper-ukspf", "4% of £334,072 = £13,362.88", "agrees"],
    ["paper-ukspf", "£13,362.88 is 4% of £334,072", "agrees"],
    ["paper-ukspf", "4% of £334,072 = £13,632.88", "does-not-agree"],
    ["paper-ukspf", "Capital cost of £470,373.12 in all", "agrees"],
    ["paper-ukspf", "£2.74m over two and a half years", "does-not-agree"],
    ["paper-ukspf", "Fund management of £70,021.44 in 2024/25", "agrees"],
    ["paper-eight-planning-posts", "Net cost of £257,510 in 2018/19", "does-not-agree"],
    ["paper-eight-planning-posts", "Gross cost of £157,510 in 2018/19", "does-not-agree"],
    ["paper-eight-planning-posts", "Planning fees of £100,000 in 2018/19", "agrees"],
    ["paper-eight-planning-posts", "Income of £100,000 a year", "does-not-agree"], // 25,000 in the first
    ["paper-homelessness-grant", "Homelessness prevention grant of £165,612", "agrees"],
    ["paper-homelessness-grant", "Cost of £306,000 in 2023/24", "agrees-only-if"],
    ["paper-homelessness-grant", "Underspend of £11,350 in 2023/24", "does-not-agree"],
    ["paper-homelessness-grant", "Council budget of £112,000", "agrees"],
    ["paper-fire-outturn", "Overspend of £120,875 in 2022/23", "agrees"],
    ["paper-fire-outturn", "Pay budget of £3,272,800 in 2022/23", "agrees"],
    ["paper-fire-outturn", "Pay budget with 2% of £3,272,800", "not-tested"], // 2% of it is not said

    ["paper-fire-outturn", "100 firefighters", "agrees"],
    ["paper-mtfp-with-a-reserve", "£1,030,000 to the reserve in 2026/27", "agrees"],
    ["paper-mtfp-with-a-reserve", "£3.643m from the reserve in 2029/30", "agrees"],
    ["paper-mtfp-with-a-reserve", "£3.643m to the reserve in 2029/30", "does-not-agree"],
    ["paper-mtfp-with-a-reserve", "Shortfall of £3.643m in 2029/30", "agrees"],
    ["paper-mtfp-with-a-reserve", "Closing balance of £5.015m in 2029/30", "agrees"],
    ["paper-mtfp-with-a-reserve", "NNDR Growth Protection Reserve of £5.015m at 31 March 2030", "agrees"],
    ["paper-interim-director", "a 16% fee on £995", "agrees"],
    ["paper-interim-director", "a 15% fee on £995", "not-tested"],
    ["paper-interim-director", "£995 plus a 16% fee = £1,154.20", "agrees"],
    ["paper-interim-director", "Vacant post funding of £126,000", "agrees"],
  ] as const)("%s: %s: %s", (name, text, verdict) => {
    expect(held(name, [text])[0]!.verdict).toBe(verdict);
  });
});
