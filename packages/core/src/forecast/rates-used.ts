import { type Day, dayInWords, lastDay, yearOfDay, yearsFrom } from "../calendar/index.ts";
import { COMPONENTS, type Ledger, paydayOf, targetCells, vacancyTargets } from "../ledger/index.ts";
import { asPercent, asPounds } from "../money/index.ts";
import {
  chargeInWords,
  chargesOf,
  factorInWords,
  gradeNamed,
  nationInWords,
  ON_COSTS,
  type OnCostName,
  type PayAward,
  type Plan,
  type RateInForce,
  rangeInWords,
  risingSumOf,
  type Source,
  scaleOfPay,
} from "../plan/index.ts";
import {
  bankHolidays,
  bankHolidaysHeld,
  type Confidence,
  type Published,
  type PublishedSource,
} from "../rates/index.ts";
import { agencyRate, type ScaleStep, type Timeline } from "../timeline/index.ts";
import { counted, listed } from "../words/index.ts";
import { agencyCharged } from "./agency-charged.ts";

/** One figure that a plan was costed with, and where it is from. */
export interface RateUsed {
  readonly rate: OnCostName | "pay-scale" | "pay-award" | "grade" | "agency" | "bank-holidays" | "vacancy-factor";
  /** Which one: a scale, an agency rate, a part of the country. */
  readonly of?: string;
  readonly from?: Day;
  readonly value: string;
  readonly sources: readonly (Source | PublishedSource)[];
  readonly confidence?: Confidence;
  /** The last day that it was published for. */
  readonly publishedTo?: Day;
  readonly note?: string;
}

/** The on-cost rates, pay tables, awards and charges that made a plan's figures, in that order, each in order of its date. */
export function ratesUsed(timeline: Timeline, ledger: Ledger): readonly RateUsed[] {
  const { plan } = timeline;
  return [
    ...onCostsUsed(timeline, ledger),
    ...scalesUsed(timeline),
    ...gradesUsed(timeline),
    ...agencyUsed(timeline),
    ...bankHolidaysUsed(timeline),
    ...vacancyFactorUsed(plan, ledger),
  ];
}

/** The months in which the plan has pay, counted from its first. */
export function paidMonths({ rows, starts, amounts, months }: Ledger): readonly number[] {
  const pay = COMPONENTS.indexOf("pay");
  const paid = new Uint8Array(months);
  let paidCount = 0;
  for (let rowIndex = 0; rowIndex < rows.length && paidCount < months; rowIndex += 1) {
    const { from, months: usedCount } = rows[rowIndex]!;
    const startIndex = starts[rowIndex * COMPONENTS.length + pay]!;
    if (startIndex < 0) continue;
    for (let monthIndex = 0; monthIndex < usedCount; monthIndex += 1) {
      if (amounts[startIndex + monthIndex] === 0 || paid[from + monthIndex] === 1) continue;
      paid[from + monthIndex] = 1;
      paidCount += 1;
    }
  }
  return Array.from({ length: months }, (_, monthIndex) => monthIndex).filter((monthIndex) => paid[monthIndex] === 1);
}

function onCostsUsed({ plan, rates }: Timeline, ledger: Ledger): readonly RateUsed[] {
  const paydays = paidMonths(ledger).map((monthIndex) => paydayOf(ledger.firstMonth + monthIndex));
  return ON_COSTS.flatMap(({ name, key, on }) => {
    if ((plan.onCosts[key] ?? "none") === "none") return [];
    const alreadyMet = new Map<Day | undefined, RateInForce>();
    for (const payday of paydays) {
      const entry = on(plan, rates, payday);
      if (!alreadyMet.has(entry.from)) alreadyMet.set(entry.from, entry);
    }
    return [...alreadyMet.values()].map(
      ({ from, says, published, source }): RateUsed => ({
        rate: name,
        ...(from !== undefined && { from }),
        value: says(),
        ...sourced(published, source),
      }),
    );
  });
}

/** The scales that posts are paid on, and the awards on plain salaries. */
function scalesUsed(timeline: Timeline): readonly RateUsed[] {
  const { plan, scales } = timeline;
  const named = new Set(plan.posts.map(({ pay }) => scaleOfPay(plan, pay)).filter((name) => name !== undefined));
  named.delete("salaries");
  const onScales = [...named].flatMap((scaleName) =>
    stepsInUse(timeline, scales.get(scaleName)!.steps).flatMap((step) => ofStep(scaleName, step)),
  );
  const isRising = plan.lines.some(({ sum }) => risingSumOf(sum) !== undefined);
  const onSalaries =
    isRising || plan.posts.some(({ pay }) => scaleOfPay(plan, pay) === "salaries")
      ? plan.payAwards.filter((payAward) => payAward.scale === "salaries").map(ofAward)
      : [];
  return [...onScales, ...onSalaries];
}

/** The grades that posts are on: which points of which scale they are, from when. */
function gradesUsed({ plan }: Timeline): readonly RateUsed[] {
  const finalDay = lastDay(plan.years.to);
  const named = new Set(plan.posts.flatMap(({ pay }) => (pay.is === "grade" ? [pay.grade] : [])));
  return [...named].flatMap((name) => {
    const grade = gradeNamed(plan, name);
    return grade.ranges
      .filter(({ on }) => on === undefined || on <= finalDay)
      .map(
        ({ on, bottom, top, source = grade.source }): RateUsed => ({
          ...{ rate: "grade", of: name },
          ...(on !== undefined && { from: on }),
          value: rangeInWords(grade.scale, { bottom, top }),
          sources: source ? [source] : [],
        }),
      );
  });
}

