import { dayOn, type Instant } from "../calendar/index.ts";
import { notFound } from "../issues/index.ts";
import { employedSpans, type People, type Post } from "../plan/index.ts";
import { NO_PAY, type PayHistories, type PaySteps, paySteps, shareSteps } from "./pay-steps.ts";
import { addSpan, COUNTED, FULL_COST, PAY, type SpanColumns } from "./spans.ts";
import { addSupplemented, supplementSteps } from "./supplements.ts";

/**
 * Adds the days of employment of people with one history, each at the annual sum of the day.
 *
 * @param steps - room to work out their pay in
 * @param upToIndex - for how many of the post's first people a sum for all of them together is taken
 * @throws RangeError where there is no pay for one of the days
 */
export function addOwn(
  spans: SpanColumns,
  planInstants: readonly [Instant, Instant],
  post: Post,
  people: People,
  histories: PayHistories,
  steps: PaySteps,
  upToIndex = 1,
): void {
  const { pay } = post;
  const supplements = post.supplements.length === 0 ? undefined : supplementSteps(post.supplements);
  for (const [first, pastInstant] of employedSpans(people)) {
    const [fromInstant, untilInstant] = [Math.max(first, planInstants[0]), Math.min(pastInstant, planInstants[1])];
    if (fromInstant >= untilInstant) continue;
    if (pay.is === "in-line") {
      addSpan(spans, planInstants, fromInstant, untilInstant, COUNTED, 0);
      continue;
    }
    paySteps(steps, pay, people.start, untilInstant, histories);
    shareSteps(steps, post, upToIndex);
    if (steps.from.length === 0 || steps.from.values[0]! > fromInstant) throw noPay(post, fromInstant);
    const kind = pay.is === "full-cost" ? FULL_COST : PAY;
    for (let index = 0; index < steps.from.length; index += 1) {
      const sinceInstant = Math.max(fromInstant, steps.from.values[index]!);
      const toInstant =
        index + 1 < steps.from.length ? Math.min(untilInstant, steps.from.values[index + 1]!) : untilInstant;
      if (sinceInstant >= toInstant) continue;
      const amount = steps.sum.values[index]!;
      if (amount === NO_PAY) throw noPay(post, sinceInstant);
      if (supplements) addSupplemented(spans, planInstants, sinceInstant, toInstant, amount, supplements);
      else addSpan(spans, planInstants, sinceInstant, toInstant, kind, amount);
    }
  }
}

/** Someone is paid on a day for which the plan has no pay: its checks refuse that. */
const noPay = ({ id }: Post, instant: Instant): RangeError => notFound(`pay on ${dayOn(instant)} for post`, id);
