import { dayInWords, type Instant, startOf, startOfMonth } from "../../calendar/index.ts";
import { type Explanation, figured, nothing, ofRecord, type Taken } from "../../formula/index.ts";
import { found } from "../../issues/index.ts";
import {
  type AgencyRate,
  type Cover,
  coverSpan,
  type DatedSum,
  type PayAward,
  type Post,
  peopleOf,
  placeOf,
  standings,
  type Together,
} from "../../plan/index.ts";
import { agencyWithFee, agencyYear, flatAward, fullCostUpTo, percentAward } from "../../rules/index.ts";
import { agencyRate, type Timeline } from "../compile.ts";
import { scaleNamed } from "../pay-steps.ts";
import { awardsOn, type ScaleValues, type Step } from "../scale-values.ts";

/**
 * The full-time annual sum of someone who started on a day, as on another: the sum stated or published, and the awards on it.
 *
 * @param upTo - of a full cost for all the post's people together, the part of the first so many
 */
export function explainSalary(timeline: Timeline, post: Post, start: Instant, at: Instant, upTo = 1): Taken {
  const { pay } = post;
  if (pay.is === "in-line") return nothing();
  if (pay.is === "full-cost") {
    const sum = stated(pay.fullCost, at, `the full cost of ${post.title}`);
    return pay.together ? sharedSum(post.title, pay.together, sum, upTo) : sum;
  }
  if (pay.is === "scale") return onScale(timeline, scaleNamed(timeline.scales, pay.scale), pay, start, at);
  const sum = latest(pay.salary, at);
  const since = sum.from === undefined ? 0 : startOf(sum.from);
  const awards = awardsOn(timeline.plan, "salaries").filter(
    (award) => startOf(award.from) > since && startOf(award.from) <= at,
  );
  return awards.reduce<Taken>(afterAward, stated(pay.salary, at, `the salary of ${post.title}`));
}

function sharedSum(title: string, { shares, after }: Together, sum: Taken, upTo: number): Explanation {
  return figured("the full cost of the first people together", fullCostUpTo, {
    sum,
    seen: { value: after + upTo, unit: "people" },
    people: { value: shares, unit: "people", title: `all the people whom the full cost of ${title} is for` },
  });
}

function latest(sums: readonly DatedSum[], at: Instant): DatedSum {
  return found(sums.filter(({ from }) => from === undefined || startOf(from) <= at).at(-1), "sum in force");
}

function stated(sums: readonly DatedSum[], at: Instant, title: string): Taken {
  const sum = latest(sums, at);
  return ofRecord({ value: sum.amount, unit: "pence", title }, sum);
}

/** A salary raised by one award. */
function afterAward(salary: Taken, made: PayAward): Explanation {
  const { award, from, status } = made;
  const figure = `salary after the award of ${dayInWords(from)}`;
  const title = `${status} award`;
  return "percent" in award
    ? figured(figure, percentAward, { salary, percent: ofRecord({ value: award.percent, unit: "rate", title }, made) })
    : figured(figure, flatAward, { salary, flat: ofRecord({ value: award.flat, unit: "pence", title }, made) });
}

function onScale(
  timeline: Timeline,
  scale: ScaleValues,
  pay: Extract<Post["pay"], { is: "scale" }>,
  start: Instant,
  at: Instant,
): Taken {
  let last: readonly [place: number, row: number, increments: number] | undefined;
  standings(scale, pay, start, at + 1, timeline.plan.conventions.increments, (_, ...standing) => {
    last = standing;
  });
  const [place, row, moved] = found(last, "table in force of the pay scale", pay.scale);
  const point = found(scale.points[place], "point of the pay scale", pay.scale);
  const since = scale.steps.slice(0, row + 1).findLastIndex((step) => step.table);
  const awards = scale.steps
    .slice(since + 1, row + 1)
    .flatMap((step) => step.awards.filter((award) => covers(scale, award, place)));
  const path =
    moved === 0 ? "" : ` (from point ${pay.point}, after ${moved === 1 ? "an increment" : `${moved} increments`})`;
  const title = `${scale.scale === "njc" ? "NJC" : scale.scale} point ${point}${path}`;
  const table = found(scale.steps[since], "table of the pay scale", pay.scale);
  return awards.reduce<Taken>(afterAward, tableSum(table, point, title));
}

function covers(scale: ScaleValues, award: PayAward, place: number): boolean {
  if (!award.points) return true;
  const [first, last] = award.points;
  return place >= placeOf(scale, first) && place <= placeOf(scale, last);
}

function tableSum({ table, from }: Step, point: string, title: string): Taken {
  const { salary: value } = found(
    table?.points.find((one) => one.point === point),
    `salary from ${from} of point`,
    point,
  );
  const published = table && "published" in table ? table.published : undefined;
  const source = published?.sources[0] ?? table?.source;
  return ofRecord({ value, unit: "pence", title }, { from, source, confidence: published?.confidence });
}

/** The yearly or weekly agency charge of a span of a group's cover, at FTE 1. */
export function explainCharge(timeline: Timeline, group: number, span: number): Taken {
  const { plan, groups } = timeline;
  const post = plan.posts[groups.post.values[group]!]!;
  const isShared = post.agencyShare && span >= groups.shared.values[group]!;
  const { agency } = isShared ? post.agencyShare : coverOf(timeline, post, group, span);
  const rate = agencyRate(plan, agency);
  const title = `agency rate ${agency}`;
  if (rate.is === "weekly") return chargeWithFee(rate, rate.perWeek, title);
  return figured(`a year's charge at ${title}`, agencyYear, {
    charge: chargeWithFee(rate, rate.charge, `${title}, a${rate.per === "hour" ? "n hour" : " day"}`),
    aWeek: ofRecord({ value: rate.aWeek, unit: "hundredths", title: `${rate.per}s a week` }, rate),
    weeksPerYear: ofRecord({ value: rate.weeksPerYear, unit: "thousandths", title: "weeks a year" }, rate),
  });
}

/** What an agency charges for a week, a day or an hour: as stated, or with the fee that is stated beside it. */
function chargeWithFee(rate: AgencyRate, value: number, title: string): Taken {
  const { fee } = rate;
  if (!fee) return ofRecord({ value, unit: "pence", title }, rate);
  return figured(`${title}, with the agency's fee`, agencyWithFee, {
    charge: ofRecord({ value: fee.charge, unit: "pence", title }, rate),
    fee: ofRecord({ value: fee.percent, unit: "rate", title: "the agency's fee" }, rate),
  });
}

/** The cover that a span of a group is: one of those with days in the plan's years, which are the group's spans of cover in order. */
function coverOf({ groups, firstMonth, months }: Timeline, post: Post, group: number, span: number): Cover {
  const [first, past] = [startOfMonth(firstMonth), startOfMonth(firstMonth + months)];
  const end = groups.end.values[group]!;
  const people = found(
    peopleOf(post, end, past).find((one) => one.first === groups.first.values[group]),
    "group of people in post",
    post.id,
  );
  const paid = people.cover.filter((cover) => {
    const [from, until] = coverSpan(cover, people, end);
    return Math.max(from, first) < Math.min(until, past);
  });
  return found(paid[span - groups.cover.values[group]!], "cover of post", post.id);
}
