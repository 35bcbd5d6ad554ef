import { expect, test } from "vitest";
import { PlanError } from "../../packages/core/src/issues/index.ts";
import type { Book, Cell } from "../../packages/core/src/sheets/index.ts";
import { readPlanBook } from "../../packages/core/src/workbook/index.ts";
import { bookOf } from "./as-book.ts";

type Rows = readonly (readonly Cell[])[];

const plan: Rows = [
  ["Field", "Value"],
  ["Outturn", 1],
  ["Title", "A plan"],
  ["Years: from", "2025/26"],
  ["Years: to", "2026/27"],
];
const posts = (...rows: Rows): Book => bookOf({ Plan: plan, Posts: rows });

/** What is said of a workbook, a line each. */
function issuesOf(book: Book): string {
  try {
    readPlanBook(book);
    return "nothing";
  } catch (error) {
    if (error instanceof PlanError) return error.message;
    throw error;
  }
}

const started: Rows = [
  ["Id", "Pay: full cost", "Start"],
  ["a", 1000, "2025-04-01"],
];

test("sheets of no plan, and sheets that say the same twice, are said", () => {
  expect(issuesOf(bookOf({ Sheet1: [["Total", 5]] }))).toBe(
    [
      'plan.xlsx not-a-plan: The workbook has no sheet of a plan: none is called Plan, Conventions, Pay scales or the like. "outturn template --out plan.xlsx" writes a workbook to begin from.',
    ].join("\n"),
  );
  const twice = bookOf({ Plan: plan, Posts: started, Posst: started, lines: [["Id", "Amount", "On"]], LINES: started });
  expect(issuesOf(twice)).toBe(
    [
      'plan.xlsx: Posst!A1 unknown-key: "Posst" is not a sheet that a plan can have. Correct its name or take it out; a sheet of your own has a name that starts with Notes or _. Did you mean "Posts"?',
      'plan.xlsx: LINES!A1 duplicate-key: The sheets "lines" and "LINES" both hold the same part of the plan. Keep one of the two.',
    ].join("\n"),
  );
});

test("what stands on a sheet with a misspelt name is held to everything else", () => {
  expect(
    issuesOf(
      bookOf({
        Plan: plan,
        Posst: started,
        Starts: [
          ["Post", "On"],
          ["a", "2025-04-01"],
        ],
      }),
    ),
  ).toBe(
    [
      'plan.xlsx: Posst!A1 unknown-key: "Posst" is not a sheet that a plan can have. Correct its name or take it out; a sheet of your own has a name that starts with Notes or _. Did you mean "Posts"?',
      "plan.xlsx: Posst!A2 choose-one: When the post starts is stated in more than one way, by start and starts. Give exactly one: start or starts.",
    ].join("\n"),
  );
});

test("headings that are not known are said with the one that was meant, and once for all rows", () => {
  expect(issuesOf(posts(["Id", "Pay: ful cost", "Strat"], ["a", 1000, "2025-04-01"], ["b", 1, "2025-04-01"]))).toBe(
    [
      'plan.xlsx: Posts!B1 unknown-key: "Pay: ful cost" is not a heading that can stand here. Correct it or take it out; a column of your own has a heading that starts with Notes or _. Did you mean "Pay: full cost"?',
      'plan.xlsx: Posts!C1 unknown-key: "Strat" is not a heading that can stand here. Correct it or take it out; a column of your own has a heading that starts with Notes or _. Did you mean "Start"?',
    ].join("\n"),
  );
});

