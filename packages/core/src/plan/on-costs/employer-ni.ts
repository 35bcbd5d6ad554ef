import * as z from "zod";
import { dayInWords } from "../../calendar/index.ts";
import { niThresholds } from "../../conventions/index.ts";
import { asPercent, asPounds, type Millionths, type Pence } from "../../money/index.ts";
import type { EmployerNi } from "../../rates/index.ts";
import type { EmployerNiEntry } from "../model/plan.ts";
import { orUnread } from "../read/unread.ts";
import { DayText, inOrderOfDate } from "../schema/dates.ts";
import { SourceSchema } from "../schema/funding/source.ts";
import { givenValue, mappingSchema, oneOfSchema, someOf } from "../schema/leaf.ts";
import { PersonalSum, YearOfPersonalSums } from "../schema/money.ts";
import { Rate } from "../schema/shares.ts";
import { poundsOf, writtenShare } from "../write/figures.ts";
import { onCost } from "./described.ts";
import { hasSalary } from "./has-salary.ts";

const Entry = mappingSchema({
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
    givenValue({
      ...entry,
      annualThreshold: entry.annualThreshold ?? orUnread(() => (12 * entry.monthlyThreshold) as Pence),
    }),
);

const schema = z
  .union(
    [
      oneOfSchema(["published", "none"]),
      someOf(Entry, "a list of dated rates").transform((entries, context) => inOrderOfDate(entries, context)),
    ],
    { error: () => "published, none, or a list of { from, rate, monthlyThreshold }" },
  )
  .optional()
  .meta({ default: "published", description: "Employer national insurance: published, none, or a dated list" });

/** Class 1 secondary contributions: a rate of the pay above a threshold, which is a person's and a pay period's (C7). */
export const employerNi = onCost({
  name: "employer-ni",
  key: "employerNi",
  words: {
    name: "employer NI",
    named: "employer NI",
    rate: "employer NI",
    held: "Employer NI",
    mend: "Give employerNi as a list of { from, rate, monthlyThreshold }, or ask for the figures to be added.",
    printed: "employer National Insurance",
    phrases: ["employer national insurance", "national insurance", "employer ni", "ni"],
    drawnAs: "NI and levy",
  },
  schema,
  unlessStated: "published",
  published: {
    title: "Employer NI, by payday",
    entries: (publishedRates) => publishedRates.employerNi,
    columns: [
      { key: "rate", column: "rate", label: "Rate", unit: "rate", of: ({ rate }) => rate },
      {
        key: "monthlyThreshold",
        column: "threshold",
        label: "A month",
        unit: "pounds",
        of: (ni) => ni.monthlyThreshold,
      },
      { key: "annualThreshold", column: "annual", label: "A year", unit: "pounds", of: (ni) => ni.annualThreshold },
    ],
    says: ({ rate, monthlyThreshold }) => `${asPercent(rate)} above ${asPounds(monthlyThreshold)} a month`,
  },
  changesByDate: false,
  appliesTo: hasSalary,
  rule: ({ niThreshold }) => niThresholds[niThreshold].rule,
  taken: ({ rate, ...thresholds }, { niThreshold }) => ({
    niRate: { value: rate, unit: "rate", title: "employer NI rate" },
    pay: "pay",
    niThreshold: {
      value: niThresholds[niThreshold].of(thresholds),
      unit: "pence",
      title: niThresholds[niThreshold].title,
    },
  }),
  says: ({ rate, ...thresholds }, { niThreshold }) => {
    const { of, inWords } = niThresholds[niThreshold];
    return `${asPercent(rate)} above ${inWords(asPounds(of(thresholds)))}`;
  },
  nothing: { rate: 0 as Millionths, monthlyThreshold: 0 as Pence, annualThreshold: 0 as Pence } satisfies EmployerNi,
  stated: (postOnCosts) => postOnCosts.employerNi,
  restated: ({ rate, monthlyThreshold, annualThreshold }, sinceDay) => [
    { from: sinceDay, rate, monthlyThreshold, annualThreshold },
  ],
  statedInWords: (entries) =>
    entries
      .slice(-1)
      .map(({ rate, from }) => `${asPercent(rate)} from ${dayInWords(from)}`)
      .join(", "),
  writtenFigures: ({ rate, monthlyThreshold, annualThreshold }) => ({
    rate: writtenShare(rate),
    monthlyThreshold: poundsOf(monthlyThreshold),
    annualThreshold: poundsOf(annualThreshold),
  }),
});
