import { type Day, dayInWords, lastDay } from "../../../calendar/index.ts";
import {
  type DatedSum,
  type Line,
  type Pay,
  type PayAward,
  type PayTable,
  type Plan,
  type Post,
  risenSums,
  risingSumOf,
  scaleOfPay,
  statedSums,
} from "../../../plan/index.ts";
import type { ScaleValues, Timeline } from "../../../timeline/index.ts";
import { rangeOf } from "../award-reach.ts";
import type { Findings } from "../findings.ts";
import {
  allDays,
  type DaysLookedUp,
  isAnyDay,
  meets,
  meetsWithin,
  type PaidDays,
  paidDays,
  unusedByAnybody,
} from "./days.ts";
import { paysOfChanges } from "./of-changes.ts";
import { foundUnder, type PaidPoints, paidPoints } from "./paid-points.ts";

type SumPay = Extract<Pay, { is: "salary" | "full-cost" }>;

/** Pay scales, tables, awards, dated salaries and supplements at which nobody is paid on any day, in words. */
export function unusedPay({ plan, timeline }: Findings): readonly string[] {
  const onGrades = gradesOfScenarios(plan);
  const grades = Object.keys(plan.grades ?? {}).filter(
    (name) => !onGrades.has(name) && !plan.posts.some(({ pay }) => pay.is === "grade" && pay.grade === name),
  );
  const unusedGrades = grades.map((name) => `the grade ${name}`);
  const awardsAndTables = unusedByAnybody(timeline, (people) => awardsAndTablesUnusedBy(people, timeline));
  return [...awardsAndTables, ...unusedGrades, ...sumsNotPaid(timeline)];
}

/** Awards, then scales and their tables, at which none of some people is paid. */
function awardsAndTablesUnusedBy(people: readonly PaidDays[], timeline: Timeline): readonly string[] {
  const { plan } = timeline;
  const onScale = paidPoints(people, timeline);
  const elsewhere = scalesOfScenarios(plan);
  const scales = Object.entries(plan.payScales).flatMap(([scaleName, payTables]) => {
    if (elsewhere.has(scaleName)) return [];
    const paid = onScale.get(scaleName);
    return paid ? unusedTables(scaleName, payTables, paid, plan) : [`the pay scale ${scaleName}`];
  });
  const payAwards = plan.payAwards.filter((payAward) => {
    if (elsewhere.has(payAward.scale)) return false;
    if (payAward.scale === "salaries")
      return (
        !plan.lines.some((line) => raisesLine(payAward, line, plan)) &&
        !people.some((each) => raises(payAward, each, plan))
      );
    const paid = onScale.get(payAward.scale);
    return !paid || !isPaidOn(payAward, paid, timeline.scales.get(payAward.scale)!, plan);
  });
  return [...payAwards.map(awardInWords), ...scales];
}

/** The scales that posts of the plan's scenarios are paid on. */
const scalesOfScenarios = (plan: Findings["plan"]): ReadonlySet<string | undefined> =>
  new Set(paysOfChanges(plan).map((pay) => scaleOfPay(plan, pay)));

/** The grades that they are on. */
const gradesOfScenarios = (plan: Findings["plan"]): ReadonlySet<string> =>
  new Set(paysOfChanges(plan).flatMap((pay) => (pay.is === "grade" ? [pay.grade] : [])));

function unusedTables(
  scaleName: string,
  payTables: readonly PayTable[],
  points: PaidPoints,
  plan: Plan,
): readonly string[] {
  const days = allDays([...points.values()], plan);
  return payTables
    .filter(({ from }, tableIndex) => !meets(days, plan, from, payTables[tableIndex + 1]?.from))
    .map(({ from }) => `the table of ${scaleName} from ${dayInWords(from)}`);
}

/** Whether somebody is paid on a point of an award from its day on, before the next table makes it history. */
function isPaidOn(payAward: PayAward, points: PaidPoints, payScale: ScaleValues, plan: Plan): boolean {
  const [first, last] = rangeOf(payAward, payScale);
  const nextDay = payScale.steps.find(({ table, from }) => table && from > payAward.from)?.from;
  return [...points].some(
    ([position, days]) => position >= first && position <= last && meets(days, plan, payAward.from, nextDay),
  );
}

