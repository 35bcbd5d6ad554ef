import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBook, writeBook } from "../../packages/core/src/excel/index.ts";
import type { BookDesign, Cell } from "../../packages/core/src/sheets/index.ts";
import { runs } from "../support/runs.ts";
import { designs, rowsOf, trimmed } from "./arbitrary-cells.ts";
import { day, errorShown, hours, xlsx } from "./build.ts";
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

describe.runIf(hasLibreOffice)("workbooks that LibreOffice has saved again", () => {
  const shown = fc.sample(designs, runs(20));
  const names = shown.map((_, position) => `${position}.xlsx`);

  const filesOf = async (): Promise<Record<string, Uint8Array>> => {
    const written = await Promise.all(shown.map((design) => writeBook(design, { made: "2026-04-01" })));
    const ours = Object.fromEntries(names.map((name, position) => [name, written[position]!]));
    return { ...ours, ...Object.fromEntries(Object.entries(byHand).map(([name, { bytes }]) => [name, bytes])) };
  };

  test.each(["xlsx", "ods"] as const)("as .%s, they hold the cells that they held", async (kind) => {
    const saved = savedByLibreOffice(await filesOf(), kind);
    for (const [position, name] of names.entries()) {
      const { sheets } = readBook(saved.get(name)!, name);
      const { sheets: designed }: BookDesign = shown[position]!;
      expect(sheets.slice(0, designed.length).map(({ rows }) => trimmed(rows))).toEqual(designed.map(rowsOf));
    }
    for (const [name, { rows }] of Object.entries(byHand))
      expect(trimmed(readBook(saved.get(name)!, name).sheets[0]!.rows)).toEqual(rows);
  });
});
