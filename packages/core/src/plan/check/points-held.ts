import type { Day, Instant } from "../../calendar/index.ts";
import type { Pay, Post } from "../model/plan.ts";
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
  const found = new Map<string, Lacking>();
  for (const people of paidPeople(post, years)) {
    for (const one of lackingToPeople(people, pay, scale, conventions.increments)) {
      const known = found.get(one.point);
      const tables = [...new Set([...(known?.tables ?? []), ...one.tables])].sort();
      const first = known && known.from <= one.from ? known : one;
      found.set(one.point, { ...first, tables });
    }
  }
  return [...found.values()].sort((a, b) => a.from - b.from);
}

function lackingToPeople(
  { start, paid }: PaidPeople,
  pay: OnScale,
  scale: Scale,
  rule: Draft["conventions"]["increments"],
): readonly Lacking[] {
  const until = paid.at(-1)![1];
  const stretches: { from: Instant; place: number; row: number; increments: number }[] = [];
  standings(scale.overTime(), pay, start, until, rule, (from, place, row, increments) => {
    stretches.push({ from, place, row, increments });
  });
  return stretches.flatMap(({ from, place, row, increments }, n) => {
    if (!scale.lacks()[row]!.has(place)) return [];
    const next = stretches[n + 1]?.from ?? until;
    const days = paid.find((span) => Math.max(span[0], from) < Math.min(span[1], next));
    if (!days) return [];
    const point = scale.overTime().points[place]!;
    return [{ point, from: Math.max(days[0], from), tables: [scale.tables()[row]!.from], increments }];
  });
}
