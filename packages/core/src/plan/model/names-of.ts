interface NamedRecord {
  readonly id: string;
  readonly title: string;
}

/** What two titles are alike in: letters and spaces between them. */
const normalisedTitle = (title: string): string => title.trim().replace(/\s+/g, " ").toLowerCase();

/**
 * What records are called, by id, so that no two are called the same: by their titles, with the id where another has the same title.
 *
 * @example [...namesOf([{ id: "a", title: "Lead" }, { id: "b", title: "Lead" }, { id: "c", title: "Clerk" }]).values()] // => ["Lead (a)", "Lead (b)", "Clerk"]
 */
export function namesOf(records: readonly NamedRecord[]): ReadonlyMap<string, string> {
  const alike = records.map(({ title }) => normalisedTitle(title));
  const times = new Map<string, number>();
  for (const title of alike) times.set(title, (times.get(title) ?? 0) + 1);
  return new Map(
    records.map(({ id, title }, index) => [
      id,
      times.get(alike[index]!)! > 1 && title !== id ? `${title} (${id})` : title,
    ]),
  );
}
