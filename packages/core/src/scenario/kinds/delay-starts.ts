import { addDays, addMonths, type Day } from "../../calendar/index.ts";
import type { Delay, Post } from "../../plan/index.ts";
import type { Kind } from "../kind.ts";
import { atStart, eachPost, inWords } from "../select.ts";

/** A day, later by a delay. */
const later = (day: Day, by: Delay): Day => ("days" in by ? addDays(day, by.days) : addMonths(day, by.months));

/** Posts start later or sooner; their cover, their vacancies and the supplements of their first day move with them. */
export const delayStarts: Kind<"delay-starts"> = {
  apply: (plan, { where, by }) => eachPost(plan, where, (post) => delayed(post, by)),
  says: (plan, { where, by }) => {
    const [count, unit] = "days" in by ? [by.days, "day"] : [by.months, "month"];
    const size = Math.abs(count);
    const much = `${size} ${size === 1 ? unit : `${unit}s`}`;
    return `${atStart(inWords(plan, where, "post"))} starts ${much} ${count < 0 ? "sooner" : "later"}.`;
  },
  back: (_, { change, by, where }) => [
    {
      change,
      by: "days" in by ? { days: 0 - by.days } : { months: 0 - by.months },
      ...(where && { where }),
    },
  ],
};

function delayed(post: Post, by: Delay): Post {
  const first = post.starts.map(({ on }) => on).sort()[0];
  return {
    ...post,
    starts: post.starts.map(({ on, count }) => ({ on: later(on, by), count })),
    cover: post.cover.map((cover) => ({ ...cover, ...moved(cover, by) })),
    vacant: post.vacant.map((vacancy) => ({ ...vacancy, ...moved(vacancy, by) })),
    supplements: post.supplements.map((one) => (one.from === first ? { ...one, from: later(one.from, by) } : one)),
  };
}

const moved = <Days extends { readonly from: Day; readonly to?: Day }>({ from, to }: Days, by: Delay) => ({
  from: later(from, by),
  ...(to !== undefined && { to: later(to, by) }),
});
