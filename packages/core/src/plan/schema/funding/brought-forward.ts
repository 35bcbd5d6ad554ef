import { DayText, YearText } from "../dates.ts";
import { givenValue, mappingSchema, Text } from "../leaf.ts";
import { Sum } from "../money.ts";

/** Money of an earlier year that a source still has. */
export const BroughtForwardSchema = mappingSchema({
  amount: Sum.meta({ description: "Pounds that are there when the plan's first year opens" }),
  from: YearText.meta({ description: "The year that they were given for, before the plan's first" }),
}).meta({ description: "Money of a year before the plan's: it is spent first, then goes by carryForward" });

/** The decision that money may be carried forward or drawn. */
export const ApprovedSchema = mappingSchema({
  by: Text.meta({ description: "Who approved it, such as Cabinet" }),
  on: DayText.optional().meta({ description: "The day of the decision" }),
  reference: Text.optional().meta({ description: "The number or page of the paper, such as CF/22/24-25" }),
})
  .transform((approved) => givenValue(approved))
  .meta({ description: "That its carry-forward, or its draw, is approved: by whom, when and in which paper" });
