import { dayInWords, type Instant, startOf } from "../../calendar/index.ts";
import { type Explanation, figured, nothing, ofRecord, type Taken } from "../../formula/index.ts";
import { foundOrThrow } from "../../issues/index.ts";
import {
  type DatedSum,
  entryPlace,
  type FullCost,
  gradeNamed,
  ladderOf,
  type Pay,
  type PayAward,
  type Plan,
  type Post,
  pointPosition,
  rangeInWords,
  rangeOn,
  risesAfter,
  risesOf,
  standings,
  startInOf,
  type Together,
} from "../../plan/index.ts";
import { flatAward, fullCostUpTo, percentAward, raised } from "../../rules/index.ts";
import type { Timeline } from "../compile.ts";
import { scaleNamed } from "../pay-steps.ts";
import { awardsOn, type ScaleStep, type ScaleValues } from "../scale-values.ts";

/**
 * The full-time annual sum of someone who started on a day, as on another: the sum stated or published, and the awards on it.
 *
 * @param upToIndex - of a full cost for all the post's people together, the part of the first so many
 */
export function explainSalary(
  timeline: Timeline,
  post: Post,
  startInstant: Instant,
  instant: Instant,
  upToIndex = 1,
): Taken {
  const salary = salaryOn(timeline, post, startInstant, instant, upToIndex);
  const start = post.starts.find(({ on, within }) => within !== undefined && startOf(on) === startInstant);
  if (!start) return salary;
  const whose = `for someone starting on ${startInWords(start, timeline.plan)}`;
  if ("figure" in salary) return { ...salary, figure: `${salary.figure}, ${whose}` };
  return { ...salary, title: `${salary.title ?? "the sum"}, ${whose}` };
}

/** "1 September 2025 (the earliest day of 1 September 2025 to 31 January 2026, by startIn)". */
function startInWords({ on, within }: Post["starts"][number], { conventions }: Plan): string {
  const range = within === undefined ? "" : ` of ${dayInWords(within.from)} to ${dayInWords(within.to)}`;
  return `${dayInWords(on)} (the ${startInOf(conventions)} day${range}, by startIn)`;
}

function salaryOn(timeline: Timeline, post: Post, startInstant: Instant, instant: Instant, upToIndex: number): Taken {
  const { pay } = post;
  if (pay.is === "in-line") return nothing();
  if (pay.is === "full-cost") {
    const sum = fullCostOn(pay, timeline.plan, instant, `the full cost of ${post.title}`);
    return pay.together ? sharedSum(post.title, pay.together, sum, upToIndex) : sum;
  }
  if (pay.is === "scale" || pay.is === "grade") return onScale(timeline, pay, startInstant, instant);
  const datedSum = latest(pay.salary, instant);
  const sinceInstant = datedSum.from === undefined ? 0 : startOf(datedSum.from);
  const payAwards = awardsOn(timeline.plan, "salaries").filter(
    (payAward) => startOf(payAward.from) > sinceInstant && startOf(payAward.from) <= instant,
  );
  return payAwards.reduce<Taken>(afterAward, stated(pay.salary, instant, `the salary of ${post.title}`));
}

/** A full cost as it is stated, after the rises up to an instant. */
function fullCostOn(pay: FullCost, plan: Plan, instant: Instant, title: string): Taken {
  const inForce = latest(pay.fullCost, instant);
  const rises = risesAfter(risesOf(pay, plan), inForce, undefined).filter(({ from }) => startOf(from) <= instant);
  return rises.reduce<Taken>(
    (sum, { from, percent, award }) =>
      figured(`the full cost from ${dayInWords(from)}`, raised, {
        sum,
        percent: ofRecord(
          { value: percent, unit: "rate", title: award ? `${award.status} award` : "its uplift" },
          award ?? {},
        ),
      }),
    stated(pay.fullCost, instant, title),
  );
}

function sharedSum(title: string, { shares, after }: Together, sum: Taken, upToIndex: number): Explanation {
  return figured("the full cost of the first people together", fullCostUpTo, {
    sum,
    seen: { value: after + upToIndex, unit: "people" },
    people: { value: shares, unit: "people", title: `all the people whom the full cost of ${title} is for` },
  });
}

