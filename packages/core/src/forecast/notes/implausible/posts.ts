import { addDays, addMonths, type Day, dayInWords, firstDay, lastDay } from "../../../calendar/index.ts";
import { asPounds, FULL_TIME, type Pence } from "../../../money/index.ts";
import { type Plan, type Post, togetherOf } from "../../../plan/index.ts";
import { FULL_COST, PAY, type Timeline } from "../../../timeline/index.ts";
import { grouped } from "../../../words/index.ts";
import { coversPaid } from "../../agency-charged.ts";
import type { Findings } from "../findings.ts";
import type { Question } from "./question.ts";

/** Pay that nobody is paid full time, and posts of which nobody has so many: in pence a year, and as a count. */
const LEAST_PAY = 1_000_000;
const MOST_PAY = 30_000_000;
const MOST_POSTS = 999;
/** Starts further than this from the plan's years, and cover for longer than this. */
const FAR = 60;
const LONG = 24;

/** What a plan's posts say that hardly can be so. */
export function questionsOnPosts({ plan, timeline }: Findings): readonly Question[] {
  const pay = payOf(timeline);
  const paid = coversPaid(timeline);
  return plan.posts.flatMap((post, postIndex): Question[] => {
    const { id: subject, title, count, accepts } = post;
    const ask = (about: string, wording: string | undefined): Question[] =>
      wording === undefined || accepts?.some((word) => word === about)
        ? []
        : [{ recordId: subject, about, where: "the post", says: wording }];
    return [
      ...ask("pay", onPay(post, pay.get(postIndex))),
      ...ask("count", count > MOST_POSTS ? `${title} is ${grouped(count)} posts in one record` : undefined),
      ...ask("start", onStart(post, plan)),
      ...ask("end", onEnd(post)),
      ...ask("cover", onCover({ ...post, cover: post.cover.filter((cover) => paid.has(cover)) })),
    ];
  });
}

/** The least and the most that somebody of each post is paid for a year, full time, by the post's place. */
function payOf({
  plan,
  groups,
  spans,
}: Timeline): ReadonlyMap<number, { readonly least: number; readonly most: number }> {
  const foundSoFar = new Map<number, { least: number; most: number }>();
  for (let groupIndex = 0; groupIndex < groups.post.length; groupIndex += 1) {
    const postIndex = groups.post.values[groupIndex]!;
    const upToIndex = groups.first.values[groupIndex]! + groups.people.values[groupIndex]!;
    const post = plan.posts[postIndex]!;
    const shares = togetherOf(post);
    const together = shares ? ((shares.after + upToIndex) * post.fte) / FULL_TIME : 1;
    for (let spanIndex = groups.own.values[groupIndex]!; spanIndex < groups.cover.values[groupIndex]!; spanIndex += 1) {
      const kindIndex = spans.kind.values[spanIndex]!;
      if (kindIndex !== PAY && kindIndex !== FULL_COST) continue;
      const amount = spans.sum.values[spanIndex]! / together;
      const knownRange = foundSoFar.get(postIndex);
      if (knownRange === undefined) foundSoFar.set(postIndex, { least: amount, most: amount });
      else
        Object.assign(knownRange, {
          least: Math.min(knownRange.least, amount),
          most: Math.max(knownRange.most, amount),
        });
    }
  }
  return foundSoFar;
}

function onPay({ title, pay }: Post, usualRange: { readonly least: number; readonly most: number } | undefined) {
  if (usualRange === undefined) return undefined;
  const [amount, manner] = usualRange.least < LEAST_PAY ? [usualRange.least, "little"] : [usualRange.most, "much"];
  if (amount >= LEAST_PAY && amount <= MOST_PAY) return undefined;
  const said = asPounds(amount as Pence);
  return pay.is === "full-cost"
    ? `A year of ${title} costs ${said} full time, which is very ${manner}`
    : `${title} is paid ${said} a year full time, which is very ${manner}`;
}

function onStart({ title, starts }: Post, { years }: Plan): string | undefined {
  const days = starts.map(({ on }) => on);
  const early = days.find((day) => addMonths(day, FAR) < firstDay(years.from));
  const late = days.find((day) => day > addMonths(lastDay(years.to), FAR));
  if (early) return `${title} starts on ${dayInWords(early)}, more than five years before the plan's years`;
  return late && `${title} starts on ${dayInWords(late)}, more than five years after the plan's years`;
}

const onEnd = ({ title, contract, end, afterEnd }: Post): string | undefined =>
  contract === "fixed-term" && end === undefined && afterEnd === undefined
    ? `${title} is fixed-term and has no end, so it is paid to the last day of the plan's years`
    : undefined;

function onCover({ title, cover, starts, end }: Post): string | undefined {
  const eve = addDays(
    starts.map(({ on }) => on).reduce((best, candidate) => (best > candidate ? best : candidate)),
    -1,
  );
  const lastOf = (toDay: Day = eve): Day => (end !== undefined && end < toDay ? end : toDay);
  const long = cover.find(({ from, to }) => addMonths(from, LONG) <= lastOf(to));
  if (long === undefined) return undefined;
  const days = `from ${dayInWords(long.from)} to ${dayInWords(lastOf(long.to))}`;
  return `Agency covers ${title} ${days}, which is more than two years`;
}
