import type { TagReference } from "../model/plan.ts";
import type { Draft } from "../read/draft.ts";
import { each, ifRead, stop } from "../read/unread.ts";
import { once } from "./once.ts";

export type Section = "posts" | "lines" | "savings" | "funding" | "scenarios";

/** Works a thing out once; stops, whenever it is asked for, where it rests on a part that could not be read. */
export function certain<Value>(work: () => Value): () => Value {
  const found = once(() => {
    let value: { readonly is: Value } | undefined;
    ifRead(() => {
      value = { is: work() };
    });
    return value;
  });
  return () => found()?.is ?? stop();
}

/** Names that a plan gives to things. */
export interface Known {
  readonly names: readonly string[];
  /** Whether a name is there; stops where it is not among those that could be read, and others could not be. */
  readonly has: (name: string) => boolean;
}

/** The names that the entries of a list give, in their order; those of an entry that is wrong elsewhere among them. */
export function namesIn<Entry>(list: () => readonly Entry[], namesOf: (entry: Entry) => readonly string[]): Known {
  const names = new Set<string>();
  const all = ifRead(() => {
    each(list(), (entry) => {
      for (const name of namesOf(entry)) names.add(name);
    });
    list().forEach(namesOf); // stops at one that could not be read
  });
  return { names: [...names], has: (name) => names.has(name) || (!all && stop()) };
}

/** The keys of a section whose entries have names for keys. */
export const keysOf = (section: () => object): Known =>
  namesIn(
    () => Object.keys(section()),
    (key) => [key],
  );

/** Names of several kinds of things together. */
export function together(...kinds: readonly Known[]): Known {
  const names = new Set(kinds.flatMap((kind) => kind.names));
  return { names: [...names], has: (name) => names.has(name) || kinds.some(({ has }) => has(name)) };
}

/** The names that checks ask for, each kind worked out when it is first asked for. */
export interface Names {
  readonly ids: (section: Section) => Known;
  readonly teams: () => Known;
  readonly hasTag: (tag: TagReference) => boolean;
  /** Every tag as "key: value". */
  readonly tags: () => readonly string[];
}

export function namesOf(draft: Draft): Names {
  const ids = once((section: Section) => namesIn(() => draft[section], idOf));
  const borne = (read: (record: Tagged) => readonly string[]): Known =>
    together(
      namesIn(() => draft.posts, read),
      namesIn(() => draft.lines, read),
    );
  const teams = once(() => borne(({ team }) => (team === undefined ? [] : [team])));
  const tags = once(() => borne(tagsOf));
  return {
    ids,
    teams,
    hasTag: ({ key, value }) => tags().has(key === undefined ? `:${value}` : `${key}: ${value}`),
    tags: once(() => tags().names.filter((tag) => !tag.startsWith(":"))),
  };
}

const idOf = ({ id }: { readonly id: string }): readonly string[] => [id];

interface Tagged {
  readonly team?: string;
  readonly tags: { readonly [key: string]: string };
}

/** Each tag twice: "key: value", and its value alone after a colon. */
const tagsOf = ({ tags }: Tagged): readonly string[] =>
  Object.entries(tags).flatMap(([key, value]) => [`${key}: ${value}`, `:${value}`]);
