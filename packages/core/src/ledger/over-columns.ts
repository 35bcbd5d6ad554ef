import { byColumn, CHUNK, type Column, type Growing, type Line } from "../formula/index.ts";

/** A reader of one rule over whole columns: a new column of its values. */
export function overColumns<Name extends string>(
  rule: Line<Name>,
): (inputs: { readonly [name in Name]: Growing }) => Column {
  const read = byColumn([rule]);
  return (inputs) => {
    const names = Object.keys(inputs) as Name[];
    const { length } = inputs[names[0]!];
    const result = new Float64Array(length);
    for (let start = 0; start < length; start += CHUNK) {
      const rows = Math.min(CHUNK, length - start);
      const chunk = {} as { [name in Name]: Column };
      for (const name of names) chunk[name] = inputs[name].values.subarray(start, start + rows);
      result.set(read(chunk, rows)[0]!.subarray(0, rows), start);
    }
    return result;
  };
}
