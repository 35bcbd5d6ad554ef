import { expect, test } from "vitest";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { PlanError } from "../../packages/core/src/issues/index.ts";
import { planOfList } from "../../packages/core/src/lists/plan-of-list.ts";
import { readList } from "../../packages/core/src/lists/read-list.ts";
import { readListMapping } from "../../packages/core/src/plan/index.ts";
import type { Book, Cell } from "../../packages/core/src/sheets/index.ts";
import { listBook } from "../support/list-book.ts";

const bookOf = (...rows: readonly (readonly Cell[])[]): Book => listBook(rows);
const plan = { title: "Posts", years: { from: "2026/27", to: "2026/27" }, onCosts: { pension: "none" } };
const read = (book: Book, mapping: object) => readList(book, readListMapping({ plan, ...mapping }));
const said = (book: Book, mapping: object): readonly string[] => {
  try {
    return read(book, mapping).remarks;
  } catch (error) {
    if (error instanceof PlanError) return error.issues.map(({ problem, mend }) => `${problem} ${mend}`);
    throw error;
  }
};

test("who is paid by a grade alone has moved up it since the day that the list has, and it is said", () => {
  const mapping = readListMapping({
    list: "establishment",
    columns: { post: "Post", title: "Title", grade: "Grade", fte: "FTE", start: "Start" },
    blankPay: "grade",
    plan: { ...plan, grades: { G7: { scale: "njc", from: 20, to: 24 } } },
  });
  const book = bookOf(["Post", "Title", "Grade", "FTE", "Start"], ["P1", "Officer", "G7", 1, "13/05/2019"]);
  const { plan: made, notes } = planOfList(readList(book, mapping), mapping);
  expect(made.posts[0]?.starts).toEqual([{ on: "2019-05-13", count: 1 }]);
  expect(Object.values(forecast(made).cost.byComponent.pay)).toEqual([36_581_00]);
  expect(notes).toEqual([
    "1 post has no pay but its grade: how far up it is counted from its first day (conventions gradeAt and increments).",
  ]);
});

test("notes count posts, not rows, and say from which day posts stand on a point that the spine has lost", () => {
  const mapping = readListMapping({
    list: "establishment",
    source: { title: "List", date: "2026-05-01" },
    columns: { post: "Post", title: "Title", salary: "Salary", fte: "FTE", start: "Start", count: "Posts" },
    groupRows: "each-post",
    moneyIn: "pounds",
    payPer: "year",
    salaryIs: "full-time",
    spine: "2022-04-01",
    plan,
  });
  const book = bookOf(
    ["Post", "Title", "Salary", "FTE", "Start", "Posts"],
    ["P1", "Cleaner", 20258, 1, "13/04/2020", 4],
    ["P2", "Officer", 41496, 1, "13/04/2020", 2],
  );
  const { plan: made, notes } = planOfList(readList(book, mapping), mapping);
  expect(made.posts.map(({ starts }) => starts)).toEqual([
    [{ on: "2022-04-01", count: 4 }],
    [{ on: "2026-04-01", count: 2 }],
  ]);
  expect(notes).toEqual([
    "4 posts began before 2026-04-01, and stand in the plan from 2022-04-01.",
    "2 posts began before 2026-04-01, and stand in the plan from that day.",
  ]);
});

test("bookings without a last day go on to the end of the plan, and it is said", () => {
  const mapping = readListMapping({
    list: "agency",
    columns: { title: "Title", fte: "FTE", charge: "Charge", start: "Start", end: "End" },
    moneyIn: "pounds",
    payPer: "week",
    plan,
  });
  const booking = ["Officer", 1, 1500];
  const book = bookOf(
    ["Title", "FTE", "Charge", "Start", "End"],
    [...booking, "13/04/2026", "19/04/2026"],
    [...booking, "20/04/2026", ""],
    [...booking, "27/04/2026", ""],
  );
  expect(planOfList(readList(book, mapping), mapping).notes).toEqual([
    "2 bookings have no last day, and go on to the end of the plan.",
  ]);
});

const MONTHS = "Apr May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar".split(" ");
const paidByMonth = {
  list: "payroll",
  columns: { post: "Post", title: "Title", fte: "FTE" },
  months: MONTHS,
  moneyIn: "pounds",
  salaryIs: "actual",
  blankFte: "full-time",
  blankStart: "2026-04-01",
};
const byMonth = (...without: readonly Cell[]): Book =>
  bookOf(
    ["Post", "Title", "FTE", ...MONTHS],
    ["P1", "A", 1, ...MONTHS.map(() => 3000)],
    ["P2", "B", 1, ...MONTHS.map((_, month) => (month < without.length ? without[month]! : 3000))],
  );

test.each([
  ["an empty cell", [null]],
  ["a dash", ["-", "-"]],
  ["a nought", [0, 0, 0]],
])("a month with %s among months with pay is asked about", (_name, without) => {
  expect(said(byMonth(...without), paidByMonth)).toEqual([
    "Is what a row has the pay of its whole year, though some months have none? Some rows have nothing in some of their months, as of somebody who came or left in the year. See row 3. Add to the mapping: blankMonths: nothing-paid or blankMonths: set-aside",
  ]);
});

