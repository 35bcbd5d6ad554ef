import type { CodedColumn, DataColumn, NumberColumn, NumberKind } from "./data-set.ts";

/** A column of texts, one a row. */
export function textColumn(
  name: string,
  says: string,
  texts: readonly (string | undefined)[],
  kind: CodedColumn["kind"] = "text",
): CodedColumn {
  const places = new Map<string | undefined, number>();
  const codes = Int32Array.from(texts, (text) => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  });
  return { name, says, kind, codes, words: [...places.keys()] };
}

/** A column of numbers, one a row. */
export const numberColumn = (
  name: string,
  says: string,
  kind: NumberKind,
  numbers: readonly (number | undefined)[],
): NumberColumn => ({ name, says, kind, values: Float64Array.from(numbers, (value) => value ?? Number.NaN) });

/** A sum of money as two columns over the same numbers: whole pence, and pounds. */
export const moneyColumns = (values: Float64Array, says: string): readonly DataColumn[] => [
  { name: "pence", kind: "pence", says: `${says}, in whole pence`, values },
  { name: "pounds", kind: "pounds", says: "The same in pounds", values },
];

/** Tags in one text, each with its key: "type=front-line; recommendation=R3". */
export const tagsInText = (tags: { readonly [key: string]: string }): string | undefined => {
  const entries = Object.entries(tags).map(([key, value]) => `${key}=${value}`);
  return entries.length === 0 ? undefined : entries.join("; ");
};
