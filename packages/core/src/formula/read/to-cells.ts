import type { Formula, FormulaRule } from "../formula.ts";
import { type BigRange, type Ranges, rangeOfFormula } from "./bounds.ts";
import { cellDivision } from "./cell-division.ts";
import { bracketed, type CellText, cellNumber, cellProduct, cellSum, PRODUCT, SUM, TIGHT } from "./cell-text.ts";

export { type CellText, TIGHT } from "./cell-text.ts";

/** What stands in a cell's formula for each input of a rule. */
export type CellTexts<Name extends string> = { readonly [name in Name]: CellText };

/**
 * A rule as the formula of a spreadsheet's cell, without its equals sign: only `+ - *`, one division inside `INT`, `MIN`, `MAX`, `ABS` and
 * `SIGN`, which every program reads alike. Each division is proved to stay below the numbers that LibreOffice rounds before `INT`.
 *
 * @param ranges - what the inputs may come to
 * @throws RangeError where a division may pass what a cell holds exactly
 * @example
 * const ni = formulaRule("ni", { says: "", is: shareOfSum(input("rate"), input("pay"), "half-down") });
 * const ranges = { rate: { least: 0, most: 1000000 }, pay: { least: 0, most: 1000000 } };
 * toCells(ni, { rate: { text: "B2", level: 3 }, pay: { text: "C5", level: 3 } }, ranges).text // => "INT((2*C5*B2+999999)/2000000)"
 */
export function toCells<Name extends string>(
  { is }: FormulaRule<Name>,
  texts: CellTexts<Name>,
  ranges: Ranges<Name>,
): CellText {
  const read = (formula: Formula<Name>): CellText => {
    if (typeof formula === "number") return cellNumber(formula);
    if (formula.is === "input") return texts[formula.name];
    switch (formula.is) {
      case "plus":
        return cellSum(read(formula.a), read(formula.b));
      case "minus":
        return { text: `${read(formula.a).text}-${bracketed(read(formula.b), PRODUCT)}`, level: SUM };
      case "times":
        return cellProduct(read(formula.a), read(formula.b));
      case "least":
        return { text: `MIN(${read(formula.a).text},${read(formula.b).text})`, level: TIGHT };
      case "most":
        return { text: `MAX(${read(formula.a).text},${read(formula.b).text})`, level: TIGHT };
      case "share":
        return cellDivision({ ...formula, factors: factorsOf(formula.a) }, read, rangeOf);
    }
  };
  const rangeOf = (formula: Formula<Name>): BigRange => rangeOfFormula(formula, ranges);
  return read(is);
}

/** The formulas whose product a formula is. */
const factorsOf = <Name extends string>(formula: Formula<Name>): readonly Formula<Name>[] =>
  typeof formula !== "number" && formula.is === "times"
    ? [...factorsOf(formula.a), ...factorsOf(formula.b)]
    : [formula];
