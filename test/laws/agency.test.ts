import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { expect } from "vitest";
import { addDays, addMonths, type Day, firstDay } from "../../packages/core/src/calendar/index.ts";
import { PlanError } from "../../packages/core/src/issues/index.ts";
import { facts, isFactored } from "../../packages/core/src/ledger/index.ts";
import { issuesOf, type Plan, type Post, payFrom, readPlan, writePlan } from "../../packages/core/src/plan/index.ts";
import { postsAgainst } from "../../packages/core/src/questions/agency/against.ts";
import { agencyUntil } from "../../packages/core/src/questions/index.ts";
import { published } from "../../packages/core/src/rates/index.ts";
import { costed } from "../../packages/core/src/scenario/index.ts";
import { compile, staff } from "../../packages/core/src/timeline/index.ts";
import { daysFrom, firstOfYear, lastOfYear } from "../oracle/days.ts";
import { peopleOf, walk } from "../oracle/people.ts";
import { arbitraryWholePlan, arbitraryWithoutTargets } from "../support/arbitrary-whole-plan.ts";
import { runs } from "../support/runs.ts";

/** Runs of days, those that follow one another together. */
function spells(days: readonly Day[]): readonly { from: Day; to: Day }[] {
  const found: { from: Day; to: Day }[] = [];
  for (const day of days) {
    const last = found.at(-1);
    if (last && addDays(last.to, 1) === day) last.to = day;
    else found.push({ from: day, to: day });
  }
  return found;
}

/** A plan in which someone is employed on each day on which agency stands in for a person of a post, and nobody else is there. */
function employedInstead(plan: Plan, at: number): Plan {
  const { afterEnd, agencyShare, vacancyFactor, ...post } = plan.posts[at]!;
  const inYears = daysFrom(firstOfYear(plan.years.from), lastOfYear(plan.years.to));
  const posts = peopleOf(plan, plan.posts[at]!).flatMap((person, place) => {
    const covered = walk(person, inYears).filter(({ employed, agencies }) => agencies.length > 0 && !employed);
    return spells(covered.map(({ day }) => day.date)).map(({ from, to }): Post => {
      const alone = { count: 1, people: 1, starts: [{ on: from, count: 1 }], end: to, cover: [], vacant: [] };
      return { ...post, ...alone, pay: payFrom(post.pay, place) }; // of one sum for several, their own part
    });
  });
  const except = isFactored(plan, plan.posts[at]!) ? [] : [{ is: "post" as const, id: post.id }];
  return {
    ...plan,
    posts,
    lines: [],
    ...(plan.vacancyFactor && { vacancyFactor: { ...plan.vacancyFactor, except } }),
  };
}

/** What is paid from the first day of a plan on, whatever day somebody might be there. */
const isPaidThroughout = ({ pay }: Post): boolean =>
  pay.is === "in-line" ||
  (pay.is === "salary" ? pay.salary : pay.is === "full-cost" ? pay.fullCost : [{}]).every((sum) => !("from" in sum));

/** An answer; nothing where the people it speaks of would stand on a point that has gone, which it says. Nothing else is wrong. */
function answered<Answer>(work: () => Answer): Answer | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    expect([...new Set(error.issues.map(({ code }) => code))]).toEqual(["point-not-in-force"]);
    return undefined;
  }
}

const handsOver = ({ cover }: Post): boolean => cover.some(({ handover }) => handover);

test.prop([arbitraryWithoutTargets], { numRuns: runs(130) })(
  "agency against employed is what the forecast has of the agency, and of someone employed on the same days",
  (plan) => {
    const asked = {
      days: "covered",
      rateOf: ({ cover }: Post) => cover[0]?.agency,
      established: new Set<string>(),
    } as const;
    for (const { id, employed, agency } of answered(() => postsAgainst(plan, published, asked)) ?? []) {
      const at = plan.posts.findIndex((post) => post.id === id);
      const post = plan.posts[at]!;
      if (handsOver(post) || post.agencyShare || !isPaidThroughout(post)) continue;
      const inForecast = [...facts(costed(plan).ledger)].filter(
        (fact) => fact.row === id && fact.component === "agency",
      );
      expect(agency).toBe(inForecast.reduce((sum, { amount }) => sum + amount, 0));
      const instead = costed(employedInstead(plan, at)).cost;
      expect(employed).toBe(Object.values(instead).reduce<number>((sum, one) => sum + one, 0));
    }
  },
);

test.prop([arbitraryWholePlan, fc.nat(30)], { numRuns: runs(130) })(
  "until people are recruited the same person-days are filled, and the plan can be written and read",
  (plan, months) => {
    const recruited = addMonths(firstDay(plan.years.from), months);
    const rateOf = ({ pay }: Post): string | undefined => (pay.is === "in-line" ? undefined : "worker");
    const until = answered(() => agencyUntil(plan, { recruited }, rateOf));
    if (!until) return;
    // Whoever starts after the plan's years may find their point of the scale gone by then; nothing else is wrong.
    const issues = issuesOf(until).map(({ code }) => code);
    expect(issues.filter((code) => code !== "point-not-in-force")).toEqual([]);
    if (issues.length === 0) expect(readPlan(writePlan(until))).toEqual(until);
    const filled = (of: Plan): number => staff(compile(of, published)).reduce((sum, { fteDays }) => sum + fteDays, 0);
    const toDouble = plan.posts.some(handsOver);
    if (!toDouble) expect(filled(until)).toBe(filled(plan));
  },
);

test.prop([arbitraryWholePlan], { numRuns: runs(70) })(
  "recruited before anybody starts, the plan costs what it costs",
  (plan) => {
    const until = agencyUntil(plan, { recruited: firstDay(plan.years.from) }, () => "worker");
    expect(costed(until).cost).toEqual(costed(plan).cost);
  },
);
