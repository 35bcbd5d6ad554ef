import { addDays, commonDays, type Day, dayInWords } from "../../calendar/index.ts";
import { isFactored } from "../../ledger/index.ts";
import { type Alike, alikeOf, type Cover, type Line, type Plan, type Post } from "../../plan/index.ts";
import type { Kind } from "../kind.ts";
import { atStart, eachLine, eachPost, inWords, without } from "../select.ts";
import { type VacantDays, vacanciesWith } from "../vacancies-with.ts";

/**
 * Agency workers become employees, each in the place of the person whom they cover: cover before a start ends and that person starts
 * instead, on the day said or on the cover's first, and cover of a vacancy ends with the vacancy. An agency share or premium, which has
 * no days, goes only where no day is said.
 */
export const convertAgency: Kind<"convert-agency"> = {
  apply: (plan, { where, on }) => {
    const posts = eachPost(plan, where, (post) => converted(post, on, plan));
    return on === undefined ? eachLine(posts, where, (line): Line => without(line, "agencyPremium")) : posts;
  },
  says: (plan, { where, on }) =>
    `${atStart(inWords(plan, where, "post"))} is filled by employees instead of agency workers${
      on === undefined ? "" : ` from ${dayInWords(on)}`
    }.`,
};

function converted(post: Post, on: Day | undefined, plan: Plan): Post {
  const kept: Post = on === undefined ? without(post, "agencyShare") : post;
  const filled = kept.cover.reduce((so, cover) => filledInstead(so, cover, on), kept);
  // The vacancy factor no longer leaves it out as covered, and has to say so beside the vacancies.
  const isKept = filled !== kept && filled.vacant.length > 0 && isFactored(plan, filled);
  return isKept ? { ...filled, vacancyFactor: "keep" } : filled;
}

/** A post of which one cover ends, and the people whom it was for are there instead. */
function filledInstead(post: Post, cover: Cover, on: Day | undefined): Post {
  const day = on !== undefined && on > cover.from ? on : cover.from;
  if (cover.handover || (cover.to !== undefined && cover.to < day)) return post;
  const covered = alikeOf(post).filter((people) => people.cover.includes(cover));
  const comers = covered.filter(({ start }) => start > day);
  const returners = covered.flatMap((people) => daysFilled(people, cover, day));
  if (comers.length === 0 && returners.length === 0) return post;
  // Where it lasts until each of them starts, those who start sooner than the day keep theirs.
  const isForOthers = cover.to === undefined && comers.length < covered.length;
  const before = day === cover.from ? [] : [isForOthers ? cover : { ...cover, to: addDays(day, -1) }];
  const { starts, waiting } = startingOn(post, comers, day);
  return {
    ...post,
    starts,
    vacant: vacanciesWith(post, [...waiting, ...returners]),
    cover: post.cover.flatMap((one) => (one === cover ? before : [one])),
  };
}

/** Days of vacancies on which covered people are there after all. */
const daysFilled = ({ first, past, start, vacant }: Alike, cover: Cover, day: Day): readonly VacantDays[] =>
  vacant.flatMap((gap) => {
    const days = commonDays(gap, { from: day, to: cover.to ?? addDays(start, -1) });
    return days ? [{ ...days, people: first - past }] : [];
  });

/**
 * The starts of a post when some of its people start on a day instead. The others of a job share that starts with them are vacant until
 * they start, as before.
 */
function startingOn(
  post: Post,
  comers: readonly Alike[],
  day: Day,
): { readonly starts: Post["starts"]; readonly waiting: readonly VacantDays[] } {
  const byPost = new Map<number, number>();
  for (const { first, past } of comers) {
    for (let person = first; person < past; person += 1) {
      const place = Math.floor(person / post.people);
      byPost.set(place, (byPost.get(place) ?? 0) + 1);
    }
  }
  const counts = new Map<Day, number>();
  const waiting: VacantDays[] = [];
  let place = 0;
  for (const { on, count } of [...post.starts].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    for (const past = place + count; place < past; place += 1) {
      const come = byPost.get(place);
      const start = come === undefined ? on : day;
      counts.set(start, (counts.get(start) ?? 0) + 1);
      if (come !== undefined && come < post.people) {
        waiting.push({ from: day, to: addDays(on, -1), people: post.people - come });
      }
    }
  }
  return { starts: [...counts].map(([on, count]) => ({ on, count })), waiting };
}
