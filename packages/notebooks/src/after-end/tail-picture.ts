import { type Forecast, facts, inBrief, type Tail } from "@outturn/core";
import { monthsBetween, monthsOf, yearOf } from "../calendar/days.ts";
import { byMonthPicture } from "../drawings/by-month.ts";
import { inWords } from "../drawings/month-axis.ts";
import { monthTable } from "../drawings/month-table.ts";
import type { Series } from "../drawings/series.ts";
import type { Picture } from "../picture/picture.ts";

const YEAR = 12;

/**
 * What is left to pay month by month, after what the plan pays for the same people in the year in which the money stops, and against
 * what it would be with nobody absorbed.
 */
export function tailPicture(made: Forecast, found: Tail, nobody: Tail): Picture {
  const first = yearOf(found.from!);
  const left = found.byMonth;
  const last = yearOf(found.until!.slice(8) === "01" ? monthBefore(found.until!) : found.until!);
  const months = monthsOf(first, monthsBetween(`${first.slice(0, 4)}-04`, `${last.slice(0, 4)}-04`) / YEAR + 1);
  const place = new Map(months.map((month, at) => [month, at]));
  const over = (sums: Tail["byMonth"]): number[] => {
    const amounts = months.map(() => 0);
    for (const { month, amount } of sums) amounts[place.get(month)!] = amount;
    return amounts;
  };
  const paid = months.map(() => 0);
  const staying = new Set(found.staying.map(({ id }) => id));
  for (const { row, month, amount } of facts(made.ledger)) {
    const at = place.get(month);
    if (at !== undefined && staying.has(row)) paid[at]! += amount;
  }
  const series: readonly Series[] = [
    { name: "Paid by the plan", amounts: paid, colour: 0 },
    { name: "Left to pay", amounts: over(left), colour: 3 },
  ].filter(({ amounts }) => amounts.some((amount) => amount !== 0));
  const against = { name: "Nobody absorbed", amounts: over(nobody.byMonth) };
  const chosen = found.cost !== nobody.cost;
  const span = `${inWords(found.from!.slice(0, 7))} to ${inWords(monthBefore(found.until!))}`;
  const title =
    found.cost === 0
      ? `Nothing is left to pay: ${inBrief(nobody.cost)} less than with nobody absorbed`
      : `${inBrief(found.cost)} is left to pay from ${span}${chosen ? `, of ${inBrief(nobody.cost)} with nobody absorbed` : ""}`;
  const most =
    left.length === 0 ? "" : ` The first whole month is ${firstWhole(left)}, the last ${inBrief(left.at(-1)!.amount)}.`;
  return byMonthPicture({
    title,
    alt: `Columns by month: what the plan pays for permanent staff until the money stops, and what is left to pay after it.${most}`,
    table: monthTable("Month by month", months, [...series, ...(chosen ? [against] : [])]),
    months,
    series,
    ...(chosen && { against }),
    unit: "pounds",
  });
}

const firstWhole = (left: Tail["byMonth"]): string => inBrief((left[1] ?? left[0]!).amount);

/** The month before the one in which a day is. */
function monthBefore(day: string): string {
  const month = YEAR * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 2;
  return `${Math.floor(month / YEAR)}-${String((month % YEAR) + 1).padStart(2, "0")}`;
}
