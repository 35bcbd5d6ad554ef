import { addDays, commonDays, type Day, type Days, daysWithout, firstDay, lastDay } from "../../calendar/index.ts";
import { inOrderOf } from "../../order/index.ts";
import { alikeOf, type PeopleAlike, type Plan, type Post } from "../../plan/index.ts";

/** Which person-days agency and employees are compared on: those that agency covers, or every day that somebody is there. */
export type DaysCompared = "covered" | "every";

/** Days of some people of a post. */
export interface PeopleDays extends Days {
  /** The post's place in the plan. */
  readonly post: number;
  /** The number of the first of them in the post. */
  readonly first: number;
  readonly people: number;
}

/** Days of some people on which agency workers stand in for them. */
export interface CoveredDays extends PeopleDays {
  readonly agency: string;
  /** The days that a contract's paid time is for. */
  readonly engaged?: Days;
}

/** Who is there on which days, up to a post's end and within the plan's years. */
export interface FilledDays {
  /** Agency workers in place of employees, each cover by itself; beside an employee they stand in for nobody. */
  readonly covered: readonly CoveredDays[];
  /** The same days, those of one person that follow one another together. */
  readonly coveredTogether: readonly PeopleDays[];
  readonly employed: readonly PeopleDays[];
}

/** The days of every post of a plan, post by post in its order. */
export function filledDays(plan: Plan): FilledDays {
  const years = { from: firstDay(plan.years.from), to: lastDay(plan.years.to) };
  const allFilledDays = plan.posts.flatMap((post, postIndex) =>
    alikeOf(post).map((people) => daysOf(people, post, postIndex, years)),
  );
  return {
    covered: allFilledDays.flatMap(({ covered }) => covered),
    coveredTogether: allFilledDays.flatMap(({ coveredTogether }) => coveredTogether),
    employed: allFilledDays.flatMap(({ employed }) => employed),
  };
}

function daysOf(
  { first, past, start, cover, vacant }: PeopleAlike,
  post: Post,
  postIndex: number,
  years: Days,
): FilledDays {
  const whose = { post: postIndex, first, people: past - first };
  const endDay = post.end !== undefined && post.end < years.to ? post.end : years.to;
  const daysInPlan = { from: years.from, to: endDay };
  const inPost = { from: start > years.from ? start : years.from, to: endDay };
  const employed = daysWithout(
    inPost,
    vacant.filter(({ from, to }) => from <= to),
  );
  const covered = cover.flatMap(({ agency, from, to: lastDayOfCover, engaged }) => {
    const to = lastDayOfCover ?? addDays(start, -1);
    const days = from <= to ? commonDays({ from, to }, daysInPlan) : undefined;
    return days
      ? daysWithout(days, employed).map((run) => ({ ...whose, ...run, agency, engaged: engaged ?? { from, to } }))
      : [];
  });
  return {
    covered,
    coveredTogether: joinedDays(covered).map((run) => ({ ...whose, ...run })),
    employed: employed.map((run) => ({ ...whose, ...run })),
  };
}

/** Runs of days, those that meet as one. */
function joinedDays(runs: readonly Days[]): readonly Days[] {
  const joined: { from: Day; to: Day }[] = [];
  for (const { from, to } of inOrderOf(runs, ({ from }) => from)) {
    const last = joined.at(-1);
    if (last && from <= addDays(last.to, 1)) last.to = last.to > to ? last.to : to;
    else joined.push({ from, to });
  }
  return joined;
}

/** Days of a post with how many people they are of, in order: people with the same days are counted together. */
export function byDays(days: readonly PeopleDays[]): readonly (Days & { readonly people: number })[] {
  const foundSoFar = new Map<string, Days & { readonly people: number }>();
  for (const { from, to, people } of days) {
    const key = `${from} ${to}`;
    foundSoFar.set(key, { from, to, people: people + (foundSoFar.get(key)?.people ?? 0) });
  }
  return [...foundSoFar.values()].sort((first, second) =>
    first.from < second.from ? -1 : first.from > second.from ? 1 : first.to < second.to ? -1 : 1,
  );
}
