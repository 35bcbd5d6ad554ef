import type { TagReference } from "../model/plan.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead, ifRead, stopReading } from "../read/unread.ts";
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
  return () => found()?.is ?? stopReading();
}

/** Names that a plan gives to things. */
export interface KnownNames {
  readonly names: readonly string[];
  /** Whether a name is there; stops where it is not among those that could be read, and others could not be. */
  readonly has: (name: string) => boolean;
}

/** The names that the entries of a list give, in their order; those of an entry that is wrong elsewhere among them. */
export function namesIn<Entry>(
  entries: () => readonly Entry[],
  namesOf: (entry: Entry) => readonly string[],
): KnownNames {
  const names = new Set<string>();
  const isAllRead = ifRead(() => {
    eachRead(entries(), (entry) => {
      for (const name of namesOf(entry)) names.add(name);
    });
    entries().forEach(namesOf); // stops at one that could not be read
  });
  return { names: [...names], has: (name) => names.has(name) || (!isAllRead && stopReading()) };
}

/** The keys of a section whose entries have names for keys. */
export const keysOf = (section: () => object): KnownNames =>
  namesIn(
    () => Object.keys(section()),
    (key) => [key],
  );

/** Names of several kinds of things together. */
export function namesTogether(...kinds: readonly KnownNames[]): KnownNames {
  const names = new Set(kinds.flatMap((kind) => kind.names));
  return { names: [...names], has: (name) => names.has(name) || kinds.some(({ has }) => has(name)) };
}

/** The names that checks ask for, each kind worked out when it is first asked for. */
export interface PlanNames {
  readonly ids: (sectionName: Section) => KnownNames;
  readonly teams: () => KnownNames;
  readonly hasTag: (tag: TagReference) => boolean;
  /** Every tag as "key: value". */
  readonly tags: () => readonly string[];
}

export function namesOf(planDraft: PlanDraft): PlanNames {
  const recordIds = once((sectionName: Section) => namesIn(() => planDraft[sectionName], idOfRecord));
  const borne = (readResult: (record: Tagged) => readonly string[]): KnownNames =>
    namesTogether(
      namesIn(() => planDraft.posts, readResult),
      namesIn(() => planDraft.lines, readResult),
    );
  const teams = once(() => borne(({ team }) => (team === undefined ? [] : [team])));
  const tags = once(() => borne(tagsOf));
  return {
    ids: recordIds,
    teams,
    hasTag: ({ key, value }) => tags().has(key === undefined ? `:${value}` : `${key}: ${value}`),
    tags: once(() => tags().names.filter((tag) => !tag.startsWith(":"))),
  };
}

const idOfRecord = ({ id }: { readonly id: string }): readonly string[] => [id];

interface Tagged {
  readonly team?: string;
  readonly tags: { readonly [key: string]: string };
}

/** Each tag twice: "key: value", and its value alone after a colon. */
const tagsOf = ({ tags }: Tagged): readonly string[] =>
  Object.entries(tags).flatMap(([key, value]) => [`${key}: ${value}`, `:${value}`]);
