import { expect, test } from "vitest";
import type { AnySheetDesign } from "../../sheets/index.ts";
import { withPrintTitles } from "./print-titles.ts";

const grid: AnySheetDesign = {
  ...{ name: "Rates in use", widths: [9], rows: [], frozen: { rows: 3, columns: 2 }, pagesWide: 2 },
};

test("a sheet's name stands in quotes where it needs them, and columns come before rows", () => {
  const packed =
    "<definedName>Rates in use!$1:$3,Rates in use!$A:$B</definedName><definedName>Posts!$4:$4</definedName>";
  expect(withPrintTitles(packed, [grid])).toBe(
    "<definedName>'Rates in use'!$A:$B,'Rates in use'!$1:$3</definedName><definedName>Posts!$4:$4</definedName>",
  );
});
