import { expect, test } from "vitest";
import type { Note } from "../../packages/core/src/index.ts";
import { cases } from "./cases.ts";

/** The code, what it is about, the figure, and the other figures in the order given; in pence, written as pounds_pence. */
const figures = ({ code, year, of, amount, amounts }: Note) =>
  [code, year ?? of, amount, ...Object.values(amounts ?? {})].filter((part) => part !== undefined);

const notesOf = (path: string) => cases.find((one) => one.path === path)!.forecast.notes.map(figures);

test("Cheshire East as printed", () => {
  expect(notesOf("examples/cheshire-east-2024/published.yaml")).toEqual([
    ["short-in-year", "2025/26", 359_000_00], //                                    1,359,000 - 1,000,000
    ["carry-forward-needed", "2025/26", 359_000_00, 372_000_00], //                 out of 1,000,000 - 628,000
    ["lapses", "2024/25", 372_000_00],
    ["headroom", 13_000_00], //                                                     2,000,000 - 1,987,000
    ["rests-on-conditional", 1_628_000_00, 628_000_00, 1_000_000_00],
    ["continues-after-end", "improvement-staff", 1_482_545_45, 123_545_45], //      1,359,000 / 11 x 12; x 1
    ["profile-not-flat", "2024/25", 144_722_22, 772_722_22], //                     1,987,000 x 7 / 18 less 628,000
  ]);
});

test("Cheshire East as an illustrative list of posts", () => {
  const notes = notesOf("examples/cheshire-east-2024/posts.yaml");
  const going = notes.filter(([code]) => code === "continues-after-end");
  expect(notes.filter(([code]) => code !== "continues-after-end")).toEqual([
    ["illustrative"],
    ["short-in-year", "2025/26", 358_963_52], //                       1,358,963.52 - 1,000,000
    ["carry-forward-needed", "2025/26", 358_963_52, 372_035_47], //    out of 1,000,000 - 627,964.53
    ["lapses", "2024/25", 372_035_47],
    ["headroom", 13_071_95], //                                        2,000,000 - 1,986,928.05
    ["rests-on-conditional", 1_627_964_53, 627_964_53, 1_000_000_00],
    ["rate-carried-on", "employer-ni"], //                             13.8% and £758, into 2025/26
    ["known-on", 27_630_42, 0, 27_630_42], //                          with 3.2%, and 15% above £417, in 2025/26
    ["placeholder-rate", "pension"],
  ]);
  // People x a person's full year, and a person's March, at the pay of 28 February 2026. On point 31, one up: (39,186 + 1,290) x 1.03
  // = £41,690, eight months of 3,474.17 and four of 3,474.16; in each NI 13.8% x (pay - 758) = 374.83, pension 694.83, levy 17.37:
  // 41,690 + 12 x 1,087.03 = 54,734.36. March is 3,474.17 and these: 4,561.20.
  const people = [
    ["team-manager", 2, 68_999_80, 5_749_98],
    ["social-worker", 7, 54_734_36, 4_561_20],
    ["advanced-practitioner", 2, 61_986_56, 5_165_55],
    ["front-door-social-worker", 2, 54_734_36, 4_561_20],
    ["care-leavers-manager", 1, 68_999_80, 5_749_98],
    ["care-leavers-social-worker", 2, 54_734_36, 4_561_20],
    ["personal-adviser", 5, 43_168_44, 3_597_37],
    ["reviewing-officer", 2, 68_999_80, 5_749_98],
    ["quality-lead", 1, 64_802_84, 5_400_24],
    ["performance-analyst", 1, 52_175_96, 4_348_00],
    ["programme-manager", 1, 63_387_52, 5_282_29],
    ["business-support", 1, 35_275_68, 2_939_64],
  ] as const;
  expect(going).toEqual(
    people.map(([post, count, year, march]) => ["continues-after-end", post, count * year, count * march]),
  );
});

test("Leicestershire as printed", () => {
  expect(notesOf("examples/leicestershire-2017/published.yaml")).toEqual([
    ["illustrative"],
    ["headroom", 0], //                                                     2,500,000 - 500,000 - 2,000,000
    ["rests-on-unconfirmed", 2_000_000_00, 0, 2_000_000_00, 0, 0], //       2,500,000 - 500,000
    ["continues-after-end", "growth-bid", 2_500_000_00, 5_000_000_00], //   and two years more
    ["without-effect"], //                                                  the £4m savings target: no money depends on it
  ]);
});

test("Leicestershire, each £1m of placement cost", () => {
  expect(notesOf("examples/leicestershire-2017/demand.yaml")).toEqual([
    ["illustrative"],
    ["short-in-year", "2018/19", 80_000_00], //    1,080,000 - 1,000,000
    ["short-in-year", "2019/20", 166_400_00], //   1,166,400 - 1,000,000
    ["short-in-year", "2020/21", 259_712_00], //   1,259,712 - 1,000,000
    ["headroom", -506_112_00],
  ]);
});
