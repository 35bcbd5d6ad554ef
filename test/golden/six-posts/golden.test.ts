import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { forecast, type Note } from "../../../packages/core/src/index.ts";
import { readPlanText } from "../../../packages/core/src/yaml/index.ts";
import { inMonth } from "../in-month.ts";

/** The plan beside this file, worked by hand in working.md. Sums are in pence, written as pounds_pence. */
const beside = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");
const plan = readPlanText(beside("plan.yaml"), "plan.yaml");
const result = forecast(plan);
const { cost, staff, funding, gap, notes } = result;
const [y24, y25, y26] = ["2024/25", "2025/26", "2026/27"] as const;

test("the job share's two people have a threshold each, and a halfpenny of NI is dropped", () => {
  expect(inMonth(result, "job-share", "2025-04")).toEqual({
    pay: 2 * 1_537_50, //                   £36,000 + 2.5% = £36,900; x 0.5 / 12
    "employer-ni": 2 * 168_07, //           15% x (1,537.50 - 417.00) = 168.075
    pension: 2 * 307_50, //                 20%
    "apprenticeship-levy": 2 * 7_69, //     0.5% = 7.6875
    "vacancy-factor": -2 * 101_04, //       5% x 2,020.76 = 101.038
  });
});

test("the month of the handover has the employee's whole month and fourteen days of agency", () => {
  expect(inMonth(result, "covered", "2025-10")).toEqual({
    pay: 3_075_00, //                       £36,900 / 12
    "employer-ni": 398_70, //               15% x 2,658.00
    pension: 615_00,
    "apprenticeship-levy": 15_38, //        15.375
    agency: 2_800_00, //                    14 x £1,400 / 7
  });
});

test("half of September is half a month's pay above a whole threshold", () => {
  expect(inMonth(result, "adviser", "2025-09")).toEqual({
    pay: 1_475_50, //                       point 24, £35,412 / 12 = 2,951.00; x 15 / 30
    "employer-ni": 158_77, //               15% x (1,475.50 - 417.00) = 158.775
    pension: 295_10,
    "apprenticeship-levy": 7_38, //         7.3775
    "vacancy-factor": -96_84, //            5% x 1,936.75 = 96.8375
  });
});

test("each post and the line cost in each year what the working says", () => {
  expect(cost.byPost).toEqual({
    manager: { [y24]: 6 * 5_004_03, [y25]: 12 * 5_218_30, [y26]: 12 * 5_187_43 },
    "job-share": { [y24]: 0, [y25]: 24 * 1_919_72, [y26]: 24 * 1_923_76 },
    covered: { [y24]: 0, [y25]: 136 * 200_00 + 6 * 4_104_08, [y26]: 12 * 4_112_58 },
    adviser: { [y24]: 0, [y25]: 1_839_91 + 6 * 3_739_26, [y26]: 12 * 3_851_04 },
    analyst: { [y24]: 12 * 4_750_00, [y25]: 12 * 4_750_00, [y26]: 9 * 4_987_50 },
    solicitor: { [y24]: 3 * 5_938_90, [y25]: 11 * 6_476_13, [y26]: 12 * 6_423_13 },
  });
  expect(cost.byLine).toEqual({ training: { [y24]: 0, [y25]: 7 * 3_000_00, [y26]: 5 * 3_000_00 } });
});

test("the years come to their totals", () => {
  expect(cost.total).toEqual({
    [y24]: 104_840_88, //  30,024.18 + 57,000.00 + 17,816.70
    [y25]: 334_030_26, //  62,619.60 + 46,073.28 + 51,824.48 + 24,275.47 + 57,000.00 + 71,237.43 + 21,000.00
    [y26]: 340_947_90, //  62,249.16 + 46,170.24 + 49,350.96 + 46,212.48 + 44,887.50 + 77,077.56 + 15,000.00
  });
});

test("posts, people and FTE", () => {
  expect(staff).toEqual({
    posts: { [y24]: 3, [y25]: 6, [y26]: 6 },
    people: { [y24]: 3, [y25]: 7, [y26]: 7 },
    fteAtYearEnd: { [y24]: 3_0000, [y25]: 6_0000, [y26]: 5_0000 }, //         the analyst's post ended in December
    fteAverage: { [y24]: 1_7452, [y25]: 5_2877, [y26]: 5_7534 }, //           637, 1,930 and 2,100 days / 365
  });
});

