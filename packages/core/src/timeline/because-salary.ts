import { dayInWords } from "../calendar/index.ts";
import { type Because, figured, type Taken } from "../formula/index.ts";
import { own } from "../issues/index.ts";
import type { DatedSum, PayAward, Post } from "../plan/index.ts";
import { agencyYear, flatAward, percentAward } from "../rules/index.ts";
import { chargeOf, type Timeline } from "./compile.ts";
import { type Instant, startOf } from "./instant.ts";
import { standings } from "./pay-steps.ts";
import { awardsOn, type ScaleValues, type Step } from "./scale-values.ts";

/** The full-time annual sum of someone who started on a day, as on another: the sum stated or published, and the awards on it. */
export function becauseOfSalary(timeline: Timeline, post: Post, start: Instant, at: Instant): Taken {
  const { pay } = post;
  if (pay.is === "in-line") return { value: 0, unit: "pence" };
  if (pay.is === "full-cost") return stated(pay.fullCost, at, `the full cost of ${post.title}`);
  if (pay.is === "scale") return onScale(timeline, timeline.scales.get(pay.scale)!, pay, start, at);
  const sum = latest(pay.salary, at);
  const since = sum.from === undefined ? 0 : startOf(sum.from);
  const awards = awardsOn(timeline.plan, "salaries").filter(
    (award) => startOf(award.from) > since && startOf(award.from) <= at,
  );
  return awards.reduce<Taken>(afterAward, stated(pay.salary, at, `the salary of ${post.title}`));
}

function latest(sums: readonly DatedSum[], at: Instant): DatedSum {
  return sums.filter(({ from }) => from === undefined || startOf(from) <= at).at(-1)!;
}

function stated(sums: readonly DatedSum[], at: Instant, title: string): Taken {
  const { amount, from, source } = latest(sums, at);
  return { value: amount, unit: "pence", title, ...(from !== undefined && { from }), ...(source && { source }) };
}

/** A salary raised by one award. */
function afterAward(salary: Taken, { award, from, source, status }: PayAward): Because {
  const figure = `salary after the award of ${dayInWords(from)}`;
  const title = `${status} award`;
  const given = { title, from, ...(source && { source }) };
  return "percent" in award
    ? figured(figure, percentAward, { salary, percent: { value: award.percent, unit: "rate", ...given } })
    : figured(figure, flatAward, { salary, flat: { value: award.flat, unit: "pence", ...given } });
}

function onScale(
  timeline: Timeline,
  scale: ScaleValues,
  pay: Extract<Post["pay"], { is: "scale" }>,
  start: Instant,
  at: Instant,
): Taken {
  let [place, row, moved] = [0, 0, 0];
  standings(scale, pay, start, at + 1, timeline.plan.conventions.increments, (_, stands, of, increments) => {
    [place, row, moved] = [stands, of, increments];
  });
  const point = scale.points[place]!;
  const since = scale.steps.slice(0, row + 1).findLastIndex((step) => step.table);
  const awards = scale.steps
    .slice(since + 1, row + 1)
    .flatMap((step) => step.awards.filter((award) => covers(scale, award, place)));
  const path =
    moved === 0 ? "" : ` (from point ${pay.point}, after ${moved === 1 ? "an increment" : `${moved} increments`})`;
  const title = `${scale.scale === "njc" ? "NJC" : scale.scale} point ${point}${path}`;
  return awards.reduce<Taken>(afterAward, tableSum(scale.steps[since]!, point, title));
}

function covers(scale: ScaleValues, award: PayAward, place: number): boolean {
  if (!award.points) return true;
  const [first, last] = award.points.map((point) => scale.place.get(point)!);
  return place >= first! && place <= last!;
}

function tableSum({ table, from }: Step, point: string, title: string): Taken {
  const value = table!.points.find((one) => one.point === point)!.salary;
  const published = table && "published" in table ? table.published : undefined;
  const source = published?.sources[0] ?? table?.source;
  return {
    value,
    unit: "pence",
    title,
    from,
    ...(source && { source }),
    ...(published && { confidence: published.confidence }),
  };
}

/** The yearly or weekly agency charge of a span of a group's cover, at FTE 1. */
export function becauseOfCharge({ plan, groups, spans }: Timeline, group: number, span: number): Taken {
  const post = plan.posts[groups.post.values[group]!]!;
  const { agency } =
    post.agencyShare && span >= groups.shared.values[group]!
      ? post.agencyShare
      : post.cover.find((cover) => chargeOf(own(plan.agencyRates, cover.agency)!) === spans.sum.values[span]!)!;
  const rate = own(plan.agencyRates, agency)!;
  const title = `agency rate ${agency}`;
  const source = rate.source && { source: rate.source };
  if (rate.is === "weekly") return { value: rate.perWeek, unit: "pence", title, ...source };
  return figured(`a year's charge at ${title}`, agencyYear, {
    charge: {
      value: rate.charge,
      unit: "pence",
      title: `${title}, a${rate.per === "hour" ? "n hour" : " day"}`,
      ...source,
    },
    aWeek: { value: rate.aWeek, unit: "hundredths", title: `${rate.per}s a week` },
    weeksPerYear: { value: rate.weeksPerYear, unit: "thousandths", title: "weeks a year" },
  });
}
