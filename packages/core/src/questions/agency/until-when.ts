import {
  addDays,
  addMonths,
  type Day,
  dayInWords,
  firstDay,
  lastDay,
  monthIndex,
  monthOf,
} from "../../calendar/index.ts";
import type { Level } from "../../funding/index.ts";
import type { Pence } from "../../money/index.ts";
import type { Plan, Post } from "../../plan/index.ts";
import type { Rates } from "../../rates/index.ts";
import { shortOrLeft } from "../../scenario/index.ts";
import { listed } from "../../words/index.ts";
import { type SearchFound, seek } from "../goal-seek/search.ts";
import { toPenny } from "../goal-seek/to-penny.ts";
import { agencyUntil } from "./until-recruited.ts";

/** How long there is money for agency workers in every post: the last day, where there is one, and that in a sentence. */
export interface Until {
  readonly day?: Day;
  readonly found: SearchFound;
  readonly says: string;
}

/**
 * Month by month from the first start: the last end of a month to which the money can pay for agency in every post; or where agency costs
 * less than employees, the first from which there is enough. Nothing where nobody is to start.
 */
export function untilWhen(
  plan: Plan,
  rateOf: (post: Post) => string | undefined,
  fundingLevel: Level,
  publishedRates: Rates,
): Until | undefined {
  const chosen = plan.posts.filter((post) => rateOf(post) !== undefined);
  const starts = chosen
    .flatMap(({ starts: allOfPosts }) => allOfPosts.map(({ on }) => on))
    .filter((day) => day >= firstDay(plan.years.from));
  if (starts.length === 0) return undefined;
  const startDay = `${monthOf(monthIndex(starts.sort()[0]!))}-01` as Day;
  const ends = chosen.map(({ end }) => end ?? lastDay(plan.years.to)).sort();
  const greatest = Math.max(1, monthIndex(ends.at(-1)!) - monthIndex(startDay) + 1);
  const recruited = (monthCount: number): Day => addMonths(startDay, monthCount);
  const figureAt = (monthCount: number): number =>
    shortOrLeft(agencyUntil(plan, { recruited: recruited(monthCount) }, rateOf), fundingLevel, publishedRates);
  const searchFound = seek({ figureAt, least: 0, most: greatest, step: 1, target: 0, wanted: "at-most" });
  const last = (monthCount: number): Day => addDays(recruited(monthCount), -1);
  return { found: searchFound, ...said(searchFound, greatest, figureAt(0), last) };
}

/** What a search over months found, in a sentence, with the last day up to which every month can be paid. */
function said(
  { is, works }: SearchFound,
  greatest: number,
  short: number,
  last: (monthCount: number) => Day,
): { readonly day?: Day; readonly says: string } {
  const allOfPosts = "agency workers in all of these posts";
  const without = `it is ${toPenny(short as Pence)} short without any`;
  if (is === "none") return { says: `There is not enough money for a month of ${allOfPosts}: ${without}.` };
  if (is === "every") return { day: last(greatest), says: `There is enough money for ${allOfPosts} to their end.` };
  const [firstStretch] = works;
  if (works.length === 1 && firstStretch!.before === undefined) {
    if (firstStretch!.to.value === 0) return { says: `There is not enough money for one month of ${allOfPosts}.` };
    const day = last(firstStretch!.to.value);
    return { day, says: `There is enough money for ${allOfPosts} up to ${dayInWords(day)}, and not a month more.` };
  }
  if (works.length === 1 && firstStretch!.after === undefined) {
    const day = dayInWords(last(firstStretch!.from.value));
    return {
      says: `There is enough money only with ${allOfPosts} to ${day} or longer, for agency costs less: ${without}.`,
    };
  }
  const monthInPlan = (monthCount: number): string => (monthCount === 0 ? "none" : dayInWords(last(monthCount)));
  const times = works.map(({ from, to: end }) => {
    if (from.value === end.value) return from.value === 0 ? "with none" : `to ${monthInPlan(from.value)}`;
    return `to any month from ${monthInPlan(from.value)} to ${monthInPlan(end.value)}`;
  });
  return {
    says: `There is enough money with ${allOfPosts} ${listed(times, "or")} alone: more months do not always cost more.`,
  };
}
