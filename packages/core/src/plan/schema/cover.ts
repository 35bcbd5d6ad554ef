import * as z from "zod";
import type { AfterEnd, Cover, Supplement, Vacancy } from "../model/plan.ts";
import { count } from "./counts.ts";
import { DayText } from "./dates.ts";
import { flag, given, listOf, mapping, oneOf, Text } from "./leaf.ts";
import { PersonalSum } from "./money.ts";
import { SourceSchema } from "./source.ts";

const movesWithStart = oneOf(["none", "last-day", "both"]).optional().meta({
  description:
    "What of it moves where people start later or sooner: its last day, both days, or none; by default the last day of what runs up to a start or over it, both of what also begins with the start, and none of all else",
});

/** Agency workers in place of employees. */
export const CoverSchema = mapping({
  agency: Text.meta({ description: "What the agency charges: a rate of agencyRates" }),
  from: DayText.meta({ description: "The first day of cover" }),
  to: DayText.optional().meta({ description: "The last day; by default the day before each employee starts" }),
  count: count().optional().meta({
    description:
      "How many people, those first who are not in post on its days (on its first, if it has no last day or is a handover), in order of their start; by default all",
  }),
  handover: flag("true or false")
    .prefault(false)
    .meta({ description: "Whether agency worker and employee are both meant on the same days, and both paid" }),
  movesWithStart,
})
  .transform((spec): Cover => given(spec))
  .meta({ description: "Agency cover of a post, for every person of it at their fte, or for some" });

/** Days on which a post is empty after it was filled. */
export const VacancySchema = mapping({
  from: DayText.meta({ description: "The first empty day" }),
  to: DayText.meta({ description: "The last empty day" }),
  count: count().optional().meta({ description: "How many people, those of the first starts first; by default all" }),
  movesWithStart,
})
  .transform((spec): Vacancy => given(spec))
  .meta({ description: "Days on which the post is vacant, and costs nothing" });

/** What happens to the people of a post after its end. */
export const AfterEndSchema = z
  .union(
    [
      oneOf(["continues"]),
      mapping({
        absorbed: listOf(
          mapping({
            on: DayText.meta({ description: "The first day on which they are no longer in this cost" }),
            count: count().meta({ description: "People absorbed on that day" }),
          }),
          "a list of { on, count }",
        ).meta({ description: "How many people move elsewhere, and when; those beyond the counts stay" }),
      }),
    ],
    { error: () => "continues, or { absorbed: [{ on, count }] }" },
  )
  .transform((spec): AfterEnd => (spec === "continues" ? { absorbed: [] } : spec))
  .meta({
    description:
      "Cost after the end: continues, until the plan's years end; or absorbed, until each number of people has moved elsewhere",
  });

/** A sum on top of pay. */
export const SupplementSchema = mapping({
  amount: PersonalSum.meta({ description: "Pounds a year for each person, not scaled by fte" }),
  from: DayText.optional().meta({
    description: "The first day; by default each person's first, also when starts move",
  }),
  to: DayText.optional().meta({ description: "The last day; by default it goes on" }),
  pensionable: flag("true or false").prefault(true).meta({ description: "Whether pension is paid on it" }),
  source: SourceSchema.optional(),
})
  .transform((spec): Supplement => given(spec))
  .meta({ description: "A market supplement or retention payment; counts for NI and levy" });
