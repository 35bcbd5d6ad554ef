import { addMonths, type Day } from "../../calendar/index.ts";
import { byValue } from "../../formula/index.ts";
import type { Millionths } from "../../money/index.ts";
import { inOrderOf } from "../../order/index.ts";
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

/** So many people of one post or line, and the day they leave the cost; absent: never. */
export interface Leaving {
  readonly staying: Staying;
  readonly first: number;
  readonly people: number;
  readonly on?: Day;
}

const fallen = byValue(postsFallenVacant);

/** Whole posts that have fallen vacant after a number of months. */
export const vacanciesAfter = ({ people, turnover }: Establishment, monthCount: number): number =>
  fallen({ people, turnover, months: monthCount });

/** Who leaves when, looked at month by month up to `lastDay`, without it; those who never do stand last. A line of unknown size is one. */
export function leavings(staying: readonly Staying[], absorbing: Absorbing, lastDay: Day): Leaving[] {
  if (absorbing.is === "dated") return staying.flatMap((givenStaying) => onDays(givenStaying, absorbing.on));
  if (absorbing.is === "none")
    return staying.flatMap((givenStaying) => onDays(givenStaying, givenStaying.absorbed.map(asAbsorbed)));
  const takenByEstablishment = new Map<Establishment, number>();
  return staying.flatMap((givenStaying) =>
    byTurnover(givenStaying, absorbing.establishments, takenByEstablishment, lastDay),
  );
}

const asAbsorbed = ({ on, count }: Staying["absorbed"][number]): Absorbed => ({
  day: on,
  ...(count !== undefined && { people: count }),
});

function onDays(staying: Staying, days: readonly Absorbed[]): Leaving[] {
  const total = staying.people ?? 1;
  const result: Leaving[] = [];
  let first = 0;
  for (const { day, id, people } of inOrderOf(days, ({ day }) => day)) {
    if (id !== undefined && id !== staying.id) continue;
    const count = Math.min(people === undefined || staying.people === undefined ? total : people, total - first);
    if (count > 0) result.push({ staying, first, people: count, on: day > staying.from ? day : staying.from });
    first += count;
  }
  return first < total ? [...result, { staying, first, people: total - first }] : result;
}

function byTurnover(
  staying: Staying,
  establishments: readonly Establishment[],
  takenByEstablishment: Map<Establishment, number>,
  lastDay: Day,
): Leaving[] {
  const total = staying.people ?? 1;
  const matching = establishments.filter(({ grade }) => grade === undefined || grade === staying.grade);
  const result: Leaving[] = [];
  let first = 0;
  for (
    let monthIndex = 0, day = staying.from;
    day < lastDay && first < total;
    monthIndex += 1, day = addMonths(staying.from, monthIndex)
  ) {
    for (const establishment of matching) {
      const kept = monthsSince(establishment.from ?? staying.from, day);
      const free = vacanciesAfter(establishment, kept) - (takenByEstablishment.get(establishment) ?? 0);
      const peopleCount = Math.min(Math.max(0, free), total - first);
      if (peopleCount === 0) continue;
      takenByEstablishment.set(establishment, (takenByEstablishment.get(establishment) ?? 0) + peopleCount);
      result.push({ staying, first, people: peopleCount, on: day });
      first += peopleCount;
    }
  }
  return first < total ? [...result, { staying, first, people: total - first }] : result;
}

/** Whole months from a day to another; none when it comes first. */
function monthsSince(fromDay: Day, toDay: Day): number {
  let monthCount = 0;
  while (addMonths(fromDay, monthCount + 1) <= toDay) monthCount += 1;
  return monthCount;
}
