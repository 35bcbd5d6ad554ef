import { expect, test } from "vitest";
import type { SheetDesign } from "../../sheets/index.ts";
import { columnWidths, pagesBeside, wrappedHeight } from "./widths.ts";

const sheet: SheetDesign = {
  ...{ name: "Posts", title: "Posts", introduction: [] },
  columns: [
    { heading: "Id", note: "", format: "text" },
    { heading: "Title", note: "", format: "text" },
    { heading: "Salary", note: "", format: "pounds" },
  ],
  rows: [["p1", "Team manager with a name that is longer than the widest column", 52_000]],
};

test("a column is as wide as its texts up to the widest, and a row as high as what is wrapped in it", () => {
  const widths = columnWidths(sheet);
  expect(widths).toEqual([12, 44, 16]);
  expect(wrappedHeight(sheet.rows[0]!, widths)).toBe(30);
  expect(wrappedHeight(["p1", "Officer", 1], widths)).toBeUndefined();
});

test("a table too wide to be read on one page is printed on several", () => {
  expect(pagesBeside([44, 16])).toBe(1);
  expect(pagesBeside(Array.from({ length: 24 }, () => 16))).toBe(3);
});
