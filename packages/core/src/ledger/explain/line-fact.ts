import {
  dayInWords,
  daysInMonth,
  daysWithin,
  type FinancialYear,
  monthInWords,
  period,
  startOfMonth,
  yearOfDay,
} from "../../calendar/index.ts";
import { MONTH } from "../../conventions/index.ts";
import { addedUp, type Explanation, figured, nothing, ofRecord, type Taken } from "../../formula/index.ts";
import { foundOrThrow } from "../../issues/index.ts";
import { FULL_TIME } from "../../money/index.ts";
import { isPercentOfCosts, type Line, type Plan, percentInWords, toldApart, yearlySumOf } from "../../plan/index.ts";
import {
  agencyPremium,
  annualRate,
  annualSum,
  grown,
  partMonth,
  payDays,
  percentOf,
  raised,
  spread,
  together,
  wholeMonth,
} from "../../rules/index.ts";
import { endOf, startOf, type Timeline } from "../../timeline/index.ts";
import { fullYearOfLine, type RateAtEnd, rateAtEnd, stopsOn } from "../full-year/line-full-year.ts";
import { monthsAfterEnd } from "../line-after-end.ts";
import { type LineRun, runsOf, wholeOf } from "../line-runs.ts";
import { lineSums } from "../line-sums.ts";
import { weighing } from "../line-weights.ts";
import { demandFact } from "./demand-fact.ts";
import { percentageYear, percentTaken } from "./percentage.ts";

/** A line's cost in a month (as in the calendar): its sums of the months, or what it costs after its end. */
export function lineFact(plan: Plan, lineIndex: number, monthIndex: number, afterEnd: boolean): Explanation {
  const planLine = plan.lines[lineIndex]!;
  if (afterEnd) return lineAfterEnd(planLine, plan, monthIndex);
  const ofDemand = demandFact(plan, planLine, monthIndex);
  if (ofDemand) return ofDemand;
  const explanations = runsOf(planLine, plan).flatMap((lineRun) => {
    const position = monthIndex - lineRun.weights.from;
    return position >= 0 && position < lineRun.weights.weights.length ? [ofRun(planLine, plan, lineRun, position)] : [];
  });
  return addedUp(planLine.title, "the line's sum of the month", explanations);
}

function ofRun(planLine: Line, plan: Plan, lineRun: LineRun, position: number): Explanation {
  const { weights } = lineRun.weights;
  const upTo = (pastMonth: number): number => weights.slice(0, pastMonth).reduce((total, weight) => total + weight, 0);
  const unit =
    planLine.sum.is === "one-off" || yearlySumOf(planLine.sum)?.profile ? "count" : weightUnit(planLine, plan);
  const count = (value: number): Taken => ({ value, unit });
  return figured(`${planLine.title} in ${monthInWords(lineRun.weights.from + position)}`, spread, {
    sum: sumOfRun(planLine, plan, lineRun),
    before: count(upTo(position)),
    seen: count(upTo(position + 1)),
    whole: count(wholeOf(lineRun)),
  });
}

const weightUnit = (planLine: Line, plan: Plan): string => weighing(planLine, plan).weightUnit;

function sumOfRun(planLine: Line, plan: Plan, lineRun: LineRun): Taken {
  const sum = sumBefore(planLine, plan, lineRun);
  if (!planLine.agencyPremium) return sum;
  const { share, agency, employed } = planLine.agencyPremium;
  return figured(`${planLine.title} with agency`, agencyPremium, {
    sum,
    before: ofRecord({ value: lineRun.before, unit: "pence", title: `${planLine.title}, the years before` }, planLine),
    share: ofRecord({ value: share, unit: "rate", title: `share of ${planLine.title} that is agency` }, planLine),
    agency: ofRecord({ value: agency, unit: "pence", title: "an agency worker's cost" }, planLine),
    employed: ofRecord({ value: employed, unit: "pence", title: "the employee's cost for the same time" }, planLine),
  });
}

/** The sum of a run without any agency premium. */
function sumBefore(planLine: Line, plan: Plan, lineRun: LineRun): Taken {
  const { sum } = planLine;
  if (sum.is === "one-off" || sum.is === "fixed")
    return ofRecord({ value: sum.amount, unit: "pence", title: planLine.title }, planLine);
  const grownSum = lineSums(sum, plan).find(({ year }) => year === yearOfDay(lineRun.first));
  if (sum.is === "percent") return ofSources(planLine, sum, plan, yearOfDay(lineRun.first));
  if (grownSum?.rises) return risen(planLine, sum, plan, grownSum.year);
  if (!grownSum?.grownFrom) {
    return ofRecord(
      { value: grownSum?.amount ?? lineRun.amount, unit: "pence", title: `${planLine.title}, ${grownSum?.year}` },
      planLine,
    );
  }
  const { year, amount, years } = grownSum.grownFrom;
  return figured(`${planLine.title} in ${grownSum.year}`, grown(years), {
    sum: ofRecord({ value: amount, unit: "pence", title: `${planLine.title}, ${year}` }, planLine),
    growth: ofRecord({ value: sum.growth ?? 0, unit: "rate", title: `growth of ${planLine.title}` }, planLine),
  });
}

