import type { Day, Instant } from "../../../calendar/index.ts";
import type { Ladder } from "../../model/pay/ladder.ts";
import { standings } from "../../model/pay/standings.ts";
import type { Conventions, Post } from "../../model/plan.ts";
import type { PlanDraft } from "../../read/draft.ts";
import { type PaidPeople, paidPeople } from "../people.ts";
import type { CheckedScale } from "./scales.ts";

/** A point that the tables of some days do not have, although people are paid on it on those days. */
export interface Lacking {
  readonly point: string;
  /** The first of the days. */
  readonly from: Instant;
  /** The tables that do not have it, by their dates. */
  readonly tables: readonly Day[];
  /** How many increments have been made by then. */
  readonly increments: number;
}

/** The same while it is being found: the tables by their places, in no order yet. */
interface PointsFound {
  from: Instant;
  increments: number;
  readonly rows: Set<number>;
}

/**
 * Each point on which people of a post are paid on some day of the plan's years, and which the table of that day does not have; in
 * order of its first day.
 */
export function pointsLacking(
  ladder: Ladder,
  post: Post,
  payScale: CheckedScale,
  { years, conventions }: PlanDraft,
): readonly Lacking[] {
  if (payScale.lacksNone()) return [];
  const foundSoFar = new Map<number, PointsFound>();
  for (const people of paidPeople(post, years))
    findPoints(people, ladder, payScale, conventions.increments, foundSoFar);
  return [...foundSoFar]
    .map(([pointIndex, { from, increments, rows }]) => ({
      ...{ point: payScale.overTime().points[pointIndex]!, from, increments },
      tables: [...rows].sort((first, second) => first - second).map((rowIndex) => payScale.tables()[rowIndex]!.from),
    }))
    .sort((first, second) => first.from - second.from);
}

/** Follows people who are paid alike from point to point and from table to table, and notes each place that a table lacks. */
function findPoints(
  { start, paid }: PaidPeople,
  ladder: Ladder,
  payScale: CheckedScale,
  rule: Conventions["increments"],
  foundSoFar: Map<number, PointsFound>,
): void {
  const lacks = payScale.lacks();
  const untilInstant = paid.at(-1)![1];
  let [sinceInstant, position, rowIndex, increments] = [untilInstant, 0, 0, 0];
  const note = (nextInstant: Instant): void => {
    if (!lacks[rowIndex]!.has(position)) return;
    const days = paid.find((span) => Math.max(span[0], sinceInstant) < Math.min(span[1], nextInstant));
    if (!days) return;
    const startNumber = Math.max(days[0], sinceInstant);
    const knownPointsFound = foundSoFar.get(position);
    if (!knownPointsFound) foundSoFar.set(position, { from: startNumber, increments, rows: new Set([rowIndex]) });
    else {
      knownPointsFound.rows.add(rowIndex);
      if (startNumber < knownPointsFound.from)
        [knownPointsFound.from, knownPointsFound.increments] = [startNumber, increments];
    }
  };
  standings(payScale.overTime(), ladder, start, untilInstant, rule, (startNumber, ...standing) => {
    note(startNumber);
    sinceInstant = startNumber;
    [position, rowIndex, increments] = standing;
  });
  note(untilInstant);
}
