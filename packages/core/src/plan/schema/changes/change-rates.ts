import * as z from "zod";
import { gradeAts, increments, startIns } from "../../../conventions/index.ts";
import { belowZero, chooseOne, doesNotApply, missing } from "../../../issues/index.ts";
import { MILLION, type Millionths, type Pence } from "../../../money/index.ts";
import type { ChangeOf, RateChange } from "../../model/change.ts";
import type { PublishedOnCost } from "../../model/plan.ts";
import { ON_COSTS } from "../../on-costs/index.ts";
import { orUnread, UNREAD } from "../../read/unread.ts";
import { AgencyRateSchema } from "../agency/agency-rate.ts";
import { namesOf } from "../conventions.ts";
import { DayText } from "../dates.ts";
import { SourceSchema } from "../funding/source.ts";
import { givenValue, listSchema, mappingSchema, oneOfSchema, refuseValue, Text } from "../leaf.ts";
import { PersonalSum, YearOfPersonalSums } from "../money.ts";
import { Percent, Rate } from "../shares.ts";
import { Exception, FactorPercent, percentOrSums, TargetPerYear } from "../vacancy-factor.ts";
import { exactlyOneOf } from "../written.ts";
import { type ChangeSchemas, changeNamed } from "./change-posts.ts";

const none = oneOfSchema(["none"]);

const PayAwardChange = mappingSchema({
  change: changeNamed("pay-award"),
  scale: Text.meta({ description: "The pay scale: njc, a local one, or salaries for plain salaries" }),
  from: DayText.meta({ description: "The day from which it is paid" }),
  percent: z
    .union([none, Percent], { error: () => "a number of per cent such as 3, or none" })
    .optional()
    .meta({ description: "The rise in per cent, or none to take the plan's award out. Either this or flat" }),
  flat: PersonalSum.optional().meta({ description: "The rise in pounds a year, full time. Either this or percent" }),
  points: z
    .tuple([Text, Text], { error: () => "the first and last point, such as [2, 43]" })
    .optional()
    .meta({ description: "First and last point; by default all" }),
  status: oneOfSchema(["assumed", "offered", "agreed"]).prefault("assumed").meta({ description: "How certain it is" }),
  source: SourceSchema.optional(),
})
  .meta(exactlyOneOf("percent", "flat"))
  .transform(({ percent, flat, ...remaining }, context): ChangeOf<"pay-award"> => {
    if ((percent === undefined) === (flat === undefined)) {
      const both = percent === undefined ? [] : ["percent", "flat"];
      const size = refuseValue(context, chooseOne("The size of the award", ["percent", "flat"], both));
      return { ...givenValue(remaining), award: size };
    }
    if (typeof percent === "number" && percent <= -MILLION) {
      return { ...givenValue(remaining), award: refuseValue(context, belowZero("the pay after it"), ["percent"]) };
    }
    const award = flat !== undefined ? { flat } : percent === "none" ? ("none" as const) : { percent: percent! };
    return { ...givenValue(remaining), award };
  })
  .meta({ description: "A pay award, in place of the plan's for the same scale, day and points" });

const Increments = mappingSchema({
  change: changeNamed("increments"),
  increments: oneOfSchema(namesOf(increments)).meta({
    description: "When people move up a point",
  }),
}).meta({ description: "People move up a point by another rule" });

const GradeAtChange = mappingSchema({
  change: changeNamed("grade-at"),
  gradeAt: oneOfSchema(namesOf(gradeAts)).meta({
    description: "Where in their grade people start of whom no point is stated",
  }),
}).meta({ description: "People start elsewhere in their grades; those whose place is stated stay there" });

const StartInChange = mappingSchema({
  change: changeNamed("start-in"),
  startIn: oneOfSchema(namesOf(startIns)).meta({
    description: "On which day people start of whom only a range of days is known",
  }),
}).meta({ description: "People of whom only a range of days is known start on another day of it" });

const PensionRate = mappingSchema({
  change: changeNamed("pension-rate"),
  from: DayText.meta({ description: "The first day that it counts from" }),
  rate: z
    .union([none, Rate], { error: () => "a rate such as 0.20, or none to take that day's rate out" })
    .meta({ description: "Total employer rate, such as 0.20; none takes the plan's rate of that day out" }),
  source: SourceSchema.optional(),
})
  .transform((specification): ChangeOf<"pension-rate"> => givenValue(specification))
  .meta({ description: "The employer's pension rate changes from a day, to the next one stated" });

