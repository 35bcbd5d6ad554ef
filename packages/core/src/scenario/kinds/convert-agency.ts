import { addDays, commonDays, type Day, dayInWords } from "../../calendar/index.ts";
import { isFactored } from "../../ledger/index.ts";
import { inOrderOf } from "../../order/index.ts";
import { alikeOf, type Cover, type Line, type PeopleAlike, type Plan, type Post } from "../../plan/index.ts";
import { capitalised, listed } from "../../words/index.ts";
import { keepingEngagement } from "../engagement.ts";
import type { Kind } from "../kind.ts";
import { atStart, eachLine, eachPost, selectedInWords, selects, without } from "../select.ts";
import { type VacantDays, vacanciesWith } from "../vacancies-with.ts";

/**
 * Agency workers become employees, each in the place of the person whom they cover: cover before a start ends and that person starts
 * instead, on the day said or on the cover's first, and cover of a vacancy ends with the vacancy. An agency share or premium, which has
 * no days, goes only where no day is said.
 */
export const convertAgency: Kind<"convert-agency"> = {
  apply: (plan, { where, on }) => {
    const posts = eachPost(plan, where, (post) => converted(post, on, plan));
    return on === undefined ? eachLine(posts, where, (planLine): Line => without(planLine, "agencyPremium")) : posts;
  },
  says: (plan, { where, on }) => {
    const isOf = (record: Post | Line): boolean => selects(where, record);
    const hasShare = plan.posts.some((post) => post.agencyShare && isOf(post));
    const hasPremium = plan.lines.some((planLine) => planLine.agencyPremium && isOf(planLine));
    const item = hasPremium && on === undefined ? "post and staff line" : "post";
    const from = on === undefined ? "" : ` from ${dayInWords(on)}`;
    const undated = [...(hasShare ? ["agency shares"] : []), ...(hasPremium ? ["agency premiums"] : [])];
    const stay =
      on === undefined || undated.length === 0 ? "" : ` ${capitalised(listed(undated))} have no days and stay.`;
    return `${atStart(selectedInWords(plan, where, item))} is filled by employees instead of agency workers${from}.${stay}`;
  },
};

function converted(post: Post, day: Day | undefined, plan: Plan): Post {
  const keptPost: Post = day === undefined ? without(post, "agencyShare") : post;
  const filled = keptPost.cover.reduce((soFar, agencyCover) => filledInstead(plan, soFar, agencyCover, day), keptPost);
  // The vacancy factor no longer leaves it out as covered, and has to say so beside the vacancies.
  const isKept = filled !== keptPost && filled.vacant.length > 0 && isFactored(plan, filled);
  return isKept ? { ...filled, vacancyFactor: "keep" } : filled;
}

/** A post of which one cover ends, and the people whom it was for are there instead. */
function filledInstead(plan: Plan, post: Post, agencyCover: Cover, onDay: Day | undefined): Post {
  const day = onDay !== undefined && onDay > agencyCover.from ? onDay : agencyCover.from;
  if (agencyCover.handover || (agencyCover.to !== undefined && agencyCover.to < day)) return post;
  const coveredPeopleAlike = alikeOf(post).filter((people) => people.cover.includes(agencyCover));
  const comers = coveredPeopleAlike.filter(({ start }) => start > day);
  const returners = coveredPeopleAlike.flatMap((people) => daysFilled(people, agencyCover, day));
  if (comers.length === 0 && returners.length === 0) return post;
  // Where it lasts until each of them starts, those who start sooner than the day keep theirs.
  const isForOthers = agencyCover.to === undefined && comers.length < coveredPeopleAlike.length;
  const coversBefore =
    day === agencyCover.from
      ? []
      : [isForOthers ? agencyCover : keepingEngagement(plan, agencyCover, { ...agencyCover, to: addDays(day, -1) })];
  const { starts, waiting } = startingOn(post, comers, day);
  return {
    ...post,
    starts,
    vacant: vacanciesWith(post, [...waiting, ...returners]),
    cover: post.cover.flatMap((cover) => (cover === agencyCover ? coversBefore : [cover])),
  };
}

/** Days of vacancies on which covered people are there after all. */
const daysFilled = ({ first, past, start, vacant }: PeopleAlike, agencyCover: Cover, day: Day): readonly VacantDays[] =>
  vacant.flatMap((vacancy) => {
    const days = commonDays(vacancy, { from: day, to: agencyCover.to ?? addDays(start, -1) });
    return days ? [{ ...days, people: first - past }] : [];
  });

/**
 * The starts of a post when some of its people start on a day instead. The others of a job share that starts with them are vacant until
 * they start, as before.
 */
function startingOn(
  post: Post,
  comers: readonly PeopleAlike[],
  day: Day,
): { readonly starts: Post["starts"]; readonly waiting: readonly VacantDays[] } {
  const byPost = new Map<number, number>();
  for (const { first, past } of comers) {
    for (let personIndex = first; personIndex < past; personIndex += 1) {
      const position = Math.floor(personIndex / post.people);
      byPost.set(position, (byPost.get(position) ?? 0) + 1);
    }
  }
  const counts = new Map<Day, number>();
  const waiting: VacantDays[] = [];
  let index = 0;
  for (const { on, count } of inOrderOf(post.starts, ({ on }) => on)) {
    for (const pastPerson = index + count; index < pastPerson; index += 1) {
      const come = byPost.get(index);
      const startDay = come === undefined ? on : day;
      counts.set(startDay, (counts.get(startDay) ?? 0) + 1);
      if (come !== undefined && come < post.people) {
        waiting.push({ from: day, to: addDays(on, -1), people: post.people - come });
      }
    }
  }
  return { starts: [...counts].map(([onDay, count]) => ({ on: onDay, count })), waiting };
}
