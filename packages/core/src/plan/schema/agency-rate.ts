import * as z from "zod";
import { byValue } from "../../formula/index.ts";
import { belowZero, growsTooLarge } from "../../issues/index.ts";
import type { Millionths, Pence } from "../../money/index.ts";
import { agencyWithFee } from "../../rules/index.ts";
import type { AgencyFee, AgencyRate } from "../model/plan.ts";
import { measured } from "./counts.ts";
import { type Context, given, mapping, wrong } from "./leaf.ts";
import { MOST_A_YEAR, PersonalSum } from "./money.ts";
import { Percent } from "./shares.ts";
import { SourceSchema } from "./source.ts";

const source = SourceSchema.optional();
const fee = Percent.transform((percent, context) =>
  percent < 0 ? wrong(context, belowZero(`${percent / 10_000}%`)) : percent,
)
  .optional()
  .meta({ description: "The agency's fee or margin, in per cent of the charge: 16%. By default it is in the charge" });
const weeksPerYear = measured(1000, 53, "weeks", "45").meta({ description: "Weeks worked a year" });

const weekly = mapping({
  perWeek: PersonalSum.meta({ description: "Pounds a week, by calendar days: a seventh a day" }),
  fee,
  source,
});

const hourly = mapping({
  perHour: PersonalSum.meta({ description: "Pounds an hour" }),
  hoursPerWeek: measured(100, 168, "hours", "37").meta({ description: "Hours a week at fte 1" }),
  weeksPerYear,
  fee,
  source,
});

const daily = mapping({
  perDay: PersonalSum.meta({ description: "Pounds a day" }),
  daysPerWeek: measured(100, 7, "days", "5").meta({ description: "Days a week at fte 1" }),
  weeksPerYear,
  fee,
  source,
});

/** What an agency charges for one person at fte 1. */
export const AgencyRateSchema = z
  .union([weekly, hourly, daily], {
    error: () => "perWeek; perHour, hoursPerWeek with weeksPerYear; perDay, daysPerWeek with weeksPerYear",
  })
  .transform((spec, context): AgencyRate => {
    const { source } = spec;
    if ("perWeek" in spec) {
      const { all, fee } = charged(spec.perWeek, spec.fee, "perWeek", context);
      return given({ is: "weekly" as const, perWeek: all, fee, source });
    }
    const [per, key, net, aWeek] =
      "perHour" in spec
        ? (["hour", "perHour", spec.perHour, spec.hoursPerWeek] as const)
        : (["day", "perDay", spec.perDay, spec.daysPerWeek] as const);
    const { weeksPerYear } = spec;
    const { all: charge, fee } = charged(net, spec.fee, key, context);
    if (charge * aWeek * weeksPerYear > MOST_A_YEAR * 100_000)
      return wrong(context, growsTooLarge("these hours or days and weeks", "£10m a year"), [key]);
    return given({ is: "yearly" as const, per, charge, aWeek, weeksPerYear, fee, source });
  })
  .meta({ id: "agency-rate", description: "What an agency charges for one person at fte 1, net of VAT" });

const withFee = byValue(agencyWithFee);

/** A charge with the fee on it; without a fee, as it stands. */
function charged(
  net: Pence,
  percent: Millionths | undefined,
  key: string,
  context: Context,
): { readonly all: Pence; readonly fee: AgencyFee | undefined } {
  if (percent === undefined) return { all: net, fee: undefined };
  const all = withFee({ charge: net, fee: percent }) as Pence;
  if (all > MOST_A_YEAR) wrong(context, growsTooLarge("the fee", "£10m"), [key]);
  return { all, fee: { charge: net, percent } };
}
