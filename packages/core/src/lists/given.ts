/** Fields of a record without those that are absent. A list has tens of thousands of rows, so no list of entries is made of each. */
export function given<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  const present: { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } = {};
  for (const key of Object.keys(fields) as (keyof Fields)[])
    if (fields[key] !== undefined) present[key] = fields[key] as Exclude<Fields[typeof key], undefined>;
  return present;
}
