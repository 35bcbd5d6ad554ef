import { type Forecast, facts, type Millionths, type Pence } from "@outturn/core";
import { inBrief } from "@outturn/core/tables";
import { monthsOf } from "../calendar/days.ts";
import { byMonthPicture } from "../drawings/by-month.ts";
import { inWords } from "../drawings/month-axis.ts";
import { monthTable } from "../drawings/month-table.ts";
import type { Series } from "../drawings/series.ts";
import type { Picture } from "../picture/picture.ts";

const WHOLE = 1_000_000;

/** What is told apart in a mix: who is paid, month by month, in pence. */
export interface Mix {
  readonly months: readonly string[];
  readonly employed: readonly number[];
  readonly agency: readonly number[];
  /** Lines that are not of staff, income with a minus. */
  readonly other: readonly number[];
}

/**
 * Employees and agency workers month by month. A post's cost says which of them it is; of a staff line the employees are the share
 * of it that is not agency, at what the line costs without any, and the rest is agency.
 *
 * @param without - the same lines with no agency in them
 */
export function mixByMonth(madeForecast: Forecast, without: Forecast, share: Millionths): Mix {
  const months = monthsOf(madeForecast.years[0]!, madeForecast.years.length);
  const place = new Map(months.map((month, monthIndex) => [month, monthIndex]));
  const [employed, agency, otherOne] = [0, 1, 2].map(() => months.map(() => 0));
  const staff = new Set(
    madeForecast.plan.lines.flatMap(({ id, kind }) => (kind === "staff" ? [id, `${id}:after-end`] : [])),
  );
  const plainly = new Map<string, number>();
  for (const { row, month, of, amount } of facts(without.ledger))
    if (of === "line") plainly.set(`${row} ${month}`, amount);
  for (const { row, of, month, component, amount } of facts(madeForecast.ledger)) {
    const position = place.get(month)!;
    if (of === "post") (component === "agency" ? agency : employed)![position]! += amount;
    else if (!staff.has(row)) otherOne![position]! += amount;
    else {
      const ownNumber = Math.round(((plainly.get(`${row} ${month}`) ?? amount) * (WHOLE - share)) / WHOLE);
      employed![position]! += ownNumber;
      agency![position]! += amount - ownNumber;
    }
  }
  return { months, employed: employed!, agency: agency!, other: otherOne! };
}

const sumOf = (subject: readonly number[]): Pence => subject.reduce((total, amount) => total + amount, 0) as Pence;

/** A mix as a picture, over the plan's years. */
export function mixPicture({ months, employed, agency, other }: Mix): Picture {
  const allSeries: readonly Series[] = [
    { name: "Employed", amounts: employed, colour: 0 },
    { name: "Agency", amounts: agency, colour: 3 },
    { name: "Other lines", amounts: other, colour: 4 },
  ];
  const series = allSeries.filter(({ amounts }) => amounts.some((amount) => amount !== 0));
  const [staff, ofIt] = [(sumOf(employed) + sumOf(agency)) as Pence, sumOf(agency)];
  const title =
    ofIt === 0
      ? `Employed staff cost ${inBrief(staff)}, and there is no agency`
      : `Agency is ${inBrief(ofIt)} of the ${inBrief(staff)} that staff cost`;
  const greatest = agency.indexOf(Math.max(...agency));
  const parts = series.map(({ name, amounts }) => `${name} ${inBrief(sumOf(amounts))} in all`).join(", ");
  const peak =
    ofIt > 0 ? ` Agency is at its most in ${inWords(months[greatest]!)}: ${inBrief(agency[greatest] as Pence)}.` : "";
  return byMonthPicture({
    title,
    alt: `Stacked columns of what staff cost each month: ${parts}.${peak}`,
    table: {
      ...monthTable("Who is paid, month by month", months, series, "All"),
      figures: months.map((month) => ({ all: `cost.byMonth.${month}` })),
      totalFigures: { all: "cost.all" },
    },
    months,
    series,
    unit: "pounds",
  });
}
