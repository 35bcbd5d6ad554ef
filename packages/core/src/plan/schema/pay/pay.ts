import * as z from "zod";
import { type GradeAt, gradeAts } from "../../../conventions/index.ts";
import type { DatedSum, GradeEntry, Pay } from "../../model/plan.ts";
import { orUnread, readValue } from "../../read/unread.ts";
import { namesOf } from "../conventions.ts";
import { countSchema } from "../counts.ts";
import { DayText, inOrderOfDate } from "../dates.ts";
import { SourceSchema } from "../funding/source.ts";
import { givenValue, Id, mappingSchema, oneOfSchema, someOf, Text } from "../leaf.ts";
import { PersonalSum } from "../money.ts";
import { UpliftSchema } from "./uplift.ts";

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
const grade = mappingSchema({
  grade: Text.meta({ description: "The grade: one of grades; increments go on to its top" }),
  at: z
    .union([oneOfSchema(namesOf(gradeAts)), Text], { error: () => "bottom, middle, top, or a point of the grade" })
    .optional()
    .meta({
      description: "Where in the grade people start: bottom, middle, top, or a point of it; by default as gradeAt says",
    }),
});
const salary = mappingSchema({
  salary: datedSums("Full-time annual salary in pounds, plain or dated; on-costs are added"),
});
const fullCost = mappingSchema({
  fullCost: datedSums("A year's cost at fte 1 in pounds with everything in it, plain or dated; nothing is added"),
  uplift: UpliftSchema.optional(),
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

/** Pay that each person has by themself, whatever the post: a full cost is for each. */
export const EachPersonsPay = z
  .union([scale, grade, salary, mappingSchema({ fullCost: fullCost.shape.fullCost, uplift: fullCost.shape.uplift })], {
    error: () => "scale and point; grade; salary; fullCost",
  })
  .transform((specification): Pay => payAlone(specification))
  .meta({ description: "Pay: a point on a scale, a grade, a salary, or a full cost" });

/** A word for a place in the grade, or the name of a point. */
const entryOf = (place: string | undefined): GradeEntry | undefined =>
  place === undefined || isGradeAt(readValue(place)) ? (place as GradeAt | undefined) : { point: place };

const isGradeAt = (place: string): boolean => Object.hasOwn(gradeAts, place);

/** What a post is paid. A plain sum is one entry without a date. */
export const PaySchema = z
  .union([scale, grade, salary, fullCost, inLine], {
    error: () => "scale and point; grade; salary; fullCost; inLine",
  })
  .transform(payAlone)
  .meta({ description: "Pay: a point on a scale, a grade, a salary, a full cost, or in a line" });

type PayWritten = z.output<typeof scale | typeof grade | typeof salary | typeof fullCost | typeof inLine>;

function payAlone(specification: PayWritten): PayAlone {
  if ("scale" in specification) return givenValue({ is: "scale" as const, ...specification });
  if ("grade" in specification) {
    const { at: place } = specification;
    return givenValue({ is: "grade" as const, grade: specification.grade, entry: orUnread(() => entryOf(place)) });
  }
  if ("salary" in specification) return { is: "salary", salary: specification.salary };
  if ("fullCost" in specification) return givenValue({ is: "full-cost" as const, ...specification });
  return { is: "in-line", line: specification.inLine };
}
