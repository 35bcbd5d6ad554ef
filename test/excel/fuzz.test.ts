import * as sheetjs from "@e965/xlsx";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readBook, writeBook } from "../../packages/core/src/excel/index.ts";
import { PlanError } from "../../packages/core/src/issues/index.ts";
import { inPlainWords, inTime, isClean } from "../fuzz/holds.ts";
import { runs } from "../support/runs.ts";
import { day, hours, ods, odsRow, xlsx } from "./build.ts";
import { mutated, textIn } from "./mutated.ts";

async function soundFiles(): Promise<readonly Uint8Array[]> {
  const ours = await writeBook(
    {
      title: "Plan",
      sheets: [
        {
          name: "Posts",
          title: "Posts",
          introduction: ["A line."],
          columns: [
            { heading: "Post", note: "Its id", format: "text" },
            { heading: "Grade", note: "Its grade", format: "text", choices: ["G7", "G8"] },
            { heading: "Start", note: "Its first day", format: "day" },
          ],
          rows: [
            ["P1", "G7", day("2026-04-01")],
            ["P2", "G8", hours(2_220)],
            ["P3", null, 31_000.5],
          ],
        },
      ],
    },
    { made: "2026-04-01" },
  );
  const byHand = xlsx(
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46113</v></c></row><row r="2" hidden="1"><c r="A2"><f t="shared" ref="A2:A3" si="0">B1</f><v>1</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/></c><c r="B3" t="b"><v>1</v></c><c r="C3" t="e"><v>#N/A</v></c><c r="D3" t="inlineStr"><is><t>x</t></is></c></row>',
    {
      texts: ["<t>Post</t>", "<r><t>a</t></r><r><t>b</t></r>"],
      styles: [0, 14],
      before: '<cols><col min="2" max="3" hidden="1"/></cols>',
      after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
    },
  );
  const openDocument = ods(
    `<table:table-header-rows>${odsRow("Post", "Grade")}</table:table-header-rows><table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="1"/><table:table-cell office:value-type="time" office:time-value="PT37H00M00S" table:number-columns-repeated="2"/></table:table-row>${odsRow('a<text:s text:c="3"/>b')}`,
  );
  const sheet = sheetjs.utils.aoa_to_sheet([
    ["Post", 1, true],
    ["x", 2.5],
  ]);
  const book = sheetjs.utils.book_new();
  sheetjs.utils.book_append_sheet(book, sheet, "Posts");
  const old = new Uint8Array(sheetjs.write(book, { type: "array", bookType: "biff8" }));
  return [ours, byHand, byHand, openDocument, openDocument, old];
}

test("whatever has become of a file, it is refused in plain words, or read in time as cells that mean something", async () => {
  let [tried, accepted] = [0, 0];
  fc.assert(
    fc.property(mutated(await soundFiles()), (bytes) => {
      tried += 1;
      try {
        const book = inTime("reading", () => readBook(bytes, "a.xlsx"));
        isClean(book);
        accepted += 1;
      } catch (error) {
        expect(error).toBeInstanceOf(PlanError);
        const { issues, message } = error as PlanError;
        expect(issues.length).toBeGreaterThan(0);
        inPlainWords(message, textIn(bytes));
        for (const { at } of issues) expect(at).toMatch(/^(?:a\.xlsx$|.+![A-Z]{1,3}\d{1,7}$)/s);
      }
    }),
    { numRuns: runs(1_000) },
  );
  expect(accepted / tried).toBeGreaterThan(0.1);
  expect(accepted / tried).toBeLessThan(0.9);
});
