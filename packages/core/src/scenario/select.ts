import {
  bears,
  type FundingSource,
  type Line,
  movingPlainly,
  type Plan,
  type Post,
  type Saving,
  type Selection,
  toldApart,
} from "../plan/index.ts";

interface Selectable {
  readonly id: string;
  readonly title: string;
  readonly team?: string;
  readonly tags?: { readonly [key: string]: string };
  readonly partOf?: string;
}

/** Whether a record is among those that a change is for; all are where nothing is named. Whoever names a post means its parts too. */
export function selects(where: Selection | undefined, record: Selectable): boolean {
  if (!where) return true;
  const { id, team, tag, title } = where;
  return (
    (id === undefined || record.id === id || record.partOf === id) &&
    (team === undefined || record.team === team) &&
    (tag === undefined || bears(record.tags ?? {}, tag)) &&
    (title === undefined || record.title.toLowerCase().includes(title.toLowerCase()))
  );
}

const each =
  <Section extends "posts" | "lines" | "savings" | "funding">(section: Section) =>
  (
    plan: Plan,
    where: Selection | undefined,
    change: (record: Plan[Section][number]) => Plan[Section][number],
  ): Plan => {
    const records = plan[section] as readonly Plan[Section][number][];
    return { ...plan, [section]: records.map((record) => (selects(where, record) ? change(record) : record)) };
  };

const eachOfPosts = each("posts") as (plan: Plan, where: Selection | undefined, change: (post: Post) => Post) => Plan;

/** A plan with each selected post changed; what moves with its starts is stated where its days no longer say it. */
export const eachPost = (plan: Plan, where: Selection | undefined, change: (post: Post) => Post): Plan =>
  eachOfPosts(plan, where, (post) => {
    const changed = change(post);
    return changed === post ? post : movingPlainly(changed);
  });

/** A plan with each selected record changed. */
export const eachLine: (plan: Plan, where: Selection | undefined, change: (line: Line) => Line) => Plan = each("lines");
export const eachSaving: (plan: Plan, where: Selection | undefined, change: (saving: Saving) => Saving) => Plan =
  each("savings");
export const eachSource: (
  plan: Plan,
  where: Selection | undefined,
  change: (source: FundingSource) => FundingSource,
) => Plan = each("funding");

/** A record without one of its keys. */
export function without<Of extends object, Key extends keyof Of>(record: Of, key: Key): Omit<Of, Key> {
  const { [key]: _, ...rest } = record;
  return rest;
}

const SECTIONS = {
  post: "posts",
  line: "lines",
  saving: "savings",
  source: "funding",
} as const;

/** What a selection is for, in words: `every post`, `the post Social worker`, `each post of the team Legal`. */
export function inWords(plan: Plan, where: Selection | undefined, one: keyof typeof SECTIONS): string {
  const name = one === "source" ? "source of funding" : one;
  if (!where) return `every ${name}`;
  const { id, team, tag, title } = where;
  const records: readonly Selectable[] = toldApart(plan)[SECTIONS[one]];
  if (id !== undefined) return records.find((record) => record.id === id)?.title ?? `the ${name} ${id}`;
  const parts = [
    ...(team === undefined ? [] : [`of the team ${team}`]),
    ...(tag === undefined ? [] : [`with the tag ${tag.key === undefined ? "" : `${tag.key}: `}${tag.value}`]),
    ...(title === undefined ? [] : [`whose title has "${title}"`]),
  ];
  return `each ${name} ${parts.join(" and ")}`;
}

/** The same words at the start of a sentence. */
export function atStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