/** The steps that say what a point is worth within the plan's years. */
function stepsInUse({ firstMonth, months }: Timeline, steps: readonly ScaleStep[]): readonly ScaleStep[] {
  const [firstDay, lastDay] = [paydayOf(firstMonth - 1), paydayOf(firstMonth + months - 1)];
  const tables = steps.flatMap((step, stepIndex) => (step.table && step.from <= firstDay ? [stepIndex] : []));
  const opening = tables.at(-1) ?? 0;
  return steps.slice(opening).filter((step) => step.from <= lastDay);
}

function ofStep(scaleName: string, step: ScaleStep): readonly RateUsed[] {
  const { table } = step;
  if (!table) return step.awards.map(ofAward);
  const low = table.points[0]!;
  const high = table.points.at(-1)!;
  const value = `points ${low.point} to ${high.point}, ${asPounds(low.salary)} to ${asPounds(high.salary)}`;
  const published = "published" in table ? table.published : undefined;
  return [{ rate: "pay-scale", of: scaleName, from: step.from, value, ...sourced(published, table.source) }];
}

function ofAward(payAward: PayAward): RateUsed {
  const sum = "percent" in payAward.award ? asPercent(payAward.award.percent) : asPounds(payAward.award.flat);
  const points = payAward.points ? ` on points ${payAward.points[0]} to ${payAward.points[1]}` : "";
  return {
    rate: "pay-award",
    of: payAward.scale,
    from: payAward.from,
    value: `${sum}${points}, ${payAward.status}`,
    sources: payAward.source ? [payAward.source] : [],
  };
}

function agencyUsed(timeline: Timeline): readonly RateUsed[] {
  return [...agencyCharged(timeline)].map((name) => {
    const rateOfAgency = agencyRate(timeline.plan, name);
    const aWeek = (count: number, per: "hour" | "day"): string =>
      rateOfAgency.is === "yearly" ? `${count}` : counted(count, per);
    const sources = chargesOf(rateOfAgency).flatMap(({ source }) => (source ? [source] : []));
    return { rate: "agency", of: name, value: chargeInWords(rateOfAgency, aWeek), sources };
  });
}

/** Whose bank holidays are not charged for by an agency, and how many of them a year. */
function bankHolidaysUsed(timeline: Timeline): readonly RateUsed[] {
  const { plan } = timeline;
  const taken = [...agencyCharged(timeline)].flatMap((name) =>
    chargesOf(agencyRate(plan, name)).flatMap((charge) => (charge.is === "working-days" ? [charge.bankHolidays] : [])),
  );
  return [...new Set(taken)].flatMap((nation): RateUsed[] => {
    if (nation === "worked") return [];
    const { nations, sources, confidence, to, note } = bankHolidays;
    const inYears = yearsFrom(plan.years.from, plan.years.to)
      .filter(bankHolidaysHeld)
      .map((year) => `${nations[nation].filter((day) => yearOfDay(day) === year).length} in ${year}`);
    const value = listed(inYears);
    return [{ rate: "bank-holidays", of: nation, value, sources, confidence, publishedTo: lastDay(to), note }];
  });
}

function vacancyFactorUsed(plan: Plan, ledger: Ledger): readonly RateUsed[] {
  const { vacancyFactor } = plan;
  if (!vacancyFactor || !comesOffSome(plan, ledger)) return [];
  const { source } = vacancyFactor;
  return [
    {
      rate: "vacancy-factor",
      value: `${factorInWords(vacancyFactor)} ${"percent" in vacancyFactor ? "of" : "off"} employed cost`,
      sources: source ? [source] : [],
    },
  ];
}

/** Whether the vacancy factor comes off a post that is in the plan's years; a target in pounds, in a year that has one. */
export function comesOffSome(plan: Plan, ledger: Ledger): boolean {
  const { rows, starts } = ledger;
  if (plan.vacancyFactor && "perYear" in plan.vacancyFactor)
    return vacancyTargets(plan).some(({ year }) => targetCells(ledger, year).whole > 0);
  const factor = COMPONENTS.indexOf("vacancy-factor");
  return rows.some(({ months }, rowIndex) => months > 0 && starts[rowIndex * COMPONENTS.length + factor]! >= 0);
}

function sourced(
  published: Published<unknown> | undefined,
  source: Source | undefined,
): Pick<RateUsed, "sources" | "confidence" | "publishedTo" | "note"> {
  if (!published) return { sources: source ? [source] : [] };
  const { sources, confidence, publishedTo, note } = published;
  return {
    sources,
    confidence,
    ...(publishedTo !== undefined && { publishedTo }),
    ...(note !== undefined && { note }),
  };
}

/** Whether a source says that its figure only holds a place until the real one is known. */
export const isPlaceholder = (source: { readonly title: string }): boolean => /\bplaceholder\b/i.test(source.title);

/** The words for a figure used, as notes and tables say it. */
export function rateInWords({ rate, of, from }: RateUsed): string {
  const names: { readonly [rate in Exclude<RateUsed["rate"], OnCostName>]: string } = {
    "pay-scale": `pay scale ${of === "njc" ? "NJC" : of}`,
    "pay-award": `pay award on ${of === "njc" ? "NJC" : of}`,
    grade: `grade ${of}`,
    agency: `agency rate ${of}`,
    "bank-holidays": `bank holidays of ${of === undefined ? "" : nationInWords(of)}`,
    "vacancy-factor": "vacancy factor",
  };
  const onCost = ON_COSTS.find(({ name }) => name === rate);
  const nameText = onCost ? onCost.words.rate : names[rate as keyof typeof names];
  return `${nameText}${from === undefined ? "" : ` from ${dayInWords(from)}`}`;
}