test("headings that stand twice, that are missing above values, and a second table are said", () => {
  expect(issuesOf(posts(["Id", "Pay: full cost", "Start", "ID"], ["a", 1000, "2025-04-01", "b"]))).toBe(
    ['plan.xlsx: Posts!D1 duplicate-key: The heading "ID" stands in A1 too. Keep one of the two.'].join("\n"),
  );
  expect(
    issuesOf(posts(["Id", "Pay: full cost", "Start"], ["a", 1000, "2025-04-01", "b"], ["b", 1, "2025-04-01", "x"])),
  ).toBe(
    [
      "plan.xlsx: Posts!D2 syntax: There is something in a column without a heading. Put a heading above it, or take it out. A column of your own has a heading that starts with Notes or _.",
    ].join("\n"),
  );
  expect(issuesOf(posts(["one"], ["two"]))).toBe(
    [
      "plan.xlsx: Posts!A1 syntax: The sheet has no row of headings that a plan can have. Put headings above the rows, such as Id, Title, Team, Count.",
    ].join("\n"),
  );
  expect(issuesOf(posts(...started, [], ...started))).toBe(
    [
      "plan.xlsx: Posts!A4 syntax: This is a second row of headings; the sheet's first is row 1, and a sheet has one table. Put the rows of both under one row of headings.",
    ].join("\n"),
  );
});

test("cells without a value, and values in a wrong unit, are said at their cells, all at once", () => {
  const book = posts(
    ["Id", "Count", "FTE", "Pay: salary", "Pay: full cost", "Start"],
    [{ is: "error", shown: "#REF!" }, 1, 1, null, 1000, "2025-04-01"],
    ["b", 1.5, 12, null, { is: "uncached", formula: "A1*2" }, "2025-04-01"],
    ["c", "two", 0.5, 1000, 5, 45_000],
    ["d", true, 0.5, null, "lots", { is: "day", day: "2025-04-01" }],
    ["e", null, null, null, 1000.123, "31/02/2025"],
  );
  expect(issuesOf(book)).toBe(
    [
      "plan.xlsx: Posts!A2 cell-unreadable: The cell shows #REF!: its formula has no value. Mend the formula, or type the value.",
      "plan.xlsx: Posts!B3 not-a-count: 1.5 is not a whole number from 1 to 100,000. Write a whole number in that range.",
      "plan.xlsx: Posts!C3 fte-above-one: fte is of one person and at most 1; this is 12. For several people in one post use people, for several posts use count, and give the fte of one person.",
      'plan.xlsx: Posts!E3 cell-unreadable: The formula "A1*2" was never worked out by a spreadsheet, so the cell has no value. Open the workbook in a spreadsheet and save it once, or type the value.',
      'plan.xlsx: Posts!B4 wrong-kind: This is "two", which cannot stand here. Write a whole number from 1.',
      "plan.xlsx: Posts!D4 choose-one: This is stated in more than one way, by salary and full cost. Give exactly one: scale and point, grade, salary, full cost or in line.",
      "plan.xlsx: Posts!F4 not-a-date: 45000 stands where a day does, in a cell that has no format of a date. Format the cell as a date, and look whether it shows the day that is meant.",
      "plan.xlsx: Posts!B5 wrong-kind: This is true, which cannot stand here. Write a whole number from 1.",
      'plan.xlsx: Posts!E5 not-money: "lots" is not an amount of money. Write pounds as 1359000, 1,359,000, £1.359m, 628k, or (500) for minus 500.',
      "plan.xlsx: Posts!E6 too-many-decimals: 1000.123 has more decimals than are held: money is held in whole pence. Round it, so that what is written is what is used.",
      'plan.xlsx: Posts!F6 not-a-date: "31/02/2025" cannot be read as a date: February 2025 has 28 days. Write a date as 2024-09-01, 01/09/2024 or 1 September 2024, the day before the month.',
    ].join("\n"),
  );
});

test("a number where a per cent stands is a share of one; from 1 on it may have been meant otherwise, and is said", () => {
  const lines: Rows = [
    ["Id", "2025/26", "Growth: percent"],
    ["a", 1000, 3],
    ["b", 1000, 0.03],
    ["c", 1000, "3"],
    ["d", 1000, -0.005],
  ];
  expect(issuesOf(bookOf({ Plan: plan, Lines: lines }))).toBe(
    [
      "plan.xlsx: Lines!C2 not-a-percent: 3 stands where a per cent does: in a workbook 8% is 0.08, and 3 would be 300%. Type it with its sign: 3%.",
    ].join("\n"),
  );
});

