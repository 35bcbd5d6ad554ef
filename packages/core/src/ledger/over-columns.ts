import { byColumn, CHUNK, type Column, type FormulaRule, type Growing } from "../formula/index.ts";

/** A reader of one rule over whole columns: a new column of its values. */
export function overColumns<Name extends string>(
  formulaRule: FormulaRule<Name>,
): (inputs: { readonly [name in Name]: Growing }) => Column {
  const readResult = byColumn([formulaRule]);
  return (inputs) => {
    const names = Object.keys(inputs) as Name[];
    const { length } = inputs[names[0]!];
    const result = new Float64Array(length);
    for (let startIndex = 0; startIndex < length; startIndex += CHUNK) {
      const rowCount = Math.min(CHUNK, length - startIndex);
      const chunk = {} as { [name in Name]: Column };
      for (const name of names) chunk[name] = inputs[name].values.subarray(startIndex, startIndex + rowCount);
      result.set(readResult(chunk, rowCount)[0]!.subarray(0, rowCount), startIndex);
    }
    return result;
  };
}
