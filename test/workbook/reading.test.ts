import { expect, test } from "vitest";
import { writePlan } from "../../packages/core/src/plan/index.ts";
import type { Cell, Sheet } from "../../packages/core/src/sheets/index.ts";
import { planBook, readPlanBook } from "../../packages/core/src/workbook/index.ts";
import { asBook, bookOf } from "./as-book.ts";

type Rows = readonly (readonly Cell[])[];

const plan: Rows = [
  ["Field", "Value"],
  ["Outturn", 1],
  ["Title", "A plan"],
  ["Years: from", "2025/26"],
  ["Years: to", "2026/27"],
];

const read = (sheets: { readonly [name: string]: Rows | Partial<Sheet> }) =>
  readPlanBook(bookOf({ Plan: plan, ...sheets }));
const written = (sheets: { readonly [name: string]: Rows | Partial<Sheet> }) => writePlan(read(sheets).plan);

test("headings, sheets and fields are found in any order, in any case, past titles, blank rows and blank columns", () => {
  const { posts, title } = written({
    posts: [
      ["What the team needs"],
      [],
      ["Agreed in March, to be looked at again"],
      [null, " START ", "pay:  FULL COST", null, "Id"],
      [],
      [null, "2025-04-01", 1000, null, "a"],
      [null, "  ", null, null, null],
      [null, "2025-05-01", 2000, null, "b"],
    ],
  });
  expect(title).toBe("A plan");
  expect(posts?.map(({ id, start }) => [id, start])).toEqual([
    ["a", "2025-04-01"],
    ["b", "2025-05-01"],
  ]);
});

test("sheets, columns and fields of the user's own are passed over", () => {
  const rows: Rows = [
    ["Id", "_mine", "Pay: full cost", "Notes for Jo", "Start"],
    ["a", "#", 1000, "ask", "2025-04-01"],
    [null, null, null, "a line of notes alone", null],
  ];
  const { posts } = written({
    "Notes on grades": [["x"]],
    _old: rows,
    Posts: rows,
    Conventions: [...plan.slice(0, 1), ["_own", 5]],
  });
  expect(posts).toHaveLength(1);
});

test("money is the pounds and pennies that a cell's number shows, and texts and days are read as in YAML", () => {
  const { posts, lines } = written({
    Posts: [
      ["Id", "Pay: salary", "FTE", "Start", "Tags: cost centre", "Count"],
      ["007", 1234.1, "16/37", { is: "day", day: "2025-04-01" }, 4711, "2"],
    ],
    Lines: [
      ["Id", "2025/26", "2026/27", "Growth: percent", "Income"],
      [12, "£1.2m", "(5)", null, null],
      ["b", 0.07, null, 0.07, "No"],
      ["c", 100, null, "14%", true],
    ],
    "On-costs": [
      ["On-cost", "Value", "From", "Rate"],
      ["pension", null, "01/04/2025", 0.07],
    ],
  });
  expect(posts).toEqual([
    {
      id: "007",
      count: 2,
      fte: 0.4324,
      pay: { salary: 1234.1 },
      start: "2025-04-01",
      tags: { "cost centre": "4711" },
    },
  ]);
  expect(lines).toMatchObject([
    { id: "12", perYear: { "2025/26": 1_200_000, "2026/27": -5 } },
    { id: "b", perYear: { "2025/26": 0.07 }, growth: { percent: 7 } },
    { id: "c", perYear: { "2025/26": 100 }, growth: { percent: 14 }, income: true },
  ]);
});

test("a record of which there is one may stand in columns, and of which there are several on a sheet of their own", () => {
  const posts: Rows = [
    ["Id", "Pay: full cost", "Start", "Cover: agency", "Cover: from"],
    ["a", 1000, "2025-06-01", "worker", "2025-05-01"],
    ["b", 1000, "2025-08-01", null, null],
  ];
  const rates: Rows = [
    ["Rate", "Per week"],
    ["worker", 1000],
  ];
  const cover: Rows = [
    ["Post", "Agency", "From", "To"],
    ["b", "worker", "2025-04-01", "2025-04-30"],
    ["b", "worker", "2025-06-01", "2025-06-30"],
  ];
  const given = written({ Posts: posts, "Agency rates": rates, Cover: cover }).posts;
  expect(given?.map((post) => (post.cover as readonly unknown[]).length)).toEqual([1, 2]);
});

test("what is hidden is read, and said", () => {
  const rows: Rows = [
    ["Id", "Amount", "On", "Title"],
    ["a", 1, "2025-04-01", "one"],
    ["b", 1, "2025-04-01", "two"],
    ["c", 1, "2025-04-01", "three"],
    [],
  ];
  const hidden = { rows, hidden: true, hiddenRows: new Set([2, 3, 4]), hiddenColumns: new Set([3, 9]) };
  const { plan: given, remarks } = read({ Lines: hidden });
  expect(given.lines).toHaveLength(3);
  expect(remarks).toEqual([
    "The sheet Lines is hidden, and was read.",
    "On the sheet Lines, rows 3 and 4 are hidden, and were read.",
    "On the sheet Lines, column D is hidden, and was read.",
  ]);
});

test("what is hidden and the user's own is neither read nor said", () => {
  const fields: Rows = [["Field", "Value", "About"], ...plan.slice(1).map((row) => [...row, "in words"]), ["_own", 5]];
  const rows: Rows = [
    ["Id", "Amount", "On", "Notes"],
    ["a", 1, "2025-04-01", "ask"],
    [null, null, null, "a line of notes alone"],
  ];
  const { remarks } = read({
    Plan: { rows: fields, hiddenRows: new Set([5]), hiddenColumns: new Set([2]) },
    Lines: { rows, hiddenRows: new Set([2]), hiddenColumns: new Set([3]) },
  });
  expect(remarks).toEqual([]);
});

test("texts that a cell would change or that look like something else come back as they are", () => {
  const titles = [
    "",
    " ",
    " x",
    "[]",
    "{}",
    '"quoted"',
    "a; b",
    "=1+1",
    "line\nbreak",
    "bell\u0007",
    "_x0041_",
    "\ufeff",
    "yes",
    "2025-04-01",
  ];
  const tags = Object.fromEntries(titles.map((title, position) => [`t${position}`, title]));
  const odd = {
    ...tags,
    " ": "blank",
    "a:b": "colon",
    'q"': "quote",
    "": "nothing",
    "Cost centre 2": "number",
    type: "small",
    Type: "large",
  };
  const given = read({
    Lines: [
      ["Id", "Amount", "On", ...Object.keys(odd).map((name) => `Tags: ${JSON.stringify(name)}`)],
      ["a", 1, "2025-04-01", ...Object.values(odd).map((text) => JSON.stringify(text))],
    ],
  }).plan;
  expect(given.lines[0]?.tags).toEqual(odd);
  const headings = planBook(given)
    .sheets.find(({ name }) => name === "Lines")!
    .columns.map(({ heading }) => heading);
  expect(new Set(headings.map((heading) => heading.toLowerCase())).size).toBe(headings.length);
  expect(writePlan(readPlanBook(asBook(planBook(given))).plan)).toEqual(writePlan(given));
});
