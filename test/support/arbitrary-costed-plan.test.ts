import fc from "fast-check";
import { expect, test } from "vitest";
import type { Day } from "../../packages/core/src/calendar/index.ts";
import type { Line, Plan, Post } from "../../packages/core/src/plan/index.ts";
import { published } from "../../packages/core/src/rates/index.ts";
import { daysFrom, firstOfYear, lastOfYear } from "../oracle/days.ts";
import { oracle } from "../oracle/index.ts";
import { type PersonDay, peopleOf, walk } from "../oracle/people.ts";
import { arbitraryCostedPlan } from "./arbitrary-costed-plan.ts";
import { runs } from "./runs.ts";

const everyPersonDay = (plan: Plan, see: (post: Post, at: PersonDay) => void): void => {
  const days = daysFrom(firstOfYear(plan.years.from), lastOfYear(plan.years.to));
  for (const post of plan.posts)
    for (const person of peopleOf(plan, post)) for (const at of walk(person, days)) see(post, at);
};

/** Two sources at once, but an employee and an agency in a handover. */
const isDoubled = (post: Post, { employed, agencies, stayingOn }: PersonDay): boolean =>
  agencies.length > 1 ||
  (stayingOn && (employed || agencies.length > 0)) ||
  (employed && agencies.length === 1 && !post.cover.some(({ handover }) => handover));

test("every person-day has one source, or is in a handover that says so", () => {
  fc.assert(
    fc.property(arbitraryCostedPlan, (plan) => {
      const doubled: string[] = [];
      everyPersonDay(plan, (post, at) => {
        if (isDoubled(post, at)) doubled.push(`${post.id} on ${at.day.date}`);
      });
      expect(doubled).toEqual([]);
    }),
    { numRuns: runs(60) },
  );
});

test("every plan can be costed, to whole pence that add up", () => {
  fc.assert(
    fc.property(arbitraryCostedPlan, (plan) => {
      const { facts, byYear, total } = oracle(plan, published);
      expect(facts.every(({ pence }) => Number.isSafeInteger(pence))).toBe(true);
      expect([...byYear.values()].reduce((sum, pence) => sum + pence, 0)).toBe(total);
    }),
    { numRuns: runs(60) },
  );
});

test("every form of a plan that costing knows comes up", () => {
  const seen = new Set<string>();
  for (const plan of fc.sample(arbitraryCostedPlan, { numRuns: 1_500, seed: 1 }))
    for (const form of formsIn(plan)) seen.add(form);
  expect(forms.filter((form) => !seen.has(form))).toEqual([]);
});

const forms = [
  ...[
    "calendar-days",
    "whole-months",
    "days-of-year",
    "weekdays",
    "annual-twelfth",
    "april",
    "anniversary",
    "none",
    "known on",
  ],
  ...["njc award", "njc award of a range", "local award", "salaries award", "flat award", "points dropped"],
  ...[
    "own NI",
    "own levy",
    "no pension",
    "weekly",
    "yearly",
    "working-days",
    "dated",
    "contract",
    "ceiling",
    "factor",
    "target",
    "kept factor",
    "kept though covered",
  ],
  ...[
    "njc",
    "njc with top",
    "local with top",
    "plain salary",
    "dated salary",
    "full-cost",
    "one sum",
    "in-line",
    "supplement",
  ],
  "supplement from a day",
  ...[
    "several starts",
    "job share",
    "vacancy",
    "vacancy of some",
    "cover to the start",
    "cover to a day",
    "cover of some",
    "cover of those to come",
  ],
  ...[
    "cover in a vacancy",
    "cover past the end",
    "handover",
    "two covers",
    "after end",
    "absorbed",
    "absorbed in turn",
  ],
  ...[
    "one-off",
    "fixed",
    "fixed to the end of the years",
    "fixed beyond the years",
    "yearly",
    "growth",
    "line from",
    "line to",
    "by days",
    "income",
    "staff after end",
  ],
];

