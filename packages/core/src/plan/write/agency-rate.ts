import type * as z from "zod";
import { perUnit } from "../model/agency/agency-charges.ts";
import type { AgencyCharge, AgencyRate } from "../model/plan.ts";
import type { AgencyRateSchema } from "../schema/agency/agency-rate.ts";
import { givenValue } from "../schema/leaf.ts";
import { percent, poundsOf, sourceOf } from "./figures.ts";

const KEYS = {
  hour: { charge: "perHour", aWeek: "hoursPerWeek", paid: "paidHours" },
  day: { charge: "perDay", aWeek: "daysPerWeek", paid: "paidDays" },
  week: { charge: "perWeek", aWeek: undefined, paid: "paidWeeks" },
} as const;

/** An agency rate as a plan writes it: one charge, or a list of them with their days. */
export const writeAgencyRate = (agencyRate: AgencyRate) =>
  (agencyRate.is === "dated"
    ? agencyRate.charges.map(({ from, charge }) => ({ from: from as string, ...writeCharge(charge) }))
    : writeCharge(agencyRate)) as z.input<typeof AgencyRateSchema>;

function writeCharge(charge: AgencyCharge): { readonly [key: string]: unknown } {
  const { per, charge: all } = perUnit(charge);
  const keys = KEYS[per];
  const { fee, source } = charge;
  const writtenFee = fee && ("percent" in fee ? percent(fee.percent) : { [keys.charge]: poundsOf(fee.pounds) });
  return givenValue({
    [keys.charge]: poundsOf(fee?.charge ?? all),
    ...timeOf(charge, keys),
    fee: writtenFee,
    ceiling: charge.is !== "contract" && charge.ceiling !== undefined ? poundsOf(charge.ceiling) : undefined,
    source: sourceOf(source),
  });
}

function timeOf(charge: AgencyCharge, keys: (typeof KEYS)[keyof typeof KEYS]): { readonly [key: string]: unknown } {
  if (charge.is === "weekly") return {};
  if (charge.is === "contract") return { [keys.paid]: charge.paid / 100 };
  const aWeek = keys.aWeek === undefined ? {} : { [keys.aWeek]: charge.aWeek / 100 };
  if (charge.is === "yearly") return { ...aWeek, weeksPerYear: charge.weeksPerYear / 1000 };
  const { bankHolidays, unpaidDays } = charge;
  return { ...aWeek, bankHolidays, ...(unpaidDays > 0 && { unpaidWeeks: unpaidDays / 5 }) };
}
