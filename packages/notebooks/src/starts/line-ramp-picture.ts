import { dayInWords, type Forecast, type Pence } from "@outturn/core";
import { inShort } from "@outturn/core/charts";
import type { LineRamp } from "@outturn/core/questions";
import type { Table } from "@outturn/core/tables";
import { byMonthPicture } from "../drawings/by-month.ts";
import { inWords } from "../drawings/month-axis.ts";
import type { Picture } from "../picture/picture.ts";
import { named } from "./ramp-words.ts";

/**
 * A staff line month by month as the plan spreads it, and with everybody from the one day that comes nearest to the first year.
 *
 * @param spread - the line alone, as in the plan
 * @param shifted - the same from that day
 */
export function lineRampPicture(ramp: LineRamp, spread: Forecast, shifted: Forecast): Picture {
  const months = Object.keys(spread.cost.byMonth);
  const [flat, late] = [byMonth(spread), byMonth(shifted)];
  const { first, next } = named(spread.plan, ramp.line);
  const most = (from: readonly Pence[], year: string): Pence =>
    Math.max(...months.flatMap((month, monthIndex) => (yearOf(month) === year ? [from[monthIndex]!] : []))) as Pence;
  const day = dayInWords(ramp.shift.on);
  const title =
    ramp.shift.days === 0
      ? `${first} costs ${inShort(most(flat, first))} a month and ${next} ${inShort(most(flat, next))}: everybody starts on the first day`
      : `Spread evenly ${first} costs ${inShort(most(flat, first))} a month; from ${day} it would cost ${inShort(most(late, first))}, against ${inShort(most(flat, next))} in ${next}`;
  const alternativeText = `Column chart of the line's cost by month as the plan spreads it, with a dashed line for the same sum from ${day}.`;
  const table: Table = {
    title: "The line by month",
    columns: [
      { key: "month", label: "Month", unit: "text" },
      { key: "flat", label: "Spread evenly", unit: "pounds" },
      { key: "late", label: `All from ${day}`, unit: "pounds" },
    ],
    rows: months.map((month, monthIndex) => ({
      month: inWords(month),
      flat: flat[monthIndex]!,
      late: late[monthIndex]!,
    })),
  };
  const series = [{ name: "Spread evenly", amounts: flat }];
  return byMonthPicture({
    ...{ title, alt: alternativeText, table, months, series, unit: "pounds" },
    against: { name: `All from ${day}`, amounts: late },
  });
}

/** The financial year of a month written as "2024-09". */
function yearOf(month: string): string {
  const [year, number] = month.split("-").map(Number) as [number, number];
  const from = number < 4 ? year - 1 : year;
  return `${from}/${String((from + 1) % 100).padStart(2, "0")}`;
}

const byMonth = ({ cost }: Forecast): readonly Pence[] => Object.values(cost.byMonth);
