import { byValue } from "../../../formula/index.ts";
import { chooseOne, doesNotApply, growsTooLarge, missing, tooManyDecimals } from "../../../issues/index.ts";
import type { Millionths, Pence } from "../../../money/index.ts";
import { agencyWithFee, agencyWithFeeInPounds } from "../../../rules/index.ts";
import type { AgencyCharge, AgencyFee, BankHolidaysTaken, Source } from "../../model/plan.ts";
import { givenValue, type RefinementContext, refuseValue } from "../leaf.ts";
import { MOST_A_YEAR } from "../money.ts";

type PerUnit = "perHour" | "perDay" | "perWeek";

/** A charge as it is written: for one unit of time, and for how much time. */
export type ChargeWritten = { readonly [unit in PerUnit]?: Pence } & {
  readonly hoursPerWeek?: number | undefined;
  readonly daysPerWeek?: number | undefined;
  readonly weeksPerYear?: number | undefined;
  readonly paidHours?: number | undefined;
  readonly paidDays?: number | undefined;
  readonly paidWeeks?: number | undefined;
  readonly bankHolidays?: BankHolidaysTaken | undefined;
  readonly unpaidWeeks?: number | undefined;
  readonly fee?: Millionths | { readonly [unit in PerUnit]?: Pence } | undefined;
  readonly ceiling?: Pence | undefined;
  readonly source?: Source | undefined;
};

const UNITS = {
  perHour: { per: "hour", aWeek: "hoursPerWeek", paid: "paidHours" },
  perDay: { per: "day", aWeek: "daysPerWeek", paid: "paidDays" },
  perWeek: { per: "week", aWeek: undefined, paid: "paidWeeks" },
} as const;

/** Hundredths of a week that a charge by the week is for, and days of a working week. */
const ONE = 100;
const WORKING_WEEK = 5;
const MOST_WEEKS = 53;

/** A charge for a unit of time: what it comes to with the fee, and for how much time it is paid. */
export function chargeOfSpecification(
  written: ChargeWritten,
  context: RefinementContext,
  place: "alone" | "dated" = "alone",
): AgencyCharge {
  const unitKey = (Object.keys(UNITS) as PerUnit[]).find((key) => written[key] !== undefined)!;
  const { per, aWeek: aWeekKey, paid: paidKey } = UNITS[unitKey];
  const { weeksPerYear, bankHolidays, unpaidWeeks, ceiling, source } = written;
  const { all: charge, fee } = charged(written, unitKey, context);
  const refuseKey = (key: string, because: string): never =>
    refuseValue(context, doesNotApply(key, because), [key], "key");
  const paid = written[paidKey];
  if (paid !== undefined) {
    if (place === "dated") refuseKey(paidKey, "a contract for paid time has one charge, and this is one of a list");
    for (const key of [
      ...(aWeekKey ? [aWeekKey] : []),
      "weeksPerYear",
      "bankHolidays",
      "unpaidWeeks",
      "ceiling",
    ] as const)
      if (written[key] !== undefined) refuseKey(key, `"${paidKey}" says how much time is paid for`);
    if (charge * paid > MOST_A_YEAR * ONE)
      return refuseValue(context, growsTooLarge("all that is paid for", "£10m"), [paidKey]);
    return givenValue({ is: "contract" as const, per, charge, paid, fee, source });
  }
  if (place === "dated" && ceiling !== undefined)
    refuseKey("ceiling", "a ceiling is for a whole engagement, and this is one charge of a list");
  if (unpaidWeeks !== undefined && bankHolidays === undefined)
    refuseKey("unpaidWeeks", 'only a charge by working days, with "bankHolidays", leaves weeks out');
  const aWeek = aWeekKey === undefined ? ONE : written[aWeekKey];
  if (aWeek === undefined)
    return refuseValue(context, missing(aWeekKey!, `the ${per}s worked a week, such as ${per === "hour" ? 37 : 5}`));
  const terms = givenValue({ fee, ceiling, source });
  if (bankHolidays === undefined && per === "week") return { is: "weekly", perWeek: charge, ...terms };
  if ((weeksPerYear === undefined) === (bankHolidays === undefined)) {
    const given = weeksPerYear === undefined ? [] : ["weeksPerYear", "bankHolidays"];
    return refuseValue(context, chooseOne("How much of a year is paid for", ["weeksPerYear", "bankHolidays"], given));
  }
  if (weeksPerYear !== undefined && per !== "week") {
    if (charge * aWeek * weeksPerYear > MOST_A_YEAR * 100_000)
      return refuseValue(context, growsTooLarge("these hours or days and weeks", "£10m a year"), [unitKey]);
    return { is: "yearly", per, charge, aWeek, weeksPerYear, ...terms };
  }
  if (per === "day" && aWeek > WORKING_WEEK * ONE)
    refuseKey("bankHolidays", "working days are Mondays to Fridays, at most 5 a week");
  if (charge * aWeek * MOST_WEEKS > MOST_A_YEAR * ONE)
    return refuseValue(context, growsTooLarge("all weeks of a year", "£10m"), [unitKey]);
  const unpaidDays = ((unpaidWeeks ?? 0) * WORKING_WEEK) / ONE;
  if (!Number.isInteger(unpaidDays))
    return refuseValue(
      context,
      tooManyDecimals(unpaidWeeks! / ONE, "unpaid weeks are whole working days, fifths of a week"),
      ["unpaidWeeks"],
    );
  return { is: "working-days", per, charge, aWeek, bankHolidays: bankHolidays!, unpaidDays, ...terms };
}

const withPercent = byValue(agencyWithFee);
const withPounds = byValue(agencyWithFeeInPounds);

/** A charge with the fee on it; without a fee, as it stands. */
function charged(
  written: ChargeWritten,
  unitKey: PerUnit,
  context: RefinementContext,
): { readonly all: Pence; readonly fee: AgencyFee | undefined } {
  const charge = written[unitKey]!;
  const { fee } = written;
  if (fee === undefined) return { all: charge, fee: undefined };
  const agencyFee: AgencyFee = typeof fee === "number" ? { charge, percent: fee } : { charge, pounds: fee[unitKey]! };
  const all = (
    "percent" in agencyFee
      ? withPercent({ charge, fee: agencyFee.percent })
      : withPounds({ charge, fee: agencyFee.pounds })
  ) as Pence;
  if (all > MOST_A_YEAR) refuseValue(context, growsTooLarge("the fee", "£10m"), [unitKey]);
  return { all, fee: agencyFee };
}
