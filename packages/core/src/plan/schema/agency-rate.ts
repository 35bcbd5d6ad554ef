import * as z from "zod";
import { growsTooLarge } from "../../issues/index.ts";
import type { AgencyRate } from "../model/plan.ts";
import { measured } from "./counts.ts";
import { given, mapping, wrong } from "./leaf.ts";
import { MOST_A_YEAR, PersonalSum } from "./money.ts";
import { SourceSchema } from "./source.ts";

const source = SourceSchema.optional();
const weeksPerYear = measured(1000, 53, "weeks", "45").meta({ description: "Weeks worked a year" });

const weekly = mapping({
  perWeek: PersonalSum.meta({ description: "Pounds a week, by calendar days: a seventh a day" }),
  source,
});

const hourly = mapping({
  perHour: PersonalSum.meta({ description: "Pounds an hour" }),
  hoursPerWeek: measured(100, 168, "hours", "37").meta({ description: "Hours a week at fte 1" }),
  weeksPerYear,
  source,
});

const daily = mapping({
  perDay: PersonalSum.meta({ description: "Pounds a day" }),
  daysPerWeek: measured(100, 7, "days", "5").meta({ description: "Days a week at fte 1" }),
  weeksPerYear,
  source,
});

/** What an agency charges for one person at fte 1. */
export const AgencyRateSchema = z
  .union([weekly, hourly, daily], {
    error: () => "perWeek; perHour, hoursPerWeek with weeksPerYear; perDay, daysPerWeek with weeksPerYear",
  })
  .transform((spec, context): AgencyRate => {
    if ("perWeek" in spec) return given({ is: "weekly" as const, perWeek: spec.perWeek, source: spec.source });
    const [per, charge, aWeek] =
      "perHour" in spec
        ? (["hour", spec.perHour, spec.hoursPerWeek] as const)
        : (["day", spec.perDay, spec.daysPerWeek] as const);
    if (charge * aWeek * spec.weeksPerYear > MOST_A_YEAR * 100_000) {
      return wrong(context, growsTooLarge("these hours or days and weeks", "£10m a year"), [
        per === "hour" ? "perHour" : "perDay",
      ]);
    }
    return given({ is: "yearly" as const, per, charge, aWeek, weeksPerYear: spec.weeksPerYear, source: spec.source });
  })
  .meta({ id: "agency-rate", description: "What an agency charges for one person at fte 1, net of VAT" });
