import type { Level } from "../../funding/index.ts";
import { fillsShares, type Plan, type Post, type Selection } from "../../plan/index.ts";
import type { Rates } from "../../rates/index.ts";
import { type Answer, goalSeek } from "../goal-seek/goal-seek.ts";
import { inputOf } from "../goal-seek/input.ts";
import type { Against } from "./against.ts";
import { rateNamed } from "./caps.ts";
import type { AgencyOptions } from "./options.ts";
import { type Until, untilWhen } from "./until-when.ts";

/** How much agency in one post, or staff line, uses up what is left; in all others nothing changes. */
export interface BreakEven {
  readonly id: string;
  /** Absent where a post is charged no rate of its own choosing. */
  readonly share?: Answer;
  /** Absent for a line, which has no starts, and for a post of which nobody is still to start. */
  readonly until?: Until;
}

/** Above so many posts and lines together it is asked in all only: each is a search of some forty forecasts. */
const MOST_EACH = 30;

/** What is left put to each post and line on its own; nothing for long lists. */
export function breakEvens(
  plan: Plan,
  comparisons: readonly Against[],
  { premium }: Pick<AgencyOptions, "premium">,
  fundingLevel: Level,
  publishedRates: Rates,
): readonly BreakEven[] {
  if (comparisons.length > MOST_EACH) return [];
  const goal = { is: "no-gap", level: fundingLevel } as const;
  return comparisons.flatMap(({ id, rate }): BreakEven[] => {
    const selection: Selection = { id };
    if (rate !== undefined && !fillsShares(rateNamed(plan, rate))) return [{ id }]; // it is for one engagement
    if (rate !== undefined) {
      const rateOf = (post: Post): string | undefined => (post.id === id ? rate : undefined);
      const share = goalSeek(
        plan,
        inputOf(plan, { input: "agency-share", rate, where: selection }),
        goal,
        publishedRates,
      );
      const until = untilWhen(plan, rateOf, fundingLevel, publishedRates);
      return [{ id, share, ...(until && { until }) }];
    }
    if (premium === undefined) return [];
    return [
      {
        id,
        share: goalSeek(
          plan,
          inputOf(plan, { input: "agency-share", premium, where: selection }),
          goal,
          publishedRates,
        ),
      },
    ];
  });
}
