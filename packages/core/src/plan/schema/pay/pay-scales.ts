import * as z from "zod";
import { pointsMixed, samePointTwice, wrongKind } from "../../../issues/index.ts";
import type { PayTable } from "../../model/plan.ts";
import { eachRead, readValue } from "../../read/unread.ts";
import { DayText, inOrderOfDate } from "../dates.ts";
import { SourceSchema } from "../funding/source.ts";
import { givenValue, mappingSchema, type RefinementContext, refuseValue, someOf, Text } from "../leaf.ts";
import { PersonalSum } from "../money.ts";

const listed = someOf(
  mappingSchema({
    point: Text.meta({ description: "The point's name" }),
    salary: PersonalSum.meta({ description: "Full-time annual salary in pounds" }),
  }),
  "a list of { point, salary }",
);
const byPoint = z.record(z.string(), PersonalSum, { error: () => "salaries by point" });
const whole = /^(?:0|[1-9]\d*)$/;

const Points = z
  .union([byPoint, listed], { error: () => "salaries by point, such as { SW1: 42000, TM1: 52000 }" })
  .transform((points, context): PayTable["points"] => {
    if (Array.isArray(points)) return withEachOnce(points, context);
    const writtenValue = Object.entries(points);
    const names = writtenValue.map(([payPoint]) => payPoint);
    if (names.length === 0) return refuseValue(context, wrongKind(points, "at least one point"));
    // Keys that are whole numbers come first in any mapping, whatever the order written.
    if (names.some((name) => whole.test(name)) && !names.every((name) => whole.test(name))) {
      return refuseValue(context, pointsMixed());
    }
    return writtenValue.map(([payPoint, salary]) => ({ point: payPoint, salary }));
  })
  .meta({
    description:
      "Full-time annual salary in pounds of each point. Points advance in the order written; points that are all whole numbers advance in the order of the numbers. Or a list of { point, salary }.",
  });

/** A list of points, of which none stands there twice. */
function withEachOnce(points: PayTable["points"], context: RefinementContext): PayTable["points"] {
  const alreadySeen = new Set<string>();
  eachRead(points, (entry, pointIndex) => {
    const payPoint = readValue(entry.point);
    if (alreadySeen.has(payPoint)) refuseValue(context, samePointTwice(payPoint), [pointIndex, "point"]);
    alreadySeen.add(payPoint);
  });
  return points;
}

const Table = mappingSchema({
  from: DayText.meta({ description: "The first day on which these salaries count" }),
  points: Points,
  source: SourceSchema.optional(),
}).transform((payTable): PayTable => givenValue(payTable));

/** Local pay scales by name. */
export const PayScalesSchema = z
  .record(
    z.string(),
    someOf(Table, "a list of dated tables, [{ from, points }]").transform((payTables, context) =>
      inOrderOfDate(payTables, context),
    ),
    { error: () => "pay scales by name" },
  )
  .meta({
    description:
      "Local pay scales by name, each a list of dated tables. The national scale, njc, is built in and not listed here.",
  });
