import { daysUntil, monthAt, startOfMonth } from "../../calendar/index.ts";
import { addedUp, type Explanation, figured, ofRecord, type Taken } from "../../formula/index.ts";
import type { AgencyCharge, WorkingDaysAgencyRate } from "../../plan/index.ts";
import { workingDaysUntil } from "../../rates/index.ts";
import {
  agencyPaidWorkingDays,
  agencyWeeks,
  agencyWithinCeiling,
  agencyWorkingDays,
  spread,
} from "../../rules/index.ts";
import { chargeHeld, explainCharge, explainContract } from "../../timeline/index.ts";
import { paidOfYear } from "../agency-charges.ts";
import { explainGross, type Sought } from "./gross.ts";
import { piecesInMonth } from "./pieces.ts";

const EACH = "one person's agency charge";

/** One person's agency charge in a month (as in the calendar) for spans at one charge; within the ceiling of their engagement. */
export function explainCover(sought: Sought, monthIndex: number): Explanation {
  const { timeline, first } = sought;
  const { charge } = chargeHeld(timeline, first);
  if (charge.is === "contract" || charge.ceiling === undefined) return explainCharged(sought, monthIndex);
  const since = monthAt(timeline.spans.from.values[first]!);
  const upTo = (pastMonth: number, figureName: string): Explanation =>
    addedUp(
      figureName,
      "its months together",
      Array.from({ length: pastMonth - since }, (_, index) => explainCharged(sought, since + index)),
    );
  return withinCeiling(EACH, charge, {
    upTo: upTo(monthIndex + 1, "the engagement's charges up to the month's end"),
    before: upTo(monthIndex, "the engagement's charges before the month"),
  });
}

/** What is charged for an engagement as far as its ceiling, which its charge has, leaves of it. */
export const withinCeiling = (
  figureName: string,
  charge: Exclude<AgencyCharge, { readonly is: "contract" }>,
  charged: { readonly upTo: Taken; readonly before: Taken },
): Explanation =>
  figured(figureName, agencyWithinCeiling, {
    ...charged,
    ceiling: ofRecord({ value: charge.ceiling!, unit: "pence", title: "the engagement's ceiling" }, charge),
  });

/** One person's agency charge in a month for spans at one charge. */
export function explainCharged(sought: Sought, monthIndex: number): Explanation {
  const { timeline, group, first } = sought;
  const held = chargeHeld(timeline, first);
  const { charge } = held;
  if (charge.is === "yearly") return explainGross(sought, monthIndex, EACH);
  const fte: Taken = { value: timeline.groups.fte.values[group]!, unit: "fte" };
  if (charge.is === "contract") return explainSpread(sought, monthIndex, fte);
  const perWeek = explainCharge(held);
  if (charge.is === "weekly") {
    const days = daysOf(sought, monthIndex, daysUntil);
    return figured(EACH, agencyWeeks, { perWeek, fte, days: { value: days, unit: "days" } });
  }
  const working = daysOf(sought, monthIndex, (from, until) => workingDaysUntil(charge.bankHolidays, from, until));
  return explainWorkingDays(charge, monthIndex, { perWeek, fte, days: { value: working, unit: "days" } });
}

function explainWorkingDays(
  charge: WorkingDaysAgencyRate,
  monthIndex: number,
  taken: { readonly perWeek: Taken; readonly fte: Taken; readonly days: Taken },
): Explanation {
  if (charge.unpaidDays === 0) return figured(EACH, agencyWorkingDays, taken);
  const { paid, inYear } = paidOfYear(charge, monthIndex);
  return figured(EACH, agencyPaidWorkingDays, {
    ...taken,
    paid: paidDays(charge, paid),
    inYear: { value: inYear, unit: "days" },
  });
}

/** The working days that are paid for of a year. */
export const paidDays = (charge: WorkingDaysAgencyRate, value: number): Taken =>
  ofRecord({ value, unit: "days", title: `working days of the year less ${charge.unpaidDays} unpaid` }, charge);

/** The part of a contract that falls to a month, by the days of its engagement. */
function explainSpread({ timeline, first, until }: Sought, monthIndex: number, fte: Taken): Explanation {
  const { spans } = timeline;
  const held = chargeHeld(timeline, first);
  const { since, days } = held.contract!;
  const fromInstant = Math.max(spans.from.values[first]!, startOfMonth(monthIndex));
  const untilInstant = Math.min(spans.until.values[first]!, until, startOfMonth(monthIndex + 1));
  return figured(EACH, spread, {
    sum: explainContract(held, fte),
    before: { value: daysUntil(since, fromInstant), unit: "days" },
    seen: { value: daysUntil(since, untilInstant), unit: "days" },
    whole: { value: days, unit: "days" },
  });
}

/** The days of some spans in a month, each piece of them counted as the charge counts them. */
const daysOf = (
  sought: Sought,
  monthIndex: number,
  count: (fromInstant: number, untilInstant: number) => number,
): number =>
  piecesInMonth(sought.timeline, sought, monthIndex).reduce(
    (total, { from, days }) => total + count(from, from + days),
    0,
  );
