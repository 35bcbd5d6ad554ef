import { type Day, dayInWords, type Instant } from "../../../calendar/index.ts";
import {
  type DatedSum,
  type Ladder,
  ladderOf,
  type Pay,
  type PayAward,
  type PayTable,
  type Post,
  scaleOfPay,
  standings,
} from "../../../plan/index.ts";
import type { ScaleValues, Timeline } from "../../../timeline/index.ts";
import { rangeOf } from "../award-reach.ts";
import { changesOf, type Findings } from "../findings.ts";
import { meets, meetsWithin, type PaidDays, type PaidSpan, paidDays, united } from "./days.ts";

type SumPay = Extract<Pay, { is: "salary" | "full-cost" }>;

/** On which days somebody is paid on each point of a scale, by its place. */
type PaidPoints = ReadonlyMap<number, readonly PaidSpan[]>;

/** Pay scales, tables, awards, dated salaries and supplements at which nobody is paid on any day, in words. */
export function unusedPay({ plan, timeline }: Findings): readonly string[] {
  const days = paidDays(timeline);
  const onScale = paidPoints(days, timeline);
  const elsewhere = scalesOfScenarios(plan);
  const onGrades = gradesOfScenarios(plan);
  const grades = Object.keys(plan.grades ?? {}).filter(
    (name) => !onGrades.has(name) && !plan.posts.some(({ pay }) => pay.is === "grade" && pay.grade === name),
  );
  const scales = Object.entries(plan.payScales).flatMap(([scaleName, payTables]) => {
    if (elsewhere.has(scaleName)) return [];
    const paid = onScale.get(scaleName);
    return paid ? unusedTables(scaleName, payTables, paid) : [`the pay scale ${scaleName}`];
  });
  const payAwards = plan.payAwards.filter((payAward) => {
    if (elsewhere.has(payAward.scale)) return false;
    if (payAward.scale === "salaries") return !days.some((eachPaidDays) => raises(payAward, eachPaidDays));
    const paid = onScale.get(payAward.scale);
    return !paid || !isPaidOn(payAward, paid, timeline.scales.get(payAward.scale)!);
  });
  const unusedGrades = grades.map((name) => `the grade ${name}`);
  return [...payAwards.map(awardInWords), ...scales, ...unusedGrades, ...sumsNotPaid(plan.posts, days)];
}

/** The scales that posts of the plan's scenarios are paid on. */
const scalesOfScenarios = (plan: Findings["plan"]): ReadonlySet<string | undefined> =>
  new Set(paysOfScenarios(plan).map((pay) => scaleOfPay(plan, pay)));

/** The grades that they are on. */
const gradesOfScenarios = (plan: Findings["plan"]): ReadonlySet<string> =>
  new Set(paysOfScenarios(plan).flatMap((pay) => (pay.is === "grade" ? [pay.grade] : [])));

const paysOfScenarios = (plan: Findings["plan"]): readonly Pay[] =>
  changesOf(plan).flatMap((change) => {
    if (change.change === "add-posts") return change.posts.map(({ pay }) => pay);
    return change.change === "change-pay" ? [change.pay] : [];
  });

/** Who stands where on each scale when: those who start on one day, on one point, are told once. */
function paidPoints(days: readonly PaidDays[], { plan, scales }: Timeline): ReadonlyMap<string, PaidPoints> {
  const foundSoFar = new Map<string, Map<number, PaidSpan[]>>();
  const alreadySeen = new Set<string>();
  for (const { post, start, spans } of days) {
    const ladder = ladderOf(plan, post.pay);
    if (!ladder || spans.length === 0) continue;
    const key = JSON.stringify([ladder, start, spans]);
    if (alreadySeen.has(key)) continue;
    alreadySeen.add(key);
    const points = foundSoFar.get(ladder.scale) ?? new Map<number, PaidSpan[]>();
    foundSoFar.set(ladder.scale, points);
    for (const { place: position, span } of standingsOf(
      ladder,
      start,
      spans,
      scales.get(ladder.scale)!,
      plan.conventions.increments,
    ))
      listIn(points, position).push(span);
  }
  return new Map(
    [...foundSoFar].map(([scaleName, points]) => [
      scaleName,
      new Map([...points].map(([position, spans]) => [position, united(spans)])),
    ]),
  );
}

