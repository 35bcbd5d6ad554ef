import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readBook, writeBook } from "../../packages/core/src/excel/index.ts";
import { PlanError } from "../../packages/core/src/issues/index.ts";
import type { BookDesign, Cell, ColumnDesign } from "../../packages/core/src/sheets/index.ts";
import { day, errorShown, hours } from "./build.ts";

const posts: readonly ColumnDesign[] = [
  { heading: "Post", note: "A name of your own, once for each post.", format: "text" },
  { heading: "Grade", note: "One of the grades.", format: "text", choices: ["G7, upper", "G7, lower"] },
  { heading: "Annual salary (£)", note: "A full year at FTE 1.", format: "pounds", width: 20 },
  { heading: "Start", note: "The first day.", format: "day" },
  { heading: "Share", note: "Of the cost.", format: "percent" },
  { heading: "Count", note: "How many people.", format: "number" },
];

const design = (rows: readonly (readonly Cell[])[], columns = posts): BookDesign => ({
  title: "Improvement plan & more",
  sheets: [
    {
      name: "Read me",
      title: "How to fill this in",
      introduction: ["First line.", "Second line."],
      columns: [],
      rows: [],
    },
    { name: "Posts", title: "Posts", introduction: ["One row for each post."], columns, rows },
    { name: "Cover", title: "Cover", introduction: [], columns: columns.slice(0, 2), rows: [] },
  ],
});

const row: readonly Cell[] = ["P1", "G7, upper", 31_000.5, day("2026-04-01"), 0.25, 2];
const write = (rows: readonly (readonly Cell[])[]): Promise<Uint8Array> =>
  writeBook(design(rows), { made: "2026-04-01" });
const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);

async function opened(rows: readonly (readonly Cell[])[]): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await write(rows)).buffer as ArrayBuffer);
  return book;
}

