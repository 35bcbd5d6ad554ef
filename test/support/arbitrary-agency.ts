import fc from "fast-check";
import { addDays, type Day, yearOfDay } from "../../packages/core/src/calendar/index.ts";
import type { AgencyCharge, AgencyRate, TimeAgencyRate } from "../../packages/core/src/plan/index.ts";
import { bankHolidaysHeld } from "../../packages/core/src/rates/index.ts";
import { amount, dayFrom, daySeed, type Generated, share } from "./arbitrary-days.ts";
import type { Plain } from "./plan-of.ts";

const fee = fc.option(
  fc.oneof(
    share(400_000).map((percent) => ({ percent })),
    amount(0, 20_000).map((pounds) => ({ pounds })),
  ),
  { freq: 2 },
);

const timeSeed = fc.record({
  is: fc.constantFrom(
    "weekly" as const,
    "weekly" as const,
    "yearly" as const,
    "yearly" as const,
    "working-days" as const,
  ),
  per: fc.constantFrom("hour" as const, "day" as const),
  byWeek: fc.boolean(),
  perWeek: amount(0, 300_000),
  charge: amount(0, 60_000),
  aWeek: fc.integer({ min: 1, max: 4_000 }),
  weeksPerYear: fc.integer({ min: 1, max: 52_143 }),
  bankHolidays: fc.constantFrom(
    "england-and-wales" as const,
    "scotland" as const,
    "northern-ireland" as const,
    "worked" as const,
  ),
  unpaidDays: fc.constantFrom(0, 0, 15, 28),
  fee,
});

/** What agencies charge in a plan: three rates that run with time, and a contract or a rate with a ceiling for engagements. */
export const agencySeed = fc.record({
  times: fc.tuple(timeSeed, timeSeed, timeSeed),
  later: fc.option(fc.record({ on: daySeed, next: timeSeed }), { freq: 2 }),
  engaged: timeSeed,
  paid: fc.option(fc.integer({ min: 1, max: 30_000 })),
  ceiling: amount(0, 3_000_000),
});

type TimeSeed = Generated<typeof timeSeed>;
type Rate<Held> = Plain<Held>;

const withFee = (charge: number, of: TimeSeed["fee"]) => {
  if (of === null) return { charge };
  const all =
    "percent" in of ? charge + Math.floor((2 * charge * of.percent + 1_000_000) / 2_000_000) : charge + of.pounds;
  return { charge: all, fee: { charge, ...of } };
};

/** A charge that runs with time; bank holidays are worked where they are not held. */
function timeOf(seed: TimeSeed, isHeld: boolean): Rate<TimeAgencyRate> {
  const { is, per, perWeek, aWeek, weeksPerYear, unpaidDays } = seed;
  const bankHolidays = isHeld ? seed.bankHolidays : "worked";
  if (is === "weekly") {
    const { charge, ...rest } = withFee(perWeek, seed.fee);
    return { is, perWeek: charge, ...rest };
  }
  if (is === "yearly") {
    const held = per === "day" ? Math.min(aWeek, 700) : aWeek;
    return { is, per, ...withFee(seed.charge, seed.fee), aWeek: held, weeksPerYear };
  }
  if (seed.byWeek) return { is, per: "week", ...withFee(perWeek, seed.fee), aWeek: 100, bankHolidays, unpaidDays };
  return {
    is,
    per,
    ...withFee(seed.charge, seed.fee),
    aWeek: per === "day" ? (aWeek % 500) + 1 : aWeek,
    bankHolidays,
    unpaidDays,
  };
}

/** The agency rates of a plan of some days: `engaged` is for covers that state their last day. */
export function agencyRatesOf(
  seed: Generated<typeof agencySeed>,
  first: Day,
  last: Day,
): { readonly [name: string]: Rate<AgencyRate> } {
  const isHeld = bankHolidaysHeld(yearOfDay(first)) && bankHolidaysHeld(yearOfDay(last));
  const [worker, manager, solicitor] = seed.times.map((time) => timeOf(time, isHeld));
  const sameUnit = (time: TimeSeed): TimeSeed => ({
    ...time,
    is: seed.times[2]!.is,
    per: seed.times[2]!.per,
    byWeek: seed.times[2]!.byWeek,
  });
  const dated = (later: NonNullable<typeof seed.later>): Rate<AgencyRate> => ({
    is: "dated",
    charges: [
      { from: addDays(first, -40), charge: solicitor! },
      { from: dayFrom(later.on, first, last), charge: timeOf(sameUnit(later.next), isHeld) },
    ],
  });
  return {
    worker: worker!,
    manager: manager!,
    solicitor: seed.later === null ? solicitor! : dated(seed.later),
    engaged: engagedOf(seed, isHeld),
  };
}

function engagedOf({ engaged, paid, ceiling }: Generated<typeof agencySeed>, isHeld: boolean): Rate<AgencyCharge> {
  if (paid === null) return { ...timeOf(engaged, isHeld), ceiling };
  return { is: "contract", per: engaged.per, ...withFee(engaged.charge, engaged.fee), paid };
}