/** The list that a map holds under a key: a new one where there is none. */
function listIn<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const emptyList: Value[] = [];
  lists.set(key, emptyList);
  return emptyList;
}

function standingsOf(
  ladder: Ladder,
  startInstant: Instant,
  spans: readonly PaidSpan[],
  payScale: ScaleValues,
  rule: Parameters<typeof standings>[4],
): readonly { readonly place: number; readonly span: PaidSpan }[] {
  const stands: { readonly since: Instant; readonly place: number }[] = [];
  standings(payScale, ladder, startInstant, Number.POSITIVE_INFINITY, rule, (sinceInstant, position) =>
    stands.push({ since: sinceInstant, place: position }),
  );
  return stands.flatMap(({ since, place: position }, index) => {
    const untilInstant = stands[index + 1]?.since ?? Number.POSITIVE_INFINITY;
    return spans
      .map(([start, pastInstant]): PaidSpan => [Math.max(start, since), Math.min(pastInstant, untilInstant)])
      .filter(([start, pastInstant]) => start < pastInstant)
      .map((span) => ({ place: position, span }));
  });
}

function unusedTables(scaleName: string, payTables: readonly PayTable[], paid: PaidPoints): readonly string[] {
  const spans = united([...paid.values()].flat());
  return payTables
    .filter(({ from }, tableIndex) => !meets(spans, from, payTables[tableIndex + 1]?.from))
    .map(({ from }) => `the table of ${scaleName} from ${dayInWords(from)}`);
}

/** Whether somebody is paid on a point of an award from its day on, before the next table makes it history. */
function isPaidOn(payAward: PayAward, paid: PaidPoints, payScale: ScaleValues): boolean {
  const [first, last] = rangeOf(payAward, payScale);
  const nextDay = payScale.steps.find(({ table, from }) => table && from > payAward.from)?.from;
  return [...paid].some(
    ([position, spans]) => position >= first && position <= last && meets(spans, payAward.from, nextDay),
  );
}

/** Whether an award on plain salaries raises what some people are paid. */
function raises(payAward: PayAward, { post: { pay }, spans }: PaidDays): boolean {
  if (pay.is !== "salary") return false;
  const sumIndex = pay.salary.findLastIndex(({ from }) => from === undefined || from < payAward.from);
  return (
    sumIndex >= 0 &&
    isBefore(payAward.from, pay.salary[sumIndex + 1]?.from) &&
    meets(spans, payAward.from, pay.salary[sumIndex + 1]?.from)
  );
}

const isBefore = (day: Day, nextDay: Day | undefined): boolean => nextDay === undefined || day < nextDay;

const awardInWords = ({ scale, from }: PayAward): string =>
  `the pay award of ${dayInWords(from)} on ${scale === "njc" ? "the national scale" : scale === "salaries" ? "plain salaries" : scale}`;

/** Of posts that are in the plan's years: dated salaries, full costs and supplements that are paid on no day. */
function sumsNotPaid(posts: readonly Post[], days: readonly PaidDays[]): readonly string[] {
  const byPost = new Map<Post, PaidSpan[]>();
  for (const { post, spans } of days) listIn(byPost, post).push(...spans);
  return posts.flatMap((post) => {
    const spans = united(byPost.get(post) ?? []);
    if (spans.length === 0) return [];
    const datedSums = sumsOf(post);
    return [
      ...datedSums
        .filter(({ from }, sumIndex) => !meets(spans, from, datedSums[sumIndex + 1]?.from))
        .map((datedSum) => sumInWords(post, datedSum)),
      ...post.supplements
        .filter(({ from, to }) => !meetsWithin(spans, from, to))
        .map(({ from, to }) => `the supplement of ${post.title}${daysInWords(from, to)}`),
    ];
  });
}

const sumsOf = ({ pay }: Post): readonly DatedSum[] =>
  pay.is === "salary" ? pay.salary : pay.is === "full-cost" ? pay.fullCost : [];

function sumInWords({ title, pay }: Post, { from }: DatedSum): string {
  const sum = (pay as SumPay).is === "salary" ? "the salary" : "the full cost";
  return `${sum} of ${title}${daysInWords(from, undefined)}`;
}

function daysInWords(fromDay: Day | undefined, toDay: Day | undefined): string {
  return `${fromDay === undefined ? "" : ` from ${dayInWords(fromDay)}`}${toDay === undefined ? "" : ` to ${dayInWords(toDay)}`}`;
}
