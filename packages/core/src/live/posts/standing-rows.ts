import { inOrderOf } from "../../order/index.ts";
import { pointInGrade, pointReached } from "../../rules/index.ts";
import { ifLess } from "../figures/choose.ts";
import { DAYS } from "../figures/days.ts";
import { type Figure, figureOf, ruled, valueIn, valuesOf } from "../figures/figure.ts";
import type { Lift } from "../rates/scale-rows.ts";
import { addSingle } from "./block.ts";
import { lessOther } from "./day-rules.ts";
import type { IncrementRows } from "./increment-rows.ts";
import type { PostContext } from "./post-context.ts";
import type { RungRows } from "./rung-rows.ts";

/** Where someone stands on a scale on a day, and the days on which their grade changes: those of the scale are its own. */
export interface StandingRows {
  readonly placeOn: (dayFigure: Figure) => Figure;
  readonly changes: readonly Figure[];
}

type PlaceOn = (dayFigure: Figure) => Figure;

/** A day from which nobody stands below a place. */
interface Change {
  readonly day: Figure;
  readonly bottom: Figure;
  readonly top: Figure;
  /** Where someone stands who starts on it or later. */
  readonly entry: Figure;
  /** A grade changes before the day's increments, a scale's lowest point after them. */
  readonly lastBefore: Figure;
}

/**
 * Writes where someone stands after each change of their grade, and of the lowest point of their scale: whoever is below moves up to it,
 * nobody is moved down, and increments go on from there. Who starts after a change starts in the grade as it is then.
 */
export function addStandings(
  { sheet, inputs }: PostContext,
  subject: string,
  rungs: readonly RungRows[],
  lifts: readonly Lift[],
  increments: IncrementRows,
  start: Figure,
): StandingRows {
  const [first] = rungs;
  const changes = changesOf(rungs, lifts);
  const days = changes.map(({ day }) => day);
  if (rungs.length > 1 && lifts.length > 0) inputs.ascending.push({ subject, days: days.map(({ text }) => text) });
  const atFirst: PlaceOn = (dayFigure) =>
    ruled(pointReached, { point: first!.entry, increments: increments.upTo(dayFigure), top: first!.top });
  const standings = [atFirst];
  for (const change of changes) standings.push(addStanding(change, standings.at(-1)!));
  return {
    changes: rungs.slice(1).map(({ from }) => from!),
    placeOn: (dayFigure) =>
      days.reduceRight<Figure>(
        (after, change, position) => ifLess(dayFigure, change, standings[position]!(dayFigure), after),
        standings.at(-1)!(dayFigure),
      ),
  };

  function addStanding({ day: change, bottom, top, entry, lastBefore }: Change, placeBefore: PlaceOn): PlaceOn {
    const lastDay = addSingle(sheet, subject, "the day up to which increments count", "day", lastBefore);
    const lifted = ruled(pointInGrade, { point: placeBefore(lastDay), bottom });
    const point = addSingle(sheet, subject, "place when it changes", "place", ifLess(start, change, lifted, entry));
    const had = addSingle(sheet, subject, "increments before that", "number", increments.upTo(lastDay));
    return (dayFigure) => {
      const since = {
        ...ruled(lessOther, { number: increments.upTo(dayFigure), other: had }),
        range: { least: 0, most: 200 },
      };
      const reached = ruled(pointReached, { point, increments: since, top });
      return ruled(pointInGrade, { point, bottom: reached });
    };
  }
}

/** Both kinds of change in the order of their days: on one day the grade comes first. */
function changesOf(rungs: readonly RungRows[], lifts: readonly Lift[]): readonly Change[] {
  const grades = rungs
    .slice(1)
    .map((rung): Change => ({ ...rung, day: rung.from!, lastBefore: dayBefore(rung.from!) }));
  const all = [...grades, ...lifts.map((lift) => ({ ...lift, lastBefore: lift.day }))];
  const ordered = inOrderOf(all, ({ day }) => valueIn(day, 0));
  let lowest: Figure | undefined;
  let rung = rungs[0]!;
  return ordered.map((change): Change => {
    if ("entry" in change) {
      rung = change;
      return lowest === undefined
        ? change
        : { ...change, entry: ruled(pointInGrade, { point: rung.entry, bottom: lowest }) };
    }
    lowest = change.bottom;
    return { ...change, top: rung.top, entry: ruled(pointInGrade, { point: rung.entry, bottom: lowest }) };
  });
}

const dayBefore = (dayFigure: Figure): Figure => ({
  ...figureOf(
    `${dayFigure.text}-1`,
    valuesOf([dayFigure], (serial) => serial - 1),
    DAYS,
  ),
  level: 1,
});
