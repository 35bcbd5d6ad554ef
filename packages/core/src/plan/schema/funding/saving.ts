import { doesNotApply } from "../../../issues/index.ts";
import { MILLION, type Millionths } from "../../../money/index.ts";
import type { Saving } from "../../model/plan.ts";
import { monthsSlipped } from "../counts.ts";
import { YearSums } from "../dates.ts";
import { flagSchema, givenValue, Id, listSchema, mappingSchema, refuseValue, Text } from "../leaf.ts";
import { Rate } from "../shares.ts";
import { SourceSchema } from "./source.ts";

/** A reduction of the existing budget that funding rests on. */
export const SavingSchema = mappingSchema({
  id: Id.meta({ description: "Names the saving: letters, digits, - and _" }),
  title: Text.optional().meta({ description: "What it is called; by default its id" }),
  perYear: YearSums.meta({ description: "Pounds planned in each financial year" }),
  delivered: Rate.optional().meta({
    default: 1,
    description: "The share that is delivered, 0 to 1 or a per cent text",
  }),
  unallocated: flagSchema("true or false").optional().meta({
    description:
      "Whether it is a target that is not yet allocated to anything: it is shown as such, and nothing of it counts as delivered",
  }),
  slips: mappingSchema({ months: monthsSlipped().meta({ description: "Months later than planned" }) })
    .optional()
    .meta({ default: { months: 0 }, description: "How much later than planned it comes" }),
  dependsOn: listSchema(Id, "a list of ids of savings")
    .prefault([])
    .meta({ description: "Other savings that must come first: this one is delivered no better and no sooner" }),
  source: SourceSchema.optional(),
})
  .transform((specification, context): Saving => {
    const { title, delivered, unallocated, slips, source, ...remaining } = specification;
    if (unallocated && delivered !== undefined)
      refuseValue(
        context,
        doesNotApply("delivered", "nothing is delivered of a target that is not yet allocated"),
        ["delivered"],
        "key",
      );
    return {
      ...remaining,
      title: title ?? specification.id,
      delivered: unallocated ? (0 as Millionths) : (delivered ?? (MILLION as Millionths)),
      ...(unallocated && { unallocated: true as const }),
      slips: slips ?? { months: 0 },
      ...givenValue({ source }),
    };
  })
  .meta({ id: "saving", description: "A saving: it never enters cost, but funding may depend on it" });
