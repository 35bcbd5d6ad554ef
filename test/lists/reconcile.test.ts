import { describe, expect, test } from "vitest";
import { PlanError } from "../../packages/core/src/issues/index.ts";
import { type Reconciliation, reconcileLists } from "../../packages/core/src/lists/index.ts";
import { readListMapping } from "../../packages/core/src/plan/index.ts";
import { reconciliationHeadline, reconciliationTables, shareMatched } from "../../packages/core/src/tables/index.ts";
import { agencyOf, establishmentOf, listOf, payrollOf } from "./three-lists.ts";

const issuesOf = (question: () => unknown): readonly (readonly [string, string])[] => {
  try {
    question();
    return [];
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return error.issues.map(({ code, mend }) => [code, mend] as const);
  }
};

// Posts 1.0, 1.0, 0.5, 0.6 and 1.0 = 4.1 FTE. In payroll: 0101 (1.0); 0102 shared by 0.6 + 0.4; 0103 with 0.6, 0.1 above;
// 0104 with 0.4, 0.2 vacant; 0105 nobody, 1.0 vacant; and 0999 (0.8), which the establishment does not have.
const establishment = establishmentOf([
  ["0101", "Manager", "Fostering", "G12", "1", "A Planted"],
  ["0102", "Social worker", "Fostering", "G9", "1", "B Planted / C Planted"],
  ["0103", "Social worker", "Fostering", "G9", "0.5", "D Planted"],
  ["0104", "Social worker", "Care leavers", "G9", "0.6", "E Planted"],
  ["0105", "Social worker", "Care leavers", "G9", "1", "Vacant"],
]);
const people: readonly string[][] = [
  ["101", "Manager", "Fostering", "G12", "1", "A Planted"],
  ["0102", "Social worker", "Fostering", "G9", "0.6", "B Planted"],
  ["102", "Social worker", "Fostering", "G9", "0.4", "C Planted"],
  ["0103", "Social worker", "Fostering", "G9", "0.6", "D Planted"],
  ["0104", "Social worker", "Care leavers", "G9", "0.4", "E Planted"],
  ["0999", "Social worker", "Care leavers", "G9", "0.8", "F Planted"],
];
const payroll = payrollOf(people);
const agency = agencyOf([
  ["A-1", "Social worker", "Care leavers", "G9", "0.7", "G Planted"],
  ["A-2", "Panel adviser", "Fostering", "G9", "0.5", "H Planted"],
]);

const found = reconcileLists({ establishment, payroll, agency });
const by = (number: string) => found.posts.find(({ postNumber }) => postNumber === number)!;

describe("an establishment list against payroll and an agency", () => {
  test("each post has those who are in it, and what is vacant", () => {
    expect(found.totals).toEqual({
      establishment: 41_000,
      occupied: 30_000, // 1.0 + 1.0 + 0.6 + 0.4
      vacant: 12_000, // 0.2 + 1.0
      above: 1_000, // 0.1
      covered: 7_000,
      notCovered: 5_000,
    });
    expect(by("0102")).toMatchObject({ occupied: 10_000, people: 2, vacant: 0, by: "post number", saidVacant: false });
    expect(by("0103")).toMatchObject({ occupied: 6_000, above: 1_000 });
    expect(by("0105")).toMatchObject({ occupied: 0, vacant: 10_000, people: 0, saidVacant: true });
    expect(by("0105")).not.toHaveProperty("by");
  });

  test("what is vacant stands by team and title, with the agency's cover", () => {
    expect(found.vacancies).toEqual([
      {
        title: "Social worker",
        team: "Care leavers",
        grade: "G9",
        postNumbers: ["0104", "0105"],
        posts: 2,
        vacant: 12_000,
        covered: 7_000,
        notCovered: 5_000,
      },
    ]);
  });

  test("rows in one list only are named, with vacant posts that may be meant, and never matched by guess", () => {
    expect(found.onlyInPayroll).toMatchObject([{ postNumber: "0999", fte: 8_000, candidates: ["0104", "0105"] }]);
    expect(found.onlyInAgency).toMatchObject([{ title: "Panel adviser", fte: 5_000, candidates: [] }]);
  });

  test("every row is matched, in one list only or set aside: the headings are", () => {
    expect(found.payroll).toMatchObject({
      read: { rows: 7, fte: 38_000 },
      byNumber: { rows: 5, fte: 30_000 },
      byLikeness: { rows: 0, fte: 0 },
      onlyHere: { rows: 1, fte: 8_000 },
      setAside: { rows: 1, fte: 0 },
      rate: { byNumber: 789_473, inAll: 789_473, reaches: false }, // 3.0 / 3.8
    });
    expect(found.agency).toMatchObject({ byLikeness: { rows: 1, fte: 7_000 }, onlyHere: { rows: 1, fte: 5_000 } });
  });

  test("it says in words what it found, with the days of the lists and the shared post", () => {
    expect(reconciliationHeadline(found)).toBe(
      "Of 4.1 FTE of posts 3 is in post and 1.2 vacant; agency covers 0.7 of it, and 0.5 is not covered. People in post have 0.1 FTE more than their posts.",
    );
    expect(shareMatched(found)[0]).toMatch(/^78\.9% of the FTE in the payroll list .* is below the yardstick of 95%/);
    expect(found.remarks).toContain("1 post is shared by 2 people, whose FTE adds up to the post's.");
    expect(found.remarks.join(" ")).toContain("The payroll list is of 30 April 2026, 29 days after");
  });

  test("nothing of a name is in it", () => {
    expect(JSON.stringify([found, reconciliationTables(found)])).not.toMatch(/Planted/);
  });
});