test("rows that belong to nothing, fields that are not known or given twice, and names given twice are said", () => {
  const book = bookOf({
    Plan: [...plan, ["Titel", "x"], ["Title", "Again"]],
    Grades: [
      ["Grade", "Scale", "From", "To"],
      ["G1", "njc", 5, 6],
      ["G1", "njc", 7, 8],
    ],
    "On-costs": [
      ["On-cost", "Value"],
      ["Pensions", "none"],
    ],
    Posts: started,
    Starts: [
      ["Post", "On", "Count"],
      ["B", "2025-04-01", 1],
      [null, "2025-04-01", 1],
    ],
    "Full costs": [
      ["Post", "From", "Amount"],
      ["a", "2025-04-01", 1000],
    ],
  });
  expect(issuesOf(book)).toBe(
    [
      'plan.xlsx: Plan!A6 unknown-key: "Titel" is not a field that can stand here. Correct it or take the row out; a row of your own starts with Notes or _. Did you mean "Title"? Known here: Outturn, Title, Organisation, Source, Illustrative, Years, Budget.',
      'plan.xlsx: Plan!B7 duplicate-key: "Title" is given twice: here, and elsewhere for the same record. Keep one of the two.',
      'plan.xlsx: Grades!A3 duplicate-key: The key "G1" is given twice in the same mapping. Keep one of the two.',
      'plan.xlsx: \'On-costs\'!A2 unknown-key: "Pensions" is not a field that can stand here. Correct it or take the row out; a row of your own starts with Notes or _. Did you mean "Pension"? Known here: Employer NI, Pension, Apprenticeship levy.',
      'plan.xlsx: Starts!A2 unknown-post: There is no post "B" on the sheet Posts. Correct it, or add the post there. Known here: a.',
      "plan.xlsx: Starts!A3 missing: The row does not say to which post it belongs. Put the post into the column Post.",
      "plan.xlsx: 'Full costs'!A2 duplicate-key: \"Full cost\" is given twice: here, and elsewhere for the same record. Keep one of the two.",
    ].join("\n"),
  );
});

test("rows without a column that says what they belong to are said once, at the headings", () => {
  const book = bookOf({
    Plan: plan,
    Posts: started,
    Starts: [
      ["On", "Count"],
      ["2025-04-01", 1],
      ["2025-05-01", 1],
    ],
  });
  expect(issuesOf(book)).toBe(
    "plan.xlsx: Starts!A1 missing: No column says to which post a row belongs. Add a column with the heading Post, and put the post of each row into it.",
  );
});

test("what is given twice is called as it stands in its row", () => {
  const book = bookOf({
    Plan: [...plan, ["On costs: employer NI", "none"], ["Agency rates: nurseDay: per week", 5]],
    Posts: started,
    "On-costs": [
      ["On-cost", "Value"],
      ["Employer NI", "published"],
      ["Apprenticeship levy", "none"],
      ["Apprenticeship levy", "none"],
    ],
    "Agency rates": [
      ["Rate", "Per week", "From"],
      ["nurseDay", 100, "2025-04-01"],
      ["nurseDay", 110, "2025-05-01"],
    ],
  });
  expect(issuesOf(book)).toBe(
    [
      "plan.xlsx: 'On-costs'!A2 duplicate-key: \"Employer NI\" is given twice: here, and elsewhere for the same record. Keep one of the two.",
      "plan.xlsx: 'On-costs'!A4 duplicate-key: The key \"Apprenticeship levy\" is given twice in the same mapping. Keep one of the two.",
      "plan.xlsx: 'Agency rates'!A2 duplicate-key: \"nurseDay\" is given twice: here, and elsewhere for the same record. Keep one of the two.",
    ].join("\n"),
  );
});

