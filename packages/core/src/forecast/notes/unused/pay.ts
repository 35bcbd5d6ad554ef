import { type Day, dayInWords, type Instant, startOf } from "../../../calendar/index.ts";
import { type DatedSum, type Pay, type PayAward, type PayTable, type Post, standings } from "../../../plan/index.ts";
import type { ScaleValues, Timeline } from "../../../timeline/index.ts";
import { rangeOf } from "../award-reach.ts";
import type { Findings } from "../findings.ts";
import { meets, type PaidDays, paidDays, type Span } from "./days.ts";

type ScalePay = Extract<Pay, { is: "scale" }>;
type SumPay = Extract<Pay, { is: "salary" | "full-cost" }>;

/** On which days somebody is paid on each point of a scale, by its place. */
type PaidPoints = ReadonlyMap<number, readonly Span[]>;

/** Pay scales, tables, awards, dated salaries and supplements at which nobody is paid on any day, in words. */
export function unusedPay({ plan, timeline }: Findings): readonly string[] {
  const days = paidDays(timeline);
  const onScale = paidPoints(days, timeline);
  const elsewhere = scalesOfScenarios(plan);
  const scales = Object.entries(plan.payScales).flatMap(([scale, tables]) => {
    if (elsewhere.has(scale)) return [];
    const paid = onScale.get(scale);
    return paid ? unusedTables(scale, tables, paid) : [`the pay scale ${scale}`];
  });
  const awards = plan.payAwards.filter((award) => {
    if (elsewhere.has(award.scale)) return false;
    if (award.scale === "salaries") return !days.some((one) => raises(award, one));
    const paid = onScale.get(award.scale);
    return !paid || !isPaidOn(award, paid, timeline.scales.get(award.scale)!);
  });
  return [...awards.map(awardInWords), ...scales, ...sumsNotPaid(plan.posts, days)];
}

/** The scales that posts of the plan's scenarios are paid on. */
const scalesOfScenarios = ({ scenarios }: Findings["plan"]): ReadonlySet<string> =>
  new Set(
    scenarios
      .flatMap(({ changes }) => changes)
      .flatMap((change) => (change.change === "add-posts" ? change.posts : []))
      .flatMap(({ pay }) => (pay.is === "scale" ? [pay.scale] : pay.is === "salary" ? ["salaries"] : [])),
  );

/** Who stands where on each scale when: those who start on one day, on one point, are told once. */
function paidPoints(days: readonly PaidDays[], { plan, scales }: Timeline): ReadonlyMap<string, PaidPoints> {
  const found = new Map<string, Map<number, Span[]>>();
  const seen = new Set<string>();
  for (const { post, start, spans } of days) {
    const { pay } = post;
    if (pay.is !== "scale" || spans.length === 0) continue;
    const key = JSON.stringify([pay.scale, pay.point, pay.top, start, spans]);
    if (seen.has(key)) continue;
    seen.add(key);
    const points = found.get(pay.scale) ?? new Map<number, Span[]>();
    found.set(pay.scale, points);
    for (const { place, span } of standingsOf(pay, start, spans, scales.get(pay.scale)!, plan.conventions.increments))
      points.set(place, [...(points.get(place) ?? []), span]);
  }
  return found;
}

function standingsOf(
  pay: ScalePay,
  start: Instant,
  spans: readonly Span[],
  scale: ScaleValues,
  rule: Parameters<typeof standings>[4],
): readonly { readonly place: number; readonly span: Span }[] {
  const stands: { readonly since: Instant; readonly place: number }[] = [];
  standings(scale, pay, start, Number.POSITIVE_INFINITY, rule, (since, place) => stands.push({ since, place }));
  return stands.flatMap(({ since, place }, at) => {
    const until = stands[at + 1]?.since ?? Number.POSITIVE_INFINITY;
    return spans
      .map(([from, past]): Span => [Math.max(from, since), Math.min(past, until)])
      .filter(([from, past]) => from < past)
      .map((span) => ({ place, span }));
  });
}

function unusedTables(scale: string, tables: readonly PayTable[], paid: PaidPoints): readonly string[] {
  const spans = [...paid.values()].flat();
  return tables
    .filter(({ from }, at) => !meets(spans, from, tables[at + 1]?.from))
    .map(({ from }) => `the table of ${scale} from ${dayInWords(from)}`);
}

/** Whether somebody is paid on a point of an award from its day on, before the next table makes it history. */
function isPaidOn(award: PayAward, paid: PaidPoints, scale: ScaleValues): boolean {
  const [first, last] = rangeOf(award, scale);
  const next = scale.steps.find(({ table, from }) => table && from > award.from)?.from;
  return [...paid].some(([place, spans]) => place >= first && place <= last && meets(spans, award.from, next));
}

/** Whether an award on plain salaries raises what some people are paid. */
function raises(award: PayAward, { post: { pay }, spans }: PaidDays): boolean {
  if (pay.is !== "salary") return false;
  const at = pay.salary.findLastIndex(({ from }) => from === undefined || from < award.from);
  return (
    at >= 0 && isBefore(award.from, pay.salary[at + 1]?.from) && meets(spans, award.from, pay.salary[at + 1]?.from)
  );
}

const isBefore = (day: Day, next: Day | undefined): boolean => next === undefined || day < next;

const awardInWords = ({ scale, from }: PayAward): string =>
  `the pay award of ${dayInWords(from)} on ${scale === "njc" ? "the national scale" : scale === "salaries" ? "plain salaries" : scale}`;

/** Of posts that are in the plan's years: dated salaries, full costs and supplements that are paid on no day. */
function sumsNotPaid(posts: readonly Post[], days: readonly PaidDays[]): readonly string[] {
  const byPost = new Map<Post, Span[]>();
  for (const { post, spans } of days) byPost.set(post, [...(byPost.get(post) ?? []), ...spans]);
  return posts.flatMap((post) => {
    const spans = byPost.get(post) ?? [];
    if (spans.length === 0) return [];
    const sums = sumsOf(post);
    return [
      ...sums.filter(({ from }, at) => !meets(spans, from, sums[at + 1]?.from)).map((sum) => sumInWords(post, sum)),
      ...post.supplements
        .filter(({ from, to }) => !spans.some(([first, past]) => isWithin(from, to, first, past)))
        .map(({ from, to }) => `the supplement of ${post.title}${daysInWords(from, to)}`),
    ];
  });
}

const sumsOf = ({ pay }: Post): readonly DatedSum[] =>
  pay.is === "salary" ? pay.salary : pay.is === "full-cost" ? pay.fullCost : [];

const isWithin = (from: Day | undefined, to: Day | undefined, first: Instant, past: Instant): boolean =>
  (from === undefined || startOf(from) < past) && (to === undefined || startOf(to) >= first);

function sumInWords({ title, pay }: Post, { from }: DatedSum): string {
  const sum = (pay as SumPay).is === "salary" ? "the salary" : "the full cost";
  return `${sum} of ${title}${daysInWords(from, undefined)}`;
}

function daysInWords(from: Day | undefined, to: Day | undefined): string {
  return `${from === undefined ? "" : ` from ${dayInWords(from)}`}${to === undefined ? "" : ` to ${dayInWords(to)}`}`;
}