const published = ON_COSTS.flatMap((onCost) => (onCost.published ? [onCost.name] : [])) as PublishedOnCost[];

const PublishedRate = mappingSchema({
  change: changeNamed("published-rate"),
  of: oneOfSchema(published).meta({ description: "Which published rate" }),
  rate: z
    .union([oneOfSchema(["published"]), Rate], { error: () => "a rate such as 0.15, or published" })
    .meta({ description: "The rate in its place; published: the published one, in place of the plan's own" }),
  from: DayText.optional().meta({ description: "Employer NI: compared with payday, the last day of the month" }),
  monthlyThreshold: PersonalSum.optional().meta({ description: "Employer NI: secondary threshold a month" }),
  annualThreshold: YearOfPersonalSums.optional().meta({
    description: "Employer NI: secondary threshold a year, by default twelve monthly ones",
  }),
})
  .transform(({ change, of, rate, from, monthlyThreshold, annualThreshold }, context): ChangeOf<"published-rate"> => {
    if (rate === UNREAD || of === UNREAD) return { change, of: UNREAD };
    if (rate === "published" || of !== "employer-ni") {
      for (const [fieldKey, value] of Object.entries({ from, monthlyThreshold, annualThreshold })) {
        if (value !== undefined)
          refuseValue(context, doesNotApply(fieldKey, "it is for an employer NI rate"), [fieldKey], "key");
      }
      return {
        change,
        of:
          rate === "published" ? { is: "published", rate: of } : { is: of as Exclude<typeof of, "employer-ni">, rate },
      };
    }
    if (from === undefined || monthlyThreshold === undefined) {
      const [fieldKey, wantedText] =
        from === undefined
          ? ["from", "the day from which the rate holds"]
          : ["monthlyThreshold", "the secondary threshold a month, in pounds"];
      return { change, of: refuseValue(context, missing(fieldKey, wantedText)) };
    }
    const year = annualThreshold ?? orUnread(() => (12 * monthlyThreshold) as Pence);
    return { change, of: { is: "employer-ni", from, rate, monthlyThreshold, annualThreshold: year } };
  })
  .meta({ description: "A rate in place of a published one: employer NI from a day, or the apprenticeship levy" });

const AgencyRateChange = mappingSchema({
  change: changeNamed("agency-rate"),
  rate: Text.meta({ description: "What the agency charges: a rate of agencyRates" }),
  to: AgencyRateSchema,
}).meta({ description: "An agency charges more or less" });

const VacancyFactorChange = mappingSchema({
  change: changeNamed("vacancy-factor"),
  percent: z
    .union([none, FactorPercent], { error: () => "a number of per cent such as 5, or none" })
    .optional()
    .meta({ description: "Per cent taken off employed cost; none takes the factor out" }),
  perYear: TargetPerYear.optional(),
  except: listSchema(Exception, "a list such as [agency-covered, { team: Legal }]")
    .optional()
    .meta({ description: "Posts left alone; by default as the plan has it" }),
})
  .meta(exactlyOneOf("percent", "perYear"))
  .transform(({ change, percent, perYear, except }, context): ChangeOf<"vacancy-factor"> => {
    if (percent === "none" && perYear === undefined) return { change, percent, ...givenValue({ except }) };
    const factor = percentOrSums(percent as Millionths | undefined, perYear, "The vacancy factor", context);
    return orUnread(() => ({ change, ...factor, ...givenValue({ except }) }));
  })
  .meta({ description: "The vacancy factor is another, or none" });

const KnownOn = mappingSchema({
  change: changeNamed("known-on"),
  knownOn: z
    .union([oneOfSchema(["everything"]), DayText], { error: () => "a date such as 2024-07-08, or everything" })
    .meta({ description: "Published figures announced after this day are not used; everything: all that are held" }),
}).meta({ description: "Published figures are taken as they were known on a day" });

/** Changes of rates, awards and conventions, a schema for each name. */
export const rateChanges = {
  "pay-award": PayAwardChange,
  increments: Increments,
  "grade-at": GradeAtChange,
  "start-in": StartInChange,
  "pension-rate": PensionRate,
  "published-rate": PublishedRate,
  "agency-rate": AgencyRateChange,
  "vacancy-factor": VacancyFactorChange,
  "known-on": KnownOn,
} as const satisfies ChangeSchemas<RateChange["change"]>;
