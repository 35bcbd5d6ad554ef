import type { Draft, Records } from "../draft.ts";
import type { TagReference } from "../plan.ts";

export type Section = "posts" | "lines" | "savings" | "funding" | "scenarios";

/** Names that a plan gives, those in records that could not be read among them, so that one mistake is not reported twice. */
export interface Names {
  readonly ids: (section: Section) => ReadonlySet<string>;
  readonly teams: () => ReadonlySet<string>;
  readonly hasTag: (tag: TagReference) => boolean;
  /** Every tag as "key: value". */
  readonly tags: () => readonly string[];
}

/** The id of a record of a section, also of one that could not be read, where it has one. */
export function idAt(draft: Draft, section: Section, at: number): string | undefined {
  return draft[section][at]?.id ?? textIn(rawAt(draft, section, at), "id");
}

export function namesOf(draft: Draft): Names {
  const ids = once((section: Section) => new Set(draft[section].flatMap((_, at) => idAt(draft, section, at) ?? [])));
  const teams = once((_: "all") => new Set(both(draft, (record, raw) => record?.team ?? textIn(raw, "team"))));
  const tags = once((_: "all") => tagsOf(draft));
  return {
    ids,
    teams: () => teams("all"),
    hasTag: ({ key, value }) => tags("all").has(key === undefined ? `:${value}` : `${key}: ${value}`),
    tags: () => [...tags("all")].filter((tag) => !tag.startsWith(":")),
  };
}

/** Each tag twice: "key: value", and its value alone after a colon. */
function tagsOf(draft: Draft): ReadonlySet<string> {
  const found = new Set<string>();
  both(draft, (record, raw) => {
    for (const [key, value] of Object.entries(record?.tags ?? (raw.tags as object | undefined) ?? {})) {
      if (typeof value === "object") continue;
      found.add(`${key}: ${value}`).add(`:${value}`);
    }
    return undefined;
  });
  return found;
}

type Tagged = { readonly team?: string; readonly tags: { readonly [key: string]: string } };

function both(draft: Draft, read: (record: Tagged | undefined, raw: Raw) => string | undefined): string[] {
  const inSection = (section: "posts" | "lines"): string[] =>
    (draft[section] as Records<Tagged>).flatMap((record, at) => read(record, rawAt(draft, section, at)) ?? []);
  return [...inSection("posts"), ...inSection("lines")];
}

type Raw = { readonly [key: string]: unknown };

function rawAt(draft: Draft, section: Section, at: number): Raw {
  const record = (draft.raw[section] as readonly unknown[] | undefined)?.[at];
  return typeof record === "object" && record !== null ? (record as Raw) : {};
}

function textIn(raw: Raw, key: string): string | undefined {
  const value = raw[key];
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

/** Works a thing out when it is first asked for. */
function once<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, work(key));
    return known.get(key)!;
  };
}
