import { expect, test } from "vitest";
import { shiftedFormula } from "./shifted-formula.ts";

test.each([
  ["A1+B$2+$C3+$D$4", 2, 3, "D3+E$2+$C5+$D$4"],
  ["SUM(A1:AA10)", 1, 1, "SUM(B2:AB11)"],
  [`'It''s A1'!A1&"A1 ""B2"""`, 1, 0, `'It''s A1'!A2&"A1 ""B2"""`],
  ["Posts!$C$14*Rate1+T1_rate+LOG10(A1)", 5, 5, "Posts!$C$14*Rate1+T1_rate+LOG10(F6)"],
  ["A1:B2", -1, 0, "#REF!:B1"],
  ["1.5E3+A1", 1, 1, "1.5E3+B2"],
  ['"not closed', 1, 1, '"not closed'],
])("%s, %d down and %d right, is %s", (formula, rows, columns, shifted) => {
  expect(shiftedFormula(formula, rows, columns)).toBe(shifted);
});
