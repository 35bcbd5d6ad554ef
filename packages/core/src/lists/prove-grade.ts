import type { Day } from "../calendar/index.ts";
import type { Pence } from "../money/index.ts";
import { published } from "../rates/index.ts";

/** The points of the national spine that a grade's lowest and highest salary are, and the spine in which they are. */
export interface GradeProved {
  readonly scale: "njc";
  readonly from: string;
  readonly to: string;
  /** The first day of that spine. */
  readonly spine: Day;
}

/**
 * Ties a grade to the national spine by its lowest and highest salary: both are points of the spine of one year, or it is a scale of its
 * own, and nothing is forced.
 *
 * @example proveGrade(3541200 as Pence, 3915200 as Pence) // => { scale: "njc", from: "24", to: "28", spine: "2025-04-01" }
 * @example proveGrade(1634800 as Pence, 1733300 as Pence) // => undefined
 */
export function proveGrade(lowest: Pence, highest: Pence): GradeProved | undefined {
  for (const { from: spine, value } of [...published.njc].reverse()) {
    const from = value.points.find(({ salary }) => salary === lowest)?.point;
    const to = value.points.find(({ salary }) => salary === highest)?.point;
    if (from !== undefined && to !== undefined && Number(from) <= Number(to)) return { scale: "njc", from, to, spine };
  }
  return undefined;
}