test("hours are quoted as spreadsheets show them", () => {
  const rows: Rows = [
    ["Id", "Amount", "On"],
    ["a", 1, { is: "hours", minutes: 2220.5 }],
    ["b", 1, { is: "hours", minutes: -30 }],
  ];
  const said = issuesOf(bookOf({ Plan: plan, Lines: rows }));
  expect(said).toContain('"37:00:30" is not a date');
  expect(said).toContain('"-0:30" is not a date');
});

test("merged cells under the headings are said, since all but the first of them are empty", () => {
  const merged = [{ fromRow: 1, fromColumn: 2, toRow: 2, toColumn: 2 }];
  const rows = [...started, ["b", 1000, "2025-04-01"]];
  expect(issuesOf(bookOf({ Plan: plan, Posts: { rows, merged } }))).toBe(
    [
      "plan.xlsx: Posts!C2 cell-unreadable: The cells C2 to C3 are merged, so all but the first of them are empty. Unmerge them, and put a value into each.",
    ].join("\n"),
  );
});

test("what other checks find is placed at the cells that it stands in, on other sheets too", () => {
  const book = bookOf({
    Plan: [...plan.slice(0, 3), ["Years: from", "2026/27"], ["Years: to", "2025/26"]],
    "Pay scales": [
      ["Scale", "From", "Point", "Salary"],
      ["local", "2025-04-01", "A", 30_000],
      ["local", "2025-04-01", "A", 31_000],
    ],
    "Agency rates": [
      ["Rate", "Per week", "From"],
      ["worker", 1000, "2025-04-01"],
      ["worker", 1100, "2025-04-01"],
    ],
    Posts: [
      ["Id", "Pay: full cost", "Cover: agency", "Cover: from"],
      ...[1, 2].map((id): Cell[] => [id, 1000, "locum", null]),
    ],
    Starts: [
      ["Post", "On", "Count"],
      [1, "2025-04-01", 3],
      ["2", "2025-04-31", 1],
    ],
    Lines: [
      ["Id", "2025/26", "2031/32"],
      ["a", 5, 5],
    ],
    Scenarios: [["Id"], ["late"]],
    Changes: [
      ["Scenario", "Change", "Months", "Where: id"],
      ["late", "delay-starts", 2, "nobody"],
      ["late", "delay", 2, null],
    ],
  });
  expect(issuesOf(book)).toBe(
    [
      "plan.xlsx: Plan!B4 years-backwards: The plan's years end (2025/26) before they begin (2026/27). Put the earlier year in from.",
      "plan.xlsx: 'Pay scales'!C3 same-point-twice: Two entries of this table are for point \"A\". Keep one of them, or correct its point.",
      "plan.xlsx: 'Agency rates'!C3 same-date-twice: Two entries of this list start on 2025-04-01. Keep one of them, or correct its date.",
      'plan.xlsx: Posts!C2 unknown-agency-rate: There is no agency rate "locum". Correct the name, or add it to agency rates. Known here: worker.',
      'plan.xlsx: Posts!D2 missing: "from" is missing. Add it: a date such as 2024-09-01.',
      'plan.xlsx: Posts!C3 unknown-agency-rate: There is no agency rate "locum". Correct the name, or add it to agency rates. Known here: worker.',
      'plan.xlsx: Posts!D3 missing: "from" is missing. Add it: a date such as 2024-09-01.',
      'plan.xlsx: Starts!B3 not-a-date: "2025-04-31" cannot be read as a date: April 2025 has 30 days. Write a date as 2024-09-01, 01/09/2024 or 1 September 2024, the day before the month.',
      'plan.xlsx: Changes!D2 selects-nothing: No post, line, saving or source of funding has the id "nobody". Correct the selection.',
      'plan.xlsx: Changes!B3 not-one-of: "delay" is not one of the words that can stand here. Use delay-starts, move-programme, recruit-in-cohorts, use-agency, convert-agency, change-fte, change-count, change-pay, add-posts, end-posts, extend-posts, absorption, growth-rate, line-amount, uplift, demand, savings-delivery, savings-slippage, funding-amount, ceiling, carry-forward, funding-status, income-status, funding-share, funding-reserve, pay-award, increments, grade-at, start-in, pension-rate, published-rate, agency-rate, vacancy-factor or known-on.',
    ].join("\n"),
  );
});

