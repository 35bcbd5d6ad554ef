import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBook, writeBook } from "../../packages/core/src/excel/index.ts";
import type { BookDesign, Cell } from "../../packages/core/src/sheets/index.ts";
import { runs } from "../support/runs.ts";
import { designs, rowsOf, trimmed } from "./arbitrary-cells.ts";
import { day, errorShown, hours, xlsx, xlsxParts, zip } from "./build.ts";
import { hasLibreOffice, savedByLibreOffice } from "./libreoffice.ts";

const LEFT_OUT =
  "left out: LibreOffice is not here (on Debian: apt-get install libreoffice-calc), so it has read none of the workbooks that we write";

if (!hasLibreOffice) {
  if (process.env.CI === "true")
    test("LibreOffice reads what we write", () => {
      expect.fail("LibreOffice is missing, without which workbooks are not tried: .ci/run installs it");
    });
  else {
    console.warn(LEFT_OUT);
    test.skip(LEFT_OUT);
  }
}

/** Written by hand: what no design has. */
const byHand: Readonly<Record<string, { readonly bytes: Uint8Array; readonly rows: readonly (readonly Cell[])[] }>> = {
  "formulas.xlsx": {
    bytes: xlsx(
      '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>4</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/><v>6</v></c></row><row r="3"><c r="A3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B3" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>',
    ),
    rows: [
      [2, 4],
      [3, 6],
      [errorShown("#DIV/0!"), "ab"],
    ],
  },
  "days.xlsx": {
    bytes: xlsx(
      '<row r="1"><c r="A1" s="1"><v>44651</v></c><c r="B1" s="2"><v>1.5416666666666667</v></c><c r="C1" s="3"><v>0.25</v></c></row>',
      { workbookProperties: '<workbookPr date1904="1"/>', styles: [0, 14, 46, 10] },
    ),
    rows: [[day("2026-04-01"), hours(2_220), 0.25]],
  },
};

/** A hidden sheet after one with hidden rows and columns and merged cells, rows of it in a group. */
const withHidden = (): Uint8Array => {
  const relation =
    '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/>';
  const cell = (name: string): string => `<c r="${name}"><v>1</v></c>`;
  const parts = xlsxParts(
    `<row r="1">${cell("A1")}${cell("D1")}</row><row r="2" hidden="1">${cell("A2")}</row><row r="3" outlineLevel="1">${cell("A3")}</row><row r="4" outlineLevel="1">${cell("A4")}</row><row r="5">${cell("A5")}</row>`,
    {
      before: '<cols><col min="3" max="4" width="9" hidden="1"/></cols>',
      after: '<mergeCells count="1"><mergeCell ref="A5:B6"/></mergeCells>',
      sheets: '<sheet name="Posts" sheetId="1" r:id="rId1"/><sheet name="Old" sheetId="2" state="hidden" r:id="rId2"/>',
      moreRelations: relation,
    },
  );
  const types = String(parts["[Content_Types].xml"]);
  const second = types.match(/<Override[^>]*sheet1[^>]*>/)![0].replace("sheet1", "sheet2");
  return zip({
    ...parts,
    "[Content_Types].xml": types.replace("</Types>", `${second}</Types>`),
    "xl/worksheets/sheet2.xml": String(parts["xl/worksheets/sheet1.xml"]),
  });
};

describe.runIf(hasLibreOffice)("workbooks that LibreOffice has saved again", () => {
  const shown = fc.sample(designs, runs(20));
  const names = shown.map((_, position) => `${position}.xlsx`);

  const filesOf = async (): Promise<Record<string, Uint8Array>> => {
    const written = await Promise.all(shown.map((design) => writeBook(design, { made: "2026-04-01" })));
    const ours = Object.fromEntries(names.map((name, position) => [name, written[position]!]));
    const others = { "hidden.xlsx": withHidden() };
    return {
      ...ours,
      ...others,
      ...Object.fromEntries(Object.entries(byHand).map(([name, { bytes }]) => [name, bytes])),
    };
  };

  test.each(["xlsx", "ods"] as const)("as .%s, they hold the cells that they held", async (kind) => {
    const saved = savedByLibreOffice(await filesOf(), kind);
    for (const [position, name] of names.entries()) {
      const { sheets } = readBook(saved.get(name)!, name);
      const { sheets: designed }: BookDesign = shown[position]!;
      expect(sheets.slice(0, designed.length).map(({ rows }) => trimmed(rows))).toEqual(designed.map(rowsOf));
    }
    const [posts, old] = readBook(saved.get("hidden.xlsx")!, "hidden.xlsx").sheets;
    expect(trimmed(posts!.rows)).toEqual([[1, null, null, 1], [1], [1], [1], [1]]);
    expect([[...posts!.hiddenRows], [...posts!.hiddenColumns]]).toEqual([[1], [2, 3]]);
    expect(posts!.merged).toEqual([{ fromRow: 4, fromColumn: 0, toRow: 5, toColumn: 1 }]);
    expect([posts!.hidden, old!.hidden]).toEqual([false, true]);
    for (const [name, { rows }] of Object.entries(byHand))
      expect(trimmed(readBook(saved.get(name)!, name).sheets[0]!.rows)).toEqual(rows);
  });
});