function* formsIn(plan: Plan): Generator<string> {
  const { partMonth, increments, niThreshold, knownOn } = plan.conventions;
  yield* [partMonth, increments, niThreshold];
  if (knownOn !== undefined) yield "known on";
  for (const { scale, award, points } of plan.payAwards) {
    yield scale === "njc"
      ? points
        ? "njc award of a range"
        : "njc award"
      : scale === "salaries"
        ? "salaries award"
        : "local award";
    if ("flat" in award) yield "flat award";
  }
  if (Object.values(plan.payScales).some((tables) => tables.at(-1)!.points.length < tables[0]!.points.length))
    yield "points dropped";
  if (typeof plan.onCosts.employerNi === "object") yield "own NI";
  if (typeof plan.onCosts.apprenticeshipLevy === "object") yield "own levy";
  if (plan.onCosts.pension === "none") yield "no pension";
  for (const name of new Set(
    plan.posts.flatMap(({ cover, agencyShare }) =>
      [...cover, ...(agencyShare ? [agencyShare] : [])].map(({ agency }) => agency),
    ),
  )) {
    const rate = plan.agencyRates[name]!;
    yield rate.is;
    if (rate.is !== "dated" && rate.is !== "contract" && rate.ceiling !== undefined) yield "ceiling";
  }
  if (plan.vacancyFactor) yield "percent" in plan.vacancyFactor ? "factor" : "target";
  for (const post of plan.posts) yield* formsOf(post, plan);
  for (const line of plan.lines) yield* formsOfLine(line, lastOfYear(plan.years.to));
}

function* formsOf(post: Post, plan: Plan): Generator<string> {
  const { pay } = post;
  if (pay.is === "scale") yield `${pay.scale === "njc" ? "njc" : "local"}${pay.top === undefined ? "" : " with top"}`;
  else if (pay.is === "salary") yield pay.salary[0]!.from === undefined ? "plain salary" : "dated salary";
  else yield pay.is === "full-cost" && pay.together ? "one sum" : pay.is;
  for (const { from } of post.supplements) yield from === undefined ? "supplement" : "supplement from a day";
  if (post.starts.length > 1) yield "several starts";
  if (post.people > 1) yield "job share";
  for (const { count } of post.vacant) yield count === undefined ? "vacancy" : "vacancy of some";
  if (post.cover.length > 1) yield "two covers";
  for (const { handover, from, to, count } of post.cover) {
    yield handover ? "handover" : to === undefined ? "cover to the start" : "cover to a day";
    if (count !== undefined) yield "cover of some";
    if (
      count !== undefined &&
      !handover &&
      post.starts.some(({ on }) => on <= from) &&
      post.starts.some(({ on }) => on > from)
    )
      yield "cover of those to come";
    if (to !== undefined && post.end !== undefined && to > post.end) yield "cover past the end";
    if (!handover && post.vacant.some((empty) => empty.from <= from)) yield "cover in a vacancy";
  }
  if (post.vacancyFactor === "keep") {
    const excepted = plan.vacancyFactor!.except.some(({ is }) => is === "agency-covered") && post.cover.length > 0;
    yield excepted ? "kept though covered" : "kept factor";
  }
  if (post.afterEnd) yield ["after end", "absorbed", "absorbed in turn"][post.afterEnd.absorbed.length]!;
}

function* formsOfLine(line: Line, yearsEnd: Day): Generator<string> {
  const { sum } = line;
  yield sum.is;
  if (line.spread === "days") yield "by days";
  if (line.afterEnd) yield "staff after end";
  if (sum.is === "fixed" && sum.to === undefined) yield "fixed to the end of the years";
  if (sum.is === "fixed" && sum.to !== undefined && sum.to > yearsEnd) yield "fixed beyond the years";
  if ("amount" in sum && sum.amount < 0) yield "income";
  if (sum.is !== "yearly") return;
  if (sum.growth !== undefined) yield "growth";
  if (sum.from !== undefined) yield "line from";
  if (sum.to !== undefined) yield "line to";
}
