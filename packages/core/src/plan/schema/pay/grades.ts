import * as z from "zod";
import type { Day } from "../../../calendar/index.ts";
import { sameDateTwice } from "../../../issues/index.ts";
import type { Grade, GradeRange } from "../../model/plan.ts";
import { eachRead, ifRead, readValue } from "../../read/unread.ts";
import { DayText } from "../dates.ts";
import { SourceSchema } from "../funding/source.ts";
import { givenValue, mappingSchema, type RefinementContext, refuseValue, someOf, Text } from "../leaf.ts";

const points = {
  from: Text.meta({ description: "The lowest point of the grade, its bottom" }),
  to: Text.meta({ description: "The highest point of the grade, its top, which increments reach" }),
};

const Change = mappingSchema({
  on: DayText.meta({ description: "The first day on which the grade has these points" }),
  ...points,
  source: SourceSchema.optional(),
}).transform(({ on, from, to, source }): GradeRange => givenValue({ on, bottom: from, top: to, source }));

const Changes = someOf(Change, "a list of { on, from, to }").transform((ranges, context) => inOrder(ranges, context));

const GradeSchema = mappingSchema({
  scale: Text.meta({ description: "The pay scale whose points it has: njc, or one of payScales" }),
  ...points,
  changes: Changes.optional().meta({
    description:
      "Where the grade changes: its points from each of some days on. Who is below a new bottom moves up to it; nobody moves down",
  }),
  end: DayText.optional().meta({ description: "The last day of the grade; by default it goes on" }),
  source: SourceSchema.optional(),
}).transform(
  ({ scale, from, to, changes = [], end, source }): Grade =>
    givenValue({ scale, ranges: [{ bottom: from, top: to }, ...changes], end, source }),
);

/** Grades by name. */
export const GradesSchema = z
  .record(z.string(), GradeSchema, { error: () => "grades by name, such as { G9: { scale: njc, from: 28, to: 32 } }" })
  .meta({ description: "Grades by name: the points of one scale that their people move through" });

/** Changes in order of their days; two may not be on the same day. */
function inOrder(ranges: readonly GradeRange[], context: RefinementContext): readonly GradeRange[] {
  const seenDays = new Set<Day>();
  eachRead(ranges, (range, rangeIndex) => {
    const day = readValue(range.on)!;
    if (seenDays.has(day)) refuseValue(context, sameDateTwice(day), [rangeIndex, "on"]);
    seenDays.add(day);
  });
  const sorted = [...ranges];
  ifRead(() => sorted.sort((first, second) => (first.on! < second.on! ? -1 : 1)));
  return sorted;
}
