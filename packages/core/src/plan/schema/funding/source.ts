import * as z from "zod";
import type { Source } from "../../model/plan.ts";
import { DayText } from "../dates.ts";
import { givenValue, mappingSchema, Text } from "../leaf.ts";

const fields = mappingSchema({
  title: Text.meta({ description: "What the figure was read in" }),
  reference: Text.optional().meta({ description: "The number or page of what it was read in, such as CF/22/24-25" }),
  date: DayText.optional().meta({ description: "The date of what it was read in" }),
  url: Text.optional().meta({ description: "The address where it can be read; nothing is fetched" }),
});

/** Where a figure comes from: a text, or its title, reference, date and address. */
export const SourceSchema = z
  .union([Text, fields], { error: () => "a text, or a mapping with a title" })
  .transform((source): Source => (typeof source === "string" ? { title: source } : givenValue(source)))
  .meta({
    id: "source",
    description:
      'Where the figure comes from: a text, or title, reference, date and url. "placeholder" says that it is made up, and every output says so.',
  });
