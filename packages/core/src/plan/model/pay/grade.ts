import type { Day } from "../../../calendar/index.ts";
import type { GradeAt } from "../../../conventions/index.ts";
import type { Source } from "../common.ts";

/** A grade: the points of one scale that its people move through. */
export interface Grade {
  readonly scale: string;
  /** In order of their days; the first has none, and holds until the next. */
  readonly ranges: readonly GradeRange[];
  /** The last day of the grade; absent: it goes on. */
  readonly end?: Day;
  readonly source?: Source;
}

/** The points of a grade from a day on, both included. */
export interface GradeRange {
  /** Absent for the first: it holds from ever. */
  readonly on?: Day;
  readonly bottom: string;
  readonly top: string;
  readonly source?: Source;
}

/** Where in a grade someone starts: at one of its places, or on a point. */
export type GradeEntry = GradeAt | { readonly point: string };
