import type { CostUnit } from "../../funding/index.ts";
import type { Pence } from "../../money/index.ts";
import type { Plan } from "../../plan/index.ts";

/** More than all roundings of one person's months in a year come to, in pence: some forty a month, a halfpenny each, at both ends. */
const ROUNDINGS = 480;

/**
 * The most, or the least, that each cost of a plan can be in each year between two values of an input, from what it is at the two. The
 * input moves every cost one way, as a share of agency or an award does, but for roundings: those of a post are allowed for by its
 * people, those of a line, which is rounded by the year, likewise.
 *
 * @param moves - the costs that the input moves at all
 */
export function costsBetween(
  side: "most" | "least",
  [from, to]: readonly [readonly CostUnit[], readonly CostUnit[]],
  plan: Plan,
  moves: (recordId: string) => boolean,
): readonly CostUnit[] {
  const people = new Map(plan.posts.map(({ id, count, people: peopleAPost }) => [id, count * peopleAPost]));
  return from.map((costUnit, costIndex) => {
    if (!moves(costUnit.id)) return costUnit;
    const room = ROUNDINGS * (people.get(costUnit.id) ?? 1);
    const byYear = costUnit.byYear.map((amount, yearIndex) => {
      const otherAmount = to[costIndex]!.byYear[yearIndex]!;
      if (side === "most") return (Math.max(amount, otherAmount) + room) as Pence;
      return Math.max(0, Math.min(amount, otherAmount) - room) as Pence;
    });
    return { ...costUnit, byYear };
  });
}