function latest(datedSums: readonly DatedSum[], instant: Instant): DatedSum {
  return foundOrThrow(
    datedSums.filter(({ from }) => from === undefined || startOf(from) <= instant).at(-1),
    "sum in force",
  );
}

function stated(datedSums: readonly DatedSum[], instant: Instant, title: string): Taken {
  const datedSum = latest(datedSums, instant);
  return ofRecord({ value: datedSum.amount, unit: "pence", title }, datedSum);
}

/** A salary raised by one award. */
function afterAward(salary: Taken, madePayAward: PayAward): Explanation {
  const { award, from, status } = madePayAward;
  const figureName = `salary after the award of ${dayInWords(from)}`;
  const title = `${status} award`;
  return "percent" in award
    ? figured(figureName, percentAward, {
        salary,
        percent: ofRecord({ value: award.percent, unit: "rate", title }, madePayAward),
      })
    : figured(figureName, flatAward, {
        salary,
        flat: ofRecord({ value: award.flat, unit: "pence", title }, madePayAward),
      });
}

function onScale(
  timeline: Timeline,
  scalePay: Extract<Post["pay"], { is: "scale" | "grade" }>,
  startInstant: Instant,
  instant: Instant,
): Taken {
  const { plan } = timeline;
  const ladder = ladderOf(plan, scalePay)!;
  const payScale = scaleNamed(timeline.scales, ladder.scale);
  let last: readonly [place: number, row: number, increments: number] | undefined;
  standings(payScale, ladder, startInstant, instant + 1, plan.conventions.increments, (_, ...standing) => {
    last = standing;
  });
  const [pointIndex, rowIndex, moved] = foundOrThrow(last, "table in force of the pay scale", ladder.scale);
  const payPoint = foundOrThrow(payScale.points[pointIndex], "point of the pay scale", ladder.scale);
  const sinceStep = payScale.steps.slice(0, rowIndex + 1).findLastIndex((step) => step.table);
  const payAwards = payScale.steps
    .slice(sinceStep + 1, rowIndex + 1)
    .flatMap((step) => step.awards.filter((payAward) => covers(payScale, payAward, pointIndex)));
  const entryIndex = entryPlace(ladder, startInstant, (name) => pointPosition(payScale, name));
  const entryPoint = foundOrThrow(payScale.points[entryIndex], "point of the pay scale", ladder.scale);
  const path = [
    ...(scalePay.is === "grade" ? [gradeInWords(plan, scalePay, startInstant)] : []),
    ...(moved === 0 ? [] : [`from point ${entryPoint}, after ${moved === 1 ? "an increment" : `${moved} increments`}`]),
  ].join("; ");
  const title = `${payScale.scale === "njc" ? "NJC" : payScale.scale} point ${payPoint}${path === "" ? "" : ` (${path})`}`;
  const table = foundOrThrow(payScale.steps[sinceStep], "table of the pay scale", ladder.scale);
  return payAwards.reduce<Taken>(afterAward, tableSum(table, payPoint, title));
}

/** "grade G9, at its bottom by gradeAt", "grade G9, at its top as stated", "grade G9, on point 30". */
function gradeInWords(plan: Plan, { grade, entry }: Extract<Pay, { is: "grade" }>, startInstant: Instant): string {
  const nameText = `grade ${grade}, ${rangeInWords(gradeNamed(plan, grade).scale, rangeOn(gradeNamed(plan, grade), startInstant))}`;
  if (entry === undefined) return `${nameText}, at its ${plan.conventions.gradeAt} by gradeAt`;
  return `${nameText}, ${typeof entry === "string" ? `at its ${entry}` : `on point ${entry.point}`} as stated`;
}

function covers(payScale: ScaleValues, payAward: PayAward, pointIndex: number): boolean {
  if (!payAward.points) return true;
  const [first, last] = payAward.points;
  return pointIndex >= pointPosition(payScale, first) && pointIndex <= pointPosition(payScale, last);
}

function tableSum({ table, from }: ScaleStep, payPoint: string, title: string): Taken {
  const { salary: value } = foundOrThrow(
    table?.points.find((point) => point.point === payPoint),
    `salary from ${from} of point`,
    payPoint,
  );
  const published = table && "published" in table ? table.published : undefined;
  const source = published?.sources[0] ?? table?.source;
  return ofRecord({ value, unit: "pence", title }, { from, source, confidence: published?.confidence });
}
