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
import { type Found, seek } from "../goal-seek/search.ts";
import { toPenny } from "../goal-seek/to-penny.ts";
import { agencyUntil } from "./until-recruited.ts";

/** How long the money bears agency workers in every post: the last day, where there is one, and that in a sentence. */
export interface Until {
  readonly day?: Day;
  readonly found: Found;
  readonly says: string;
}

/**
 * Month by month from the first start: the last end of a month to which the money can bear agency in every post; or where agency costs
 * less than employees, the first from which there is enough. Nothing where nobody is to start.
 */
export function untilWhen(
  plan: Plan,
  rateOf: (post: Post) => string | undefined,
  level: Level,
  rates: Rates,
): Until | undefined {
  const chosen = plan.posts.filter((post) => rateOf(post) !== undefined);
  const starts = chosen
    .flatMap(({ starts: all }) => all.map(({ on }) => on))
    .filter((on) => on >= firstDay(plan.years.from));
  if (starts.length === 0) return undefined;
  const first = `${monthOf(monthIndex(starts.sort()[0]!))}-01` as Day;
  const ends = chosen.map(({ end }) => end ?? lastDay(plan.years.to)).sort();
  const most = Math.max(1, monthIndex(ends.at(-1)!) - monthIndex(first) + 1);
  const recruited = (months: number): Day => addMonths(first, months);
  const figureAt = (months: number): number =>
    shortOrLeft(agencyUntil(plan, { recruited: recruited(months) }, rateOf), level, rates);
  const found = seek({ figureAt, least: 0, most, step: 1, target: 0, wanted: "at-most" });
  const last = (months: number): Day => addDays(recruited(months), -1);
  return { found, ...said(found, most, figureAt(0), last) };
}

/** What a search over months found, in a sentence, with the last day up to which every month can be paid. */
function said(
  { is, works }: Found,
  most: number,
  short: number,
  last: (months: number) => Day,
): { readonly day?: Day; readonly says: string } {
  const all = "agency workers in all of these posts";
  const without = `it is ${toPenny(short as Pence)} short without any`;
  if (is === "none") return { says: `The money bears no month of ${all}: ${without}.` };
  if (is === "every") return { day: last(most), says: `The money bears ${all} to their end.` };
  const [first] = works;
  if (works.length === 1 && first!.before === undefined) {
    if (first!.to.value === 0) return { says: `The money does not bear one month of ${all}.` };
    const day = last(first!.to.value);
    return { day, says: `The money bears ${all} up to ${dayInWords(day)}, and not a month more.` };
  }
  if (works.length === 1 && first!.after === undefined) {
    const day = dayInWords(last(first!.from.value));
    return { says: `There is enough money only with ${all} to ${day} or longer, for agency costs less: ${without}.` };
  }
  const to = (months: number): string => (months === 0 ? "none" : dayInWords(last(months)));
  const times = works.map(({ from, to: end }) => {
    if (from.value === end.value) return from.value === 0 ? "with none" : `to ${to(from.value)}`;
    return `to any month from ${to(from.value)} to ${to(end.value)}`;
  });
  return {
    says: `There is enough money with ${all} ${listed(times, "or")} alone: more months do not always cost more.`,
  };
}
