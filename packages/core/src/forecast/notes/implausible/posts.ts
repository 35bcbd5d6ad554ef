import { addDays, addMonths, type Day, type Days, dayInWords, firstDay, lastDay } from "../../../calendar/index.ts";
import { asPounds, FULL_TIME, type Pence } from "../../../money/index.ts";
import { type Cover, type Plan, type Post, togetherOf } from "../../../plan/index.ts";
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
  const near = daysNear(plan);
  const questions: Question[] = [];
  const ask = ({ id, accepts }: Post, about: string, wording: string | undefined): void => {
    if (wording !== undefined && !accepts?.some((word) => word === about))
      questions.push({ recordId: id, about, where: "the post", says: wording });
  };
  plan.posts.forEach((post, postIndex) => {
    const { title, count } = post;
    ask(post, "pay", onPay(post, pay.least[postIndex]!, pay.most[postIndex]!));
    ask(post, "count", count > MOST_POSTS ? `${title} is ${grouped(count)} posts in one record` : undefined);
    ask(post, "start", onStart(post, near));
    ask(post, "end", onEnd(post));
    ask(post, "cover", onCover(post, paid));
  });
  return questions;
}

/** The least and the most that somebody of each post is paid for a year, full time, by the post's place; where nobody is, the least is endless. */
function payOf({ plan, groups, spans }: Timeline): { readonly least: Float64Array; readonly most: Float64Array } {
  const least = new Float64Array(plan.posts.length).fill(Number.POSITIVE_INFINITY);
  const most = new Float64Array(plan.posts.length);
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
      if (amount < least[postIndex]!) least[postIndex] = amount;
      if (amount > most[postIndex]!) most[postIndex] = amount;
    }
  }
  return { least, most };
}

function onPay({ title, pay }: Post, least: number, most: number): string | undefined {
  if (least >= LEAST_PAY && most <= MOST_PAY) return undefined;
  const [amount, manner] = least < LEAST_PAY ? [least, "little"] : [most, "much"];
  const said = asPounds(amount as Pence);
  return pay.is === "full-cost"
    ? `A year of ${title} costs ${said} full time, which is very ${manner}`
    : `${title} is paid ${said} a year full time, which is very ${manner}`;
}

/** The first and the last day that are not far from a plan's years. */
const daysNear = ({ years }: Plan): Days => ({
  from: addMonths(firstDay(years.from), -FAR),
  to: addMonths(lastDay(years.to), FAR),
});

function onStart({ title, starts }: Post, near: Days): string | undefined {
  const early = starts.find(({ on }) => on < near.from);
  if (early) return `${title} starts on ${dayInWords(early.on)}, more than five years before the plan's years`;
  const late = starts.find(({ on }) => on > near.to);
  return late && `${title} starts on ${dayInWords(late.on)}, more than five years after the plan's years`;
}

const onEnd = ({ title, contract, end, afterEnd }: Post): string | undefined =>
  contract === "fixed-term" && end === undefined && afterEnd === undefined
    ? `${title} is fixed-term and has no end, so it is paid to the last day of the plan's years`
    : undefined;

function onCover({ title, cover, starts, end }: Post, paid: ReadonlySet<Cover>): string | undefined {
  const charged = cover.filter((agencyCover) => paid.has(agencyCover));
  if (charged.length === 0) return undefined;
  const eve = addDays(
    starts.map(({ on }) => on).reduce((best, candidate) => (best > candidate ? best : candidate)),
    -1,
  );
  const lastOf = (toDay: Day = eve): Day => (end !== undefined && end < toDay ? end : toDay);
  const long = charged.find(({ from, to }) => addMonths(from, LONG) <= lastOf(to));
  if (long === undefined) return undefined;
  const days = `from ${dayInWords(long.from)} to ${dayInWords(lastOf(long.to))}`;
  return `Agency covers ${title} ${days}, which is more than two years`;
}