test("the saving's undelivered pounds come off the growth that rests on it", () => {
  expect(funding.available).toEqual({
    grant: { [y24]: 0, [y25]: 90_000_00, [y26]: 90_000_00 },
    growth: { [y24]: 60_000_00, [y25]: 240_000_00 - 39_000_00, [y26]: 200_000_00 - 51_000_00 },
    reserve: { [y24]: 150_000_00, [y25]: 40_000_00, [y26]: 40_000_00 },
  });
});

test("the reserve carries its cap, lapses the rest, and what is a year old expires", () => {
  expect(funding.applied.reserve).toEqual({ [y24]: 44_840_88, [y25]: 43_030_26, [y26]: 80_000_00 });
  expect(funding.carriedOut.reserve).toEqual({ [y24]: 60_000_00, [y25]: 40_000_00, [y26]: 0 });
  expect(funding.lapsed.reserve).toEqual({
    [y24]: 45_159_12, //  150,000.00 - 44,840.88 - 60,000.00
    [y25]: 16_969_74, //   60,000.00 - 43,030.26
    [y26]: 0,
  });
});

test("the gap is drawn afresh at each level", () => {
  expect(gap).toEqual({
    confirmed: { [y24]: 0, [y25]: 248_871_14, [y26]: 300_947_90 }, //    334,030.26 - 85,159.12; 340,947.90 - 40,000.00
    conditional: { [y24]: 0, [y25]: 33_030_26, [y26]: 151_947_90 }, //   334,030.26 - 301,000.00; 340,947.90 - 189,000.00
    total: { [y24]: 0, [y25]: 0, [y26]: 21_947_90 }, //                  340,947.90 - 319,000.00
  });
});

test("the notes, with their figures", () => {
  const figures = ({ code, year, of, amount }: Note) => [code, year ?? of, amount];
  expect(notes.map(figures)).toEqual([
    ["short-in-year", y26, 21_947_90],
    ["carry-forward-needed", y26, 21_947_90],
    ["carried-forward", y25, 3_030_26], //       334,030.26 - (90,000 + 201,000 + 40,000)
    ["carried-forward", y26, 40_000_00], //      340,947.90 - (90,000 + 149,000 + 40,000), less the gap of 21,947.90
    ["lapses", y24, 45_159_12],
    ["lapses", y25, 16_969_74],
    ["unspent-at-end", "reserve", 62_128_86], //     45,159.12 + 16,969.74, the two sums that lapse
    ["saving-undelivered", y25, 39_000_00], //   120,000 - 0.9 x  90,000
    ["saving-undelivered", y26, 51_000_00], //   240,000 - 0.9 x 210,000
    ["headroom", undefined, 40_180_96], //       820,000.00 - 779,819.04
    ["rests-on-conditional", undefined, 364_840_88], //    215,840.88 + 149,000.00
    ["rests-on-unconfirmed", undefined, 163_030_26], //     33,030.26 + 130,000.00
    ["double-running", "covered", undefined], //           14 days
    ["vacant", "solicitor", undefined], //                 31 days
    ["no-award", "analyst", undefined],
    ["placeholder-rate", "pension", undefined],
    ["placeholder-rate", "pension", undefined],
  ]);
});

test("working.md comes to the same costs, gaps and notes", () => {
  const working = beside("working.md");
  const sums = [...Object.values(cost.byPost), cost.total, ...Object.values(gap)].flatMap((byYear) =>
    Object.values(byYear),
  );
  const amounts = [...sums, ...notes.flatMap(({ amount }) => amount ?? [])].filter((pence) => pence !== 0);
  const asWritten = (pence: number) => (pence / 100).toLocaleString("en-GB", { minimumFractionDigits: 2 });
  const missing = amounts
    .map(asWritten)
    .filter((sum) => !working.includes(sum) && !working.includes(sum.replace(".00", "")));
  expect(missing).toEqual([]);
  expect(amounts.length).toBeGreaterThan(30);
});
