import { inPounds, poundsBy } from "../../money/index.ts";
import type { LineRamp } from "./calibrate-line.ts";
import type { PostsRamp, TriedRamp } from "./calibrate-posts.ts";

/** The ramp of a staff line as other programs may rely on it, money as decimal texts of pounds: `lateBy` in thousandths of a month, `uplift` in millionths. */
export const lineRampJson = ({ line, uplift, lateBy, shift, cohorts, flat, causes }: LineRamp) => ({
  ...{ line, uplift, lateBy, flat: inPounds(flat) },
  shift: { ...shift, firstYear: inPounds(shift.firstYear) },
  cohorts: { ...cohorts, firstYear: inPounds(cohorts.firstYear) },
  causes: causes.map(({ name, effect }) => ({ name, effect: inPounds(effect) })),
});

/** The ramp of a list of posts, likewise. */
export function postsRampJson({ shift, cohorts, why, unexplained }: PostsRamp) {
  const tried = <Unit extends "days" | "months">({ nearest, ...otherFields }: TriedRamp<Unit>) => ({
    ...otherFields,
    nearest: { ...nearest, perYear: nearest.perYear.map(inPounds), off: inPounds(nearest.off) },
  });
  return {
    shift: tried(shift),
    cohorts: tried(cohorts),
    from: why.from,
    flat: poundsBy(why.flat),
    causes: why.causes.map(({ name, byYear }) => ({ name, byYear: poundsBy(byYear) })),
    cost: poundsBy(why.cost),
    unexplained: poundsBy(unexplained),
  };
}
