import { addDays, type Day } from "../../calendar/index.ts";
import type { Post } from "../model/plan.ts";

/** People of a post who start on one day and are alike in all that depends on their number: covered or not, vacant or not. */
export interface Group {
  readonly start: Day;
  /** How many people come before the first of these, in order of start. */
  readonly before: number;
}

/** The people of a post in order of start, in groups of people who are alike. */
export function groupsOf(post: Post): readonly Group[] {
  const cuts = new Set<number>();
  for (const { count } of [...post.cover, ...post.vacant]) if (count !== undefined) cuts.add(count);
  const groups: Group[] = [];
  let before = 0;
  for (const { on, count } of [...post.starts].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    const after = before + count * post.people;
    groups.push({ start: on, before });
    for (const cut of cuts) if (cut > before && cut < after) groups.push({ start: on, before: cut });
    before = after;
  }
  return groups;
}

/** All people of a post. */
export const peopleOf = (post: Post): number => post.count * post.people;

/** The first day on which anyone starts. */
export const firstStart = ({ starts }: Post): Day =>
  starts.reduce((day, { on }) => (on < day ? on : day), starts[0]!.on);

/** Days from one to another, both included. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** What two runs of days have in common. */
export function common(a: Days, b: Days): Days | undefined {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : undefined;
}

/** The days of one run that are in none of some others. */
export function without(days: Days, others: readonly Days[]): readonly Days[] {
  let left: readonly Days[] = [days];
  for (const other of others) {
    left = left.flatMap((run) => {
      const shared = common(run, other);
      if (!shared) return [run];
      const first = shared.from > run.from ? [{ from: run.from, to: addDays(shared.from, -1) }] : [];
      return shared.to < run.to ? [...first, { from: addDays(shared.to, 1), to: run.to }] : first;
    });
  }
  return left;
}
