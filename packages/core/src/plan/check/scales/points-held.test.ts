import { describe, expect, test } from "vitest";
import { PlanError } from "../../../issues/index.ts";
import { readPlan } from "../../index.ts";

const none = { employerNi: "none", pension: "none", apprenticeshipLevy: "none" };

/** Three points until 31 March 2025, and the middle one gone from then on. */
const gone = [
  { from: "2024-04-01", points: { A: 30_000, B: 40_000, C: 50_000 } },
  { from: "2025-04-01", points: { A: 31_000, C: 51_000 } },
];

/** What is said of a plan with one post on point B of that scale, three years long: the place and the first sentence. */
function said(post: object, rest: object = {}, tables: readonly object[] = gone): readonly string[] {
  try {
    readPlan({
      ...{ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2026/27" }, onCosts: none },
      payScales: { s: tables },
      posts: [{ id: "worker", pay: { scale: "s", point: "B" }, start: "2024-04-01", ...post }],
      ...rest,
    });
  } catch (error) {
    if (error instanceof PlanError) return error.issues.map(({ path, problem }) => `${path}: ${problem}`);
    throw error;
  }
  return [];
}

const on = (point: string, date: string, table = "table from 2025-04-01 does") =>
  `posts[0].pay.point: This post is on point "${point}" of "s" on ${date}, but the ${table} not have it.`;
const reached = (point: string, date: string, table = "table from 2025-04-01 does") =>
  `posts[0].pay.top: Increments have taken this post to point "${point}" of "s" by ${date}, but the ${table} not have it.`;

describe("a point that goes is refused where somebody is paid on it", () => {
  test.each([
    ["from the first day of the table", {}, "2025-04-01"],
    ["for one last day", { end: "2025-04-01" }, "2025-04-01"],
    ["by someone who started long before the plan's years", { start: "2019-09-01" }, "2025-04-01"],
    ["by one of several people", { count: 3, people: 2, fte: 0.5 }, "2025-04-01"],
    ["after a vacancy", { vacant: [{ from: "2025-03-01", to: "2025-06-30" }] }, "2025-07-01"],
    [
      "between two vacancies",
      {
        vacant: [
          { from: "2025-04-01", to: "2025-05-09" },
          { from: "2025-05-11", to: "2027-03-31" },
        ],
      },
      "2025-05-10",
    ],
    [
      "by those who are not vacant",
      { count: 2, vacant: [{ from: "2025-04-01", to: "2027-03-31", count: 1 }] },
      "2025-04-01",
    ],
    [
      "by the second person first, while the first is vacant",
      { count: 2, vacant: [{ from: "2025-03-01", to: "2025-06-30", count: 1 }] },
      "2025-04-01",
    ],
    [
      "after the post's end, until all are absorbed",
      {
        count: 2,
        end: "2025-02-28",
        afterEnd: { absorbed: [{ on: "2025-03-15", count: 1 }] },
      },
      "2025-04-01",
    ],
    ["by someone whose top is the point itself", { pay: { scale: "s", point: "B", top: "B" } }, "2025-04-01"],
    ["beside an agency share", { agencyShare: { share: 1, agency: "locum" } }, "2025-04-01"],
  ])("%s", (_, post, date) => {
    expect(said(post, { agencyRates: { locum: { perWeek: 1_800 } } })).toEqual([on("B", date)]);
  });

  test("in the middle of a month, and by whole months as well", () => {
    const tables = [gone[0]!, { ...gone[1]!, from: "2025-09-17" }];
    const table = "table from 2025-09-17 does";
    for (const partMonth of ["calendar-days", "whole-months", "days-of-year", "weekdays"])
      expect(said({}, { conventions: { partMonth } }, tables)).toEqual([on("B", "2025-09-17", table)]);
  });

  test("under an award on a range of points that has it, which gives it no salary", () => {
    const payAwards = [{ scale: "s", from: "2025-10-01", percent: 3, points: ["A", "C"], status: "assumed" }];
    expect(said({}, { payAwards })).toEqual([on("B", "2025-04-01")]);
  });

  test("once for all the tables that do not have it", () => {
    const years = { from: "2024/25", to: "2030/31" };
    const later = ["2026", "2027", "2028", "2029"].map((year) => ({ ...gone[1]!, from: `${year}-04-01` }));
    const two = "tables from 2025-04-01 and 2026-04-01 do";
    expect(said({}, { years }, [...gone, ...later.slice(0, 1)])).toEqual([on("B", "2025-04-01", two)]);
    const five = "tables from 2025-04-01, 2026-04-01, 2027-04-01 and 2 later ones do";
    expect(said({}, { years }, [...gone, ...later])).toEqual([on("B", "2025-04-01", five)]);
  });

  test("until it comes again", () => {
    const again = { from: "2026-01-01", points: { A: 32_000, B: 42_000, C: 52_000 } };
    expect(said({ end: "2025-12-31" }, {}, [...gone, again])).toEqual([on("B", "2025-04-01")]);
    expect(said({ vacant: [{ from: "2025-04-01", to: "2025-12-31" }] }, {}, [...gone, again])).toEqual([]);
  });

  test("with every other of its kind at once", () => {
    const post = (id: string, point: string) => ({ id, pay: { scale: "s", point }, start: "2024-04-01" });
    const tables = [
      { from: "2024-04-01", points: { A: 1, B: 2, C: 3, D: 4, E: 5 } },
      { from: "2025-04-01", points: { A: 1, C: 3, E: 5 } },
    ];
    const posts = ["A", "B", "C", "D", "E"].map((point) => post(`on-${point}`, point));
    expect(said({}, { posts }, tables)).toEqual([
      on("B", "2025-04-01").replace("posts[0]", "posts[1]"),
      on("D", "2025-04-01").replace("posts[0]", "posts[3]"),
    ]);
  });
});

describe("a point that goes is no fault where nobody is paid on it", () => {
  test.each([
    ["a post that ended the day before", { end: "2025-03-31" }],
    ["a post that is vacant from then on", { vacant: [{ from: "2025-03-15", to: "2027-03-31" }] }],
    [
      "people who are all absorbed the day before",
      { end: "2024-12-31", afterEnd: { absorbed: [{ on: "2025-04-01", count: 1 }] } },
    ],
    ["a post on another point", { pay: { scale: "s", point: "C" } }],
    ["a post that has moved on that day", { pay: { scale: "s", point: "B", top: "C" } }],
    ["a post that is only counted", { pay: { inLine: "staff" } }],
  ])("%s", (_, post) => {
    expect(said(post, { lines: [{ id: "staff", kind: "staff", perYear: { "2024/25": 1 } }] })).toEqual([]);
  });

  test("in a table that comes after the plan's years, or went out of use before them", () => {
    expect(said({}, { years: { from: "2024/25", to: "2024/25" } })).toEqual([]);
    const before = [
      { from: "2020-04-01", points: { A: 1, B: 2, C: 3 } },
      { from: "2021-04-01", points: { A: 1, C: 3 } },
    ];
    expect(said({ start: "2020-09-01" }, {}, [...before, gone[0]!])).toEqual([]);
  });

  test("where it was the lowest: whoever stands on it is moved up to the lowest there is", () => {
    const tables = [gone[0]!, { from: "2025-04-01", points: { B: 41_000, C: 51_000 } }];
    const post = { pay: { scale: "s", point: "A" } };
    expect(said(post, {}, tables)).toEqual([]);
    const last = { from: "2026-04-01", points: { A: 32_000, C: 52_000 } };
    expect(said(post, {}, [...tables, last])).toEqual([on("B", "2026-04-01", "table from 2026-04-01 does")]);
  });

  test("on the national scale, whose lowest points have gone", () => {
    const years = { from: "2021/22", to: "2026/27" };
    expect(said({ pay: { scale: "njc", point: 1, top: 5 }, start: "2021-04-01" }, { years })).toEqual([]);
  });
});

describe("increments are followed to each point that they reach", () => {
  const pay = { scale: "s", point: "A", top: "C" };

  test.each([
    ["april-six-months", "2024-10-02", "2025-04-02"],
    ["april-six-months", "2024-10-01", "2025-04-01"],
    ["april", "2025-03-31", "2025-04-01"],
    ["anniversary", "2024-07-15", "2025-07-15"],
  ])("by %s someone who started on %s is on B from %s", (increments, start, date) => {
    expect(said({ pay, start }, { conventions: { increments } })).toEqual([reached("B", date)]);
  });

  test("and no further than the top, the end of the post or of the plan, or the convention", () => {
    expect(said({ pay: { ...pay, top: "A" } })).toEqual([]);
    expect(said({ pay }, { conventions: { increments: "none" } })).toEqual([]);
    expect(said({ pay, start: "2025-01-06", end: "2025-07-05" })).toEqual([]);
    expect(said({ pay, start: "2025-01-06", end: "2025-07-06" })).toEqual([reached("B", "2025-07-06")]);
    const years = { from: "2024/25", to: "2025/26" };
    expect(said({ pay, start: "2025-10-02" }, { years })).toEqual([]);
  });

  test("cohort by cohort, the first of them named", () => {
    const starts = [{ on: "2025-08-01" }, { on: "2024-11-18" }];
    expect(said({ pay, starts, start: undefined })).toEqual([reached("B", "2025-05-18")]);
  });

  test("a point that comes later is not there before", () => {
    const tables = [
      { from: "2024-04-01", points: { A: 30_000, C: 50_000 } },
      { ...gone[0]!, from: "2026-04-01" },
    ];
    const table = "table from 2024-04-01 does";
    expect(said({ pay }, {}, tables)).toEqual([reached("B", "2025-04-01", table)]);
    expect(said({ pay, start: "2025-10-01" }, {}, tables)).toEqual([]); // on B from 1 April 2026
  });

  test("a table of new names lacks every old one, a table in another order none", () => {
    const renamed = [gone[0]!, { from: "2025-04-01", points: { A2: 31_000, B2: 41_000, C2: 51_000 } }];
    expect(said({}, {}, renamed)).toEqual([on("B", "2025-04-01")]);
    expect(said({ pay: { scale: "s", point: "B", top: "C" } }, {}, renamed)).toEqual([reached("C", "2025-04-01")]);
    const turned = [gone[0]!, { from: "2025-04-01", points: { C: 51_000, B: 41_000, A: 31_000 } }];
    expect(said({ pay }, {}, turned)).toEqual([]);
  });
});

test("of a point that is not there on the first day that alone is said", () => {
  const post = { pay: { scale: "s", point: "B", top: "C" }, start: "2025-05-01" };
  expect(said(post)).toEqual(['posts[0].pay.point: Point "B" is not on the "s" table in force on 2025-05-01.']);
});

test("what cannot be read keeps quiet what rests on it, and nothing else", () => {
  const lacks = on("B", "2025-04-01");
  expect(said({ cover: { agency: "locum", from: "someday" } })).toContainEqual(lacks);
  expect(said({ end: "someday" })).not.toContainEqual(lacks);
  expect(said({ vacant: [{ from: "someday", to: "2025-03-31" }] })).not.toContainEqual(lacks);
  expect(said({}, { conventions: { increments: "sometimes" } })).not.toContainEqual(lacks);
});
