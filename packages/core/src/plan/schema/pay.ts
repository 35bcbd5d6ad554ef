import * as z from "zod";
import type { DatedSum, Pay } from "../model/plan.ts";
import { countSchema } from "./counts.ts";
import { DayText, inOrderOfDate } from "./dates.ts";
import { givenValue, Id, mappingSchema, someOf, Text } from "./leaf.ts";
import { PersonalSum } from "./money.ts";
import { SourceSchema } from "./source.ts";

const Entry = mappingSchema({
  from: DayText.meta({ description: "The first day that the sum counts from" }),
  amount: PersonalSum.meta({ description: "Pounds a year at fte 1" }),
  source: SourceSchema.optional(),
}).transform((entry) => givenValue(entry));

const Entries = someOf(Entry, "a list of { from, amount }").transform((entries, context) =>
  inOrderOfDate(entries, context),
);

const datedSums = (description: string) =>
  z
    .union([PersonalSum, Entries], {
      error: () => "pounds a year, or a list of { from, amount }",
    })
    .transform((sums): readonly DatedSum[] => (typeof sums === "number" ? [{ amount: sums }] : sums))
    .meta({ description });

const scale = mappingSchema({
  scale: Text.meta({ description: "The pay scale: njc, or one of payScales" }),
  point: Text.meta({ description: "The point on which each person starts" }),
  top: Text.optional().meta({ description: "The last point that increments reach; without it there are none" }),
});
const salary = mappingSchema({
  salary: datedSums("Full-time annual salary in pounds, plain or dated; on-costs are added"),
});
const fullCost = mappingSchema({
  fullCost: datedSums("A year's cost at fte 1 in pounds with everything in it, plain or dated; nothing is added"),
  for: countSchema().optional().meta({
    description:
      "The sum is for so many posts together, at their fte: the post's count. By default it is for each person",
  }),
  after: countSchema(0).optional().meta({
    description: "For a part of those posts, as changes leave it: how many of them come before the part's. Needs for",
  }),
});
const inLine = mappingSchema({
  inLine: Id.meta({ description: "The line that holds this post's cost; the post is counted" }),
});

/** Pay as it stands by itself: how many posts a full cost is for is held against the post's count. */
export type PayAlone = Pay & { readonly for?: number; readonly after?: number };

/** What a post is paid. A plain sum is one entry without a date. */
export const PaySchema = z
  .union([scale, salary, fullCost, inLine], { error: () => "scale and point; salary; fullCost; inLine" })
  .transform((specification): PayAlone => {
    if ("scale" in specification) return givenValue({ is: "scale" as const, ...specification });
    if ("salary" in specification) return { is: "salary", salary: specification.salary };
    if ("fullCost" in specification) return givenValue({ is: "full-cost" as const, ...specification });
    return { is: "in-line", line: specification.inLine };
  })
  .meta({ description: "Pay: a point on a scale, a salary, a full cost, or in a line" });