describe("rows without a post number", () => {
  const unnumbered = payrollOf([
    ["", "social  WORKER", "fostering", "g9", "1", "B Planted"],
    ["tbc", "Social worker", "Care leavers", "G9", "0.9", "E Planted"],
    ["", "Cook", "Fostering", "G2", "1", "F Planted"],
  ]);
  const alike = reconcileLists({ establishment, payroll: unnumbered });

  test("are matched as a group to posts with the same team, title and grade: a likeness", () => {
    const groups = alike.posts.filter((post) => post.by === "likeness");
    expect(groups).toMatchObject([
      { team: "Care leavers", posts: 2, fte: 16_000, occupied: 9_000, vacant: 7_000 },
      { team: "Fostering", posts: 2, fte: 15_000, occupied: 10_000, vacant: 5_000 },
    ]);
    expect(alike.payroll).toMatchObject({ byLikeness: { rows: 2, fte: 19_000 }, onlyHere: { rows: 1, fte: 10_000 } });
    expect(alike.vacancies[0]!.postNumbers).toEqual(["0104", "0105"]);
  });
});

test("rows of other days than their list's, such as the weeks of one booking, are counted and said", () => {
  const weeks = [
    ["06/04/2026", "12/04/2026"],
    ["13/04/2026", "19/04/2026"],
    ["20/04/2026", "26/04/2026"],
    ["27/04/2026", "03/05/2026"],
  ];
  const rows = weeks.map((week) => ["B-1", "Social worker", "Care leavers", "G9", "0.3", ...week]);
  const { mapping } = agencyOf([]);
  const byWeek = {
    book: listOf("agency.csv", [["Post", "Job title", "Team", "Grade", "FTE", "From", "To"], ...rows]),
    mapping: { ...mapping, columns: { ...mapping.columns, start: { heading: "From" }, end: { heading: "To" } } },
  };
  const { totals, remarks } = reconcileLists({ establishment, payroll, agency: byWeek });
  expect(totals.covered).toBe(12_000);
  expect(remarks).toContain(
    "3 rows of the agency list (0.9 FTE) ended before 26 April 2026, the day of the list, or begin after it. Each counts as somebody who is there: set aside in the mapping what does not, such as the other weeks of a booking.",
  );
});

test("a first day that the mapping answers with for a list without any makes no row new, nor of another day", () => {
  const early = payrollOf(people, { source: { title: "Payroll extract", date: "2026-03-31" } });
  const later = { ...establishment, mapping: { ...establishment.mapping, source: early.mapping.source! } };
  const { onlyInPayroll, remarks } = reconcileLists({ establishment: later, payroll: early });
  expect(onlyInPayroll).toMatchObject([{ postNumber: "0999" }]);
  expect(onlyInPayroll[0]).not.toHaveProperty("beganAfter");
  expect(remarks.join(" ")).not.toMatch(/begin|began/);
});

describe("what only a person can say is asked", () => {
  test("several rows of payroll with one post number, where their FTE does not add up to the post's", () => {
    const twice = [...people.slice(0, 2), ["0102", "Social worker", "Fostering", "G9", "0.6", "C Planted"]];
    const wanted = [["not-settled", "Add to the mapping: repeats: each-post or repeats: first"]];
    expect(issuesOf(() => reconcileLists({ establishment, payroll: payrollOf(twice) }))).toEqual(wanted);
    const settled = reconcileLists({ establishment, payroll: payrollOf(twice, { repeats: "each-post" }) });
    expect(settled.posts.find(({ postNumber }) => postNumber === "0102")).toMatchObject({
      occupied: 12_000,
      above: 2_000,
    });
    const first = reconcileLists({ establishment, payroll: payrollOf(twice, { repeats: "first" }) });
    expect(first.payroll!.setAside).toEqual({ rows: 2, fte: 6_000 });
  });

  test("the day of each list, with the line to add", () => {
    const undated = (title: string) => ({ source: { title } });
    const rows = [["0101", "Manager", "Fostering", "G12", "1", "A Planted"]];
    expect(
      issuesOf(() =>
        reconcileLists({
          establishment: establishmentOf(rows, undated("Posts")),
          payroll: payrollOf(rows, undated("Pay")),
        }),
      ),
    ).toEqual([
      ["not-settled", 'Add to the mapping: source: { title: "Posts", date: 2026-04-01 }'],
      ["not-settled", 'Add to the mapping: source: { title: "Pay", date: 2026-04-01 }'],
    ]);
  });

  test("which posts are vacant, where neither payroll nor the establishment says it", () => {
    const { holder: _holder, ...columns } = establishment.mapping.columns;
    const silent = { ...establishment, mapping: { ...establishment.mapping, columns } };
    expect(issuesOf(() => reconcileLists({ establishment: silent, agency })).map(([code]) => code)).toEqual([
      "not-settled",
    ]);
  });
});

test("without payroll, who is in post is what the establishment says", () => {
  const { totals, payroll: none } = reconcileLists({ establishment, agency });
  expect(none).toBeUndefined();
  expect(totals).toMatchObject({ occupied: 31_000, vacant: 10_000, covered: 7_000 });
});

test("a payroll extract of post numbers and FTE alone is enough: no pay is asked for", () => {
  const bare = listOf("payroll.csv", [
    ["Post", "FTE"],
    ["0101", "1"],
  ]);
  const mapping = readListMapping({
    list: "payroll",
    source: { title: "Pay", date: "2026-04-01" },
    columns: { post: "Post", fte: "FTE" },
    blankStart: "2026-04-01",
  });
  const result: Reconciliation = reconcileLists({ establishment, payroll: { book: bare, mapping } });
  expect(result.totals.occupied).toBe(10_000);
  expect(result.remarks.join(" ")).toContain("Rows without a post number cannot be held against each other");
});
