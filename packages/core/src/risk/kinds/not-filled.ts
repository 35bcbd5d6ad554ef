import { asPercent, MILLION } from "../../money/index.ts";
import type { Change, RiskOf } from "../../plan/index.ts";
import { selectedInWords } from "../../scenario/index.ts";
import type { Chances, KindOfRisk } from "./kind.ts";
import { countOf, postsDrawn, titlesDrawn } from "./posts-drawn.ts";

/** Posts are not recruited to: each post of a record is drawn by itself, so that small teams vary as much as they do. */
export const notFilled: KindOfRisk<"not-filled"> = {
  things: (givenPlan, { where }) => postsDrawn(givenPlan, where).map(({ id }) => id),
  reaches: "posts",
  draw: (givenPlan, plannedRisk, thingId, chances) => emptyOf(countOf(givenPlan, thingId), plannedRisk, chances),
  readyToDraw: (givenPlan, plannedRisk, thingId) => {
    const count = countOf(givenPlan, thingId);
    return (chances) => emptyOf(count, plannedRisk, chances);
  },
  values: (givenPlan, _plannedRisk, thingId) =>
    Array.from({ length: countOf(givenPlan, thingId) + 1 }, (_, empty) => empty),
  ranked: (givenPlan, { where }) =>
    postsDrawn(givenPlan, where).every(({ count }) => count === 1) ? { place: 0, falls: true } : undefined,
  changes: (givenPlan, { instead }, thingId, empty): readonly Change[] => {
    const count = countOf(givenPlan, thingId);
    const where = { id: thingId };
    if (empty === 0) return [];
    if (instead !== "vacant")
      return [{ change: "use-agency", use: { is: "count", count: empty, rate: instead.agency }, where }];
    return empty === count
      ? [{ change: "end-posts", where }]
      : [{ change: "change-count", count: count - empty, where }];
  },
  draws: (givenPlan, { where }) =>
    titlesDrawn(givenPlan, where).map((recordTitle) => `whether ${recordTitle} is filled`),
  says: (givenPlan, { chance, instead, where }) => {
    const then = instead === "vacant" ? "stays vacant" : `goes to agency workers at ${instead.agency}`;
    return `Each post of ${selectedInWords(givenPlan, where, "post")} ${then} with a chance of ${asPercent(chance)}.`;
  },
};

/** How many of so many posts stay empty. */
function emptyOf(count: number, { chance }: RiskOf<"not-filled">, chances: Chances): number {
  let empty = 0;
  for (let place = 0; place < count; place += 1) if (chances(place) * MILLION < chance) empty += 1;
  return empty;
}
