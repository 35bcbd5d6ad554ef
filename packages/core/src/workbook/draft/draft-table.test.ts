import { expect, test } from "vitest";
import {
  columnOfIssue,
  draftCell,
  draftTable,
  placesIn,
  takesRows,
  withCells,
  withNewRow,
  withNewRows,
  withoutRows,
  withRowMoved,
  withRowNamed,
  withRowTwice,
} from "../index.ts";
import type { Draft } from "./draft.ts";

const draft: Draft = {
  outturn: 1,
  title: "A plan",
  years: { from: "2025/26", to: "2026/27" },
  onCosts: { employerNi: "published", pension: [{ from: "2023-04-01", rate: 0.2 }] },
  agencyRates: { locum: { perWeek: 1800 } },
  posts: [
    { id: "lead", title: "Lead", pay: { salary: 42_000 }, start: "01/04/2026", cover: { agency: "locum" } },
    {
      id: "workers",
      count: 3,
      pay: { salary: [{ from: "2025-04-01", amount: 30_000 }] },
      starts: [{ on: "2025-05-01" }],
    },
    { id: "odd", pay: "lots", start: { from: "2025-04-01" }, colour: "red", cover: [{ agency: "locum" }] },
  ],
  funding: [{ id: "growth", source: { title: "MTFS" }, perYear: { "2025/26": "£1m" } }],
};

/** The filled cells of a row by their headings. */
function shownRow(sheetName: string, position: number, from = draft): { readonly [heading: string]: string } {
  const { columns, rows } = draftTable(sheetName, from);
  const cells = columns.map((column) => [column.heading, draftCell(sheetName, rows[position]!, column).text] as const);
  return Object.fromEntries(cells.filter(([, text]) => text !== ""));
}

/** A draft with a text typed into one cell. */
function typed(sheetName: string, position: number, heading: string, text: string, from = draft): Draft {
  const { columns, rows } = draftTable(sheetName, from);
  const column = columns.find((candidate) => candidate.heading === heading)!;
  return withCells(sheetName, from, [{ row: rows[position]!, column, text }]);
}

test("a cell shows money with commas, days in words and rates in per cent, as they would be typed", () => {
  expect(shownRow("Posts", 0)).toEqual({
    ...{ Id: "lead", Title: "Lead", "Pay: salary": "42,000", Start: "1 April 2026", "Cover: agency": "locum" },
  });
  expect(shownRow("Funding", 0)).toEqual({ Id: "growth", "Source: title": "MTFS", "2025/26": "1,000,000" });
  expect(shownRow("On-costs", 1)).toEqual({ From: "1 April 2023", Rate: "20%" });
  expect(shownRow("On-costs", 0)).toEqual({ Value: "published" });
});

test("the first of two points that is emptied leaves the second in its own cell", () => {
  const award = { scale: "njc", from: "2027-04-01", percent: 3, points: [2, 43] };
  const first = typed("Pay awards", 0, "Points 1", "", { payAwards: [award] });
  expect(first).toEqual({ payAwards: [{ ...award, points: [null, 43] }] });
  expect(shownRow("Pay awards", 0, first)["Points 2"]).toBe("43");
  expect(typed("Pay awards", 0, "Points 2", "", first)).toEqual({
    payAwards: [{ scale: "njc", from: "2027-04-01", percent: 3 }],
  });
  expect(typed("Pay awards", 0, "Points 2", "", { payAwards: [award] })).toEqual({
    payAwards: [{ ...award, points: [2] }],
  });
});

test("what has a sheet of its own is counted in its cell, which cannot be typed over", () => {
  expect(shownRow("Posts", 1)).toMatchObject({ "Pay: salary": "1 row", Starts: "1 row" });
  expect(typed("Posts", 1, "Pay: salary", "5")).toBe(draft);
  expect(shownRow("Salaries", 0)).toEqual({ From: "1 April 2025", Amount: "30,000" });
  expect(draftTable("Starts", draft).rows.map(({ name }) => name)).toEqual(["workers"]);
});

test("a field that no post has stands in a column of its own, and can be taken away", () => {
  expect(shownRow("Posts", 2)).toMatchObject({ Pay: "lots", Colour: "red", "Start: from": "1 April 2025" });
  expect((typed("Posts", 2, "Colour", "").posts as Draft[])[2]).not.toHaveProperty("colour");
});

test("a text that stands in place of several fields is not lost by typing into one of them", () => {
  expect(typed("Posts", 2, "Pay: salary", "42000")).toBe(draft);
  const emptied = typed("Posts", 2, "Pay", "");
  expect((typed("Posts", 2, "Pay: salary", "42000", emptied).posts as Draft[])[2]).toMatchObject({
    pay: { salary: "42000" },
  });
});

test("what is typed is what the workbook's cell would say, and what cannot be read stays as it is typed", () => {
  expect((typed("Posts", 0, "Count", "2").posts as Draft[])[0]).toMatchObject({ count: 2 });
  expect((typed("Posts", 0, "Count", "two").posts as Draft[])[0]).toMatchObject({ count: "two" });
  expect((typed("Posts", 0, "Start", "31/02/2026").posts as Draft[])[0]).toMatchObject({ start: "31/02/2026" });
  expect((typed("Posts", 2, "Cover: agency", "other").posts as Draft[])[2]).toMatchObject({
    cover: [{ agency: "other" }],
  });
});

