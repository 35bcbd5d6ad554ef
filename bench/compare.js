/** @typedef {{ row: string, month: string, component: string, pence: number }} Fact */

/**
 * Facts to be looked up, without those of nothing.
 *
 * @param {Iterable<Fact>} facts
 * @returns {Map<string, number>}
 */
export function byKey(facts) {
  const found = new Map();
  for (const { row, month, component, pence } of facts)
    if (pence !== 0) found.set(`${row} ${month} ${component}`, pence);
  return found;
}

/**
 * Those of some rows.
 *
 * @param {Map<string, number>} facts
 * @param {Set<string>} rows
 */
export const ofRows = (facts, rows) => new Map([...facts].filter(([key]) => rows.has(key.slice(0, key.indexOf(" ")))));

/**
 * How many facts are not the same on both sides, those that one side lacks among them.
 *
 * @param {Map<string, number>} some
 * @param {Map<string, number>} others
 */
export function differing(some, others) {
  let differences = 0;
  for (const [key, pence] of some) if (others.get(key) !== pence) differences++;
  for (const key of others.keys()) if (!some.has(key)) differences++;
  return differences;
}
