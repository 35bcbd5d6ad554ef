import { dayOn, type Instant } from "../calendar/index.ts";
import { notFound } from "../issues/index.ts";
import { employedSpans, type People, type Post } from "../plan/index.ts";
import { NO_PAY, type PayHistories, type PaySteps, paySteps, shareSteps } from "./pay-steps.ts";
import { addSpan, COUNTED, FULL_COST, PAY, type Spans } from "./spans.ts";
import { addSupplemented, supplementSteps } from "./supplements.ts";

/**
 * Adds the days of employment of people with one history, each at the annual sum of the day.
 *
 * @param steps - room to work out their pay in
 * @param upTo - for how many of the post's first people a sum for all of them together is taken
 * @throws RangeError where there is no pay for one of the days
 */
export function addOwn(
  spans: Spans,
  within: readonly [Instant, Instant],
  post: Post,
  people: People,
  histories: PayHistories,
  steps: PaySteps,
  upTo = 1,
): void {
  const { pay } = post;
  const supplements = post.supplements.length === 0 ? undefined : supplementSteps(post.supplements);
  for (const [first, past] of employedSpans(people)) {
    const [from, until] = [Math.max(first, within[0]), Math.min(past, within[1])];
    if (from >= until) continue;
    if (pay.is === "in-line") {
      addSpan(spans, within, from, until, COUNTED, 0);
      continue;
    }
    paySteps(steps, pay, people.start, until, histories);
    shareSteps(steps, post, upTo);
    if (steps.from.length === 0 || steps.from.values[0]! > from) throw noPay(post, from);
    const kind = pay.is === "full-cost" ? FULL_COST : PAY;
    for (let n = 0; n < steps.from.length; n += 1) {
      const since = Math.max(from, steps.from.values[n]!);
      const to = n + 1 < steps.from.length ? Math.min(until, steps.from.values[n + 1]!) : until;
      if (since >= to) continue;
      const sum = steps.sum.values[n]!;
      if (sum === NO_PAY) throw noPay(post, since);
      if (supplements) addSupplemented(spans, within, since, to, sum, supplements);
      else addSpan(spans, within, since, to, kind, sum);
    }
  }
}

/** Someone is paid on a day for which the plan has no pay: its checks refuse that. */
const noPay = ({ id }: Post, instant: Instant): RangeError => notFound(`pay on ${dayOn(instant)} for post`, id);
