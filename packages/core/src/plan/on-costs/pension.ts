import * as z from "zod";
import { asPercent, type Millionths } from "../../money/index.ts";
import { pension as rule } from "../../rules/index.ts";
import type { RateEntry } from "../model/plan.ts";
import { acceptsFor } from "../schema/accepts.ts";
import { DayText, inOrderOfDate } from "../schema/dates.ts";
import { SourceSchema } from "../schema/funding/source.ts";
import { givenValue, mappingSchema, oneOfSchema, someOf } from "../schema/leaf.ts";
import { Rate } from "../schema/shares.ts";
import { writtenShare } from "../write/figures.ts";
import { onCost } from "./described.ts";
import { hasSalary } from "./has-salary.ts";

const Entry = mappingSchema({
  from: DayText.meta({ description: "The first day that it counts from" }),
  rate: Rate.meta({ description: "Total employer rate, such as 0.20" }),
  accepts: acceptsFor("pension"),
  source: SourceSchema.optional(),
}).transform((entry): RateEntry => givenValue(entry));

const schema = z
  .union(
    [
      oneOfSchema(["none"]),
      someOf(Entry, "a list of dated rates").transform((rateEntries, context) => inOrderOfDate(rateEntries, context)),
    ],
    { error: () => "none, or a list of { from, rate }" },
  )
  .optional()
  .meta({ description: "Employer pension contributions: a dated list of local rates, or none; never assumed" });

const NOTHING: Pick<RateEntry, "rate" | "accepts"> = { rate: 0 as Millionths };

/** The employer's total contribution rate, everyone a member. It is local, so that a plan always states it (C8). */
export const pension = onCost({
  name: "pension",
  key: "pension",
  words: {
    name: "employer pension",
    named: "employer pension",
    rate: "employer pension rate",
    held: "The pension rate",
    mend: "pension: [{ from: 2023-04-01, rate: 0.20 }], or none",
    printed: "employer's pension contribution",
    phrases: ["employer pension", "pension"],
    drawnAs: "Pension",
  },
  schema,
  changesByDate: true,
  appliesTo: hasSalary,
  rule: () => rule,
  taken: ({ rate }) => ({
    pensionRate: { value: rate, unit: "rate", title: "employer pension rate" },
    pensionablePay: "pensionablePay",
  }),
  says: ({ rate }) => `${asPercent(rate)} of pensionable pay`,
  nothing: NOTHING,
  stated: (postOnCosts) => postOnCosts.pension,
  restated: ({ rate }, sinceDay) => [{ from: sinceDay, rate }],
  statedInWords: (rateEntries) => rateEntries.map(({ rate }) => asPercent(rate)).join(", "),
  writtenFigures: ({ rate, accepts }) => ({ rate: writtenShare(rate), ...(accepts && { accepts: [...accepts] }) }),
});
