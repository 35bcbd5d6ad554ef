import * as z from "zod";
import { awardLeavesNothing, chooseOne } from "../../../issues/index.ts";
import { asPercent, MILLION, type Millionths, type Pence } from "../../../money/index.ts";
import type { PayAward } from "../../model/plan.ts";
import { orUnread } from "../../read/unread.ts";
import { DayText } from "../dates.ts";
import { SourceSchema } from "../funding/source.ts";
import { givenValue, mappingSchema, oneOfSchema, type RefinementContext, refuseValue, Text } from "../leaf.ts";
import { PersonalSum } from "../money.ts";
import { Percent } from "../shares.ts";
import { exactlyOneOf } from "../written.ts";

/** A rise of a scale's salaries from a date. */
export const PayAwardSchema = mappingSchema({
  scale: Text.meta({ description: "The pay scale: njc, a local one, or salaries for plain salaries" }),
  from: DayText.meta({ description: "The day from which it is paid" }),
  percent: Percent.optional().meta({ description: "The rise, such as 3 for three per cent. Either this or flat" }),
  flat: PersonalSum.optional().meta({ description: "The rise in pounds a year, full time. Either this or percent" }),
  points: z
    .tuple([Text, Text], { error: () => "the first and last point, such as [2, 43]" })
    .optional()
    .meta({ description: "First and last point that the award is for, both included; by default all" }),
  status: oneOfSchema(["assumed", "offered", "agreed"]).meta({ description: "How certain it is" }),
  source: SourceSchema.optional(),
})
  .meta(exactlyOneOf("percent", "flat"))
  .transform((specification, context): PayAward => {
    const { percent, flat, ...remaining } = specification;
    return { ...givenValue(remaining), award: orUnread(() => awardOf(percent, flat, context)) };
  })
  .meta({
    id: "pay-award",
    description:
      "A pay award: a percentage or a flat sum on a scale from a date. Revalued annual salaries are rounded to the pound.",
  });

function awardOf(
  percent: Millionths | undefined,
  flat: Pence | undefined,
  context: RefinementContext,
): PayAward["award"] {
  if ((percent === undefined) === (flat === undefined)) {
    const both = percent === undefined ? [] : ["percent", "flat"];
    return refuseValue(context, chooseOne("The size of the award", ["percent", "flat"], both));
  }
  if (percent === undefined) return { flat: flat! };
  if (percent > -MILLION) return { percent };
  return refuseValue(context, awardLeavesNothing(asPercent(percent), percent === -MILLION), ["percent"]);
}