test("a month without pay is nothing paid, or sets the row aside, as is said", () => {
  expect(read(byMonth(null), { ...paidByMonth, blankMonths: "nothing-paid" }).totals.used.money).toBe(69_000_00);
  const { used, reasons } = read(byMonth(null), { ...paidByMonth, blankMonths: "set-aside" }).totals;
  expect(used.money).toBe(36_000_00);
  expect(reasons.at(-1)).toMatchObject({ reason: "months without pay", money: 33_000_00, places: ["3"] });
});

const establishment = {
  list: "establishment",
  columns: { title: "Title", salary: "Salary", fte: "FTE", start: "Start" },
  moneyIn: "pounds",
  payPer: "year",
  salaryIs: "full-time",
};
const TITLES = ["Title", "Salary", "FTE", "Start"];
const POST = ["Officer", 35412, 1, "13/04/2020"];

test("rows that are alike in every cell are posts, and are said, for no number tells them apart", () => {
  const book = bookOf(TITLES, POST, ["Clerk", 26403, 1, "13/04/2020"], POST, POST);
  expect(said(book, establishment)).toEqual([
    "2 rows are the same as a row above in every cell, with no post number, and are posts all the same: rows 4 to 5. Look whether the list has them twice.",
  ]);
});

test("rows with another holder or another number are not alike", () => {
  const holders = bookOf([...TITLES, "Name"], [...POST, "Ann Other"], [...POST, "Bo Other"]);
  expect(said(holders, establishment)).toEqual([]);
  const numbers = bookOf([...TITLES, "Post"], [...POST, "P1"], [...POST, "P1"]);
  const columns = { ...establishment.columns, post: "Post" };
  expect(said(numbers, { ...establishment, columns, repeats: "each-post" })).toEqual([]);
});

test("years of two figures are said, with the century that they are given", () => {
  const book = bookOf(TITLES, ["Officer", 35412, 1, "13/04/20"], ["Clerk", 26403, 1, "13/04/98"]);
  expect(read(book, establishment).rows.map(({ start }) => start)).toEqual(["2020-04-13", "1998-04-13"]);
  expect(said(book, establishment)).toEqual([
    "2 dates have a year of two figures: 00 to 59 are read as 2000 to 2059, and 60 to 99 as 1960 to 1999.",
  ]);
});

test("parts of posts cannot be read as posts, and it is said how to write them", () => {
  const book = bookOf([...TITLES, "Posts"], [...POST, 4.5]);
  const columns = { ...establishment.columns, count: "Posts" };
  expect(said(book, { ...establishment, columns, groupRows: "each-post" })[0]).toMatch(
    'Column E ("Posts") cannot be read in row 2: it holds "4.5", and a row stands for whole posts. Part it into two rows: the whole posts, and one post with the FTE that is left.',
  );
});

test("a sheet that is not there is corrected to the one with the nearest name", () => {
  const sheet = bookOf(TITLES, POST).sheets[0]!;
  const sheets = ["Front sheet", "Posts: 2026"].map((name) => ({ ...sheet, name }));
  const book: Book = { fileName: "list.xlsx", kind: "xlsx", remarks: [], sheets };
  expect(said(book, { ...establishment, sheet: "Posts 2026" })[0]).toMatch(
    'Correct it in the mapping, such as sheet: "Posts: 2026"',
  );
  expect(said(book, establishment)[0]).toMatch("such as sheet: Front sheet");
});

test("what the status of filled posts says is said where it says more than one thing, and never a name", () => {
  const rows = ["Filled", "Frozen", "Filled", "Helen Smith", "Vacant"].map((status) => [...POST, status]);
  const mapping = {
    ...establishment,
    columns: { ...establishment.columns, status: "Status" },
    vacantStart: "as-listed",
  };
  expect(said(bookOf([...TITLES, "Status"], ...rows), mapping).at(-1)).toBe(
    'Column E says of rows that are filled: "Filled" in 2, "Frozen" in 1 and another text in 1. What costs nothing is to be set aside in the mapping (setAside) or named in vacantWords.',
  );
  const plain = ["Filled", "Filled", "Vacant"].map((status, row) => [`Officer ${row}`, ...POST.slice(1), status]);
  expect(said(bookOf([...TITLES, "Status"], ...plain), mapping)).toEqual([]);
});

test("where the list is from stands in its plan whole: title, reference, date and address", () => {
  const source = { title: "Establishment", reference: "v3", date: "2026-04-01", url: "https://example.org/list" };
  const mapping = readListMapping({ plan, ...establishment, source });
  expect(planOfList(readList(bookOf(TITLES, POST), mapping), mapping).plan.source).toEqual(source);
  const bare = readListMapping({ plan, ...establishment });
  expect(planOfList(readList(bookOf(TITLES, POST), bare), bare).plan.source).toEqual({ title: "list.csv" });
});

test("a last day before the first is said as that", () => {
  const book = bookOf([...TITLES, "End"], [...POST, "12/04/2020"]);
  const columns = { ...establishment.columns, end: "End" };
  expect(said(book, { ...establishment, columns })[0]).toMatch(
    "The last day is before the first in row 2. Correct it in the list",
  );
});
