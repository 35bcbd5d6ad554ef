import { addDays, type Day, dayInWords } from "../../calendar/index.ts";
import type { Cover, Line, Post } from "../../plan/index.ts";
import type { Kind } from "../kind.ts";
import { atStart, eachLine, eachPost, inWords, without } from "../select.ts";

/**
 * Agency workers become employees. Cover before a post's start ends and the people it was for start instead, on the day said or on
 * the cover's first; an agency share or premium, which has no days, goes only where no day is said.
 */
export const convertAgency: Kind<"convert-agency"> = {
  apply: (plan, { where, on }) => {
    const posts = eachPost(plan, where, (post) => converted(post, on));
    return on === undefined ? eachLine(posts, where, (line): Line => without(line, "agencyPremium")) : posts;
  },
  says: (plan, { where, on }) =>
    `${atStart(inWords(plan, where, "post"))} is filled by employees instead of agency workers${
      on === undefined ? "" : ` from ${dayInWords(on)}`
    }.`,
};

function converted(post: Post, on: Day | undefined): Post {
  const kept: Post = on === undefined ? without(post, "agencyShare") : post;
  return post.cover.reduce((so, cover) => withoutCover(so, cover, on ?? cover.from), kept);
}

/** A post of which one cover ends, and the people it was for start. */
function withoutCover(post: Post, cover: Cover, on: Day): Post {
  const cohorts = [...post.starts].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const last = cohorts.at(-1)!.on;
  const until = cover.to ?? addDays(last, -1);
  if (cover.handover || until < on || cover.from >= last) return post;
  let left = cover.count === undefined ? post.count : Math.ceil(cover.count / post.people);
  const starts = cohorts.flatMap(({ on: start, count }) => {
    const covered = Math.min(left, count);
    left -= covered;
    const day = on > cover.from ? on : cover.from;
    if (covered === 0 || start <= day) return [{ on: start, count }];
    return [{ on: day, count: covered }, ...(covered < count ? [{ on: start, count: count - covered }] : [])];
  });
  const others = post.cover.filter((one) => one !== cover);
  const before = on > cover.from ? [{ ...cover, to: addDays(on, -1) }] : [];
  return { ...post, starts: joined(starts), cover: [...others, ...before] };
}

/** Cohorts of one day together. */
function joined(starts: Post["starts"]): Post["starts"] {
  const byDay = new Map<Day, number>();
  for (const { on, count } of starts) byDay.set(on, (byDay.get(on) ?? 0) + count);
  return [...byDay].map(([on, count]) => ({ on, count }));
}
