import * as z from "zod";
import { belowZero, otherUnit } from "../../../issues/index.ts";
import { perUnit } from "../../model/agency/agency-charges.ts";
import type { AgencyRate, TimeAgencyRate } from "../../model/plan.ts";
import { eachRead } from "../../read/unread.ts";
import { measuredSchema } from "../counts.ts";
import { DayText, inOrderOfDate } from "../dates.ts";
import { SourceSchema } from "../funding/source.ts";
import { type Given, mappingSchema, oneOfSchema, refuseValue, someOf } from "../leaf.ts";
import { PersonalSum } from "../money.ts";
import { Percent } from "../shares.ts";
import { type ChargeWritten, chargeOfSpecification } from "./agency-charge.ts";

const feePercent = Percent.transform((percent, context) =>
  percent < 0 ? refuseValue(context, belowZero(`${percent / 10_000}%`)) : percent,
);

/** The agency's fee or margin: per cent of the charge, or pounds for the same hour, day or week. */
const feeSchema = <const Key extends "perHour" | "perDay" | "perWeek">(unitKey: Key) =>
  z
    .union(
      [
        feePercent,
        mappingSchema({ [unitKey]: PersonalSum.meta({ description: "Pounds for the same time as the charge" }) } as {
          [key in Key]: typeof PersonalSum;
        }),
      ],
      { error: () => `per cent of the charge such as 16%, or { ${unitKey}: 2.50 }` },
    )
    .optional()
    .meta({
      description: `The agency's fee or margin: per cent of the charge, 16%, or pounds, { ${unitKey}: 2.50 }. By default it is in the charge`,
    });

const terms = {
  bankHolidays: oneOfSchema(["england-and-wales", "scotland", "northern-ireland", "worked"]).optional().meta({
    description:
      "Charged by working days, Mondays to Fridays without the bank holidays of that part of the country, a fifth of a week each; worked: bank holidays are worked and charged",
  }),
  unpaidWeeks: measuredSchema(100, 52, "weeks", "4").optional().meta({
    description: "Weeks of a year that the worker is away unpaid, borne by all working days alike. Needs bankHolidays",
  }),
  ceiling: PersonalSum.optional().meta({
    description: "The most that one engagement, a cover of one person, comes to in the plan's years",
  }),
  source: SourceSchema.optional(),
};
const weeksPerYear = measuredSchema(1000, 53, "weeks", "45").optional().meta({
  description: "Weeks worked a year: a year's charge is spread like pay",
});
const paidSchema = (unit: string, greatest: number, example: string) =>
  measuredSchema(100, greatest, unit, example)
    .optional()
    .meta({ description: `The ${unit} that a contract pays for in one engagement, whatever days it runs` });

const weekly = {
  perWeek: PersonalSum.meta({ description: "Pounds a week, by calendar days, a seventh a day, unless said otherwise" }),
  paidWeeks: paidSchema("weeks", 520, "8"),
  fee: feeSchema("perWeek"),
  ...terms,
};
const hourly = {
  perHour: PersonalSum.meta({ description: "Pounds an hour" }),
  hoursPerWeek: measuredSchema(100, 168, "hours", "37").optional().meta({ description: "Hours a week at fte 1" }),
  weeksPerYear,
  paidHours: paidSchema("hours", 20_000, "259"),
  fee: feeSchema("perHour"),
  ...terms,
};
const daily = {
  perDay: PersonalSum.meta({ description: "Pounds a day" }),
  daysPerWeek: measuredSchema(100, 7, "days", "5").optional().meta({ description: "Days a week at fte 1" }),
  weeksPerYear,
  paidDays: paidSchema("days", 3_660, "35"),
  fee: feeSchema("perDay"),
  ...terms,
};

const ways =
  "perWeek; perHour, hoursPerWeek with weeksPerYear or bankHolidays; perDay, daysPerWeek with weeksPerYear or bankHolidays; paidHours, paidDays or paidWeeks of a contract";

const from = DayText.meta({ description: "The first day of this charge" });
const DatedCharge = z
  .union([mappingSchema({ from, ...weekly }), mappingSchema({ from, ...hourly }), mappingSchema({ from, ...daily })], {
    error: () => ways,
  })
  .transform(({ from, ...specification }, context) => ({
    from,
    charge: chargeOfSpecification(specification as Given<typeof specification>, context, "dated") as TimeAgencyRate,
  }));

const DatedCharges = someOf(DatedCharge, "a list of { from, perWeek } or the like").transform((charges, context) => {
  const [first] = charges;
  eachRead(charges, ({ charge }, position) => {
    const [per, wanted] = [perUnit(charge).per, perUnit(first!.charge).per];
    if (per !== wanted) refuseValue(context, otherUnit(per, wanted), [position]);
  });
  return inOrderOfDate(charges, context);
});

/** What an agency charges for one person at fte 1. */
export const AgencyRateSchema = z
  .union([mappingSchema(weekly), mappingSchema(hourly), mappingSchema(daily), DatedCharges], {
    error: () => `${ways}; or a list of them with from`,
  })
  .transform(
    (specification, context): AgencyRate =>
      "map" in specification
        ? { is: "dated", charges: specification }
        : chargeOfSpecification(specification as ChargeWritten, context),
  )
  .meta({
    id: "agency-rate",
    description: "What an agency charges for one person at fte 1, net of VAT; or a list of charges with from",
  });
