import type { InputRange } from "../model/input-range.ts";
import { ChangeSchema } from "./changes/change.ts";
import { SourceSchema } from "./funding/source.ts";
import { givenValue, Id, mappingSchema, Text } from "./leaf.ts";

/** A number of the plan that may be lower or higher. */
export const InputRangeSchema = mappingSchema({
  id: Id.meta({ description: "Names the range: letters, digits, - and _" }),
  title: Text.optional().meta({ description: "What may be lower or higher; by default its id" }),
  low: ChangeSchema.meta({
    description:
      "The change that the low end is, written as in a scenario: with it the plan costs less, or leaves less unfunded",
  }),
  high: ChangeSchema.meta({ description: "The change that the high end is, written as in a scenario" }),
  source: SourceSchema.optional(),
})
  .transform(({ id, title = id, ...remaining }): InputRange => givenValue({ id, title, ...remaining }))
  .meta({ id: "range", description: "A number of the plan that may be lower or higher than what is likely" });