/** Whether an award on plain salaries raises what some people are paid. */
function raises(payAward: PayAward, days: PaidDays, plan: Plan): boolean {
  const { pay } = days.post;
  if (scaleOfPay(plan, pay) !== "salaries") return false;
  const sums = statedSums(pay);
  const sumIndex = sums.findLastIndex(({ from }) => from === undefined || from < payAward.from);
  return (
    sumIndex >= 0 &&
    isBefore(payAward.from, sums[sumIndex + 1]?.from) &&
    meets(days, plan, payAward.from, sums[sumIndex + 1]?.from)
  );
}

/** Whether an award on plain salaries raises a line that rises as they do. */
const raisesLine = ({ from }: PayAward, { sum }: Line, { years }: Plan): boolean =>
  from <= lastDay(years.to) && risingSumOf(sum)?.perYear.every(({ year }) => from > lastDay(year)) === true;

const isBefore = (day: Day, nextDay: Day | undefined): boolean => nextDay === undefined || day < nextDay;

const awardInWords = ({ scale, from }: PayAward): string =>
  `the pay award of ${dayInWords(from)} on ${scale === "njc" ? "the national scale" : scale === "salaries" ? "plain salaries" : scale}`;

/** Of posts that are in the plan's years: dated salaries, full costs and supplements that are paid on no day. */
function sumsNotPaid(timeline: Timeline): readonly string[] {
  const { plan } = timeline;
  const paidByDays = plan.posts.filter(isPaidByDays);
  if (paidByDays.length === 0) return [];
  const byPost = new Map<Post, PaidDays[]>();
  for (const eachPaidDays of paidDays(timeline))
    foundUnder(byPost, eachPaidDays.post, (): PaidDays[] => []).push(eachPaidDays);
  return paidByDays.flatMap((post) => {
    const ofPost = allDays(byPost.get(post) ?? [], plan);
    if (!isAnyDay(ofPost)) return [];
    const datedSums = statedSums(post.pay);
    return [
      ...datedSums
        .filter(({ from }, sumIndex) => !meets(ofPost, plan, from, datedSums[sumIndex + 1]?.from))
        .map((datedSum) => sumInWords(post, datedSum)),
      ...upliftsNotPaid(post, plan, ofPost),
      ...post.supplements
        .filter(({ from, to }) => !meetsWithin(ofPost, plan, from, to))
        .map(({ from, to }) => `the supplement of ${post.title}${daysInWords(from, to)}`),
    ];
  });
}

/** Whether anything of a post's pay counts on some days only: one plain sum is paid on all of them. */
const isPaidByDays = ({ pay, supplements }: Post): boolean =>
  supplements.length > 0 ||
  statedSums(pay).some(({ from }) => from !== undefined) ||
  (pay.is === "full-cost" && pay.uplift !== undefined);

/** An uplift by a percentage whose rises come on no day on which the sums that they raise are paid. */
function upliftsNotPaid({ pay, title }: Post, plan: Plan, days: DaysLookedUp): readonly string[] {
  if (pay.is !== "full-cost" || pay.uplift === undefined || pay.uplift === "salaries") return [];
  const sums = risenSums(pay, plan);
  const stated = new Set(pay.fullCost);
  const raises = sums.some((sum, index) => !stated.has(sum) && meets(days, plan, sum.from, sums[index + 1]?.from));
  return raises && pay.uplift.percent !== 0 ? [] : [`the uplift of ${title}`];
}

function sumInWords({ title, pay }: Post, { from }: DatedSum): string {
  const sum = (pay as SumPay).is === "salary" ? "the salary" : "the full cost";
  return `${sum} of ${title}${daysInWords(from, undefined)}`;
}

function daysInWords(fromDay: Day | undefined, toDay: Day | undefined): string {
  return `${fromDay === undefined ? "" : ` from ${dayInWords(fromDay)}`}${toDay === undefined ? "" : ` to ${dayInWords(toDay)}`}`;
}