test("all that a cell does not hold stays the very same object, and typing the same again changes nothing", () => {
  const changed = typed("Posts", 0, "Title", "Head");
  expect((changed.posts as Draft[])[0]).toEqual({ ...(draft.posts as Draft[])[0], title: "Head" });
  expect((changed.posts as Draft[])[1]).toBe((draft.posts as Draft[])[1]);
  expect(changed.onCosts).toBe(draft.onCosts);
  expect(typed("Posts", 0, "Start", "1 April 2026")).toBe(draft);
});

test("a cell that is emptied takes the mapping with it that has nothing left, and its row stays", () => {
  expect((typed("Posts", 0, "Pay: salary", "").posts as Draft[])[0]).not.toHaveProperty("pay");
  const one = { lines: [{ id: "legal" }] };
  expect(typed("Lines", 0, "Id", "", one)).toEqual({ lines: [{}] });
});

test("fields of the plan itself are rows with their meaning", () => {
  const { rows, columns } = draftTable("Plan", draft);
  expect(rows.map(({ name }) => name)).toContain("Years: from");
  const years = rows.find(({ name }) => name === "Years: to")!;
  const [column] = columns;
  expect(withCells("Plan", draft, [{ row: years, column: column!, text: "2027/28" }])).toMatchObject({
    years: { from: "2025/26", to: "2027/28" },
  });
  expect(rows.map(({ path }) => path[0])).not.toContain("posts");
});

test("a new row has a free id, or the name that it is given", () => {
  const grown = withNewRows("Posts", draft, 1);
  expect((grown.posts as Draft[]).at(-1)).toEqual({ id: "post-4" });
  expect(withNewRow("Agency rates", draft, "manager").agencyRates).toEqual({ locum: { perWeek: 1800 }, manager: {} });
  expect(withNewRow("Agency rates", draft, "locum").agencyRates).toEqual({ locum: [{ perWeek: 1800 }, {}] });
  expect(withNewRow("Starts", draft, "workers").posts).toMatchObject([{}, { starts: [{ on: "2025-05-01" }, {}] }, {}]);
  expect(withNewRow("Cover", draft, "lead").posts).toMatchObject([{ cover: [{ agency: "locum" }, {}] }, {}, {}]);
});

test("a new row has no place where nobody is to own it, a sum stands there, or the section is another kind of thing", () => {
  expect(withNewRow("Starts", draft, "nobody")).toBe(draft);
  expect(withNewRow("Salaries", draft, "lead")).toBe(draft);
  const odd = { posts: "none yet" };
  expect([takesRows("Posts", odd), withNewRows("Posts", odd, 1)]).toEqual([false, odd]);
  expect(withNewRow("On-costs", draft, "Pensions")).toBe(draft);
});

test("a named record that only a list may hold becomes one when its first field is typed", () => {
  const grown = withNewRow("On-costs", { onCosts: {} }, "Pension");
  expect(typed("On-costs", 0, "Rate", "21%", grown)).toEqual({ onCosts: { pension: [{ rate: "21%" }] } });
  expect(typed("On-costs", 0, "Value", "none", grown)).toEqual({ onCosts: { pension: "none" } });
});

test("rows go, come twice, move and take names", () => {
  const { rows } = draftTable("Posts", draft);
  const ids = (from: Draft): unknown[] => (from.posts as Draft[]).map(({ id }) => id);
  expect(ids(withoutRows(draft, [rows[0]!, rows[2]!]))).toEqual(["workers"]);
  expect(withoutRows(draft, rows)).not.toHaveProperty("posts");
  expect(ids(withRowTwice("Posts", draft, rows[0]!))).toEqual(["lead", "lead-2", "workers", "odd"]);
  expect(ids(withRowMoved(draft, rows[0]!, 1))).toEqual(["workers", "lead", "odd"]);
  expect(withRowMoved(draft, rows[0]!, -1)).toBe(draft);
  const [locum] = draftTable("Agency rates", draft).rows;
  expect(withRowNamed("Agency rates", draft, locum!, "social-worker").agencyRates).toEqual({
    "social-worker": { perWeek: 1800 },
  });
  const two = withNewRow("Agency rates", draft, "other");
  expect(withRowNamed("Agency rates", two, locum!, "other")).toBe(two);
  expect(withRowTwice("Agency rates", draft, locum!).agencyRates).toEqual({
    locum: { perWeek: 1800 },
    "locum-2": { perWeek: 1800 },
  });
});

test("an issue has its row by the longest path, and its column where one cell is about it", () => {
  const find = placesIn(draft);
  const columnOf = (path: string): string | undefined => {
    const { sheetName, row } = find(path)!;
    return columnOfIssue(draftTable(sheetName, draft), row!, path)?.heading;
  };
  expect(find("posts[1].starts[0].count")).toMatchObject({ sheetName: "Starts", row: { name: "workers" } });
  expect(columnOf("posts[1].starts[0].count")).toBe("Count");
  expect(columnOf("posts[0].start")).toBe("Start");
  expect(columnOf("posts[2].cover[0].agency")).toBe("Cover: agency");
  expect(columnOf("posts[2].cover[0].from")).toBe("Cover: from");
  expect(columnOf("posts[0].supplement")).toBe("Supplement: amount");
  expect(columnOf("posts[2].pay")).toBe("Pay");
  expect(columnOf("posts[1]")).toBeUndefined();
  expect(columnOf("posts[1].pay.salary")).toBe("Pay: salary");
  expect(find("years.to")).toMatchObject({ sheetName: "Plan", row: { name: "Years: to" } });
  expect(find("years")).toMatchObject({ sheetName: "Plan", row: { name: "Years: from" } });
  expect(columnOf("years")).toBe("Value");
  expect(find("funding")).toEqual({ sheetName: "Funding" });
  expect(find("")).toBeUndefined();
  expect(find("nothing.known")).toBeUndefined();
});
