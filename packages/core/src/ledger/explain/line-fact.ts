import {
  dayInWords,
  daysInMonth,
  daysWithin,
  monthInWords,
  period,
  startOfMonth,
  yearOfDay,
} from "../../calendar/index.ts";
import { MONTH } from "../../conventions/index.ts";
import { addedUp, type Explanation, figured, nothing, ofRecord, type Taken } from "../../formula/index.ts";
import { FULL_TIME } from "../../money/index.ts";
import type { Line, Plan } from "../../plan/index.ts";
import {
  agencyPremium,
  annualRate,
  annualSum,
  grown,
  partMonth,
  payDays,
  spread,
  wholeMonth,
} from "../../rules/index.ts";
import { endOf, startOf } from "../../timeline/index.ts";
import { monthsAfterEnd } from "../line-after-end.ts";
import { fullYearOfLine, type RateAtEnd, rateAtEnd, stopsOn } from "../line-full-year.ts";
import { type Run, runsOf } from "../line-runs.ts";
import { lineSums } from "../line-sums.ts";
import { weighing } from "../line-weights.ts";

/** A line's cost in a month (as in the calendar): its sums of the months, or what it costs after its end. */
export function lineFact(plan: Plan, at: number, month: number, afterEnd: boolean): Explanation {
  const line = plan.lines[at]!;
  if (afterEnd) return lineAfterEnd(line, plan, month);
  const parts = runsOf(line, plan).flatMap((run) => {
    const place = month - run.weights.from;
    return place >= 0 && place < run.weights.weights.length ? [ofRun(line, plan, run, place)] : [];
  });
  return addedUp(line.title, "the line's sum of the month", parts);
}

function ofRun(line: Line, plan: Plan, run: Run, place: number): Explanation {
  const { weights } = run.weights;
  const upTo = (past: number): number => weights.slice(0, past).reduce((total, weight) => total + weight, 0);
  const unit = line.sum.is === "one-off" ? "count" : weightUnit(line, plan);
  const count = (value: number): Taken => ({ value, unit });
  return figured(`${line.title} in ${monthInWords(run.weights.from + place)}`, spread, {
    sum: sumOf(line, plan, run),
    before: count(upTo(place)),
    seen: count(upTo(place + 1)),
    whole: count(upTo(weights.length)),
  });
}

const weightUnit = (line: Line, plan: Plan): string => weighing(line, plan).weightUnit;

function sumOf(line: Line, plan: Plan, run: Run): Taken {
  const sum = sumBefore(line, plan, run);
  if (!line.agencyPremium) return sum;
  const { share, agency, employed } = line.agencyPremium;
  return figured(`${line.title} with agency`, agencyPremium, {
    sum,
    before: ofRecord({ value: run.before, unit: "pence", title: `${line.title}, the years before` }, line),
    share: ofRecord({ value: share, unit: "rate", title: `share of ${line.title} that is agency` }, line),
    agency: ofRecord({ value: agency, unit: "pence", title: "an agency worker's cost" }, line),
    employed: ofRecord({ value: employed, unit: "pence", title: "the employee's cost for the same time" }, line),
  });
}

/** The sum of a run without any agency premium. */
function sumBefore(line: Line, plan: Plan, run: Run): Taken {
  const { sum } = line;
  if (sum.is !== "yearly") return ofRecord({ value: sum.amount, unit: "pence", title: line.title }, line);
  const grownSum = lineSums(sum, plan).find(({ year }) => year === yearOfDay(run.first));
  if (!grownSum?.grownFrom) {
    return ofRecord(
      { value: grownSum?.amount ?? run.amount, unit: "pence", title: `${line.title}, ${grownSum?.year}` },
      line,
    );
  }
  const { year, amount, years } = grownSum.grownFrom;
  return figured(`${line.title} in ${grownSum.year}`, grown(years), {
    sum: ofRecord({ value: amount, unit: "pence", title: `${line.title}, ${year}` }, line),
    growth: ofRecord({ value: sum.growth ?? 0, unit: "rate", title: `growth of ${line.title}` }, line),
  });
}

/** A line's last sum, for twelve months. */
function explainRate(line: Line, { sum, months }: RateAtEnd, figure: string): Explanation {
  const title = line.sum.is === "fixed" ? `${line.title}, all of it` : `${line.title} in its last year`;
  return figured(figure, annualRate, {
    sum: ofRecord({ value: sum, unit: "pence", title }, line),
    year: { value: 12 * MONTH, unit: "month-parts" },
    months: { value: months, unit: "month-parts" },
  });
}

/** What a year of a line costs, back to its last sum. */
export function lineYear(plan: Plan, at: number, figure: string): Explanation | undefined {
  const line = plan.lines[at]!;
  const rate = fullYearOfLine(line, plan) === undefined ? undefined : rateAtEnd(line, plan);
  return rate && explainRate(line, rate, figure);
}

function lineAfterEnd(line: Line, plan: Plan, month: number): Explanation {
  const stops = stopsOn(line, plan);
  const rate = rateAtEnd(line, plan);
  const after = monthsAfterEnd(line, plan);
  const place = after ? month - after.from : -1;
  if (!after || !rate || stops === undefined || after.sums[place] === undefined)
    return addedUp(line.title, "nothing", []);
  const annual = figured(
    "the annual sum",
    annualSum,
    {
      salary: explainRate(line, rate, `${line.title}'s annual rate after ${dayInWords(stops)}`),
      fte: { value: FULL_TIME, unit: "fte" },
      supplement: nothing(),
    },
    "annual",
  );
  const whole = figured(`a whole ${monthInWords(month)}`, wholeMonth, {
    annual,
    period: { value: period(month), unit: "months" },
  });
  const last = line.afterEnd?.absorbed;
  const until = last === undefined ? Number.POSITIVE_INFINITY : startOf(last);
  const days = daysWithin(month, endOf(stops), Math.min(until, startOfMonth(month + 1)));
  if (days === daysInMonth(month)) return whole;
  return figured(`${days} days of ${monthInWords(month)}`, partMonth, {
    payDays: figured("the days paid", payDays, { month: whole, days: { value: days, unit: "days" } }),
    daysInMonth: { value: daysInMonth(month), unit: "days" },
  });
}