describe("a workbook that we write", () => {
  test("has a title in A1 of every sheet, no merged and no hidden cells", async () => {
    const { sheets } = readBook(await write([row]), "a.xlsx");
    expect(sheets.map(({ name, rows }) => [name, rows[0]])).toEqual([
      ["Read me", ["How to fill this in"]],
      ["Posts", ["Posts"]],
      ["Cover", ["Cover"]],
      ["Lists", ["Lists"]],
    ]);
    for (const { hidden, hiddenRows, hiddenColumns, merged } of sheets)
      expect([hidden, hiddenRows.size, hiddenColumns.size, merged.length]).toEqual([false, 0, 0, 0]);
  });

  test("has one table a sheet, with its headings and all of its rows, and one blank row where there is none", async () => {
    const bytes = await write([row, row]);
    expect(partOf(bytes, "xl/tables/table1.xml")).toContain('ref="A4:F6"');
    expect(partOf(bytes, "xl/tables/table1.xml")).toContain('<tableColumn id="3" name="Annual salary (£)"/>');
    expect(partOf(bytes, "xl/tables/table2.xml")).toContain('ref="A3:B4"');
    expect(partOf(bytes, "xl/tables/table3.xml")).toContain('ref="A4:A6"');
  });

  test("keeps its headings in view and prints them on every page of A4", async () => {
    const sheet = (await opened([row])).getWorksheet("Posts")!;
    expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 4 });
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "4:4",
    });
    expect(sheet.getColumn(3).width).toBe(20);
    expect(sheet.getColumn(1).width).toBe(12);
  });

  test("shows pounds, days, percentages and hours as such, and keeps texts as texts when they are typed anew", async () => {
    const sheet = (await opened([row, [true, null, "none", hours(2_220), 46_113]])).getWorksheet("Posts")!;
    const formats = ["A5", "C5", "D5", "E5", "F5", "C6", "D6"].map((name) => sheet.getCell(name).numFmt);
    expect(formats).toEqual(["@", "£#,##0.00", "yyyy-mm-dd", "0.00%", "General", "@", "[h]:mm"]);
  });

  test("offers its lists from a range, where a comma parts nothing, and refuses what is in none of them", async () => {
    const book = await opened([row]);
    const { dataValidation } = book.getWorksheet("Posts")!.getCell("B5");
    expect(dataValidation).toMatchObject({
      type: "list",
      formulae: ["Lists!$A$5:$A$6"],
      showErrorMessage: true,
      errorStyle: "stop",
      prompt: "One of the grades.",
    });
    expect(book.getWorksheet("Lists")!.getCell("A5").value).toBe("G7, upper");
    expect(book.getWorksheet("Cover")!.getCell("B4").dataValidation.formulae).toEqual(["Lists!$A$5:$A$6"]);
  });

  test("says at every cell and heading of a column what belongs there, far below the last row too", async () => {
    const sheet = (await opened([row])).getWorksheet("Posts")!;
    for (const name of ["C4", "C5", "C600"])
      expect(sheet.getCell(name).dataValidation).toMatchObject({
        prompt: "A full year at FTE 1.",
        promptTitle: "Annual salary (£)",
      });
    expect(sheet.getCell("C5").dataValidation).toMatchObject({ type: "decimal", errorStyle: "warning" });
  });

  test("is in British English and has a title", async () => {
    const properties = partOf(await write([]), "docProps/core.xml");
    expect(properties).toContain("<dc:language>en-GB</dc:language>");
    expect(properties).toContain("<dc:title>Improvement plan &amp; more</dc:title>");
    expect(properties).toContain(">2026-04-01T00:00:00Z</dcterms:modified>");
  });

  test("is the same bytes each time and in every time zone", async () => {
    const first = await write([row]);
    const zone = process.env.TZ;
    try {
      process.env.TZ = zone === "Pacific/Kiritimati" ? "America/New_York" : "Pacific/Kiritimati";
      expect(await write([row])).toEqual(first);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  test.each(["=1+1", "+1", "-1", "@x", "\t=1", "=cmd|' /C calc'!A0", "_x003D_1", "#REF!", "a\r\nb", " x "])(
    "keeps %j as a text that is no formula",
    async (text) => {
      const bytes = await write([[text, null, text]]);
      expect(readBook(bytes, "a.xlsx").sheets[1]!.rows[4]).toEqual([text, null, text]);
      expect(partOf(bytes, "xl/worksheets/sheet2.xml")).not.toContain("<f>");
    },
  );

  test("holds an error as an error, and a day before spreadsheets agree on days as text", async () => {
    const bytes = await write([[errorShown("#REF!"), null, day("1899-12-31"), day("9999-12-31")]]);
    expect(readBook(bytes, "a.xlsx").sheets[1]!.rows[4]).toEqual([
      errorShown("#REF!"),
      null,
      "1899-12-31",
      "9999-12-31",
    ]);
  });

  test("is refused where a text is longer than a cell can hold", async () => {
    const refused = await write([["P1", "x".repeat(32_768)]]).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(PlanError);
    expect((refused as PlanError).message).toBe(
      "Posts!B5 workbook-too-large: The text has 32,768 letters, and a cell of a workbook can hold 32,767. Shorten it.",
    );
  });

  test("cannot hold a number without end, nor two columns of one name", async () => {
    await expect(write([[Number.POSITIVE_INFINITY]])).rejects.toThrow(RangeError);
    const twins = design([], [posts[0]!, { ...posts[1]!, heading: "POST" }]);
    await expect(writeBook(twins, { made: "2026-04-01" })).rejects.toThrow(RangeError);
  });

  test("has lists of the same name and of any length beside one another", async () => {
    const columns: readonly ColumnDesign[] = [
      { heading: "Grade", note: "", format: "text", choices: ["a"] },
      { heading: "Team", note: "", format: "text", choices: ["b", "c", "d"] },
    ];
    const other: ColumnDesign = { heading: "Grade", note: "", format: "text", choices: ["z", "a"] };
    const written: BookDesign = {
      title: "Lists",
      sheets: [
        { name: "One", title: "One", introduction: [], columns, rows: [] },
        { name: "Two", title: "Two", introduction: [], columns: [other], rows: [] },
      ],
    };
    const lists = readBook(await writeBook(written, { made: "2026-04-01" }), "a.xlsx").sheets[2]!;
    expect(lists.rows.slice(3)).toEqual([
      ["Grade", "Team", "Grade 2"],
      ["a", "b", "z"],
      [null, "c", "a"],
      [null, "d"],
    ]);
  });
});

test("a million rows of which the first and the last hold something take little room and time", async () => {
  const cells = ["A1", "A1048576"]
    .map((name) => `<row r="${name.slice(1)}"><c r="${name}"><v>1</v></c></row>`)
    .join("");
  const { xlsx } = await import("./build.ts");
  const before = process.memoryUsage().heapUsed;
  const [sheet] = readBook(xlsx(cells), "a.xlsx").sheets;
  expect(sheet!.rows.length).toBe(1_048_576);
  expect(sheet!.rows[1_048_575]).toEqual([1]);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(60_000_000);
});