/** A year of a line that rises as plain salaries do: the year before it, raised by each award of its 1 April. */
function risen(planLine: Line, sum: YearlySum, plan: Plan, year: FinancialYear): Taken {
  const sums = lineSums(sum, plan);
  const place = sums.findIndex((own) => own.year === year);
  const { amount, rises } = foundOrThrow(sums[place], "year of a line", year);
  if (!rises) return ofRecord({ value: amount, unit: "pence", title: `${planLine.title}, ${year}` }, planLine);
  const before = foundOrThrow(sums[place - 1], "year before a line's", year);
  return rises.reduce<Taken>(
    (taken, { from, percent, award }) =>
      figured(`${planLine.title} from ${dayInWords(from)}`, raised, {
        sum: taken,
        percent: ofRecord({ value: percent, unit: "rate", title: `${award!.status} award` }, award!),
      }),
    risen(planLine, sum, plan, before.year),
  );
}

type YearlySum = Extract<Line["sum"], { readonly is: "yearly" }>;

/** A percentage of what sources have in a year. */
type PercentSum = Extract<Line["sum"], { readonly is: "percent" }>;

function ofSources(planLine: Line, sum: PercentSum, plan: Plan, year: FinancialYear): Explanation {
  const sources = foundOrThrow(
    lineSums(sum, plan).find((own) => own.year === year)?.ofSources,
    "sum of a source",
    year,
  );
  const given: readonly Taken[] = sources.map(({ source, amount }) =>
    ofRecord({ value: amount, unit: "pence", title: `${source.title}, ${year}` }, source),
  );
  return figured(`${percentInWords(sum, plan)} in ${year}`, percentOf, {
    percent: percentTaken(planLine, sum.percent, year),
    before: nothing(),
    seen: given.reduce((before, sum) => figured(`these sources together in ${year}`, together, { before, sum })),
  });
}

/** A line's last sum, for twelve months. */
function explainRate(planLine: Line, { sum, months }: RateAtEnd, figureName: string): Explanation {
  const title = planLine.sum.is === "fixed" ? `${planLine.title}, all of it` : `${planLine.title} in its last year`;
  return figured(figureName, annualRate, {
    sum: ofRecord({ value: sum, unit: "pence", title }, planLine),
    year: { value: 12 * MONTH, unit: "month-parts" },
    months: { value: months, unit: "month-parts" },
  });
}

/** What a year of a line costs, back to its last sum. */
export function lineYear(timeline: Timeline, lineIndex: number, figureName: string): Explanation | undefined {
  const plan = toldApart(timeline.plan);
  const planLine = plan.lines[lineIndex]!;
  if (isPercentOfCosts(planLine)) return percentageYear(timeline, plan, planLine, figureName);
  const rate = fullYearOfLine(planLine, plan) === undefined ? undefined : rateAtEnd(planLine, plan);
  return rate && explainRate(planLine, rate, figureName);
}

function lineAfterEnd(planLine: Line, plan: Plan, monthIndex: number): Explanation {
  const stopsDay = stopsOn(planLine, plan);
  const rate = rateAtEnd(planLine, plan);
  const monthSumsAfter = monthsAfterEnd(planLine, plan);
  const position = monthSumsAfter ? monthIndex - monthSumsAfter.from : -1;
  if (!monthSumsAfter || !rate || stopsDay === undefined || monthSumsAfter.sums[position] === undefined)
    return addedUp(planLine.title, "nothing", []);
  const annual = figured(
    "the annual sum",
    annualSum,
    {
      salary: explainRate(planLine, rate, `${planLine.title}'s annual rate after ${dayInWords(stopsDay)}`),
      fte: { value: FULL_TIME, unit: "fte" },
      supplement: nothing(),
    },
    "annual",
  );
  const wholeExplanation = figured(`a whole ${monthInWords(monthIndex)}`, wholeMonth, {
    annual,
    period: { value: period(monthIndex), unit: "months" },
  });
  const lastDay = planLine.afterEnd?.absorbed;
  const untilInstant = lastDay === undefined ? Number.POSITIVE_INFINITY : startOf(lastDay);
  const dayCount = daysWithin(monthIndex, endOf(stopsDay), Math.min(untilInstant, startOfMonth(monthIndex + 1)));
  if (dayCount === daysInMonth(monthIndex)) return wholeExplanation;
  return figured(`${dayCount} days of ${monthInWords(monthIndex)}`, partMonth, {
    payDays: figured("the days paid", payDays, { month: wholeExplanation, days: { value: dayCount, unit: "days" } }),
    daysInMonth: { value: daysInMonth(monthIndex), unit: "days" },
  });
}
