import * as z from "zod";
import { byValue } from "../../formula/index.ts";
import { belowZero, growsTooLarge } from "../../issues/index.ts";
import type { Millionths, Pence } from "../../money/index.ts";
import { agencyWithFee } from "../../rules/index.ts";
import type { AgencyFee, AgencyRate } from "../model/plan.ts";
import { measuredSchema } from "./counts.ts";
import { givenValue, mappingSchema, type RefinementContext, refuseValue } from "./leaf.ts";
import { MOST_A_YEAR, PersonalSum } from "./money.ts";
import { Percent } from "./shares.ts";
import { SourceSchema } from "./source.ts";

const source = SourceSchema.optional();
const fee = Percent.transform((percent, context) =>
  percent < 0 ? refuseValue(context, belowZero(`${percent / 10_000}%`)) : percent,
)
  .optional()
  .meta({ description: "The agency's fee or margin, in per cent of the charge: 16%. By default it is in the charge" });
const weeksPerYear = measuredSchema(1000, 53, "weeks", "45").meta({ description: "Weeks worked a year" });

const weekly = mappingSchema({
  perWeek: PersonalSum.meta({ description: "Pounds a week, by calendar days: a seventh a day" }),
  fee,
  source,
});

const hourly = mappingSchema({
  perHour: PersonalSum.meta({ description: "Pounds an hour" }),
  hoursPerWeek: measuredSchema(100, 168, "hours", "37").meta({ description: "Hours a week at fte 1" }),
  weeksPerYear,
  fee,
  source,
});

const daily = mappingSchema({
  perDay: PersonalSum.meta({ description: "Pounds a day" }),
  daysPerWeek: measuredSchema(100, 7, "days", "5").meta({ description: "Days a week at fte 1" }),
  weeksPerYear,
  fee,
  source,
});

/** What an agency charges for one person at fte 1. */
export const AgencyRateSchema = z
  .union([weekly, hourly, daily], {
    error: () => "perWeek; perHour, hoursPerWeek with weeksPerYear; perDay, daysPerWeek with weeksPerYear",
  })
  .transform((specification, context): AgencyRate => {
    const { source } = specification;
    if ("perWeek" in specification) {
      const { all, fee } = charged(specification.perWeek, specification.fee, "perWeek", context);
      return givenValue({ is: "weekly" as const, perWeek: all, fee, source });
    }
    const [per, key, net, aWeek] =
      "perHour" in specification
        ? (["hour", "perHour", specification.perHour, specification.hoursPerWeek] as const)
        : (["day", "perDay", specification.perDay, specification.daysPerWeek] as const);
    const { weeksPerYear } = specification;
    const { all: charge, fee } = charged(net, specification.fee, key, context);
    if (charge * aWeek * weeksPerYear > MOST_A_YEAR * 100_000)
      return refuseValue(context, growsTooLarge("these hours or days and weeks", "£10m a year"), [key]);
    return givenValue({ is: "yearly" as const, per, charge, aWeek, weeksPerYear, fee, source });
  })
  .meta({ id: "agency-rate", description: "What an agency charges for one person at fte 1, net of VAT" });

const withFee = byValue(agencyWithFee);

/** A charge with the fee on it; without a fee, as it stands. */
function charged(
  net: Pence,
  percent: Millionths | undefined,
  fieldKey: string,
  context: RefinementContext,
): { readonly all: Pence; readonly fee: AgencyFee | undefined } {
  if (percent === undefined) return { all: net, fee: undefined };
  const allAmount = withFee({ charge: net, fee: percent }) as Pence;
  if (allAmount > MOST_A_YEAR) refuseValue(context, growsTooLarge("the fee", "£10m"), [fieldKey]);
  return { all: allAmount, fee: { charge: net, percent } };
}
