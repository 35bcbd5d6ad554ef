import { pointInGrade, pointReached } from "../../rules/index.ts";
import { ifLess } from "../figures/choose.ts";
import { DAYS } from "../figures/days.ts";
import { type Figure, figureOf, ruled, valuesOf } from "../figures/figure.ts";
import { addSingle } from "./block.ts";
import { lessOther } from "./day-rules.ts";
import type { IncrementRows } from "./increment-rows.ts";
import type { PostContext } from "./post-context.ts";
import type { RungRows } from "./rung-rows.ts";

/** Where someone stands on a scale on a day, and the days on which their grade changes. */
export interface StandingRows {
  readonly placeOn: (day: Figure) => Figure;
  readonly changes: readonly Figure[];
}

type PlaceOn = (day: Figure) => Figure;

/**
 * Writes where someone stands after each change of their grade: whoever is below its new bottom moves up to it, nobody is moved down, and
 * increments go on from there. Who starts after a change starts in the grade as it is then.
 */
export function addStandings(
  { sheet }: PostContext,
  subject: string,
  rungs: readonly RungRows[],
  increments: IncrementRows,
  start: Figure,
): StandingRows {
  const [first, ...later] = rungs;
  const atFirst: PlaceOn = (day) =>
    ruled(pointReached, { point: first!.entry, increments: increments.upTo(day), top: first!.top });
  const standings = [atFirst];
  for (const rung of later) standings.push(addStanding(rung, standings.at(-1)!));
  const changes = later.map(({ from }) => from!);
  return {
    changes,
    placeOn: (day) =>
      changes.reduceRight<Figure>(
        (after, change, position) => ifLess(day, change, standings[position]!(day), after),
        standings.at(-1)!(day),
      ),
  };

  function addStanding({ from, bottom, top, entry }: RungRows, placeBefore: PlaceOn): PlaceOn {
    const change = from!;
    const lastDay = addSingle(sheet, subject, "the day before it changes", "day", dayBefore(change));
    const lifted = ruled(pointInGrade, { point: placeBefore(lastDay), bottom });
    const point = addSingle(sheet, subject, "place when it changes", "place", ifLess(start, change, lifted, entry));
    const had = addSingle(sheet, subject, "increments before that", "number", increments.upTo(lastDay));
    return (day) => {
      const since = {
        ...ruled(lessOther, { number: increments.upTo(day), other: had }),
        range: { least: 0, most: 200 },
      };
      const reached = ruled(pointReached, { point, increments: since, top });
      return ruled(pointInGrade, { point, bottom: reached });
    };
  }
}

const dayBefore = (day: Figure): Figure => ({
  ...figureOf(
    `${day.text}-1`,
    valuesOf([day], (serial) => serial - 1),
    DAYS,
  ),
  level: 1,
});
