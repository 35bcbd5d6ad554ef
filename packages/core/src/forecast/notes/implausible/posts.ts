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
  return plan.posts.flatMap((post, at): Question[] => {
    const { id: of, title, count, accepts } = post;
    const ask = (about: string, says: string | undefined): Question[] =>
      says === undefined || accepts?.some((word) => word === about) ? [] : [{ of, about, where: "the post", says }];
    return [
      ...ask("pay", onPay(post, pay.get(at))),
      ...ask("count", count > MOST_POSTS ? `${title} is ${grouped(count)} posts in one record` : undefined),
      ...ask("start", onStart(post, plan)),
      ...ask("end", onEnd(post)),
      ...ask("cover", onCover({ ...post, cover: post.cover.filter((one) => paid.has(one)) })),
    ];
  });
}

/** The least and the most that somebody of each post is paid for a year, full time, by the post's place. */
function payOf({
  plan,
  groups,
  spans,
}: Timeline): ReadonlyMap<number, { readonly least: number; readonly most: number }> {
  const found = new Map<number, { least: number; most: number }>();
  for (let group = 0; group < groups.post.length; group += 1) {
    const post = groups.post.values[group]!;
    const upTo = groups.first.values[group]! + groups.people.values[group]!;
    const one = plan.posts[post]!;
    const shares = togetherOf(one);
    const together = shares ? ((shares.after + upTo) * one.fte) / FULL_TIME : 1;
    for (let span = groups.own.values[group]!; span < groups.cover.values[group]!; span += 1) {
      const kind = spans.kind.values[span]!;
      if (kind !== PAY && kind !== FULL_COST) continue;
      const sum = spans.sum.values[span]! / together;
      const known = found.get(post);
      if (known === undefined) found.set(post, { least: sum, most: sum });
      else Object.assign(known, { least: Math.min(known.least, sum), most: Math.max(known.most, sum) });
    }
  }
  return found;
}

function onPay({ title, pay }: Post, of: { readonly least: number; readonly most: number } | undefined) {
  if (of === undefined) return undefined;
  const [sum, how] = of.least < LEAST_PAY ? [of.least, "little"] : [of.most, "much"];
  if (sum >= LEAST_PAY && sum <= MOST_PAY) return undefined;
  const said = asPounds(sum as Pence);
  return pay.is === "full-cost"
    ? `A year of ${title} costs ${said} full time, which is very ${how}`
    : `${title} is paid ${said} a year full time, which is very ${how}`;
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
    starts.map(({ on }) => on).reduce((a, b) => (a > b ? a : b)),
    -1,
  );
  const lastOf = (to: Day = eve): Day => (end !== undefined && end < to ? end : to);
  const long = cover.find(({ from, to }) => addMonths(from, LONG) <= lastOf(to));
  if (long === undefined) return undefined;
  const days = `from ${dayInWords(long.from)} to ${dayInWords(lastOf(long.to))}`;
  return `Agency covers ${title} ${days}, which is more than two years`;
}
