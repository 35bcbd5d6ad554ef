import {
  bearsTag,
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
  readonly tags?: { readonly [fieldKey: string]: string };
  readonly partOf?: string;
}

/** Whether a record is among those that a change is for; all are where nothing is named. Whoever names a post means its parts too. */
export function selects(selection: Selection | undefined, record: Selectable): boolean {
  if (!selection) return true;
  const { id, team, tag, title } = selection;
  if (id !== undefined && record.id !== id && record.partOf !== id) return false;
  return (
    (team === undefined || record.team === team) &&
    (tag === undefined || bearsTag(record.tags ?? {}, tag)) &&
    (title === undefined || record.title.toLowerCase().includes(title.toLowerCase()))
  );
}

/** The posts that a change selects, each with that change. */
export function byPostSelected<PostChange extends { readonly where?: Selection }>(
  { posts }: Plan,
  change: PostChange,
): ReadonlyMap<string, PostChange> {
  const byPost = new Map<string, PostChange>();
  for (const post of posts) if (selects(change.where, post)) byPost.set(post.id, change);
  return byPost;
}

const eachRecord =
  <Section extends "posts" | "lines" | "savings" | "funding">(sectionName: Section) =>
  (
    plan: Plan,
    selection: Selection | undefined,
    change: (record: Plan[Section][number]) => Plan[Section][number],
  ): Plan => {
    const records = [...(plan[sectionName] as readonly Plan[Section][number][])];
    for (let position = 0; position < records.length; position += 1) {
      const record = records[position]!;
      if (selects(selection, record)) records[position] = change(record);
    }
    return { ...plan, [sectionName]: records };
  };

const eachOfPosts = eachRecord("posts") as (
  plan: Plan,
  selection: Selection | undefined,
  change: (post: Post) => Post,
) => Plan;

/** A plan with each selected post changed; what moves with its starts is stated where its days no longer say it. */
export const eachPost = (plan: Plan, selection: Selection | undefined, change: (post: Post) => Post): Plan =>
  eachOfPosts(plan, selection, (post) => {
    const changedPost = change(post);
    return changedPost === post ? post : movingPlainly(changedPost);
  });

/** A plan with each selected line changed; those that demand makes change with it alone. */
export const eachLine = (plan: Plan, selection: Selection | undefined, change: (planLine: Line) => Line): Plan =>
  eachOfLines(plan, selection, (planLine) => (planLine.madeBy === undefined ? change(planLine) : planLine));
const eachOfLines = eachRecord("lines") as (
  plan: Plan,
  selection: Selection | undefined,
  change: (planLine: Line) => Line,
) => Plan;

/** A plan with each selected record changed. */
export const eachSaving: (plan: Plan, selection: Selection | undefined, change: (saving: Saving) => Saving) => Plan =
  eachRecord("savings");
export const eachSource: (
  plan: Plan,
  selection: Selection | undefined,
  change: (fundingSource: FundingSource) => FundingSource,
) => Plan = eachRecord("funding");

/** A record without one of its keys. */
export function without<Of extends object, Key extends keyof Of>(record: Of, key: Key): Omit<Of, Key> {
  const { [key]: _, ...remaining } = record;
  return remaining;
}

const SECTIONS = {
  post: ["posts"],
  line: ["lines"],
  "staff line": ["lines"],
  "post and line": ["posts", "lines"],
  "post and staff line": ["posts", "lines"],
  saving: ["savings"],
  source: ["funding"],
} as const;

/** What a selection is for, in words: `every post`, `the post Social worker`, `each post of the team Legal`. */
export function selectedInWords(plan: Plan, selection: Selection | undefined, item: keyof typeof SECTIONS): string {
  const name = item === "source" ? "source of funding" : item;
  if (!selection) return `every ${name}`;
  const { id, team, tag, title } = selection;
  const named = toldApart(plan);
  const records: readonly Selectable[] = SECTIONS[item].flatMap((section): readonly Selectable[] => named[section]);
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
