import * as z from "zod";
import type { Pence } from "../../money/index.ts";
import type { EmployerNiEntry, OnCosts, RateEntry } from "../model/plan.ts";
import { orUnread } from "../read/unread.ts";
import { acceptsFor } from "./accepts.ts";
import { DayText, inOrderOfDate } from "./dates.ts";
import { given, mapping, oneOf, someOf } from "./leaf.ts";
import { PersonalSum, YearOfPersonalSums } from "./money.ts";
import { Rate } from "./shares.ts";
import { SourceSchema } from "./source.ts";

const NiEntry = mapping({
  from: DayText.meta({
    description: "The first day that it counts from; compared with payday, the last day of the month",
  }),
  rate: Rate.meta({ description: "Employer rate above the threshold, such as 0.15" }),
  monthlyThreshold: PersonalSum.meta({ description: "Secondary threshold a month, in pounds" }),
  annualThreshold: YearOfPersonalSums.optional().meta({
    description: "Secondary threshold a year, in pounds, for annual-twelfth; by default twelve monthly thresholds",
  }),
  source: SourceSchema.optional(),
}).transform(
  (entry): EmployerNiEntry =>
    given({
      ...entry,
      annualThreshold: entry.annualThreshold ?? orUnread(() => (12 * entry.monthlyThreshold) as Pence),
    }),
);

const PensionEntry = mapping({
  from: DayText.meta({ description: "The first day that it counts from" }),
  rate: Rate.meta({ description: "Total employer rate, such as 0.20" }),
  accepts: acceptsFor("pension"),
  source: SourceSchema.optional(),
}).transform((entry): RateEntry => given(entry));

const Levy = z
  .union(
    [
      oneOf(["published", "none"]),
      mapping({ rate: Rate.meta({ description: "The rate of pay, such as 0.005" }), source: SourceSchema.optional() }),
      Rate,
    ],
    {
      error: () => "published, none, or a rate such as 0.005",
    },
  )
  .transform((written): NonNullable<OnCosts["apprenticeshipLevy"]> => {
    if (typeof written === "number") return { rate: written };
    return typeof written === "string" ? written : given(written);
  });

/** What an employer pays on top of pay. */
export const OnCostsSchema = mapping({
  employerNi: z
    .union(
      [
        oneOf(["published", "none"]),
        someOf(NiEntry, "a list of dated rates").transform((entries, context) => inOrderOfDate(entries, context)),
      ],
      {
        error: () => "published, none, or a list of { from, rate, monthlyThreshold }",
      },
    )
    .optional()
    .meta({ default: "published", description: "Employer national insurance: published, none, or a dated list" }),
  pension: z
    .union(
      [
        oneOf(["none"]),
        someOf(PensionEntry, "a list of dated rates").transform((entries, context) => inOrderOfDate(entries, context)),
      ],
      {
        error: () => "none, or a list of { from, rate }",
      },
    )
    .optional()
    .meta({ description: "Employer pension contributions: a dated list of local rates, or none; never assumed" }),
  apprenticeshipLevy: Levy.optional().meta({
    default: "published",
    description: "Apprenticeship levy: as published, none, or a rate of pay",
  }),
})
  .transform((spec): OnCosts => given(spec))
  .meta({
    description: "On-costs; needed only where a post has salary or scale pay, and then pension is always stated",
  });
