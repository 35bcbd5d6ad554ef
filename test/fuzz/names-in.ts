/** Names that something gives to things: all of them, and those that a key is likely to speak of. */
export interface Names {
  readonly all: readonly string[];
  readonly under: (key: string) => readonly string[];
}

/** Keys under which a name stands, and what it is a name of. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ...["id", "dependsOn", "drawsOn", "posts", "lines", "demand", "inLine", "from", "to"].map(
    (key) => [key, "id"] as const,
  ),
  ...["team", "teams"].map((key) => [key, "team"] as const),
  ...["title", "organisation", "illustrative", "reference", "says", "text"].map((key) => [key, "title"] as const),
  ...["scale", "payScales"].map((key) => [key, "scale"] as const),
  ...["point", "top", "points"].map((key) => [key, "point"] as const),
  ...["agency", "rate", "agencyRates"].map((key) => [key, "agency"] as const),
  ...["tag", "tags"].map((key) => [key, "tag"] as const),
  ["except", "team"],
]);

/** Keys of mappings whose own keys are names. */
const BY_NAME = new Set(["payScales", "agencyRates", "tags", "points"]);

/** The names in a plan or a part of one, as written or as read. */
export function namesIn(value: unknown, also: readonly string[] = []): Names {
  const kinds = new Map<string, Set<string>>();
  const add = (key: string, name: string): void => {
    const kind = NAMED.get(key);
    if (kind !== undefined) kinds.set(kind, (kinds.get(kind) ?? new Set()).add(name));
  };
  const look = (held: unknown, key: string): void => {
    if (typeof held === "string") add(key, held);
    else if (Array.isArray(held)) for (const entry of held) look(entry, key);
    else if (typeof held === "object" && held !== null)
      for (const [inside, under] of Object.entries(held)) {
        if (BY_NAME.has(key)) add(key, inside);
        look(under, BY_NAME.has(key) ? key : inside);
      }
  };
  look(value, "");
  const all = [...new Set([...[...kinds.values()].flatMap((names) => [...names]), ...also])];
  return { all, under: (key) => [...(kinds.get(NAMED.get(key) ?? "") ?? all)] };
}
