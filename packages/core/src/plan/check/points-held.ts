import type { Day, Instant } from "../../calendar/index.ts";
import type { Conventions, Pay, Post } from "../model/plan.ts";
import { standings } from "../model/standings.ts";
import type { Draft } from "../read/draft.ts";
import { type PaidPeople, paidPeople } from "./people.ts";
import type { Scale } from "./scales.ts";

type OnScale = Extract<Pay, { is: "scale" }>;

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
interface Found {
  from: Instant;
  increments: number;
  readonly rows: Set<number>;
}

/**
 * Each point on which people of a post are paid on some day of the plan's years, and which the table of that day does not have; in
 * order of its first day.
 */
export function pointsLacking(
  pay: OnScale,
  post: Post,
  scale: Scale,
  { years, conventions }: Draft,
): readonly Lacking[] {
  if (scale.lacks().every((places) => places.size === 0)) return [];
  const found = new Map<number, Found>();
  for (const people of paidPeople(post, years)) find(people, pay, scale, conventions.increments, found);
  return [...found]
    .map(([place, { from, increments, rows }]) => ({
      ...{ point: scale.overTime().points[place]!, from, increments },
      tables: [...rows].sort((a, b) => a - b).map((row) => scale.tables()[row]!.from),
    }))
    .sort((a, b) => a.from - b.from);
}

/** Follows people who are paid alike from point to point and from table to table, and notes each place that a table lacks. */
function find(
  { start, paid }: PaidPeople,
  pay: OnScale,
  scale: Scale,
  rule: Conventions["increments"],
  found: Map<number, Found>,
): void {
  const lacks = scale.lacks();
  const until = paid.at(-1)![1];
  let [since, place, row, increments] = [until, 0, 0, 0];
  const note = (next: Instant): void => {
    if (!lacks[row]!.has(place)) return;
    const days = paid.find((span) => Math.max(span[0], since) < Math.min(span[1], next));
    if (!days) return;
    const from = Math.max(days[0], since);
    const known = found.get(place);
    if (!known) found.set(place, { from, increments, rows: new Set([row]) });
    else {
      known.rows.add(row);
      if (from < known.from) [known.from, known.increments] = [from, increments];
    }
  };
  standings(scale.overTime(), pay, start, until, rule, (from, ...standing) => {
    note(from);
    since = from;
    [place, row, increments] = standing;
  });
  note(until);
}
