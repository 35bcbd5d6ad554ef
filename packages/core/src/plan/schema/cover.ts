import * as z from "zod";
import type { AfterEnd, Cover, Supplement, Vacancy } from "../model/plan.ts";
import { countSchema } from "./counts.ts";
import { DayText } from "./dates.ts";
import { SourceSchema } from "./funding/source.ts";
import { flagSchema, givenValue, listSchema, mappingSchema, oneOfSchema, Text } from "./leaf.ts";
import { PersonalSum } from "./money.ts";

const movesWithStart = oneOfSchema(["none", "last-day", "both"]).optional().meta({
  description:
    "What of it moves where people start later or sooner: its last day, both days, or none; by default the last day of what runs up to a start or over it, both of what also begins with the start, and none of all else",
});

/** Agency workers in place of employees. */
export const CoverSchema = mappingSchema({
  agency: Text.meta({ description: "What the agency charges: a rate of agencyRates" }),
  from: DayText.meta({ description: "The first day of cover" }),
  to: DayText.optional().meta({ description: "The last day; by default the day before each employee starts" }),
  count: countSchema().optional().meta({
    description:
      "How many people, those first who are not in post on its days (on its first, if it has no last day or is a handover), in order of their start; by default all",
  }),
  notInPostOn: DayText.optional().meta({
    description:
      "Of cover for some that has no last day or is a handover: the day on which those are not in post, where a change of the starts has made it another than its first",
  }),
  handover: flagSchema("true or false")
    .prefault(false)
    .meta({ description: "Whether agency worker and employee are both meant on the same days, and both paid" }),
  engaged: mappingSchema({
    from: DayText.meta({ description: "Its first day" }),
    to: DayText.meta({ description: "Its last day" }),
  })
    .optional()
    .meta({
      description:
        "The days that a contract's paid time is for (paidHours, paidDays, paidWeeks), as a change that makes the cover longer or shorter leaves them: it is then paid in proportion. By default the cover's own",
    }),
  movesWithStart,
})
  .transform((specification): Cover => givenValue(specification))
  .meta({ description: "Agency cover of a post, for every person of it at their fte, or for some" });

/** Days on which a post is empty after it was filled. */
export const VacancySchema = mappingSchema({
  from: DayText.meta({ description: "The first empty day" }),
  to: DayText.meta({ description: "The last empty day" }),
  count: countSchema()
    .optional()
    .meta({ description: "How many people, those of the first starts first; by default all" }),
  movesWithStart,
})
  .transform((specification): Vacancy => givenValue(specification))
  .meta({ description: "Days on which the post is vacant, and costs nothing" });

/** What happens to the people of a post after its end. */
export const AfterEndSchema = z
  .union(
    [
      oneOfSchema(["continues"]),
      mappingSchema({
        absorbed: listSchema(
          mappingSchema({
            on: DayText.meta({ description: "The first day on which they are no longer in this cost" }),
            count: countSchema().meta({ description: "People absorbed on that day" }),
          }),
          "a list of { on, count }",
        ).meta({ description: "How many people move elsewhere, and when; those beyond the counts stay" }),
      }),
    ],
    { error: () => "continues, or { absorbed: [{ on, count }] }" },
  )
  .transform((specification): AfterEnd => (specification === "continues" ? { absorbed: [] } : specification))
  .meta({
    description:
      "Cost after the end: continues, until the plan's years end; or absorbed, until each number of people has moved elsewhere",
  });

/** A sum on top of pay. */
export const SupplementSchema = mappingSchema({
  amount: PersonalSum.meta({ description: "Pounds a year for each person, not scaled by fte" }),
  from: DayText.optional().meta({
    description: "The first day; by default each person's first, also when starts move",
  }),
  to: DayText.optional().meta({ description: "The last day; by default it goes on" }),
  pensionable: flagSchema("true or false").prefault(true).meta({ description: "Whether pension is paid on it" }),
  source: SourceSchema.optional(),
})
  .transform((specification): Supplement => givenValue(specification))
  .meta({ description: "A market supplement or retention payment; counts for NI and levy" });
