import { addDays, type Day } from "../../calendar/index.ts";
import type { Cover, Post, Vacancy } from "./post.ts";

/** People of a post, by number in order of their start, who start on one day and are vacant on the same days. */
export interface Peers {
  /** The number of the first of them, and of the first after them. */
  readonly first: number;
  readonly past: number;
  readonly start: Day;
  /** Their vacancies, in order. */
  readonly vacant: readonly Vacancy[];
}

/** A post's people in order of their start; a vacancy of some is for those who start first. */
export function peersOf(post: Pick<Post, "people" | "starts" | "vacant">): readonly Peers[] {
  const cuts = post.vacant.flatMap(({ count }) => (count === undefined ? [] : [count]));
  const cohorts = [...post.starts].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const vacant = [...post.vacant].sort((a, b) => (a.from < b.from ? -1 : 1));
  let past = 0;
  return cohorts.flatMap(({ on, count }) => {
    const first = past;
    past += count * post.people;
    const edges = [...new Set([first, ...cuts.filter((cut) => cut > first && cut < past), past])].sort((a, b) => a - b);
    return edges.slice(0, -1).map((edge, n): Peers => {
      const theirs = vacant.filter((vacancy) => vacancy.count === undefined || edge < vacancy.count);
      return { first: edge, past: edges[n + 1]!, start: on, vacant: theirs };
    });
  });
}

/**
 * The people whom a cover is for. Cover for some goes first to those who are not in post on its days, in order of their start; what
 * is left goes to the others. Where it lasts until they start, or is meant to overlap, its first day alone is looked at.
 */
export function coveredBy(cover: Cover, peers: readonly Peers[]): readonly Peers[] {
  const { count } = cover;
  if (count === undefined) return peers;
  const last = cover.handover ? cover.from : (cover.to ?? cover.from);
  const isThere = (one: Peers): boolean => isInPost(one, cover.from, last);
  let left = count;
  const take = (one: Peers): Peers[] => {
    const taken = Math.min(left, one.past - one.first);
    left -= taken;
    return taken === 0 ? [] : [{ ...one, past: one.first + taken }];
  };
  const away = peers.filter((one) => !isThere(one)).flatMap(take);
  if (left === 0) return away;
  return [...away, ...peers.filter(isThere).flatMap(take)].sort((a, b) => a.first - b.first);
}

/** Whether people are in post on any of some days: after their start, and not vacant. */
function isInPost({ start, vacant }: Peers, from: Day, to: Day): boolean {
  let day = from > start ? from : start;
  for (const gap of vacant) {
    if (day > to || gap.from > day) break;
    if (gap.to >= day) day = addDays(gap.to, 1);
  }
  return day <= to;
}
