import { addDays, type Day, type Days } from "../../../calendar/index.ts";
import { firstPlace } from "../../../order/index.ts";
import type { Post } from "../post.ts";

/** How many of a post's people, the first of them, are vacant on each day: a new number from each of some days on. */
export interface VacantPeople {
  /** In order. Nobody is vacant before the first. */
  readonly from: readonly Day[];
  /** `least[0]` is the number from each of these days; `least[n]` the least of 2 ** n of them from one on. */
  readonly least: readonly (readonly number[])[];
}

/** The numbers of people who are vacant, from day to day. */
export function vacantPeople({ vacant }: Pick<Post, "vacant">): VacantPeople {
  const ends = vacant.flatMap(({ from, to, count = Number.POSITIVE_INFINITY }) =>
    to < from
      ? []
      : [
          { day: from, count, starts: true },
          { day: addDays(to, 1), count, starts: false },
        ],
  );
  ends.sort((first, second) => (first.day < second.day ? -1 : first.day > second.day ? 1 : 0));
  const running: number[] = []; // the counts of the vacancies of a day, in order
  const from: Day[] = [];
  const most: number[] = [];
  ends.forEach(({ day, count, starts }, index) => {
    const position = lastUpTo(running, count);
    if (starts) running.splice(position + 1, 0, count);
    else running.splice(position, 1);
    if (ends[index + 1]?.day === day) return;
    from.push(day);
    most.push(running.at(-1) ?? 0);
  });
  return { from, least: leastOf(most) };
}

function leastOf(numbers: readonly number[]): readonly (readonly number[])[] {
  const least: (readonly number[])[] = [numbers];
  for (let spanIndex = 1; 2 * spanIndex <= numbers.length; spanIndex *= 2) {
    const half = least.at(-1)!;
    least.push(
      Array.from({ length: numbers.length - 2 * spanIndex + 1 }, (_, index) =>
        Math.min(half[index]!, half[index + spanIndex]!),
      ),
    );
  }
  return least;
}

/** The fewest people who are vacant on some day of a run. */
export function fewestVacant({ from, least }: VacantPeople, days: Days): number {
  const first = lastUpTo(from, days.from);
  const last = lastUpTo(from, days.to);
  if (first < 0) return 0;
  const level = Math.floor(Math.log2(last - first + 1));
  return Math.min(least[level]![first]!, least[level]![last - 2 ** level + 1]!);
}

/** The place of the last value up to one, in a list in order; −1 where there is none. */
const lastUpTo = <Value extends string | number>(values: readonly Value[], value: Value): number =>
  firstPlace(values, (other) => other > value) - 1;