test("a workbook without its first sheet, or without the row that says what it is, is told how to add it", () => {
  expect(issuesOf(bookOf({ Posts: started }))).toBe(
    'plan.xlsx not-a-plan: The workbook has no sheet Plan, which has the title and the years of a plan. Add it, with the rows Outturn, Title, Years: from and Years: to under Field and Value; "outturn template --out plan.xlsx" writes a workbook that has it.',
  );
  expect(issuesOf(bookOf({ Plan: plan.filter(([field]) => field !== "Outturn"), Posts: started }))).toBe(
    "plan.xlsx: Plan not-a-plan: The sheet has no row Outturn, which says that this is a plan. Add the row: Outturn under Field, and 1 under Value.",
  );
});

test.each([
  ["its sheet", { hidden: true }, "The sheet Posts"],
  ["its row", { hiddenRows: new Set([1]) }, "Row 2"],
  ["its column", { hiddenColumns: new Set([2]) }, "Column C"],
])("an issue of a cell that nobody sees says that %s is hidden", (_, hides, says) => {
  const rows: Rows = [started[0]!, ["a", 1000, "in April"]];
  const book = bookOf({ Plan: plan, Posts: { rows, ...hides } });
  expect(issuesOf(book)).toMatch(
    new RegExp(`^plan\\.xlsx: Posts!C2 not-a-date: .* ${says} is hidden: show it first\\.$`),
  );
});

test("a year that cannot stand in a heading is said once, at the heading", () => {
  const lines: Rows = [
    ["Id", "Title", "2026-27", "2027/28"],
    ["a", "A", 1000, 5],
    ["b", "B", 1000, 5],
  ];
  expect(issuesOf(bookOf({ Plan: plan, Lines: lines }))).toBe(
    [
      'plan.xlsx: Lines!C1 not-a-year: "2026-27" is not how a financial year is written here. Write 2026/27: April of the first to March of the second.',
      "plan.xlsx: Lines!D1 year-outside-plan: 2027/28 is not one of the plan's years, 2025/26 to 2026/27. Take the year out, or widen years.",
    ].join("\n"),
  );
});

test("keys that issues name are named as headings are, and what stands in cells is quoted as it is", () => {
  const rows: Rows = [
    ["Id", "Start", "Cover: agency", "Cover: from"],
    ["a", "2025-04-01", "fullCost", "2025-04-01"],
  ];
  const said = issuesOf(posts(...rows));
  expect(said).toContain('"pay" is missing. Add it: scale and point; grade; salary; full cost; in line.');
  expect(said).toContain('There is no agency rate "fullCost". Correct the name, or add it to agency rates.');
  const rates: Rows = [
    ["Rate", "Per day"],
    ["x", 400],
  ];
  expect(issuesOf(bookOf({ Plan: plan, "Agency rates": rates }))).toContain('"days per week" is missing.');
});

test("an id that is given twice names the cell that has it already", () => {
  expect(issuesOf(posts(["Id", "Pay: full cost", "Start"], ["a", 1000, "2025-04-01"], ["a", 2000, "2025-04-01"]))).toBe(
    'plan.xlsx: Posts!A3 double-id: The id "a" is already used at Posts!A2. Write another id at one of the two: an id names one thing.',
  );
});
