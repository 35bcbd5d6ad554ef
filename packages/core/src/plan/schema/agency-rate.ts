import * as z from "zod";
import { growsTooLarge } from "../../issues/index.ts";
import type { AgencyRate } from "../model/plan.ts";
import { measuredSchema } from "./counts.ts";
import { givenValue, mappingSchema, refuseValue } from "./leaf.ts";
import { MOST_A_YEAR, PersonalSum } from "./money.ts";
import { SourceSchema } from "./source.ts";

const source = SourceSchema.optional();
const weeksPerYear = measuredSchema(1000, 53, "weeks", "45").meta({ description: "Weeks worked a year" });

const weekly = mappingSchema({
  perWeek: PersonalSum.meta({ description: "Pounds a week, by calendar days: a seventh a day" }),
  source,
});

const hourly = mappingSchema({
  perHour: PersonalSum.meta({ description: "Pounds an hour" }),
  hoursPerWeek: measuredSchema(100, 168, "hours", "37").meta({ description: "Hours a week at fte 1" }),
  weeksPerYear,
  source,
});

const daily = mappingSchema({
  perDay: PersonalSum.meta({ description: "Pounds a day" }),
  daysPerWeek: measuredSchema(100, 7, "days", "5").meta({ description: "Days a week at fte 1" }),
  weeksPerYear,
  source,
});

/** What an agency charges for one person at fte 1. */
export const AgencyRateSchema = z
  .union([weekly, hourly, daily], {
    error: () => "perWeek; perHour, hoursPerWeek with weeksPerYear; perDay, daysPerWeek with weeksPerYear",
  })
  .transform((specification, context): AgencyRate => {
    if ("perWeek" in specification)
      return givenValue({ is: "weekly" as const, perWeek: specification.perWeek, source: specification.source });
    const [per, charge, aWeek] =
      "perHour" in specification
        ? (["hour", specification.perHour, specification.hoursPerWeek] as const)
        : (["day", specification.perDay, specification.daysPerWeek] as const);
    if (charge * aWeek * specification.weeksPerYear > MOST_A_YEAR * 100_000) {
      return refuseValue(context, growsTooLarge("these hours or days and weeks", "£10m a year"), [
        per === "hour" ? "perHour" : "perDay",
      ]);
    }
    return givenValue({
      is: "yearly" as const,
      per,
      charge,
      aWeek,
      weeksPerYear: specification.weeksPerYear,
      source: specification.source,
    });
  })
  .meta({ id: "agency-rate", description: "What an agency charges for one person at fte 1, net of VAT" });
