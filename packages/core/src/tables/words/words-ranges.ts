import { type Forecast, RANGES, type Range, type RangeEnd } from "../../forecast/index.ts";
import type { Pence } from "../../money/index.ts";
import { byId, toldApart } from "../../plan/index.ts";
import { capitalised, counted, listed } from "../../words/index.ts";
import { levelsOpen } from "../ranges.ts";
import { MOST_LISTED, overAll, perYear, type ReportWords, totalPence } from "./said.ts";

/** What the plan leaves open, and what it would cost and leave unfunded at both ends; nothing of a plan that leaves nothing open. */
export const ranges = (words: ReportWords): string =>
  words.forecast.ranges.map((range) => inSentences(range, words)).join(" ");

function inSentences({ name, posts, ends: [low, high] }: Range, { forecast, says }: ReportWords): string {
  const { words } = RANGES[name];
  const orNothing = (amount: Pence): string => (amount === 0 ? "nothing" : says(amount));
  const costOf = ({ cost }: Pick<Forecast, "cost"> | RangeEnd): string => perYear(forecast.years, cost.total, says);
  const sentences = [
    `${capitalised(words.opens(forecast.plan, named(posts, forecast), posts.length > 1))}.`,
    `With ${words.ends[0]} the plan costs ${costOf(low)}; with ${words.ends[1]}, ${costOf(high)}.`,
    ...levelsOpen(forecast).flatMap(([level, subject]) => {
      const [lowGap, highGap] = [low, high].map(({ gap }) =>
        totalPence(forecast.years.map((year) => gap[level][year]!)),
      );
      const both =
        lowGap === highGap ? `${says(lowGap!)} either way` : `${orNothing(lowGap!)} or ${orNothing(highGap!)}`;
      return lowGap === 0 && highGap === 0
        ? []
        : [`The ${subject.toLowerCase()} ${overAll(forecast)} is then ${both}.`];
    }),
  ];
  return sentences.join(" ");
}

/** A few posts by their titles, more by their number. */
function named(posts: readonly string[], { plan }: Forecast): string {
  if (posts.length > MOST_LISTED) return counted(posts.length, "record of posts", "records of posts");
  const apart = toldApart(plan);
  return listed(posts.map((id) => byId(apart.posts, id)!.title));
}
