import { addMonths, type Day } from "../../calendar/index.ts";
import { byValue } from "../../formula/index.ts";
import type { Millionths } from "../../money/index.ts";
import { postsFallenVacant } from "../../rules/index.ts";
import type { Staying } from "./staying.ts";

/** What becomes of the people: nobody is absorbed but whom the plan absorbs itself; they are on given days; or as posts fall vacant. */
export type Absorbing =
  | { readonly is: "none" }
  /** The first day that they are no longer a cost of the plan's: so many people of a post or line, or all that are left. */
  | { readonly is: "dated"; readonly on: readonly Absorbed[] }
  | { readonly is: "turnover"; readonly establishments: readonly Establishment[] };

export interface Absorbed {
  readonly day: Day;
  /** Absent: of every post and line. */
  readonly id?: string;
  /** Absent: all. */
  readonly people?: number;
}

/** Posts elsewhere in the council that people may move into as they fall vacant. */
export interface Establishment {
  readonly name: string;
  /** The grade that its vacancies match, as `gradeOf` names it; absent: every grade. */
  readonly grade?: string;
  readonly people: number;
  /** Leavers a year, as a share of the people. */
  readonly turnover: Millionths;
  /** From when its vacancies are kept for these people; absent: from the day after their end. */
  readonly from?: Day;
}

/** So many people of one post or line, and the day they leave the cost; absent: never. `of` is how many there are. */
export interface Leaving {
  readonly of: Staying;
  readonly first: number;
  readonly people: number;
  readonly on?: Day;
}

const fallen = byValue(postsFallenVacant);

/** Whole posts that have fallen vacant after a number of months. */
export const vacanciesAfter = ({ people, turnover }: Establishment, months: number): number =>
  fallen({ people, turnover, months });

/** Who leaves when, looked at month by month up to `last`, without it; those who never do stand last. A line of unknown size is one. */
export function leavings(staying: readonly Staying[], absorbing: Absorbing, last: Day): Leaving[] {
  if (absorbing.is === "dated") return staying.flatMap((of) => onDays(of, absorbing.on));
  if (absorbing.is === "none") return staying.flatMap((of) => onDays(of, of.absorbed.map(asAbsorbed)));
  const taken = new Map<Establishment, number>();
  return staying.flatMap((of) => byTurnover(of, absorbing.establishments, taken, last));
}

const asAbsorbed = ({ on, count }: Staying["absorbed"][number]): Absorbed => ({
  day: on,
  ...(count !== undefined && { people: count }),
});

function onDays(of: Staying, days: readonly Absorbed[]): Leaving[] {
  const all = of.people ?? 1;
  const result: Leaving[] = [];
  let first = 0;
  for (const { day, id, people } of [...days].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))) {
    if (id !== undefined && id !== of.id) continue;
    const count = Math.min(people === undefined || of.people === undefined ? all : people, all - first);
    if (count > 0) result.push({ of, first, people: count, on: day > of.from ? day : of.from });
    first += count;
  }
  return first < all ? [...result, { of, first, people: all - first }] : result;
}

function byTurnover(
  of: Staying,
  establishments: readonly Establishment[],
  taken: Map<Establishment, number>,
  last: Day,
): Leaving[] {
  const all = of.people ?? 1;
  const matching = establishments.filter(({ grade }) => grade === undefined || grade === of.grade);
  const result: Leaving[] = [];
  let first = 0;
  for (let month = 0, on = of.from; on < last && first < all; month += 1, on = addMonths(of.from, month)) {
    for (const one of matching) {
      const kept = monthsSince(one.from ?? of.from, on);
      const free = vacanciesAfter(one, kept) - (taken.get(one) ?? 0);
      const people = Math.min(Math.max(0, free), all - first);
      if (people === 0) continue;
      taken.set(one, (taken.get(one) ?? 0) + people);
      result.push({ of, first, people, on });
      first += people;
    }
  }
  return first < all ? [...result, { of, first, people: all - first }] : result;
}

/** Whole months from a day to another; none when it comes first. */
function monthsSince(from: Day, to: Day): number {
  let months = 0;
  while (addMonths(from, months + 1) <= to) months += 1;
  return months;
}
